// SPDX-License-Identifier: GPL-3.0-or-later
// comptoir-sim: tills and their town in one process, under one clock, from one seed
// (docs/adr/0012).
#include "tests/sim/CommandLine.h"
#include "tests/sim/SimVfs.h"

#include <QCoreApplication>

#include <malloc.h>
#include <sqlite3.h>

namespace {

/// Worlds come and go in one thread: memory that was given back to the system, locks and SQLite's
/// statistics cost an eighth of the time.
void tune()
{
    constexpr int keptBytes = 1 << 30, growBytes = 64 << 20;
    (void)mallopt(M_TRIM_THRESHOLD, keptBytes);
    (void)mallopt(M_TOP_PAD, growBytes);
    (void)mallopt(M_MMAP_THRESHOLD, growBytes);
    (void)sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

int main(int argc, char **argv)
{
    // The order of a QHash must not change from run to run.
    QHashSeed::setDeterministicGlobalSeed();
    tune();
    QCoreApplication application(argc, argv);
    comptoir::sim::SimVfs::install();
    return comptoir::sim::runCommand(application.arguments());
}
