// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/PostgresPool.h"
#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// A PostgreSQL database, for any number of threads at once.
class PostgresStorage : public Storage
{
public:
    static constexpr int usualSessions = 8;

    /// Connects and migrates. Errors as PostgresConnection, and "store/newer-schema".
    static Result<std::unique_ptr<PostgresStorage>> open(const QString &uri,
                                                         int sessions = usualSessions);

    Result<std::unique_ptr<StorageTransaction>> begin() override;
    bool concurrent() const override { return true; }
    /// Copies are the operator's: "store/query".
    Result<void> backupTo(const QString &path) override;
    int sessions() const { return m_pool.size(); }

private:
    PostgresStorage(const QString &uri, int sessions) : m_pool(uri, sessions) {}
    PostgresPool m_pool;
};

} // namespace comptoir::backend
