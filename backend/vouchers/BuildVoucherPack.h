// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/VoucherPack.h"

namespace comptoir::backend {

/// All vouchers of a campaign as they were at feed position `position`. Errors: "campaign/unknown",
/// "feed/no-such-position" for one that is still to come.
Result<wire::VoucherPack> buildVoucherPack(StorageTransaction &transaction,
                                           vouchers::CampaignNumber campaign, qint64 position);

} // namespace comptoir::backend
