// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <optional>
#include <vector>

namespace comptoir::backend {

/// How far the town has a till's newest incarnation, and what the till said it has beside.
struct DeviceStanding
{
    DeviceId device;
    QString shopName;
    QString status; ///< "active" or "revoked"
    int incarnation = 1;
    qint64 ackedSequence = 0;
    qint64 durableSequence = 0;
    qint64 nextSequence = 1; ///< as the till last announced it
    std::optional<Instant> lastSeen;

    /// Ops that the till has written and the town has not.
    qint64 missing() const { return nextSequence - 1 - ackedSequence; }
};

/// All tills by shop.
Result<std::vector<DeviceStanding>> listDeviceStandings(StorageTransaction &transaction);

} // namespace comptoir::backend
