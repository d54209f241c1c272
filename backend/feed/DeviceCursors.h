// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feed/FeedCursor.h"
#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

namespace comptoir::backend {

/// The table `device_cursor`: how far each device is known to have read each stream. To the hour,
/// so that reading a feed seldom writes: an older cursor only keeps removed rows for longer.
class DeviceCursors
{
public:
    explicit DeviceCursors(StorageTransaction &transaction) : m_transaction(transaction) {}

    static constexpr qint64 exactToMs = 3'600'000;
    /// Returns whether there is something to commit.
    Result<bool> note(DeviceId device, const FeedCursor &cursor, Instant now);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
