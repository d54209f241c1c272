// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/World.h"

namespace comptoir::sim {

/// The days of a town: tills that open for a while, citizens with their papers, people at the desk,
/// and whatever breaks. Puts all of it into the event queue of a world.
class Workload
{
public:
    explicit Workload(World &world);
    void schedule();
    qint64 endMs() const { return m_beginMs + m_world.universe.plan.days * dayMs; }

    static constexpr qint64 dayMs = 24 * 3600 * 1000;

private:
    void scheduleDay(int day);
    void scheduleTill(TillMachine &till, qint64 morningMs);
    void session(TillMachine &till, qint64 atMs);
    void visit(TillMachine &till);
    void breakTill(TillMachine &till, qint64 sessionMs);
    void scheduleForks(TillMachine &till, qint64 morningMs);
    void scheduleClocks(TillMachine &till, qint64 morningMs);
    void scheduleDesk(qint64 morningMs);
    void scheduleTown(qint64 morningMs);
    void scheduleNetwork(qint64 morningMs);
    /// The database of this till is replaced by what it was a while ago, or is gone.
    void damageDatabase(TillMachine &till);
    bool rolls(Feature feature, int percent)
    {
        return m_world.universe.has(feature) && m_dice.chance(percent);
    }

    World &m_world;
    Dice m_dice;
    Dice m_returnDice; ///< of its own: the other rolls stay as they were
    qint64 m_beginMs = 0;
    std::map<const TillMachine *, MachineDisk::Files> m_images;
    std::map<const TillMachine *, TillMachine::Copy> m_copies;
};

} // namespace comptoir::sim
