// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Money.h"

#include <QString>

#include <optional>
#include <vector>

namespace comptoir::store {

/// How far the territory can be reached; only an authenticated answer counts as online.
enum class Link { Unknown, None, Captive, ServerDown, Refused, Online };

/// What waits to be sent, by what it is for the shop.
enum class QueueKind { Debits, Reversals, GivenUpClaims, OpenClaims, Others, Rescued };
struct QueueGroup
{
    QueueKind kind = QueueKind::Others;
    int count = 0;
    Money sum; ///< of debits and reversals
    Instant first;
    Instant last;
    QString origin = {}; ///< of rescued ones: the shop whose till they are from
    QByteArray problem = {}; ///< code for which the territory refuses them, else empty
    friend bool operator==(const QueueGroup &, const QueueGroup &) = default;
};

/// What the sync chip and its page say (ux.md §4.5, S10).
struct SyncStatus
{
    Link link = Link::Unknown;
    std::optional<Instant> linkAsOf; ///< when a request last told how the link is
    bool degraded = false; ///< the town answers, but what was last sent or asked got lost
    QString portal; ///< of a captive Wi-Fi: a page without TLS that its login takes the place of
    bool sending = false;
    int pending = 0; ///< not yet acknowledged
    std::vector<QueueGroup> queue; ///< the pending ones by kind
    int attention = 0; ///< questions for a person without an answer
    bool tooOld = false; ///< this version of the app can't send any more: it needs an update
    QString worksUntil; ///< ISO day on which it will be too old, once that is announced
    bool forked = false; ///< the town's copy of this till contradicts ours: nothing is sent
    std::optional<Instant> oldestPending;
    std::optional<Instant> lastAcknowledged; ///< last signed answer of the territory
    std::optional<Instant> dataAsOf; ///< since when everything that the territory publishes is here
    std::optional<Instant> nextTry;
    std::optional<qint64> freeBytes; ///< on the disk of the till's files
    std::optional<qint64> clockOffsetMs; ///< wall clock − the town's time, while that is known
    QByteArray keysRefused; ///< code for which the territory does not pass on the shop's keys
    bool diskFull = false; ///< nothing can be saved: redemptions stop
    qint64 lostOps = 0; ///< of this till, that neither database nor second copy has any more
    bool blackBoxBehind = false; ///< the second copy on disk lags behind
    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

} // namespace comptoir::store
