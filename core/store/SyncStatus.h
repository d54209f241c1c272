// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <optional>

namespace comptoir::store {

/// How far the territory can be reached; only an authenticated answer counts as online.
enum class Link { Unknown, None, Captive, ServerDown, Refused, Online };

/// What the sync chip says (ux.md §4.5).
struct SyncStatus
{
    Link link = Link::Unknown;
    bool sending = false;
    int pending = 0; ///< not yet acknowledged
    int attention = 0; ///< needs a person
    std::optional<Instant> oldestPending;
    std::optional<Instant> lastAcknowledged; ///< last signed answer of the territory
    std::optional<Instant> dataAsOf; ///< since when everything that the territory publishes is here
    std::optional<Instant> nextTry;
    bool diskFull = false; ///< nothing can be saved: redemptions stop
    bool blackBoxBehind = false; ///< the second copy on disk lags behind
    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

} // namespace comptoir::store
