// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/BooksDesk.h"

#include <QStringList>

#include <map>

namespace comptoir::till {

/// The closing of a day while it is being prepared; outlives the page that shows it.
struct CloseDraft
{
    static constexpr int steps = 5;

    int step = 1; ///< 1 what is left to do, 2 counting, 3 difference, 4 reading, 5 closing
    std::map<int, int> pieces; ///< cents of a note or coin, and how many
    fiscal::PeriodReport report; ///< how the day stands, read anew at steps 3 to 5
    bool wasShown = false; ///< the expected amount has been seen: no longer a blind count
    bool isBlind = true; ///< what was counted was counted before that
    QString reason;
    std::optional<Money> left; ///< in the drawer for tomorrow; none: all of it

    static const std::vector<int> &denominations(); ///< of the euro, dearest first
    Money counted() const;
    Money difference() const { return counted() - report.expectedCash; }
    Money leftInDrawer() const { return std::min(left.value_or(counted()), counted()); }
    bool needsReason() const { return !difference().isZero() && reason.trimmed().isEmpty(); }
    CashCount count() const;
};

} // namespace comptoir::till
