// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/vouchers/VoucherCode.h"

namespace comptoir::backend {

/// Lets a shop take the vouchers of a campaign. Joining twice changes nothing.
class JoinCampaign
{
public:
    explicit JoinCampaign(const Clock &clock) : m_clock(clock) {}
    /// Errors: "shop/unknown", "campaign/unknown".
    Result<void> run(StorageTransaction &transaction, ShopId shop,
                     vouchers::CampaignNumber campaign);

private:
    const Clock &m_clock;
};

} // namespace comptoir::backend
