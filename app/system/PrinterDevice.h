// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDeadlineTimer>
#include <QString>

#include <optional>

namespace comptoir::app {

/// A device file and, of a serial one, its speed: "/dev/usb/lp0", "/dev/ttyUSB0,19200".
struct PrinterDevice
{
    QString path;
    int baud = 0; ///< 0: as the port is set
    friend bool operator==(const PrinterDevice &, const PrinterDevice &) = default;

    /// Nothing for a speed that no serial port has.
    static std::optional<PrinterDevice> parse(const QString &address);
};

/// Writes it all, in the calling thread, which may be interrupted (QThread). A serial port is made
/// raw, 8 bits, no parity: bytes of a picture are no line ends. Errors: "printer/not-set",
/// "printer/no-device", "printer/denied", "printer/timeout", "printer/interrupted".
Result<void> writeToPrinter(const QString &address, const QByteArray &bytes,
                            QDeadlineTimer deadline);

} // namespace comptoir::app
