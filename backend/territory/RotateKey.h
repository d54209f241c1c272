// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"
#include "core/vouchers/VoucherCode.h"

#include <optional>

namespace comptoir::backend {

/// From `until` on, a policy or acknowledgement key other than `id` counts no longer.
Result<void> replaceKeys(StorageTransaction &transaction, vouchers::KeyUse use, int id,
                         Instant until);

/// Puts a new key into the place of the one that signs now. The old one counts for a while, so that
/// what it signed is still believed; an issuer's key counts as long as its vouchers are about.
class RotateKey
{
public:
    static constexpr int usualDays = 60;

    struct Order
    {
        vouchers::KeyUse use = vouchers::KeyUse::Ack;
        std::optional<vouchers::CampaignNumber> campaign; ///< whose vouchers, for KeyUse::Voucher
        int keptDays = usualDays;
    };

    RotateKey(KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}
    /// The new key's id. Errors: "territory/no-campaign", "campaign/unknown",
    /// "territory/too-many-keys".
    Result<int> run(StorageTransaction &transaction, const Order &order);

private:
    Result<void> replaceIssuer(StorageTransaction &transaction, vouchers::CampaignNumber campaign,
                               int id);

    KeyRing &m_keys;
    const Clock &m_clock;
};

} // namespace comptoir::backend
