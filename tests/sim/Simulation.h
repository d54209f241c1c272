// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/TownMachine.h"

namespace comptoir::sim {

/// What became of one seed.
struct Outcome
{
    std::optional<Failure> failure;
    std::deque<QByteArray> lastNotes;
    quint64 traceHash = 0;
    int deviceDays = 0;
    Sometimes seen;
};

/// Lives through a plan, heals the world, and judges it.
Outcome simulate(const Plan &plan, TownPattern &pattern, bool tellsAll = false);

/// The smallest plan found that breaks the same promise: fewer features, tills and days.
Plan shrink(const Plan &plan, const Failure &failure, TownPattern &pattern);

} // namespace comptoir::sim
