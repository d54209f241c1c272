// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/MachineDisk.h"

namespace comptoir::sim {

/// SQLite's view of the simulated machines. A path "/machine-name/…" is a file of that machine's
/// disk. Becomes the default VFS of the process; chance and time come from the world in use.
class SimVfs
{
public:
    static void install();
    static void reset(Dice dice); ///< a new world: no machine, SQLite's own chance anew
    static void setNow(qint64 ms);
    static void attach(const QString &machine, MachineDisk *disk); ///< nullptr: gone
};

} // namespace comptoir::sim
