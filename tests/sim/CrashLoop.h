// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/Simulation.h"

namespace comptoir::sim {

/// Short stories, each told again and again with a stop of one machine at its first, second, third
/// … write, killed or without power, until a telling survives untouched; after each the world is
/// healed and judged. With a stride, at each of so many writes only. The number of tellings that
/// broke a promise.
int crashEverywhere(TownPattern &pattern, Sometimes &seen, int stride);

} // namespace comptoir::sim
