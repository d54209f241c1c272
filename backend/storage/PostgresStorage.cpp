// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/PostgresStorage.h"

#include "core/store/Migrator.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace comptoir::backend {

namespace {

/// "INSERT INTO claim(…": "claim". Empty, which every text contains, when it isn't that plain.
QString writtenTable(const QString &sql)
{
    for (const QLatin1String verb :
         {QLatin1String("INSERT INTO "), QLatin1String("UPDATE "), QLatin1String("DELETE FROM ")}) {
        if (sql.startsWith(verb))
            return sql.mid(verb.size()).section(u' ', 0, 0).section(u'(', 0, 0);
    }
    return {};
}

class PostgresTransaction : public StorageTransaction
{
public:
    PostgresTransaction(PostgresPool::Begun begun, const std::vector<Question> &questions)
        : m_session(std::move(begun.session))
    {
        keep(questions, std::move(begun.answers));
    }

    Result<qint64> run(const QString &sql, const Arguments &arguments) override
    {
        COMPTOIR_CHECK(usable());
        forget(sql);
        COMPTOIR_CHECK(send());
        return noted(m_session->run(sql, arguments));
    }
    Result<void> later(const QString &sql, const Arguments &arguments) override
    {
        COMPTOIR_CHECK(usable());
        forget(sql);
        m_later.emplace_back(sql, arguments);
        return {};
    }
    Result<void> append(const QString &insert, const Arguments &row) override
    {
        COMPTOIR_CHECK(usable());
        forget(insert);
        const auto table = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const auto &rows) { return rows.first == insert; });
        if (table == m_rows.end())
            m_rows.push_back({insert, {row}});
        else
            table->second.push_back(row);
        return {};
    }
    Result<Rows> select(const QString &sql, const Arguments &arguments) override
    {
        COMPTOIR_CHECK(usable());
        if (!sql.startsWith(QLatin1String("SELECT"))) // INSERT … RETURNING
            forget(sql);
        COMPTOIR_CHECK(send());
        return noted(m_session->select(sql, arguments));
    }
    Result<Rows> answer(const Question &question) override
    {
        COMPTOIR_CHECK(usable());
        const Rows *known = find(question);
        return known != nullptr ? *known : select(question.sql, question.arguments);
    }
    Result<void> ahead(const std::vector<Question> &questions) override
    {
        COMPTOIR_CHECK(usable());
        std::vector<Question> open;
        QHash<QByteArray, std::vector<Question>> asked; // most are about a thing of their own
        for (const Question &question : questions) {
            auto &alike = asked[question.about];
            if (find(question) != nullptr
                || std::find(alike.begin(), alike.end(), question) != alike.end())
                continue;
            alike.push_back(question);
            open.push_back(question);
        }
        if (!open.empty())
            COMPTOIR_CHECK(send());
        for (size_t first = 0; first < open.size(); first += mostAtOnce) {
            const auto begin = open.begin() + std::ptrdiff_t(first);
            const auto end = begin + std::ptrdiff_t(std::min(mostAtOnce, open.size() - first));
            const std::vector<Question> some(begin, end);
            COMPTOIR_TRY(auto rows, noted(m_session->selectAll(some)));
            keep(some, std::move(rows));
        }
        return {};
    }
    Result<void> commit() override
    {
        COMPTOIR_CHECK(usable());
        COMPTOIR_CHECK(send());
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
        m_rows.clear();
        m_later.clear();
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
        m_ahead.clear();
        COMPTOIR_CHECK(later(
            QStringLiteral(
                "SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(name, 0) "
                "AS key FROM unnest(string_to_array(?, chr(10))) name ORDER BY 1) ordered"),
            {QString::fromUtf8(all.join('\n'))}));
        m_held.unite(QSet<QByteArray>(all.cbegin(), all.cend()));
        return {};
    }

protected:
    void concern(const QByteArrayList &things) override { m_concern = things; }

private:
    /// Small beside the buffers of the connection: both ends may not wait for each other to read.
    static constexpr size_t mostAtOnce = 48;
    struct Answered
    {
        Question question;
        Rows rows;
    };

    /// What waits: the rows, then the statements.
    Result<void> send()
    {
        for (const auto &[insert, rows] : std::exchange(m_rows, {})) {
            for (size_t sent = 0; sent < rows.size();) {
                // Few sizes, few prepared statements.
                const size_t left = rows.size() - sent;
                const size_t count = left >= 32 ? 32 : left >= 8 ? 8 : left >= 2 ? 2 : 1;
                Arguments all;
                for (size_t i = sent; i < sent + count; ++i)
                    all += rows[i];
                COMPTOIR_CHECK(noted(
                    m_session->later(insert + placesFor(rows[sent].size(), int(count)), all)));
                sent += count;
            }
        }
        for (const auto &[sql, arguments] : std::exchange(m_later, {}))
            COMPTOIR_CHECK(noted(m_session->later(sql, arguments)));
        return {};
    }
    const Rows *find(const Question &question) const
    {
        const auto group = m_ahead.constFind(question.about);
        if (group == m_ahead.cend())
            return nullptr;
        const auto known = std::find_if(group->begin(), group->end(), [&](const Answered &answer) {
            return answer.question == question;
        });
        return known == group->end() ? nullptr : &known->rows;
    }
    void keep(const std::vector<Question> &questions, std::vector<Rows> answers)
    {
        for (size_t i = 0; i < answers.size(); ++i)
            m_ahead[questions[i].about].push_back({questions[i], std::move(answers[i])});
    }
    /// What the statement may have changed.
    void forget(const QString &sql)
    {
        const QString table = writtenTable(sql);
        const auto forgetIn = [&table](std::vector<Answered> &group) {
            std::erase_if(group, [&table](const Answered &answer) {
                return answer.question.sql.contains(table);
            });
        };
        if (m_concern.isEmpty()) {
            for (auto &group : m_ahead)
                forgetIn(group);
            return;
        }
        for (const QByteArray &thing : m_concern + QByteArrayList{{}}) {
            if (const auto group = m_ahead.find(thing); group != m_ahead.end())
                forgetIn(*group);
        }
    }
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
    /// By what they are about.
    QHash<QByteArray, std::vector<Answered>> m_ahead;
    QByteArrayList m_concern;
    std::vector<std::pair<QString, std::vector<Arguments>>> m_rows; ///< by table, unsent
    std::vector<std::pair<QString, Arguments>> m_later; ///< unsent
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
    COMPTOIR_TRY(const auto begun, storage->m_pool.begin());
    COMPTOIR_CHECK(migrate(*begun.session));
    return storage;
}

Result<std::unique_ptr<StorageTransaction>> PostgresStorage::begin()
{
    return beginAhead({});
}

Result<std::unique_ptr<StorageTransaction>> PostgresStorage::beginAhead(
    const std::vector<Question> &questions)
{
    COMPTOIR_TRY(auto begun, m_pool.begin(questions));
    return std::unique_ptr<StorageTransaction>(
        new PostgresTransaction(std::move(begun), questions));
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
