// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"

#include <vector>

namespace comptoir::shell {

/// What the window does on a key, wherever the focus is.
enum class ShellAct {
    Keys,
    Scan,
    FullScreen,
    Lock,
    Search,
    Synchronise,
    Settings,
    NextSection,
    PreviousSection,
    Back,
    Undo,
    Larger,
    Smaller,
    NormalSize,
    Outdoor,
};

struct Shortcut
{
    ShellAct act = ShellAct::Keys;
    QList<QKeySequence> keys; ///< the first one is shown
    QString title;
};

/// The keys of the window (ux.md §5.3), in the order of the overlay. None with a digit or AltGr: on
/// AZERTY digits need Shift.
std::vector<Shortcut> shortcuts();

/// "Ctrl+Maj+Tab", "Échap"
QString keyName(const QKeySequence &key);

/// Keys with two owners among the window and one section, or such as an AZERTY keyboard can't type.
QStringList shortcutFaults(const std::vector<Section> &sections);

} // namespace comptoir::shell
