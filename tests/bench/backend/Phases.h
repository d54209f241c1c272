// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/backend/Figures.h"
#include "tests/bench/backend/Town.h"

namespace comptoir::bench {

struct Sizes
{
    int seconds = 15; ///< of each rate
    int tills = 10'000; ///< of the storm
    int window = 60; ///< seconds in which the storm's tills come back
    int idle = 10'000; ///< connections
};

/// Redemptions a second by 16 clients, for so many seconds at most.
struct Rate
{
    double perSecond = 0;
    double p99Ms = 0; ///< of authorisation and commit together, or of a push
    /// Milliseconds of processor time for one redemption: of the backend, of its database when that
    /// is another process, and of the clients, whose requests are ready before the clock starts.
    double backendMs = 0, databaseMs = 0, clientsMs = 0;
};
/// Authorisation, then the push that commits it, one after the other on each connection.
Rate redeemOnline(Town &town, int seconds);
/// Debits made without a network, 100 in each push.
Rate redeemBatched(Town &town, int seconds);

/// All tills come back after an outage, sign in and push 50 ops: 44 sealed ones and 3 debits.
Figures storm(Town &town, const Sizes &sizes);
/// What connections that wait cost.
Figures idle(Town &town, const Sizes &sizes);
/// From a commit's answer to the hint about it.
Figures hints(Town &town, const Sizes &sizes);

} // namespace comptoir::bench
