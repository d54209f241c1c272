// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>

namespace comptoir::print {

/// The way to a receipt printer. Calls return at once; the future finishes on another thread.
/// Errors: "printer/not-set", "printer/no-device", "printer/denied", "printer/unreachable"; of
/// "printer/timeout" and "printer/interrupted" a part may be on paper. Success means that the bytes
/// were taken, not that paper came out: receipt printers don't say so.
class ReceiptPrinter
{
public:
    ReceiptPrinter() = default;
    ReceiptPrinter(const ReceiptPrinter &) = delete;
    ReceiptPrinter &operator=(const ReceiptPrinter &) = delete;
    virtual ~ReceiptPrinter() = default;

    virtual QFuture<Result<void>> send(const QByteArray &bytes) = 0;
};

} // namespace comptoir::print
