// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// `comptoir-cli rescue inspect FILE [--code CODE] [--json]`: whose pack it is; with its code,
/// whether all that is in it proves itself. `rescue import FILE --code CODE [--data DIR] [--json]`:
/// gives it to the till of this folder, which hands it in when it has a network.
int runRescue(const QStringList &arguments);

} // namespace comptoir::cli
