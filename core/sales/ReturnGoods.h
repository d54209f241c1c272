// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleBooks.h"
#include "core/sales/SaleStore.h"
#include "core/sales/SalesDesk.h"
#include "core/vouchers/RefundVoucher.h"

#include <map>

namespace comptoir::sales {

/// The tickets that goods come back from, by number.
using Originals = std::map<qint64, fiscal::Ticket>;

/// What may come back of tickets, and what a refund takes back.
class ReturnGoods
{
public:
    /// `refunds`: null in a shop without a town.
    ReturnGoods(store::Database &database, const SaleBooks &books,
                vouchers::RefundVoucher *refunds);

    /// "sales/no-ticket" (fact `number`) where a line says that it comes from one which is none, or
    /// which is a refund itself.
    Result<Originals> originalsOf(const Cart &cart) const;
    /// No more than was sold minus what came back already, in quantity and money, and the voucher's
    /// part onto the voucher. Call it in the transaction of the refund. Errors:
    /// "sales/too-much-back" (facts `label`, `left` in thousandths, `left_c`),
    /// "sales/voucher-first" (fact `least_c`: at least so much goes onto the voucher),
    /// "sales/not-of-ticket" (fact `label`: it is on none of the tickets), "sales/other-way" (fact
    /// `most_c`: so much was paid by this means and is still here), "store/…".
    Result<void> check(const fiscal::Ticket &refund, const Originals &originals) const;
    /// The goods alone, before any money has moved.
    Result<void> checkGoods(const fiscal::Ticket &refund, const Originals &originals) const;
    /// Of a refund's tenders onto vouchers: the debits that take how much back. A tender that names
    /// none takes the ticket's in their order. Errors: "voucher/not-open",
    /// "voucher/refund-too-high" (fact `most_c`).
    Result<std::vector<fiscal::Payment>> ontoVouchers(const Tender &tender,
                                                      const Originals &originals) const;
    /// "sales/no-ticket".
    Result<Returnable> returnable(qint64 ticket) const;

private:
    /// What can still go back onto that debit's voucher; zero when it was taken back.
    Result<Money> refundable(const fiscal::Payment &payment) const;
    Result<void> checkLine(const fiscal::Ticket &original, int rank, const CameBack &now) const;
    Result<void> checkWays(const fiscal::Ticket &refund, const Originals &originals) const;
    Result<void> checkVouchers(const fiscal::Ticket &refund, const Originals &originals) const;

    SaleStore m_store;
    const SaleBooks &m_books;
    vouchers::RefundVoucher *m_refunds;
};

} // namespace comptoir::sales
