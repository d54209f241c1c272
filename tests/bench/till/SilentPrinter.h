// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/ReceiptPrinter.h"

namespace comptoir::bench {

/// Takes all, prints nothing: paper is no part of what is measured.
class SilentPrinter : public print::ReceiptPrinter
{
public:
    QFuture<Result<void>> send(const QByteArray &) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
};

} // namespace comptoir::bench
