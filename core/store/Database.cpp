// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/base/Assert.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <sqlite3.h>

#include <atomic>

namespace comptoir::store {

namespace {

std::atomic<int> connectionCount = 0;

tl::unexpected<Error> failure(const QSqlError &error)
{
    return fail(sqliteError(error.nativeErrorCode().toInt(), error.text()));
}

/// Only QVariant() is NULL. Qt's driver would take an empty text that was never assigned for NULL
/// too.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString::fromLatin1("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// Rows of a finished query; finish() lets a checkpoint pass.
Result<Rows> drained(QSqlQuery &query)
{
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList values;
        values.reserve(columns);
        for (int i = 0; i < columns; ++i)
            values.append(query.value(i));
        rows.emplace_back(std::move(values));
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(error);
    return rows;
}

} // namespace

Error sqliteError(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {"store/disk-full", detail, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {"store/corrupt", detail, {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return {"store/disk-io", detail, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"store/busy", detail, {}};
    case SQLITE_CONSTRAINT:
        return {"store/constraint", detail, {}};
    default:
        return {"store/query", detail, {}};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    const bool writes = access == Access::Write;
    database->m_connection.setConnectOptions(
        writes ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
               : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"));
    if (!database->m_connection.open())
        return failure(database->m_connection.lastError());
    for (const char *pragma :
         {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"})
        COMPTOIR_CHECK(database->command(QLatin1String(pragma)));
    if (writes) {
        for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                   "PRAGMA wal_autocheckpoint=4000"})
            COMPTOIR_CHECK(database->command(QLatin1String(pragma)));
    } else {
        for (const char *pragma : {"PRAGMA wal_autocheckpoint=0", "PRAGMA query_only=ON"})
            COMPTOIR_CHECK(database->command(QLatin1String(pragma)));
    }
    return database;
}

Database::Database(const QString &path)
    : m_connection(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                  QStringLiteral("comptoir-%1").arg(connectionCount.fetch_add(1)))),
      m_path(path)
{
    m_connection.setDatabaseName(path);
}

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Database::executed(const QString &sql, const Arguments &arguments) const
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            m_prepared.remove(sql);
            return failure(error);
        }
    }
    for (qsizetype i = 0; i < arguments.size(); ++i)
        query->bindValue(int(i), bound(arguments[i]));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        m_prepared.remove(sql);
        return failure(error);
    }
    return query.get();
}

Result<void> Database::command(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

Result<Rows> Database::select(const QString &sql, const Arguments &arguments) const
{
    COMPTOIR_TRY(QSqlQuery *const query, executed(sql, arguments));
    return drained(*query);
}

Result<std::optional<Row>> Database::first(const QString &sql, const Arguments &arguments) const
{
    COMPTOIR_TRY(Rows rows, select(sql, arguments));
    return rows.empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows.front()));
}

Result<void> Database::quickCheck() const
{
    COMPTOIR_TRY(const Rows rows, select(QStringLiteral("PRAGMA quick_check(1)")));
    if (rows.size() != 1 || rows.front().text(0) != u"ok")
        return fail("store/corrupt", rows.empty() ? QString() : rows.front().text(0));
    return {};
}

Result<void> Database::copyTo(const QString &path) const
{
    COMPTOIR_TRY(QSqlQuery *const query, executed(QStringLiteral("VACUUM INTO ?"), {path}));
    query->finish();
    return {};
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    COMPTOIR_ASSERT(!database.m_inTransaction);
    COMPTOIR_CHECK(database.command(QStringLiteral("BEGIN IMMEDIATE")));
    database.m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite may have rolled back by itself (disk full, I/O error); then this is a no-op.
    if (sqlite3_get_autocommit(m_database.handle()) == 0)
        (void)m_database.command(QStringLiteral("ROLLBACK"));
    m_database.m_inTransaction = false;
}

Result<qint64> Transaction::run(const QString &sql, const Arguments &arguments)
{
    // After an error that made SQLite roll back, a further statement would commit by itself.
    if (sqlite3_get_autocommit(m_database.handle()) != 0)
        return fail("store/disk-io", QStringLiteral("the transaction was rolled back"));
    COMPTOIR_TRY(QSqlQuery *const query, m_database.executed(sql, arguments));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<Rows> Transaction::select(const QString &sql, const Arguments &arguments) const
{
    return m_database.select(sql, arguments);
}

Result<std::optional<Row>> Transaction::first(const QString &sql, const Arguments &arguments) const
{
    return m_database.first(sql, arguments);
}

qint64 Transaction::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database.handle());
}

Result<void> Transaction::commit()
{
    COMPTOIR_ASSERT(m_open);
    if (sqlite3_get_autocommit(m_database.handle()) != 0)
        return fail("store/disk-io", QStringLiteral("the transaction was rolled back"));
    COMPTOIR_CHECK(m_database.command(QStringLiteral("COMMIT")));
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

Result<std::unique_ptr<Savepoint>> Savepoint::begin(Transaction &transaction)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("SAVEPOINT part")));
    return std::unique_ptr<Savepoint>(new Savepoint(transaction));
}

Savepoint::~Savepoint()
{
    if (m_open && m_transaction.run(QStringLiteral("ROLLBACK TO part")))
        (void)m_transaction.run(QStringLiteral("RELEASE part"));
}

Result<void> Savepoint::release()
{
    COMPTOIR_CHECK(m_transaction.run(QStringLiteral("RELEASE part")));
    m_open = false;
    return {};
}

} // namespace comptoir::store
