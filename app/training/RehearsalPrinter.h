// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/ReceiptPrinter.h"

namespace comptoir::app {

/// The till's printer while it trains: prints where there is one, else takes the paper as printed;
/// and is out of paper when an exercise wants that.
class RehearsalPrinter : public print::ReceiptPrinter
{
public:
    explicit RehearsalPrinter(print::ReceiptPrinter &real) : m_real(real) {}

    void setPaperOut(bool out) { m_isOut = out; }
    void setThere(bool isThere) { m_isThere = isThere; }

    QFuture<Result<void>> send(const QByteArray &bytes) override
    {
        // A printer without paper is off for who asks: it takes nothing.
        if (m_isOut)
            return QtFuture::makeReadyFuture(Result<void>(fail("printer/unreachable")));
        return m_isThere ? m_real.send(bytes) : QtFuture::makeReadyFuture(Result<void>());
    }

private:
    print::ReceiptPrinter &m_real;
    bool m_isOut = false;
    bool m_isThere = false;
};

} // namespace comptoir::app
