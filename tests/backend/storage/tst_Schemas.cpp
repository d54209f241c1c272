// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestStorage.h"

#include <QDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using comptoir::test::TemporaryPostgres;

namespace {

QStringList migrations(const QString &dialect)
{
    return QDir(QStringLiteral(":/sql/backend/") + dialect).entryList(QDir::Files, QDir::Name);
}

/// "chain.inc BIGINT not null", sorted.
QStringList columns(Storage &storage, const QString &sql)
{
    const auto transaction = storage.begin();
    COMPTOIR_ASSERT(transaction);
    const auto rows = (*transaction)->select(sql);
    COMPTOIR_ASSERT(rows);
    QStringList lines;
    for (const Row &row : *rows)
        lines.append(row.text(0) + u'.' + row.text(1) + u' ' + row.text(2)
                     + (row.integer(3) != 0 ? u" not null" : u""));
    lines.sort();
    return lines;
}

QStringList names(Storage &storage, const QString &sql)
{
    const auto transaction = storage.begin();
    COMPTOIR_ASSERT(transaction);
    const auto rows = (*transaction)->select(sql);
    COMPTOIR_ASSERT(rows);
    QStringList found;
    for (const Row &row : *rows)
        found.append(row.text(0));
    found.sort();
    return found;
}

} // namespace

class tst_Schemas : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Storage> m_sqlite = *SqliteStorage::open(QStringLiteral(":memory:"));
    std::unique_ptr<Storage> m_postgres = std::make_unique<TemporaryPostgres>();

private Q_SLOTS:
    void haveTheSameMigrations()
    {
        QVERIFY(!migrations("sqlite").isEmpty());
        QCOMPARE(migrations("postgres"), migrations("sqlite"));
    }
    void haveTheSameColumns()
    {
        const QStringList sqlite = columns(
            *m_sqlite,
            "SELECT m.name, c.name, CASE c.type WHEN 'INTEGER' THEN 'BIGINT' "
            "WHEN 'BLOB' THEN 'BYTEA' ELSE c.type END, c.\"notnull\" OR c.pk > 0 "
            "FROM sqlite_master m, pragma_table_info(m.name) c "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'");
        const QStringList postgres = columns(
            *m_postgres,
            "SELECT table_name, column_name, upper(data_type), is_nullable = 'NO' "
            "FROM information_schema.columns JOIN information_schema.tables "
            "USING (table_schema, table_name) WHERE table_schema = current_schema() "
            "AND table_type = 'BASE TABLE' AND table_name <> 'schema_migration' "
            // How changes are numbered is the dialect's own matter.
            "AND NOT (table_name = 'change_log' AND column_name IN ('xid', 'logged_at'))");
        QVERIFY(sqlite.size() > 100);
        QCOMPARE(postgres, sqlite);
    }
    void haveTheSameViews()
    {
        QCOMPARE(
            names(*m_postgres, "SELECT viewname FROM pg_views WHERE schemaname = current_schema()"),
            names(*m_sqlite, "SELECT name FROM sqlite_master WHERE type = 'view'"));
    }
    void guardTheSameRows()
    {
        QCOMPARE(names(*m_postgres,
                       "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal "
                       "AND tgrelid::regclass::text NOT LIKE '%.%'"),
                 names(*m_sqlite, "SELECT name FROM sqlite_master WHERE type = 'trigger'"));
    }
    void haveTheSameIndexes()
    {
        QCOMPARE(names(*m_postgres,
                       "SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid "
                       "WHERE i.relnamespace = current_schema()::regnamespace AND NOT EXISTS "
                       "(SELECT 1 FROM pg_constraint WHERE conindid = x.indexrelid)"),
                 names(*m_sqlite,
                       "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"));
    }
    void checkTheSameThings()
    {
        const qint64 postgres =
            names(*m_postgres,
                  "SELECT oid::text FROM pg_constraint WHERE contype IN ('c', 'f', "
                  "'u') AND connamespace = current_schema()::regnamespace")
                .size();
        qint64 sqlite = 0;
        const QString all = names(*m_sqlite, "SELECT sql FROM sqlite_master WHERE type = 'table'")
                                .join(u'\n');
        for (const char *word : {"CHECK (", "REFERENCES ", "UNIQUE"})
            sqlite += all.count(QLatin1String(word));
        QVERIFY(sqlite > 20);
        // There transfer and flow name their two accounts without a key (docs/adr/0014).
        QCOMPARE(postgres, sqlite - 4);
    }
};

QTEST_GUILESS_MAIN(tst_Schemas)
#include "tst_Schemas.moc"
