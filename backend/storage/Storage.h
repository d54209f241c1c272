// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace comptoir::backend {

using store::Arguments;
using store::Row;
using store::Rows;

/// Something to read, as StorageTransaction::select() reads it.
struct Question
{
    QString sql; ///< names the tables it reads: no views
    Arguments arguments{};
    /// The one thing whose rows it reads, as Concern names it; empty: anything's.
    QByteArray about{};
    friend bool operator==(const Question &, const Question &) = default;
};

/// A null of a column whose type the other rows of a statement know.
template <typename T>
QVariant nullOf()
{
    return QVariant(QMetaType::fromType<T>());
}

/// " (?, ?)", so many times.
QString placesFor(qsizetype columns, int rows = 1);

/// A transaction of the backend's database. SQL is the common part of SQLite and PostgreSQL: `?`
/// for arguments, ON CONFLICT, RETURNING; what differs lives in the dialect's implementation.
class StorageTransaction
{
public:
    StorageTransaction() = default;
    StorageTransaction(const StorageTransaction &) = delete;
    StorageTransaction &operator=(const StorageTransaction &) = delete;
    /// Rolls back unless committed.
    virtual ~StorageTransaction() = default;

    /// Number of rows changed.
    virtual Result<qint64> run(const QString &sql, const Arguments &arguments = {}) = 0;
    /// A statement of which only an error matters. It may be sent with the next one or with the
    /// commit, and these fail then with its error; what reads after it sees its effect.
    virtual Result<void> later(const QString &sql, const Arguments &arguments = {});
    /// A row more: "INSERT INTO claim(op, state) VALUES" and what stands there. Rows may be sent
    /// together and before what was said later() meanwhile, in whatever order of the tables.
    virtual Result<void> append(const QString &insert, const Arguments &row);
    virtual Result<Rows> select(const QString &sql, const Arguments &arguments = {}) = 0;
    virtual Result<Rows> answer(const Question &question)
    {
        return select(question.sql, question.arguments);
    }
    /// What will be read soon, by answer(): a database behind a network may answer it all in one
    /// go. These answers stand until this transaction writes to one of their tables, or locks
    /// something. Nobody need ask it.
    virtual Result<void> ahead(const std::vector<Question> &) { return {}; }
    virtual Result<void> commit() = 0;
    /// Runs `part`; when it fails, undoes it alone and returns its error.
    virtual Result<void> attempt(const std::function<Result<void>()> &part) = 0;
    /// Until this transaction ends nobody else holds `what` ("voucher:12:88121"). To be called
    /// before a decision reads what another request may change. SQLite has one writer: nothing to
    /// do.
    virtual Result<void> serialise(const QByteArray &what) = 0;
    /// All of them, in the one order that everybody takes them in.
    virtual Result<void> serialiseAll(QByteArrayList all);
    /// Has this transaction serialised `what` already? Then what it read since still holds.
    virtual bool holds(const QByteArray &) const { return false; }

    Result<std::optional<Row>> first(const QString &sql, const Arguments &arguments = {});
    Result<std::optional<Row>> first(const Question &question)
    {
        COMPTOIR_TRY(Rows rows, answer(question));
        return rows.empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows.front()));
    }

protected:
    friend class Concern;
    virtual void concern(const QByteArrayList &) {}
};

/// For as long as it lives, what the transaction writes is about these things alone: what was read
/// ahead about others still stands.
class Concern
{
public:
    Concern(StorageTransaction &transaction, const QByteArrayList &things)
        : m_transaction(transaction)
    {
        m_transaction.concern(things);
    }
    Concern(const Concern &) = delete;
    Concern &operator=(const Concern &) = delete;
    ~Concern() { m_transaction.concern({}); }

private:
    StorageTransaction &m_transaction;
};

/// The backend's database: SQLite by default, PostgreSQL through the same interface.
class Storage
{
public:
    Storage() = default;
    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;
    virtual ~Storage() = default;

    virtual Result<std::unique_ptr<StorageTransaction>> begin() = 0;
    /// The same, and StorageTransaction::ahead() on the way.
    virtual Result<std::unique_ptr<StorageTransaction>> beginAhead(
        const std::vector<Question> &questions);
    /// May begin() be called from any thread, and several transactions be open at once?
    virtual bool concurrent() const { return false; }
    /// Of a concurrent storage: transactions that are open, of how many that may be.
    virtual std::optional<std::pair<int, int>> sessions() { return std::nullopt; }
    /// Writes a finished, consistent copy to a file that must not exist yet, and waits until it is
    /// on the medium. From any thread: of much it takes seconds.
    virtual Result<void> backupTo(const QString &path) = 0;

    /// Where the newest commit stands in the log that copies follow which somebody else makes.
    /// Nothing when copies are ours to write, by backupTo().
    virtual Result<std::optional<QString>> copyMark() { return std::optional<QString>(); }
    /// Has such a copy, on another medium, come as far as the mark? "store/other-timeline": the
    /// log is another one by now, take a new mark.
    virtual Result<bool> isCopied(const QString &mark);
};

} // namespace comptoir::backend
