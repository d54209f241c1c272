// SPDX-License-Identifier: GPL-3.0-or-later
// comptoir-sim: tills and their town in one process, under one clock, from one seed
// (docs/adr/0012).
#include "tests/sim/CommandLine.h"
#include "tests/sim/SimVfs.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // The order of a QHash must not change from run to run.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    comptoir::sim::SimVfs::install();
    return comptoir::sim::runCommand(application.arguments());
}
