// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// This user's till as files: where it is, whether it is there yet or not; its copies, and all of
/// it in open formats.
int runData(const QStringList &arguments);

} // namespace comptoir::cli
