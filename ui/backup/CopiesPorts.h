// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CopyDesk.h"
#include "core/base/Clock.h"

#include <QDir>

#include <functional>

namespace comptoir::backup {

/// What the pages of copies need of the rest of the till.
struct CopiesPorts
{
    CopyDesk &desk;
    const Clock &clock;
    /// Keeps where second copies go; empty: nowhere.
    std::function<void(const QString &folder)> chooseSecond;
    /// Goes on with the name of who allowed the act: at once, after a PIN, or never.
    std::function<void(const QString &act, const std::function<void(const QString &by)> &go)> allow;
    QDir papers; ///< where an export goes without a stick
    std::function<void()> quit; ///< ends the program: a restore waits for its next start
};

} // namespace comptoir::backup
