// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/base/Assert.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVarLengthArray>

#include <sqlite3.h>

#include <atomic>

namespace comptoir::store {

namespace {

std::atomic<int> connectionCount = 0;
constexpr QLatin1String inMemory(":memory:");
constexpr int duePages = 500; ///< two megabytes: some ten sales
constexpr int mostPages = 4000; ///< no commit goes on above, whoever forgot to ask

tl::unexpected<Error> failure(sqlite3 *database)
{
    return fail(sqliteError(sqlite3_extended_errcode(database),
                            QString::fromUtf8(sqlite3_errmsg(database))));
}

/// Lets go of the rows that are left, so that a checkpoint can pass.
struct Reset
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_reset(statement); }
};

/// An argument lives until the statement is reset: nothing is copied. An empty text or blob is not
/// NULL.
int bind(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &utf8)
{
    if (value.isNull()) // an empty text or blob isn't
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, place, bytes.isNull() ? "" : bytes.constData(),
                                   sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString:
        utf8 = static_cast<const QString *>(value.constData())->toUtf8();
        return sqlite3_bind_text64(statement, place, utf8.isNull() ? "" : utf8.constData(),
                                   sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    default:
        COMPTOIR_ASSERT(value.canConvert<qint64>() && value.typeId() != QMetaType::Double);
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

QVariant valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    }
}

Row rowOf(sqlite3_stmt *statement)
{
    const int columns = sqlite3_column_count(statement);
    QVariantList values;
    values.reserve(columns);
    for (int i = 0; i < columns; ++i)
        values.append(valueAt(statement, i));
    return Row(std::move(values));
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
    if (!database->m_connection.open()) {
        const QSqlError error = database->m_connection.lastError();
        return fail(sqliteError(error.nativeErrorCode().toInt(), error.text()));
    }
    const QVariant handle = database->m_connection.driver()->handle();
    database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    for (const char *pragma :
         {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"})
        COMPTOIR_CHECK(database->command(QLatin1String(pragma)));
    if (writes) {
        // A REPLACE asks the triggers that forbid a removal only so.
        for (const char *pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA recursive_triggers=ON"})
            COMPTOIR_CHECK(database->command(QLatin1String(pragma)));
        sqlite3_wal_hook(database->m_handle, &Database::onCommitted, database.get());
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

void Database::Finalized::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<sqlite3_stmt *> Database::prepared(const QString &sql) const
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return known->second.get();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &statement, &rest)
        != SQLITE_OK)
        return failure(m_handle);
    m_prepared[sql].reset(statement);
    COMPTOIR_ASSERT(statement && QByteArrayView(rest).trimmed().isEmpty()); // one statement
    return statement;
}

Result<void> Database::command(const QString &sql) const
{
    COMPTOIR_CHECK(select(sql));
    return {};
}

Result<Rows> Database::select(const QString &sql, const Arguments &arguments) const
{
    COMPTOIR_TRY(sqlite3_stmt *const statement, prepared(sql));
    if (arguments.size() != sqlite3_bind_parameter_count(statement))
        return fail("store/query", QStringLiteral("wrong number of arguments"));
    QVarLengthArray<QByteArray, 16> texts(arguments.size());
    const std::unique_ptr<sqlite3_stmt, Reset> reset(statement);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (bind(statement, int(i) + 1, arguments[i], texts[i]) != SQLITE_OK)
            return failure(m_handle);
    }
    Rows rows;
    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement))
        rows.push_back(rowOf(statement));
    if (step != SQLITE_DONE)
        return failure(m_handle);
    return rows;
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

Result<void> Database::integrityCheck() const
{
    COMPTOIR_TRY(const Rows rows, select(QStringLiteral("PRAGMA integrity_check(1)")));
    if (rows.size() != 1 || rows.front().text(0) != u"ok")
        return fail("store/corrupt", rows.empty() ? QString() : rows.front().text(0));
    return {};
}

Result<void> Database::copyTo(const QString &path) const
{
    const QString copy = QStringLiteral("VACUUM INTO ?");
    if (m_path == inMemory) {
        COMPTOIR_CHECK(select(copy, {path}));
        return {};
    }
    COMPTOIR_TRY(const auto reader, open(m_path, Access::ReadOnly));
    // Else it could not write the copy either; the database itself is opened for reading only.
    COMPTOIR_CHECK(reader->command(QStringLiteral("PRAGMA query_only=OFF")));
    COMPTOIR_CHECK(reader->select(copy, {path}));
    return {};
}

// In the place of wal_autocheckpoint, which is such a hook itself.
int Database::onCommitted(void *database, sqlite3 *handle, const char *name, int pages)
{
    static_cast<Database *>(database)->m_walPages = pages;
    if (pages >= mostPages) // what fails now is tried again with the next commit
        (void)sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

void Database::checkpointWhenDue()
{
    if (m_walPages < m_checkpointedPages)
        m_checkpointedPages = 0; // it has begun anew
    if (m_inTransaction || m_walPages - m_checkpointedPages < duePages)
        return;
    m_checkpointedPages = m_walPages; // a reader may hold it up: not at each act
    (void)sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_handle);
}

sqlite3 *Database::handle() const
{
    return m_handle;
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
    COMPTOIR_CHECK(m_database.select(sql, arguments));
    return sqlite3_changes(m_database.handle());
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
