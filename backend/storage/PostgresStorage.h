// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/PostgresPool.h"
#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// A PostgreSQL database, for any number of threads at once.
class PostgresStorage : public Storage
{
public:
    /// Requests that it serves at once; backup and sequencer have a session each beside them.
    static constexpr int requests = 8, usualSessions = requests + 2;

    /// Connects and migrates. Errors as PostgresConnection, and "store/newer-schema".
    static Result<std::unique_ptr<PostgresStorage>> open(const QString &uri,
                                                         int sessions = usualSessions);

    Result<std::unique_ptr<StorageTransaction>> begin() override;
    Result<std::unique_ptr<StorageTransaction>> beginAhead(
        const std::vector<Question> &questions) override;
    bool concurrent() const override { return true; }
    std::optional<std::pair<int, int>> sessions() override { return m_pool.inUse(); }
    /// Copies are the operator's: "store/query".
    Result<void> backupTo(const QString &path) override;
    Result<std::optional<QString>> copyMark() override;
    /// On a synchronous standby, or in the archive (docs/operations.md). Asks for the role
    /// pg_monitor. "store/other-timeline": after a failover places of before say nothing.
    Result<bool> isCopied(const QString &mark) override;

private:
    PostgresStorage(const QString &uri, int sessions) : m_pool(uri, sessions) {}
    PostgresPool m_pool;
};

} // namespace comptoir::backend
