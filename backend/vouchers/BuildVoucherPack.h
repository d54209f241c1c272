// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Day.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/VoucherPack.h"

namespace comptoir::backend {

/// All vouchers of a campaign as they were at feed position `position`. Errors: "campaign/unknown",
/// "feed/no-such-position" for one that is still to come.
Result<wire::VoucherPack> buildVoucherPack(StorageTransaction &transaction,
                                           vouchers::CampaignNumber campaign, qint64 position);

/// Where the feed goes on for who took that pack: after it, or before the oldest voucher that a
/// refund opened again up to a day that is still to come: no pack says up to which. At the
/// beginning if the feed has forgotten too much to go on from there.
Result<qint64> feedAfterPack(StorageTransaction &transaction, vouchers::CampaignNumber campaign,
                             qint64 position, Day today);

} // namespace comptoir::backend
