// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace comptoir::app {

/// How `comptoir` was called (product.md §4).
struct CommandLine
{
    bool demo = false; ///< own town on loopback, own data folder, enrolled
    QString data; ///< data folder, empty: the user's
    QString camera; ///< file, folder or device; empty: the default camera
    QString tour; ///< folder for the screenshots of a walk through the screens; then ends
    bool gallery = false; ///< every widget on show, no till
    bool training = false; ///< begins an exercise at once; it ends from the window

    /// Ends the program on --help, --version and on what it doesn't know.
    static CommandLine parse(const QStringList &arguments);
};

} // namespace comptoir::app
