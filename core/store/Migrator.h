// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace comptoir::store {

struct Migration
{
    int version = 0;
    QByteArray sql;
};
/// Each `NNNN_name.sql` of the folder, by number; none is an error.
Result<std::vector<Migration>> migrationsIn(const QString &folder);

/// Brings a database to the newest schema: runs each `NNNN_name.sql` of `folder` (":/sql/till")
/// above `PRAGMA user_version`, each in one transaction with its new version. Error
/// "store/newer-schema" when the file was written by a later Comptoir.
Result<void> migrate(Database &database, const QString &folder);

/// migrate() would not refuse it: "store/newer-schema".
Result<void> checkSchema(const Database &database, const QString &folder);

} // namespace comptoir::store
