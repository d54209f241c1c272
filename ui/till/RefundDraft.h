// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/LawBook.h"
#include "core/sales/SalesDesk.h"

namespace comptoir::till {

/// What comes back of a ticket, while it is being chosen; outlives the page that shows it.
struct RefundDraft
{
    sales::SaleId id; ///< the same for every try, so that it is paid back once
    Instant started;
    sales::Returnable original;
    std::vector<int> chosen; ///< as original.lines: pieces, or 1 for all of what is weighed
    fiscal::Means way = fiscal::Means::Cash; ///< for what does not go back onto vouchers
    QString reason;

    static RefundDraft of(const sales::Returnable &original, sales::SaleId id, Instant started);
    int most(size_t line) const;
    void choose(size_t line, int count); ///< never more than what is left
    Money total() const; ///< of the goods
    Money onVouchers() const;
    Money otherwise() const { return total() - onVouchers(); }
    /// By which the rest may go back.
    std::vector<fiscal::Means> ways() const;
    /// How the rest goes back: by the chosen way as far as it was paid so, then by the others.
    std::vector<std::pair<fiscal::Means, Money>> parts() const;
    bool isReady() const { return total().isPositive() && !reason.trimmed().isEmpty(); }

    sales::Cart cart() const;
    sales::Checkout checkout(const sales::Seller &seller, const QString &by,
                             const law::LawBook *law, Day day) const;

private:
    Quantity quantity(size_t line) const;
};

} // namespace comptoir::till
