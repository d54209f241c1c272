// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// Decodes pictures through the till's own reader, a line of JSON each:
/// {"file", "symbols": [{"format", "text"}], "ms"}; ms is the reading without loading the file.
int runScan(const QStringList &arguments);

} // namespace comptoir::cli
