// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/PostgresStorage.h"

#include "core/store/Migrator.h"

#include <QSet>

namespace comptoir::backend {

namespace {

class PostgresTransaction : public StorageTransaction
{
public:
    explicit PostgresTransaction(PostgresPool::Lease session) : m_session(std::move(session)) {}

    Result<qint64> run(const QString &sql, const Arguments &arguments) override
    {
        COMPTOIR_CHECK(usable());
        m_ahead.clear();
        return noted(m_session->run(sql, arguments));
    }
    Result<void> later(const QString &sql, const Arguments &arguments) override
    {
        COMPTOIR_CHECK(usable());
        m_ahead.clear();
        return noted(m_session->later(sql, arguments));
    }
    Result<Rows> select(const QString &sql, const Arguments &arguments) override
    {
        COMPTOIR_CHECK(usable());
        for (const auto &[question, rows] : m_ahead) {
            if (question.sql == sql && question.arguments == arguments)
                return rows;
        }
        if (!sql.startsWith(QLatin1String("SELECT"))) // INSERT … RETURNING
            m_ahead.clear();
        return noted(m_session->select(sql, arguments));
    }
    Result<void> ahead(const std::vector<Question> &questions) override
    {
        COMPTOIR_CHECK(usable());
        COMPTOIR_TRY(std::vector<Rows> all, noted(m_session->selectAll(questions)));
        for (size_t i = 0; i < all.size(); ++i)
            m_ahead.emplace_back(questions[i], std::move(all[i]));
        return {};
    }
    Result<void> commit() override
    {
        COMPTOIR_CHECK(usable());
        const auto done = m_session->commit();
        m_session.reset(); // for the next one who waits
        return done;
    }
    Result<void> attempt(const std::function<Result<void>()> &part) override
    {
        const auto before = m_held;
        COMPTOIR_CHECK(run(QStringLiteral("SAVEPOINT part"), {}));
        auto done = part();
        if (done)
            done = run(QStringLiteral("RELEASE SAVEPOINT part"), {}).map([](qint64) {});
        if (done)
            return {};
        m_ahead.clear();
        (void)m_session->flush(); // whatever became of it
        COMPTOIR_CHECK(
            noted(m_session->script("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part")));
        m_failure.reset();
        m_held = before; // the server gave back what was locked since the savepoint
        return done;
    }
    Result<void> serialise(const QByteArray &what) override
    {
        return holds(what) ? usable() : serialiseAll({what});
    }
    bool holds(const QByteArray &what) const override { return m_held.contains(what); }
    Result<void> serialiseAll(QByteArrayList all) override
    {
        // One statement for all, by key: two names may have the same. What is read next waits for
        // it.
        COMPTOIR_CHECK(later(
            QStringLiteral(
                "SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(name, 0) "
                "AS key FROM unnest(string_to_array(?, chr(10))) name ORDER BY 1) ordered"),
            {QString::fromUtf8(all.join('\n'))}));
        m_held.unite(QSet<QByteArray>(all.cbegin(), all.cend()));
        return {};
    }

private:
    /// After an error PostgreSQL refuses everything until the savepoint's or the transaction's end:
    /// the reason is the first error.
    Result<void> usable() const
    {
        if (m_failure)
            return fail(*m_failure);
        if (!m_session)
            return fail("store/query", QStringLiteral("the transaction has ended"));
        return {};
    }
    template <typename T>
    Result<T> noted(Result<T> result)
    {
        if (!result)
            m_failure = result.error();
        return result;
    }

    PostgresPool::Lease m_session;
    std::optional<Error> m_failure;
    QSet<QByteArray> m_held;
    /// Read since this transaction last wrote or locked something.
    std::vector<std::pair<Question, Rows>> m_ahead;
};

constexpr std::chrono::hours migrationPatience{24};

/// All new migrations in one transaction; a second server that starts waits for the first.
Result<void> migrate(PostgresConnection &session)
{
    COMPTOIR_TRY(const auto migrations,
                 store::migrationsIn(QStringLiteral(":/sql/backend/postgres")));
    COMPTOIR_CHECK(
        session.script("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;"
                       "SELECT pg_advisory_xact_lock(hashtextextended('comptoir/migration', 0));"
                       "CREATE TABLE IF NOT EXISTS schema_migration(version BIGINT PRIMARY KEY)",
                       migrationPatience));
    COMPTOIR_TRY(
        const Rows rows,
        session.select(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_migration")));
    const qint64 present = rows.front().integer(0);
    if (present > migrations.back().version)
        return fail("store/newer-schema", QString::number(present));
    for (const store::Migration &migration : migrations) {
        if (migration.version <= present)
            continue;
        COMPTOIR_CHECK(session.script(migration.sql, migrationPatience));
        COMPTOIR_CHECK(session.run(QStringLiteral("INSERT INTO schema_migration VALUES (?)"),
                                   {qint64(migration.version)}));
    }
    return session.commit();
}

} // namespace

Result<std::unique_ptr<PostgresStorage>> PostgresStorage::open(const QString &uri, int sessions)
{
    std::unique_ptr<PostgresStorage> storage(new PostgresStorage(uri, sessions));
    COMPTOIR_TRY(const auto session, storage->m_pool.begin());
    COMPTOIR_CHECK(migrate(*session));
    return storage;
}

Result<std::unique_ptr<StorageTransaction>> PostgresStorage::begin()
{
    COMPTOIR_TRY(auto session, m_pool.begin());
    return std::unique_ptr<StorageTransaction>(new PostgresTransaction(std::move(session)));
}

Result<void> PostgresStorage::backupTo(const QString &)
{
    return fail("store/query", QStringLiteral("copies of PostgreSQL are the operator's"));
}

Result<std::optional<QString>> PostgresStorage::copyMark()
{
    COMPTOIR_TRY(const auto transaction, begin());
    COMPTOIR_TRY(const auto row,
                 transaction->first(QStringLiteral("SELECT pg_current_wal_flush_lsn()::text, "
                                                   "left(pg_walfile_name("
                                                   "pg_current_wal_flush_lsn()), 8)")));
    return std::optional(QString(row->text(1) + QLatin1Char(' ') + row->text(0)));
}

Result<bool> PostgresStorage::isCopied(const QString &mark)
{
    const QString timeline = mark.section(u' ', 0, 0), place = mark.section(u' ', 1);
    COMPTOIR_TRY(const auto transaction, begin());
    // The name of a segment: "000000010000000A000000FE", the timeline and a number that rises.
    COMPTOIR_TRY(
        const auto needed,
        transaction->first(QStringLiteral("SELECT pg_walfile_name(CAST(? AS pg_lsn))"), {place}));
    if (needed->text(0).left(8) != timeline)
        return fail("store/other-timeline", mark);
    COMPTOIR_TRY(
        const auto standby,
        transaction->first(QStringLiteral("SELECT 1 FROM pg_stat_replication WHERE sync_state IN "
                                          "('sync', 'quorum') AND flush_lsn >= CAST(? AS pg_lsn)"),
                           {place}));
    if (standby)
        return true;
    COMPTOIR_TRY(const auto archive,
                 transaction->first(QStringLiteral("SELECT 1 FROM pg_stat_archiver "
                                                   "WHERE length(last_archived_wal) = 24 "
                                                   "AND left(last_archived_wal, 8) = ? "
                                                   "AND last_archived_wal >= ?"),
                                    {timeline, needed->text(0)}));
    return archive.has_value();
}

} // namespace comptoir::backend
