// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrator.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace comptoir::store {

Result<std::vector<Migration>> migrationsIn(const QString &folder)
{
    std::vector<Migration> migrations;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail("store/query", file.errorString());
        migrations.push_back({name.left(4).toInt(), file.readAll()});
    }
    if (migrations.empty())
        return fail("store/query", QStringLiteral("no migrations in ") + folder);
    return migrations;
}

namespace {

/// QSqlQuery runs one statement only; a migration has many.
Result<void> execute(Database &database, const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(database.handle(), sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    if (sqlite3_get_autocommit(database.handle()) == 0)
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return fail(sqliteError(code, detail));
}

Result<qint64> versionOf(const Database &database)
{
    COMPTOIR_TRY(const auto row, database.first(QStringLiteral("PRAGMA user_version")));
    return row->integer(0);
}

} // namespace

Result<void> checkSchema(const Database &database, const QString &folder)
{
    COMPTOIR_TRY(const auto migrations, migrationsIn(folder));
    COMPTOIR_TRY(const qint64 present, versionOf(database));
    if (present > migrations.back().version)
        return fail("store/newer-schema", QString::number(present));
    return {};
}

Result<void> migrate(Database &database, const QString &folder)
{
    COMPTOIR_TRY(const auto migrations, migrationsIn(folder));
    COMPTOIR_CHECK(checkSchema(database, folder));
    COMPTOIR_TRY(const qint64 present, versionOf(database));
    for (const Migration &migration : migrations) {
        if (migration.version <= present)
            continue;
        COMPTOIR_CHECK(execute(database,
                               "BEGIN IMMEDIATE;\n" + migration.sql + "\nPRAGMA user_version="
                                   + QByteArray::number(migration.version) + ";\nCOMMIT;"));
    }
    return {};
}

} // namespace comptoir::store
