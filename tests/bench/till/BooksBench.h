// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "tests/bench/till/GoalTable.h"

namespace comptoir::bench {

/// What people type who look for articles of that shop.
Result<QStringList> typedNames(store::Database &database, quint64 seed, int count, bool mistyped);

/// Each beginning of what people type, right and with an error in it, as the window searches.
Result<void> benchSearch(const QString &folder, quint64 seed, int names, GoalTable &table);

/// So many days of a thousand sales, each sale beside a raw append of the same record that is
/// synced to the same disk; and their closings.
Result<void> benchDays(const QString &folder, quint64 seed, int days, GoalTable &table);

} // namespace comptoir::bench
