// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::sim {

/// Runs what the arguments ask for; the exit code.
int runCommand(const QStringList &arguments);

} // namespace comptoir::sim
