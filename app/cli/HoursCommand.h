// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// Says what an `opening_hours` expression means at a place: understood or not, open now, when that
/// changes, the week ahead. With --file one expression a line, one line of JSON each; with --year
/// its intervals.
int runHours(const QStringList &arguments);

} // namespace comptoir::cli
