// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesDesk.h"

namespace comptoir::till {

/// What comes back of a ticket, while it is being chosen; outlives the page that shows it. How the
/// money goes back is the payment page's.
struct RefundDraft
{
    sales::SaleId id; ///< the same for every try, so that it is paid back once
    Instant started;
    sales::Returnable original;
    std::vector<int> chosen; ///< as original.lines: pieces, or 1 for all of what is weighed
    QString reason;

    static RefundDraft of(const sales::Returnable &original, sales::SaleId id, Instant started);
    int most(size_t line) const;
    void choose(size_t line, int count); ///< never more than what is left
    Money total() const; ///< of the goods
    Money onVouchers() const; ///< goes back there first
    bool isReady() const { return total().isPositive() && !reason.trimmed().isEmpty(); }

    sales::Cart cart() const;

private:
    Quantity quantity(size_t line) const;
};

} // namespace comptoir::till
