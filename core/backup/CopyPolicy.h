// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CopyName.h"

#include <vector>

namespace comptoir::backup {

/// Which copies may go: kept are the newest of each of the last 7 days that have one, of 4 weeks
/// and of 12 months. Days are counted by copies, not by today's date: a shop that was shut for a
/// month keeps its copies, and a clock that jumps costs none. The newest is always kept.
struct CopyPolicy
{
    int days = 7;
    int weeks = 4;
    int months = 12;

    std::vector<CopyName> dispensable(std::vector<CopyName> copies) const;
};

} // namespace comptoir::backup
