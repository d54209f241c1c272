// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "tests/bench/till/GoalTable.h"

namespace comptoir::bench {

/// What a counter on a seeded shop is to do in a process of its own.
struct CounterPlan
{
    QString folder;
    quint64 seed = 1;
    int taps = 300;
    int names = 30; ///< typed into the search
};

/// The program on that folder: from exec to what a person sees and can do; memory; then taps and
/// keys on the real window. Starts once more after a crash, and with a cold cache.
Result<void> benchCounter(const CounterPlan &plan, GoalTable &table);

/// The other end of it: opens the till as main() does, over the same objects, sells with real
/// clicks and keys, and says on standard output what it took.
int runCounter(const QStringList &arguments);

} // namespace comptoir::bench
