// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/Dice.h"

#include <QString>

#include <bitset>
#include <optional>

namespace comptoir::sim {

/// What a world may do to its people and machines. A seed has some of them (swarm testing: what is
/// always on hides what only shows when it is off).
enum class Feature {
    Drops,
    Delays,
    Duplicates,
    LostAnswers,
    Truncation,
    Captivity,
    Busyness,
    StaleAnswers,
    Resets,
    Forgeries,
    TillOutages,
    AreaOutages,
    TillKills,
    TillPowerCuts,
    TillDiskFull,
    TillDiskErrors,
    OldDatabases,
    LostDatabases,
    Forks,
    ClockSteps,
    ClockDrift,
    DeadClocks,
    TownClockSteps,
    TownKills,
    TownPowerCuts,
    TownDiskErrors,
    TownRestores,
    Blocks,
    PolicyChanges,
    Revocations,
    Issues,
    Closures,
    Clones,
    Reversals,
    Backups,
    LongOffline,
    SmallGuarantee,
    Refunds,
    NoStreams,
    StreamCuts,
    StreamDeaths,
    Buffering,
    Forgetting,
    Count
};
constexpr size_t featureCount = size_t(Feature::Count);
using Features = std::bitset<featureCount>;

/// "drops", "till-kills", …
QString nameOf(Feature feature);

/// All that a world is made of follows from here.
struct Plan
{
    quint64 seed = 1;
    int tills = 1;
    int shops = 1;
    int campaigns = 1;
    int days = 1;
    Features features;

    bool has(Feature feature) const { return features.test(size_t(feature)); }
    static Plan ofSeed(quint64 seed);
    /// "all", "none", "drops,clones", or "-forks,…" of what the seed has. False: no such word.
    bool applyFeatures(const QString &words);
    QString command() const;
};

} // namespace comptoir::sim
