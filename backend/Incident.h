// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/vouchers/VoucherCode.h"

#include <optional>

namespace comptoir::backend {

/// Something that a person at the desk must look at.
struct Incident
{
    QString kind; ///< "voucher/overspent", "sync/fork", …
    OpId op{};
    DeviceId device{};
    std::optional<vouchers::CampaignNumber> campaign{};
    std::optional<vouchers::Serial> serial{};
    Money amount{};
    QString detail{};
    Instant at{};
};

Result<void> openIncident(StorageTransaction &transaction, const Incident &incident);

} // namespace comptoir::backend
