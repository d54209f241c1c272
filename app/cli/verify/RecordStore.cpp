// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/RecordStore.h"

#include "app/cli/verify/TableStore.h"

#include <QFile>

#include <sqlite3.h>

namespace comptoir::cli::verify {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

Statement prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

QByteArray bytes(const Statement &row, int column)
{
    // The bytes first: asking for the size before the value may convert it.
    const auto *start = static_cast<const char *>(sqlite3_column_blob(row.get(), column));
    return QByteArray(start, sqlite3_column_bytes(row.get(), column));
}

} // namespace

std::optional<RecordStore> RecordStore::open(const QString &path, QString &reason)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                     SQLITE_OPEN_READONLY, nullptr);
    const std::shared_ptr<sqlite3> database(handle, sqlite3_close);
    const auto probe = code == SQLITE_OK
        ? prepared(handle, "SELECT count(*) FROM sqlite_schema WHERE name = 'fiscal_record'")
        : Statement(nullptr, sqlite3_finalize);
    if (!probe || sqlite3_step(probe.get()) != SQLITE_ROW) {
        reason = QString::fromUtf8(sqlite3_errmsg(handle));
        return std::nullopt;
    }
    if (sqlite3_column_int(probe.get(), 0) != 1) {
        reason = QStringLiteral("no books in it");
        return std::nullopt;
    }
    return RecordStore(database);
}

Check RecordStore::compareTables() const
{
    const TableStore tables(m_database.get());
    return tables.hasTables() ? tables.check() : Check();
}

Keys RecordStore::keys() const
{
    Keys keys;
    const auto rows = prepared(m_database.get(), "SELECT id, public_key FROM fiscal_key");
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
        if (const auto key = P256Key::fromBytes(bytes(rows, 1)))
            keys.emplace(sqlite3_column_int64(rows.get(), 0), *key);
    }
    return keys;
}

Check RecordStore::read(const QByteArray &chain,
                        const std::function<Check(const StoredRecord &record)> &take) const
{
    const auto rows = prepared(m_database.get(),
                               "SELECT number, at_ms, kind, payload, previous, hash, signature, "
                               "key FROM fiscal_record WHERE chain = ? ORDER BY number");
    const auto failed = [&] {
        return Finding{chain, 0, "unreadable", QString::fromUtf8(sqlite3_errmsg(m_database.get()))};
    };
    if (!rows)
        return failed();
    sqlite3_bind_text(rows.get(), 1, chain.constData(), int(chain.size()), SQLITE_TRANSIENT);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        StoredRecord record;
        record.chain = chain;
        record.number = sqlite3_column_int64(rows.get(), 0);
        record.atMs = sqlite3_column_int64(rows.get(), 1);
        record.kind = bytes(rows, 2);
        record.payload = bytes(rows, 3);
        record.previous = bytes(rows, 4);
        record.hash = bytes(rows, 5);
        record.signature = bytes(rows, 6);
        record.key = sqlite3_column_int64(rows.get(), 7);
        if (auto finding = take(record))
            return finding;
    }
    return code == SQLITE_DONE ? Check() : failed();
}

} // namespace comptoir::cli::verify
