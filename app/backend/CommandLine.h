// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::app {

class Painter;

/// Runs what the arguments (the program's name first) ask for. Returns the exit code: 0 done,
/// 1 refused or failed, 2 not understood.
int runCommandLine(const QStringList &arguments, Painter *painter = nullptr);

} // namespace comptoir::app
