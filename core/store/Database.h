// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace comptoir::store {

/// Arguments of a statement: null (QVariant()), qint64, QString or QByteArray; nothing else, so
/// that what STRICT tables hold is what was meant.
using Arguments = QVariantList;

/// One row of an answer, columns by position.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    qint64 integer(int column) const { return m_values.at(column).toLongLong(); }
    QString text(int column) const { return m_values.at(column).toString(); }
    QByteArray bytes(int column) const { return m_values.at(column).toByteArray(); }
    bool isNull(int column) const { return m_values.at(column).isNull(); }

private:
    QVariantList m_values;
};
using Rows = std::vector<Row>;

/// "store/…" for an SQLite result code, extended or not.
Error sqliteError(int code, const QString &detail);

/// A connection to one SQLite file, used by the thread that opened it. The writer checkpoints;
/// readers never do (SQLite before 3.51.3 can lose commits when two connections checkpoint).
/// Errors of all acts: "store/disk-full", "store/disk-io", "store/corrupt", "store/busy",
/// "store/constraint", "store/query".
class Database
{
public:
    enum class Access { Write, ReadOnly };
    /// Opens or creates (Write only) `path`, or ":memory:".
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<Rows> select(const QString &sql, const Arguments &arguments = {}) const;
    /// The first row, or nothing.
    Result<std::optional<Row>> first(const QString &sql, const Arguments &arguments = {}) const;
    /// "store/corrupt" unless `PRAGMA quick_check` says ok.
    Result<void> quickCheck() const;
    /// The same of `PRAGMA integrity_check`, which compares indexes too.
    Result<void> integrityCheck() const;
    /// A consistent copy while others read and write (VACUUM INTO); the target must not exist. Has
    /// a connection of its own, so it may be called from any thread, also within a transaction,
    /// which is then not in it; not so in memory.
    Result<void> copyTo(const QString &path) const;
    /// From another thread: what is being read now ends with "store/query".
    void interrupt() const;
    /// Brings what was committed into the file itself, if that has become much: called when an act
    /// has been answered, so that no sale's commit waits for it. Nothing in a transaction.
    void checkpointWhenDue();
    const QString &path() const { return m_path; }
    /// The driver's own handle. Statements run on it directly: QSqlQuery costs as much again as
    /// SQLite itself.
    sqlite3 *handle() const;

private:
    friend class Transaction;
    friend class Snapshot;
    explicit Database(const QString &path);
    struct Finalized
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    /// Prepared once and kept.
    Result<sqlite3_stmt *> prepared(const QString &sql) const;
    Result<void> command(const QString &sql) const;
    static int onCommitted(void *database, sqlite3 *handle, const char *name, int pages);

    QSqlDatabase m_connection;
    QString m_path;
    sqlite3 *m_handle = nullptr;
    mutable std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Finalized>> m_prepared;
    bool m_inTransaction = false;
    int m_walPages = 0;
    int m_checkpointedPages = 0; ///< of those, when it was tried last
};

/// BEGIN IMMEDIATE … COMMIT. The only way to write: who has no Transaction can't call run().
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    /// Rolls back unless committed.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Number of rows changed.
    Result<qint64> run(const QString &sql, const Arguments &arguments = {});
    Result<Rows> select(const QString &sql, const Arguments &arguments = {}) const;
    Result<std::optional<Row>> first(const QString &sql, const Arguments &arguments = {}) const;
    qint64 lastInsertId() const;
    /// On disk when this returns without an error (synchronous = FULL).
    Result<void> commit();

    Database &database() { return m_database; }

private:
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
    bool m_open = true;
};

/// What a connection reads is of one moment, whatever others write meanwhile.
class Snapshot
{
public:
    static Result<std::unique_ptr<Snapshot>> begin(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    explicit Snapshot(Database &database) : m_database(database) {}
    Database &m_database;
};

/// A part of a transaction that can be undone alone.
class Savepoint
{
public:
    static Result<std::unique_ptr<Savepoint>> begin(Transaction &transaction);
    /// Rolls back to its beginning unless released.
    ~Savepoint();
    Result<void> release();

private:
    explicit Savepoint(Transaction &transaction) : m_transaction(transaction) {}
    Transaction &m_transaction;
    bool m_open = true;
};

} // namespace comptoir::store
