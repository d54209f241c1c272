// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// One SQLite file, one writer: the thread that opened it.
class SqliteStorage : public Storage
{
public:
    /// Opens (or creates) and migrates. Errors as store::Database.
    static Result<std::unique_ptr<SqliteStorage>> open(const QString &path);

    Result<std::unique_ptr<StorageTransaction>> begin() override;
    Result<void> backupTo(const QString &path) override;

private:
    explicit SqliteStorage(std::unique_ptr<store::Database> database);
    std::unique_ptr<store::Database> m_database;
};

} // namespace comptoir::backend
