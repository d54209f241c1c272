// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/SqliteStorage.h"

#include "backend/feed/Sequencer.h"
#include "core/store/Migrator.h"

#include <QFile>

#include <unistd.h>

namespace comptoir::backend {

namespace {

class SqliteTransaction : public StorageTransaction
{
public:
    explicit SqliteTransaction(std::unique_ptr<store::Transaction> transaction)
        : m_transaction(std::move(transaction))
    {}

    Result<qint64> run(const QString &sql, const Arguments &arguments) override
    {
        return m_transaction->run(sql, arguments);
    }
    Result<Rows> select(const QString &sql, const Arguments &arguments) override
    {
        return m_transaction->select(sql, arguments);
    }
    Result<void> commit() override
    {
        // One writer: what is committed is complete.
        COMPTOIR_CHECK(Sequencer(*this).number());
        return m_transaction->commit();
    }
    Result<void> attempt(const std::function<Result<void>()> &part) override
    {
        COMPTOIR_TRY(const auto savepoint, store::Savepoint::begin(*m_transaction));
        COMPTOIR_CHECK(part());
        return savepoint->release();
    }
    Result<void> serialise(const QByteArray &) override { return {}; }
    bool holds(const QByteArray &) const override { return true; }

private:
    std::unique_ptr<store::Transaction> m_transaction;
};

/// SQLite doesn't: a copy that a power cut can take back licenses no till to forget.
Result<void> sync(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || ::fsync(file.handle()) != 0)
        return fail("store/disk-io", path);
    return {};
}

} // namespace

SqliteStorage::SqliteStorage(std::unique_ptr<store::Database> database)
    : m_database(std::move(database))
{}

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const QString &path)
{
    COMPTOIR_TRY(auto database, store::Database::open(path, store::Database::Access::Write));
    COMPTOIR_CHECK(store::migrate(*database, QStringLiteral(":/sql/backend/sqlite")));
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(std::move(database)));
}

Result<std::unique_ptr<StorageTransaction>> SqliteStorage::begin()
{
    COMPTOIR_TRY(auto transaction, store::Transaction::begin(*m_database));
    return std::unique_ptr<StorageTransaction>(new SqliteTransaction(std::move(transaction)));
}

Result<void> SqliteStorage::backupTo(const QString &path)
{
    COMPTOIR_CHECK(m_database->copyTo(path));
    return sync(path);
}

} // namespace comptoir::backend
