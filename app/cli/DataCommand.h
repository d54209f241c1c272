// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// Where this user's till keeps its things, whether they are there yet or not.
int runData(const QStringList &arguments);

} // namespace comptoir::cli
