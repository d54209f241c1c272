// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/vouchers/VoucherCode.h"

#include <optional>
#include <vector>

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

/// An incident as the desk finds it.
struct DeskIncident
{
    qint64 number = 0;
    Incident incident;
    QString shop; ///< of the device
    std::optional<Instant> closed;
    QString decision; ///< of what was held: "pay" or "refuse"
    QString reason; ///< why it was closed
};

enum class IncidentFilter { Open, All };
/// Oldest first.
Result<std::vector<DeskIncident>> listIncidents(StorageTransaction &transaction,
                                                IncidentFilter filter);
/// Error "incident/unknown".
Result<DeskIncident> readIncident(StorageTransaction &transaction, qint64 number);

} // namespace comptoir::backend
