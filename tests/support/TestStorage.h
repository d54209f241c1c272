// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feed/Sequencer.h"
#include "backend/storage/PostgresStorage.h"
#include "backend/storage/SqliteStorage.h"
#include "core/base/Assert.h"
#include "tests/support/TemporaryDatabase.h"

#include <QDeadlineTimer>
#include <QThread>

namespace comptoir::test {

/// Gives every commit its feed positions at once, as on SQLite. What happens before the sequencer
/// comes: tests/backend/feed/tst_Sequencer.
class SequencedTransaction : public backend::StorageTransaction
{
public:
    SequencedTransaction(backend::Storage &storage, std::unique_ptr<StorageTransaction> real)
        : m_storage(storage),
          m_real(std::move(real))
    {}
    Result<qint64> run(const QString &sql, const backend::Arguments &arguments) override
    {
        auto done = m_real->run(sql, arguments);
        if (done)
            noteOwn();
        return done;
    }
    Result<void> later(const QString &sql, const backend::Arguments &arguments) override
    {
        auto done = m_real->later(sql, arguments);
        if (done)
            noteOwn();
        return done;
    }
    Result<void> append(const QString &insert, const backend::Arguments &row) override
    {
        auto done = m_real->append(insert, row);
        if (done)
            noteOwn();
        return done;
    }
    Result<backend::Rows> select(const QString &sql, const backend::Arguments &arguments) override
    {
        auto rows = m_real->select(sql, arguments);
        if (rows && !sql.startsWith(QLatin1String("SELECT")))
            noteOwn();
        return rows;
    }
    Result<backend::Rows> answer(const backend::Question &question) override
    {
        return m_real->answer(question);
    }
    Result<void> ahead(const std::vector<backend::Question> &questions) override
    {
        return m_real->ahead(questions);
    }
    Result<void> commit() override
    {
        COMPTOIR_CHECK(m_real->commit());
        if (!m_own.isEmpty())
            number(m_own);
        return {};
    }
    Result<void> attempt(const std::function<Result<void>()> &part) override
    {
        return m_real->attempt(part);
    }
    Result<void> serialise(const QByteArray &what) override { return m_real->serialise(what); }
    bool holds(const QByteArray &what) const override { return m_real->holds(what); }

protected:
    void concern(const QByteArrayList &things) override
    {
        m_concern.reset();
        if (!things.isEmpty())
            m_concern.emplace(*m_real, things);
    }

private:
    void noteOwn()
    {
        if (!m_own.isEmpty())
            return;
        const auto own = m_real->first(
            QStringLiteral("SELECT CAST(pg_current_xact_id_if_assigned() AS TEXT)"));
        if (own)
            m_own = (*own)->text(0);
    }
    /// Until it is done: a transaction of any database of the server may be in the way for a while.
    void number(const QString &own)
    {
        for (const QDeadlineTimer patience(2'000); !patience.hasExpired(); QThread::msleep(1)) {
            const auto round = backend::Sequencer::round(m_storage);
            COMPTOIR_ASSERT(round || round.error().is("store/busy"));
            const auto look = m_storage.begin();
            const auto waiting = !look
                ? Result<std::optional<backend::Row>>(fail(look.error()))
                : (*look)->first(QStringLiteral("SELECT 1 FROM change_log WHERE xid = "
                                                "CAST(CAST(? AS TEXT) AS XID8) LIMIT 1"),
                                 {own});
            if (waiting && !*waiting)
                return;
        }
    }

    backend::Storage &m_storage;
    std::unique_ptr<StorageTransaction> m_real;
    std::optional<backend::Concern> m_concern;
    QString m_own; ///< its number, once it has written
};

/// Numbers all that is committed; how many numbers were given.
inline qint64 settleFeed(backend::Storage &storage)
{
    qint64 given = 0;
    for (const QDeadlineTimer patience(10'000); !patience.hasExpired(); QThread::msleep(1)) {
        const auto round = backend::Sequencer::round(storage);
        COMPTOIR_ASSERT(round);
        given += *round;
        const auto look = storage.begin();
        COMPTOIR_ASSERT(look);
        const auto waiting = (*look)->first(QStringLiteral("SELECT 1 FROM change_log LIMIT 1"));
        if (waiting && !*waiting)
            break;
    }
    return given;
}

/// The books in such a database.
class TemporaryPostgres : public backend::Storage
{
public:
    TemporaryPostgres()
    {
        auto opened = backend::PostgresStorage::open(uri(), 16);
        if (!opened)
            qWarning("%s %s", opened.error().code.constData(), qPrintable(opened.error().detail));
        COMPTOIR_ASSERT(opened);
        m_real = std::move(*opened);
    }
    QString uri() const { return m_database.uri(); }
    /// Another place with the same books.
    std::unique_ptr<TemporaryPostgres> copied() const
    {
        auto copy = std::make_unique<TemporaryPostgres>();
        copy->m_database.fillFrom(m_database);
        return copy;
    }

    Result<std::unique_ptr<backend::StorageTransaction>> begin() override { return beginAhead({}); }
    Result<std::unique_ptr<backend::StorageTransaction>> beginAhead(
        const std::vector<backend::Question> &questions) override
    {
        COMPTOIR_TRY(auto transaction, m_real->beginAhead(questions));
        return std::unique_ptr<backend::StorageTransaction>(
            new SequencedTransaction(*m_real, std::move(transaction)));
    }
    /// Without the sequencer that begin() has.
    backend::Storage &real() { return *m_real; }
    bool concurrent() const override { return true; }
    Result<void> backupTo(const QString &path) override { return m_real->backupTo(path); }
    Result<std::optional<QString>> copyMark() override { return m_real->copyMark(); }
    Result<bool> isCopied(const QString &mark) override { return m_real->isCopied(mark); }

private:
    TemporaryDatabase m_database;
    std::unique_ptr<backend::PostgresStorage> m_real;
};

/// An empty database of the kind that this run is about: SQLite in memory, or PostgreSQL.
inline std::unique_ptr<backend::Storage> newTestStorage()
{
    if (!TemporaryDatabase::server().isEmpty())
        return std::make_unique<TemporaryPostgres>();
    auto opened = backend::SqliteStorage::open(QStringLiteral(":memory:"));
    COMPTOIR_ASSERT(opened);
    return std::move(*opened);
}

} // namespace comptoir::test
