// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxWriter.h"
#include "core/vouchers/RefundStore.h"
#include "core/vouchers/VoucherStore.h"

#include <functional>

namespace comptoir::vouchers {

/// Puts the price of goods that were brought back onto the voucher that paid for them, never into
/// cash. For debits of this till, with or without a network; the voucher shows the money when the
/// territory has it.
class RefundVoucher
{
public:
    /// `makeRoom` is asked once when the disk is full; true: try again.
    RefundVoucher(VoucherStore &store, store::Outbox &outbox, std::function<bool()> makeRoom = {});

    /// What of a debit can still be put back. "voucher/not-open" when it is none of this till's or
    /// was taken back.
    Result<Money> refundable(OpId commit) const;
    /// Errors: "voucher/not-open", "voucher/amount-zero", "voucher/refund-too-high" {most_c},
    /// "store/…".
    Result<Refund> run(OpId commit, Money amount, RefundReason reason = RefundReason::Unsaid);
    /// The same within somebody's transaction, which commits through `writer`: a return of goods.
    Result<Refund> append(store::OutboxWriter &writer, store::Transaction &transaction, OpId commit,
                          Money amount, RefundReason reason = RefundReason::Unsaid);

private:
    VoucherStore &m_store;
    store::Outbox &m_outbox;
    RefundStore m_refunds;
    std::function<bool()> m_makeRoom;
};

} // namespace comptoir::vouchers
