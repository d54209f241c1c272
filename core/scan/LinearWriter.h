// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace comptoir::scan {

enum class LinearFormat { Ean8, Ean13, Code128 };

/// A barcode as modules from left to right, without the quiet zones, which whoever paints it must
/// leave (GS1 General Specifications 5.2.3.4, ISO/IEC 15417).
struct LinearBars
{
    std::vector<bool> dark;
    int quietBefore = 0; ///< modules
    int quietAfter = 0;
    int width() const { return quietBefore + static_cast<int>(dark.size()) + quietAfter; }
    friend bool operator==(const LinearBars &, const LinearBars &) = default;
};

/// All digits of an EAN with the check digit, printable ASCII for Code 128. Errors:
/// "scan/not-encodable" (wrong length, check digit or sign), "scan/too-long".
Result<LinearBars> writeLinear(const QString &text, LinearFormat format);

} // namespace comptoir::scan
