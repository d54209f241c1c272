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

/// The table `payment`. Reversed payments count nowhere.
class PaymentStore
{
public:
    explicit PaymentStore(StorageTransaction &transaction) : m_transaction(transaction) {}

    Result<void> insert(const KnownPayment &payment);
    Result<std::optional<KnownPayment>> find(OpId commit);
    /// With its voucher locked, so that what is read stays true.
    Result<std::optional<KnownPayment>> findLocked(OpId commit);
    Result<void> reverse(OpId commit);

    struct Usage
    {
        Money window; ///< under this token
        Money windowVoucher; ///< of them, of this voucher
        Money day; ///< on the token's day
        int count = 0; ///< under this token
    };
    /// Compliant offline debits of a device in the campaign of `payment`, under its token.
    Result<Usage> usage(const KnownPayment &payment);
    /// All debits of the voucher by this device that a till at `position` can't see in the feed.
    Result<Money> ownSince(const KnownPayment &payment, qint64 position);
    Result<Money> guaranteeSpent(vouchers::CampaignNumber campaign);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
