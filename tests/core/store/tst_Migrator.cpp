// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrator.h"
#include "tests/support/FaultyVfs.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::store;
using comptoir::test::FaultyVfs;

namespace {

const QString tillMigrations = u":/sql/till"_qs;

QString schemaOf(const Database &database)
{
    const auto rows = database.select(
        u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_qs);
    QString schema;
    for (const Row &row : *rows)
        schema += row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u'\n' + row.text(3)
            + u'\n';
    return schema;
}

qint64 versionOf(const Database &database)
{
    return (*database.first(u"PRAGMA user_version"_qs))->integer(0);
}

} // namespace

class tst_Migrator : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_number = 0;

    std::unique_ptr<Database> opened(const QString &name)
    {
        return std::move(*Database::open(m_folder.filePath(name), Database::Access::Write));
    }
    /// A folder of migrations: those of `from` up to `last`, then the given ones.
    QString migrations(const QString &from, int last, const QByteArrayList &more = {})
    {
        const QDir folder(m_folder.filePath(u"sql-%1"_qs.arg(++m_number)));
        (void)folder.mkpath(u"."_qs);
        int count = 0;
        for (const QString &name : QDir(from).entryList({u"*.sql"_qs}, QDir::Files, QDir::Name)) {
            if (count == last)
                break;
            (void)QFile::copy(from + u'/' + name, folder.filePath(name));
            ++count;
        }
        for (const QByteArray &sql : more) {
            QFile file(folder.filePath(u"%1_more.sql"_qs.arg(++count, 4, 10, QLatin1Char('0'))));
            (void)file.open(QIODevice::WriteOnly);
            file.write(sql);
        }
        return folder.path();
    }

private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::disarm(); }

    void givesAnOldTillTheSchemaOfANewOne()
    {
        const auto fresh = opened(u"fresh.sqlite"_qs);
        QVERIFY(migrate(*fresh, tillMigrations).has_value());
        const int newest = int(versionOf(*fresh));
        QVERIFY(newest >= 1);
        for (int old = 1; old <= newest; ++old) {
            const auto upgraded = opened(u"from-%1.sqlite"_qs.arg(old));
            QVERIFY(migrate(*upgraded, migrations(tillMigrations, old)).has_value());
            QCOMPARE(versionOf(*upgraded), old);
            QVERIFY(migrate(*upgraded, tillMigrations).has_value());
            QCOMPARE(schemaOf(*upgraded), schemaOf(*fresh));
            QCOMPARE(versionOf(*upgraded), newest);
        }
        qInfo("schemas upgraded: %d", newest);
    }
    void keepsRegistersAndTheirStampsWhenAnEntityBecomesOneRow()
    {
        const auto till = opened(u"entity-row.sqlite"_qs);
        QVERIFY(migrate(*till, migrations(tillMigrations, 14)).has_value());
        const QString insert =
            u"INSERT INTO reg(entity, id, field, value, hlc, actor, base_hlc, base_actor) "
            "VALUES ('product', x'0190c3a279b07cc398c4dc0c0c07398f', ?, ?, ?, "
            "x'0190c3a279b07cc398c4dc0c0c070001', ?, zeroblob(16))"_qs;
        const qint64 hlc = (qint64(0x19f3a7c2e40) << 16) | 0x2a;
        const auto transaction = *Transaction::begin(*till);
        QVERIFY(transaction->run(insert,
                                 {u"name"_qs, u"\"Pain \\\"à\\\" \\\\ l'épeautre\""_qs, hlc, 0}));
        QVERIFY(transaction->run(insert, {u"price"_qs, u"{\"c\":420,\"vat\":550}"_qs, hlc, hlc}));
        QVERIFY(transaction->commit().has_value());
        QVERIFY(migrate(*till, tillMigrations).has_value());
        const auto rows = till->select(u"SELECT entity, hex(id), fields FROM reg"_qs);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().text(0), u"product"_qs);
        QCOMPARE(rows->front().text(1), u"0190C3A279B07CC398C4DC0C0C07398F"_qs);
        const QString at = u"19f3a7c2e40-002a@0190c3a2-79b0-7cc3-98c4-dc0c0c070001"_qs;
        const QString none = u"0-0000@00000000-0000-0000-0000-000000000000"_qs;
        const QString desk = u"19f3a7c2e40-002a@00000000-0000-0000-0000-000000000000"_qs;
        const QJsonObject name{
            {u"v"_qs, u"Pain \"à\" \\ l'épeautre"_qs}, {u"at"_qs, at}, {u"base"_qs, none}};
        const QJsonObject price{{u"v"_qs, QJsonObject{{u"c"_qs, 420}, {u"vat"_qs, 550}}},
                                {u"at"_qs, at},
                                {u"base"_qs, desk}};
        QCOMPARE(QJsonDocument::fromJson(rows->front().text(2).toUtf8()).object(),
                 (QJsonObject{{u"name"_qs, name}, {u"price"_qs, price}}));
    }
    void namesEachMigrationByItsPlace()
    {
        for (const QString &folder : {tillMigrations, u":/sql/backend/sqlite"_qs}) {
            int number = 0;
            for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
                ++number;
                QVERIFY2(name.startsWith(u"%1_"_qs.arg(number, 4, 10, QLatin1Char('0')))
                             && name.endsWith(u".sql"),
                         qPrintable(name));
            }
            QVERIFY(number > 0);
        }
    }
    void holdsWhatIsMeantInStrictTables()
    {
        const auto fresh = opened(u"strict.sqlite"_qs);
        QVERIFY(migrate(*fresh, tillMigrations).has_value());
        const auto tables = fresh->select(u"SELECT name, strict FROM pragma_table_list "
                                          "WHERE schema = 'main' AND type = 'table' "
                                          "AND name NOT LIKE 'sqlite_%'"_qs);
        QVERIFY(tables->size() > 5);
        for (const Row &table : *tables)
            QVERIFY2(table.integer(1) == 1, qPrintable(table.text(0)));
    }
    void changesNothingTheSecondTime()
    {
        const auto database = opened(u"twice.sqlite"_qs);
        QVERIFY(migrate(*database, tillMigrations).has_value());
        const QString schema = schemaOf(*database);
        QVERIFY(migrate(*database, tillMigrations).has_value());
        QCOMPARE(schemaOf(*database), schema);
    }
    void keepsTheRowsOfAnOldTill()
    {
        const auto database = opened(u"rows.sqlite"_qs);
        QVERIFY(migrate(*database,
                        migrations({}, 0,
                                   {"CREATE TABLE t(a INTEGER) STRICT;"
                                    "INSERT INTO t VALUES (1), (2);"})));
        const QString second = migrations({}, 0,
                                          {"CREATE TABLE t(a INTEGER) STRICT;",
                                           "ALTER TABLE t ADD COLUMN b TEXT;"
                                           "UPDATE t SET b = 'old';"});
        QVERIFY(migrate(*database, second).has_value());
        QCOMPARE((*database->first(u"SELECT count(*) FROM t WHERE b = 'old'"_qs))->integer(0), 2);
        QCOMPARE(versionOf(*database), 2);
    }
    void leavesAFileOfALaterComptoirAlone()
    {
        const QString later = migrations(tillMigrations, 99,
                                         {"CREATE TABLE later(a INTEGER) STRICT;"});
        const auto database = opened(u"later.sqlite"_qs);
        QVERIFY(migrate(*database, later).has_value());
        const QString schema = schemaOf(*database);
        QCOMPARE(migrate(*database, tillMigrations).error().code, "store/newer-schema");
        QCOMPARE(schemaOf(*database), schema);
    }
    void takesAFailedMigrationBackAsAWhole()
    {
        const auto database = opened(u"failed.sqlite"_qs);
        const QString folder = migrations({}, 0,
                                          {"CREATE TABLE a(x INTEGER) STRICT;",
                                           "CREATE TABLE b(x INTEGER) STRICT; no SQL at all;"});
        QCOMPARE(migrate(*database, folder).error().code, "store/query");
        QCOMPARE(versionOf(*database), 1);
        QCOMPARE((*database->first(u"SELECT count(*) FROM sqlite_master"_qs))->integer(0), 1);
        // The connection is not left inside a transaction.
        QVERIFY(Transaction::begin(*database).has_value());
    }
    void findsNoMigrationsToBeAnError()
    {
        const auto database = opened(u"none.sqlite"_qs);
        QCOMPARE(migrate(*database, u":/sql/nobody"_qs).error().code, "store/query");
    }
    void waitsForNobodyForEver()
    {
        const auto first = opened(u"busy.sqlite"_qs);
        const auto second = opened(u"busy.sqlite"_qs);
        QVERIFY(second->select(u"PRAGMA busy_timeout=10"_qs).has_value());
        const auto held = Transaction::begin(*first);
        QCOMPARE(migrate(*second, tillMigrations).error().code, "store/busy");
    }
    void survivesEachFailingCall()
    {
        const int newest = int(QDir(tillMigrations).entryList(QDir::Files).size());
        int failures = 0;
        for (int call = 1;; ++call) {
            const QString name = u"fault-%1.sqlite"_qs.arg(call);
            {
                const auto database = opened(name);
                FaultyVfs::arm(FaultyVfs::Fault::DiskFull, call);
                const bool migrated = migrate(*database, tillMigrations).has_value();
                const bool fired = FaultyVfs::fired();
                FaultyVfs::disarm();
                QVERIFY(migrated || fired);
                if (!fired)
                    break;
            }
            ++failures;
            const auto database = opened(name);
            QVERIFY(versionOf(*database) >= 0 && versionOf(*database) <= newest);
            QVERIFY(migrate(*database, tillMigrations).has_value());
            QVERIFY(database->quickCheck().has_value());
        }
        qInfo("failing calls survived: %d", failures);
        QVERIFY(failures >= 2);
    }
};

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_Migrator.moc"
