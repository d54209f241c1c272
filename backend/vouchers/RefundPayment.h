// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "backend/vouchers/PaymentStore.h"
#include "backend/vouchers/VoucherStore.h"

namespace comptoir::backend {

/// Puts the price of goods that were brought back onto the voucher that had paid for them
/// (docs/protocol.md §7). What the merchant is owed may become negative: the next payout nets it.
class RefundPayment
{
public:
    explicit RefundPayment(StorageTransaction &transaction) : m_transaction(transaction) {}

    /// Rejects with "voucher/other-shop", "voucher/reversed" or "voucher/refund-too-high" {most_c}.
    Result<OpOutcome> run(const ArrivedOp &op, const KnownPayment &paid, Money amount);

private:
    /// Where the voucher's part goes.
    struct Target
    {
        Voucher voucher;
        bool isFund = false;
    };
    Result<Target> target(const ArrivedOp &op, const KnownPayment &paid);
    Result<void> give(const ArrivedOp &op, const KnownPayment &paid,
                      const vouchers::RefundSplit &split, const Target &target);

    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
