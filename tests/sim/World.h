// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/TillMachine.h"

namespace comptoir::sim {

/// One seed, one world: a town, its network, its tills and the papers of its citizens.
class World
{
public:
    World(const Plan &plan, TownPattern &pattern, bool tellsAll = false);

    Universe universe;
    TownMachine town;
    Network network;
    std::vector<std::unique_ptr<TillMachine>> tills;
    std::vector<Paper> papers;

    /// Runs until `endMs`, or a promise is broken.
    void runUntil(qint64 endMs);
    /// No fault from now on: everything is switched on, plugged in and within reach.
    void heal();
    /// After heal(): until all agree, at most ten minutes.
    bool converge();

private:
    void settleMachines();
};

} // namespace comptoir::sim
