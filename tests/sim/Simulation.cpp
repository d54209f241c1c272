// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Simulation.h"

#include "tests/sim/Oracle.h"
#include "tests/sim/Workload.h"

namespace comptoir::sim {

Outcome simulate(const Plan &plan, TownPattern &pattern, bool tellsAll)
{
    World world(plan, pattern, tellsAll);
    Workload workload(world);
    workload.schedule();
    world.runUntil(workload.endMs());
    if (!world.universe.failure) {
        world.heal();
        if (world.converge())
            Oracle(world).checkAll();
    }
    const Universe &universe = world.universe;
    return {universe.failure, universe.lastNotes(), universe.traceHash(), plan.tills * plan.days,
            universe.seen};
}

Plan shrink(const Plan &plan, const Failure &failure, TownPattern &pattern)
{
    Plan best = plan;
    const auto stillFails = [&](const Plan &candidate) {
        const Outcome outcome = simulate(candidate, pattern);
        return outcome.failure && outcome.failure->invariant == failure.invariant;
    };
    const auto keep = [&](const Plan &candidate) {
        if (!stillFails(candidate))
            return false;
        best = candidate;
        return true;
    };
    for (int days = 1; days < best.days; ++days) {
        Plan candidate = best;
        candidate.days = days;
        if (keep(candidate))
            break;
    }
    for (size_t i = 0; i < featureCount; ++i) {
        Plan candidate = best;
        if (candidate.features.test(i) && keep([&] {
                candidate.features.reset(i);
                return candidate;
            }()))
            continue;
    }
    for (int tills = 1; tills < best.tills; ++tills) {
        Plan candidate = best;
        candidate.tills = tills;
        if (keep(candidate))
            break;
    }
    return best;
}

} // namespace comptoir::sim
