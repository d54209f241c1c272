// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// Deletes removed rows of the feed that are 400 days old and behind the cursor of every device
/// that is not revoked (docs/protocol.md §6). To be run once a day: it notes where the feed stands.
class ForgetRemoved
{
public:
    explicit ForgetRemoved(const Clock &clock) : m_clock(clock) {}

    static constexpr int keptDays = 400;
    /// Returns how many rows.
    Result<qint64> run(StorageTransaction &transaction);

private:
    const Clock &m_clock;
};

} // namespace comptoir::backend
