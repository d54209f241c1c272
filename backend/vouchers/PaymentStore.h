// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/vouchers/Adjudication.h"

namespace comptoir::backend {

/// What a commit brought its shop.
struct KnownPayment
{
    OpId commit;
    OpId claim;
    DeviceId device;
    ShopId shop;
    vouchers::CampaignNumber campaign = 0;
    vouchers::Serial serial = 0;
    vouchers::Payment payment;
    bool offline = false; ///< without an authorisation: counts against the caps
    QByteArray token; ///< 16 bytes of the time token; empty when it is none of ours
    Day tokenDay;
    Instant at;
    std::optional<qint64> change; ///< in the feed, that shows its effect on the voucher
    bool reversed = false;

    Money amount() const { return payment.fromVoucher + payment.fromGuarantee + payment.unpaid; }
};

/// A part of a payment that went back, for goods that were brought back.
struct KnownRefund
{
    OpId op;
    OpId commit;
    vouchers::RefundSplit split;
    bool toFund = false; ///< the voucher's part went to the town: it had expired
    Instant at;

    Money amount() const { return split.toVoucher + split.toGuarantee + split.ofUnpaid; }
};

/// The tables `payment` and `refund`. Reversed payments count nowhere; a refunded one still counts
/// against the caps.
class PaymentStore
{
public:
    explicit PaymentStore(StorageTransaction &transaction) : m_transaction(transaction) {}

    Result<void> insert(const KnownPayment &payment);
    Result<std::optional<KnownPayment>> find(OpId commit);
    /// With its voucher locked, so that what is read stays true.
    Result<std::optional<KnownPayment>> findLocked(OpId commit);
    Result<void> reverse(OpId commit);

    Result<void> insertRefund(const KnownRefund &refund);
    /// What of a payment went back before.
    Result<Money> refunded(OpId commit);

    struct Usage
    {
        Money window; ///< under this token
        Money windowVoucher; ///< of them, of this voucher
        Money day; ///< on the token's day
        int count = 0; ///< under this token
    };
    /// What usage() reads.
    static Question usages(const KnownPayment &payment);
    /// Compliant offline debits of a device in the campaign of `payment`, under its token.
    Result<Usage> usage(const KnownPayment &payment);
    /// What ownSince() reads.
    static Question ownAfter(const KnownPayment &payment, qint64 position);
    /// All debits of the voucher by this device that a till at `position` can't see in the feed.
    Result<Money> ownSince(const KnownPayment &payment, qint64 position);
    /// What guaranteeSpent() reads.
    static Question guaranteePayments(vouchers::CampaignNumber campaign);
    Result<Money> guaranteeSpent(vouchers::CampaignNumber campaign);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
