// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/vouchers/VoucherCode.h"

#include <optional>
#include <vector>

namespace comptoir::backend {

using IssuanceId = Id<struct IssuanceTag>;

struct IssuanceOrder
{
    IssuanceId id;
    vouchers::CampaignNumber campaign = 0;
    qint64 count = 0;
    Money face;
    Day lastDay;
    quint8 flags = 0;
    friend bool operator==(const IssuanceOrder &, const IssuanceOrder &) = default;
};

/// An order that was carried out: vouchers `first` to `first` + count − 1 of the campaign.
struct Issuance
{
    IssuanceOrder order;
    vouchers::Serial first = 0;
    friend bool operator==(const Issuance &, const Issuance &) = default;
};

/// Nothing when no issuance has that id.
Result<std::optional<Issuance>> findIssuance(StorageTransaction &transaction, IssuanceId id);
/// Of one campaign, in serial order.
Result<std::vector<Issuance>> listIssuances(StorageTransaction &transaction,
                                            vouchers::CampaignNumber campaign);

} // namespace comptoir::backend
