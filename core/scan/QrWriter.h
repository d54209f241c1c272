// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace comptoir::scan {

/// How much of the symbol may be lost: about 15 % and 25 % (ISO/IEC 18004).
enum class QrLevel { Medium, Quartile };

/// The modules of a QR code without its quiet zone, which whoever paints it must leave: 4 modules.
class QrMatrix
{
public:
    static constexpr int quietModules = 4;

    QrMatrix(int size, std::vector<bool> dark) : m_size(size), m_dark(std::move(dark)) {}
    /// Modules a side.
    int size() const { return m_size; }
    bool isDark(int x, int y) const { return m_dark[size_t(y) * size_t(m_size) + size_t(x)]; }

private:
    int m_size;
    std::vector<bool> m_dark;
};

/// The smallest symbol for that text; upper-case URLs come out in the dense alphanumeric mode.
/// Error "scan/too-long".
Result<QrMatrix> writeQr(const QString &text, QrLevel level);

} // namespace comptoir::scan
