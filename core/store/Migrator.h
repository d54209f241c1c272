// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace comptoir::store {

/// Brings a database to the newest schema: runs each `NNNN_name.sql` of `folder` (":/sql/till")
/// above `PRAGMA user_version`, each in one transaction with its new version. Error
/// "store/newer-schema" when the file was written by a later Comptoir.
Result<void> migrate(Database &database, const QString &folder);

} // namespace comptoir::store
