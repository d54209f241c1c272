// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// Takes a list of goods into a till that is not running: a line for each row that is refused,
/// {"line", "reason", …}, then {"read", "created", "changed", "unchanged", "refused"}. With
/// --dry-run nothing is written. Exit code 1 when the list or the till can't be opened, not for
/// refused rows.
int runImport(const QStringList &arguments);

} // namespace comptoir::cli
