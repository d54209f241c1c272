// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/Events.h"
#include "tests/sim/Plan.h"
#include "tests/sim/Sometimes.h"

#include <deque>
#include <optional>

namespace comptoir::sim {

/// A broken promise of sync.md §5.3.
struct Failure
{
    QByteArray invariant; ///< "I6"
    QByteArray what;
};

/// What all parts of one world share: its time, its chance, its story.
class Universe
{
public:
    Universe(Plan itsPlan, bool tellsAll)
        : plan(std::move(itsPlan)),
          dice(Dice(plan.seed).part(2)),
          m_tellsAll(tellsAll)
    {}

    const Plan plan;
    Events events;
    Dice dice;
    Sometimes seen;
    std::optional<Failure> failure;

    bool has(Feature feature) const { return plan.has(feature); }
    bool isHealed() const { return m_healed; }
    void heal() { m_healed = true; }
    /// Does a fault strike now? Never once the world is healed.
    bool strikes(Feature feature, int percent)
    {
        return !m_healed && has(feature) && dice.chance(percent);
    }
    void note(const QByteArray &line);
    void violate(const QByteArray &invariant, const QByteArray &what);
    quint64 traceHash() const { return m_hash; }
    const std::deque<QByteArray> &lastNotes() const { return m_last; }

private:
    bool m_tellsAll = false;
    bool m_healed = false;
    quint64 m_hash = 0xcbf29ce484222325ULL;
    std::deque<QByteArray> m_last;
};

} // namespace comptoir::sim
