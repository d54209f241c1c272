// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <optional>
#include <vector>

namespace comptoir::backend {

/// A till that was enrolled.
struct Device
{
    DeviceId id;
    ShopId shop;
    QString shopName;
    QString status; ///< "active" or "revoked"
    QString model;
    QString app;
    Instant enrolled;
    std::optional<Instant> lastSeen;
};

Result<std::vector<Device>> listDevices(StorageTransaction &transaction);

/// Puts the device's status into its stream of the feed.
Result<void> publishDevice(StorageTransaction &transaction, DeviceId id);

} // namespace comptoir::backend
