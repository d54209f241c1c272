// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <optional>
#include <vector>

namespace comptoir::backend {

/// The time after a restore in which tills send again what the copy has not (sync.md §2.13): pushes
/// are taken, payouts wait, online authorisations give no more than offline caps would.
struct Recovery
{
    Instant began;
    qint64 expected = 0; ///< active devices that were seen in the 14 days before the copy's end
    qint64 synced = 0; ///< of them, those that have sent all that they have
};

inline constexpr qint64 recoverySeenDays = 14;
inline constexpr qint64 recoveryPercent = 95;

/// The one under way, if any.
/// What recoveryUnderWay() reads first.
Question openRecovery();
Result<std::optional<Recovery>> recoveryUnderWay(StorageTransaction &transaction);
/// Instead of the one before; over at once when no device is to be waited for.
Result<void> beginRecovery(StorageTransaction &transaction, Instant now);
/// A device has nothing more to send; the last one that counts ends the recovery.
Result<void> noteSynced(StorageTransaction &transaction, DeviceId device, Instant now);
/// The desk waits no longer. Error "territory/not-recovering".
Result<void> liftRecovery(StorageTransaction &transaction, Instant now, const QString &reason);

/// To be asked before any money leaves the town. Error "territory/recovering".
Result<void> checkPayoutsAllowed(StorageTransaction &transaction);

/// The devices that are waited for and have not sent everything.
Result<std::vector<DeviceId>> missingDevices(StorageTransaction &transaction);

} // namespace comptoir::backend
