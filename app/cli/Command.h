// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// A command of comptoir-cli: one file each, listed in main.cpp.
struct Command
{
    const char *name;
    const char *usage;
    /// Gets what follows the command's name; returns the exit code: 0 done, 1 failed, 2 misuse.
    int (*run)(const QStringList &arguments);
};

} // namespace comptoir::cli
