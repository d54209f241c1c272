// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/TillMachine.h"

#include <set>

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
    /// The folder of a till is copied to another machine, which is a till from now on.
    TillMachine &addTwin(TillMachine &till, bool withMark);
    /// The desk puts an older copy of the books back; what they said is remembered for the judge.
    void restoreTown();
    struct PaidBefore
    {
        qint64 cents = 0;
        bool isBound = false; ///< it kept the rules, or the till had the town's word
        bool wasHeard = false;
    };
    /// By commit, as it was before a restore.
    const std::map<QByteArray, PaidBefore> &paidBefore() const { return m_paidBefore; }
    /// Two papers are the same voucher by their numbers.
    bool gaveSerialTwice() const;
    /// No fault from now on: everything is switched on, plugged in and within reach.
    void heal();
    /// After heal(): until all agree, at most ten minutes.
    bool converge();

private:
    void settleMachines();
    /// Somebody finds out which machines run twice: the copies send what they have and go away.
    void retireTwins();

    std::map<QByteArray, PaidBefore> m_paidBefore;
};

} // namespace comptoir::sim
