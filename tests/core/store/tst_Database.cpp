// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"
#include "tests/support/FaultyVfs.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sqlite3.h>

using namespace comptoir;
using namespace comptoir::store;
using comptoir::test::FaultyVfs;
using Access = Database::Access;

class tst_Database : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<Database> opened(const QString &name, Access access = Access::Write) const
    {
        return std::move(*Database::open(path(name), access));
    }
    static Result<void> run(Database &database, const QString &sql, const Arguments &arguments = {})
    {
        COMPTOIR_TRY(const auto transaction, Transaction::begin(database));
        COMPTOIR_CHECK(transaction->run(sql, arguments));
        return transaction->commit();
    }
    std::unique_ptr<Database> table(const QString &name) const
    {
        auto database = opened(name);
        (void)run(*database, u"CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT"_qs);
        return database;
    }
    static qint64 count(const Database &database)
    {
        return (*database.first(u"SELECT count(*) FROM t"_qs))->integer(0);
    }
    static Result<void> insert(Database &database, const QString &text = u"x"_qs)
    {
        return run(database, u"INSERT INTO t(b) VALUES (?)"_qs, {text});
    }

private Q_SLOTS:
    void init() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::disarm(); }

    void isSafeAgainstAPowerCut()
    {
        const auto database = opened(u"safe.sqlite"_qs);
        const auto pragma = [&](const char *name) {
            return (*database->first(u"PRAGMA "_qs + QLatin1String(name)))->text(0);
        };
        QCOMPARE(pragma("journal_mode"), u"wal"_qs);
        QCOMPARE(pragma("synchronous"), u"2"_qs);
        QCOMPARE(pragma("foreign_keys"), u"1"_qs);
        QCOMPARE(pragma("trusted_schema"), u"0"_qs);
    }
    void keepsWhatWasCommittedAndNothingElse()
    {
        {
            const auto database = table(u"kept.sqlite"_qs);
            QVERIFY(insert(*database).has_value());
            const auto transaction = Transaction::begin(*database);
            QVERIFY((*transaction)->run(u"INSERT INTO t(b) VALUES ('lost')"_qs).has_value());
            QCOMPARE((*transaction)->lastInsertId(), 2);
        }
        QCOMPARE(count(*opened(u"kept.sqlite"_qs)), 1);
    }
    void givesEachKindOfValueBackAsItWas()
    {
        const auto database = opened(u"values.sqlite"_qs);
        QVERIFY(run(*database, u"CREATE TABLE v(i INTEGER, t TEXT, b BLOB) STRICT"_qs).has_value());
        const QByteArray bytes("a\0b\xff", 4);
        const QString text = u"Élan \U0001F3F4 "_qs + QChar(0) + u'!';
        const qint64 number = std::numeric_limits<qint64>::min();
        QVERIFY(run(*database, u"INSERT INTO v VALUES (?, ?, ?)"_qs, {number, text, bytes}));
        QVERIFY(run(*database, u"INSERT INTO v VALUES (?, ?, ?)"_qs, {{}, {}, {}}).has_value());
        const auto rows = database->select(u"SELECT i, t, b FROM v ORDER BY rowid"_qs);
        QCOMPARE(rows->at(0).integer(0), number);
        QCOMPARE(rows->at(0).text(1), text);
        QCOMPARE(rows->at(0).bytes(2), bytes);
        for (int column = 0; column < 3; ++column)
            QVERIFY(rows->at(1).isNull(column));
    }
    void undoesAPartAlone()
    {
        const auto database = table(u"part.sqlite"_qs);
        {
            const auto transaction = Transaction::begin(*database);
            QVERIFY((*transaction)->run(u"INSERT INTO t(b) VALUES ('first')"_qs).has_value());
            {
                const auto part = Savepoint::begin(**transaction);
                QVERIFY((*transaction)->run(u"INSERT INTO t(b) VALUES ('undone')"_qs).has_value());
            }
            {
                const auto part = Savepoint::begin(**transaction);
                QVERIFY((*transaction)->run(u"INSERT INTO t(b) VALUES ('kept')"_qs).has_value());
                QVERIFY((*part)->release().has_value());
            }
            QVERIFY((*transaction)->commit().has_value());
        }
        QCOMPARE(count(*database), 2);
    }

    void refusesToWriteThroughAReader()
    {
        const auto writer = table(u"reader.sqlite"_qs);
        const auto reader = opened(u"reader.sqlite"_qs, Access::ReadOnly);
        QCOMPARE(count(*reader), 0);
        QVERIFY(insert(*writer).has_value());
        QCOMPARE(count(*reader), 1);
        const auto transaction = Transaction::begin(*reader);
        QVERIFY(!transaction || !(*transaction)->run(u"INSERT INTO t(b) VALUES ('x')"_qs));
        for (const char *sql : {"INSERT INTO t(b) VALUES ('x')", "DELETE FROM t", "DROP TABLE t"})
            QVERIFY2(!reader->select(QLatin1String(sql)), sql);
        QCOMPARE(count(*writer), 1);
    }
    void makesNoFileForAReader()
    {
        const auto reader = Database::open(path(u"absent.sqlite"_qs), Access::ReadOnly);
        QCOMPARE(reader.error().code, "store/disk-io");
        QVERIFY(!QFile::exists(path(u"absent.sqlite"_qs)));
    }
    void complainsToNobodyWhenItCannotOpen()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_qs));
        QCOMPARE(Database::open(path(u"no/such/folder.sqlite"_qs), Access::Write).error().code,
                 "store/disk-io");
        QFile file(path(u"text.sqlite"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(Database::open(file.fileName(), Access::Write).error().code, "store/corrupt");
    }

    void namesAFullDisk()
    {
        const auto database = table(u"full.sqlite"_qs);
        QVERIFY(insert(*database).has_value());
        FaultyVfs::arm(FaultyVfs::Fault::DiskFull, 1);
        QCOMPARE(insert(*database).error().code, "store/disk-full");
        FaultyVfs::disarm();
        QCOMPARE(count(*database), 1);
        QVERIFY(insert(*database).has_value());
        QCOMPARE(count(*database), 2);
    }
    void namesADiskThatFails()
    {
        const auto database = table(u"io.sqlite"_qs);
        FaultyVfs::arm(FaultyVfs::Fault::IoError, 1);
        QCOMPARE(insert(*database).error().code, "store/disk-io");
        FaultyVfs::disarm();
        QVERIFY(insert(*database).has_value());
        QCOMPARE(count(*database), 1);
    }
    /// Each call of the disk in turn: the row is there as a whole or not at all, and what was told
    /// is so.
    void writesAllOrNothingWhateverFails()
    {
        int failures = 0;
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            for (int call = 1;; ++call) {
                const QString name = u"fault-%1-%2.sqlite"_qs.arg(int(fault)).arg(call);
                auto database = table(name);
                FaultyVfs::arm(fault, call);
                const auto written = insert(*database, QString(20'000, u'x'));
                const bool fired = FaultyVfs::fired();
                FaultyVfs::disarm();
                database.reset();
                database = opened(name);
                QVERIFY(database->quickCheck().has_value());
                QCOMPARE(count(*database), written ? 1 : count(*database));
                QVERIFY(count(*database) <= 1);
                if (!fired) {
                    QVERIFY(written.has_value());
                    break;
                }
                ++failures;
            }
        }
        qInfo("failing calls survived: %d", failures);
        QVERIFY(failures >= 10);
    }
    void commitsNothingAfterSqliteRolledBackByItself()
    {
        const auto database = table(u"rolled.sqlite"_qs);
        const auto transaction = Transaction::begin(*database);
        QVERIFY((*transaction)->run(u"INSERT INTO t(b) VALUES ('x')"_qs).has_value());
        QCOMPARE(sqlite3_exec(database->handle(), "ROLLBACK", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE((*transaction)->run(u"INSERT INTO t(b) VALUES ('y')"_qs).error().code,
                 "store/disk-io");
        QCOMPARE((*transaction)->commit().error().code, "store/disk-io");
        QCOMPARE(count(*database), 0);
    }
    void namesACorruptFile()
    {
        {
            const auto database = table(u"corrupt.sqlite"_qs);
            for (int i = 0; i < 200; ++i)
                QVERIFY(insert(*database, QString(500, u'x')).has_value());
        }
        QFile file(path(u"corrupt.sqlite"_qs));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 2; page * 4096 < file.size(); ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(64, '\xff'));
        }
        file.close();
        const auto database = opened(u"corrupt.sqlite"_qs);
        QCOMPARE(database->quickCheck().error().code, "store/corrupt");
        QCOMPARE(database->select(u"SELECT b FROM t"_qs).error().code, "store/corrupt");
    }
    /// A sale that had to checkpoint took ten times as long as the others: one of seventy.
    void bringsCommitsIntoTheFileWhenAsked()
    {
        const auto database = table(u"checkpoint.sqlite"_qs);
        const auto pages = [this] {
            return QFileInfo(path(u"checkpoint.sqlite"_qs)).size() / 4096;
        };
        const QString pages10(40'000, u'x');
        QVERIFY(insert(*database, pages10).has_value());
        database->checkpointWhenDue(); // that is not much
        QVERIFY(pages() < 2);
        for (int i = 0; i < 60; ++i)
            QVERIFY(insert(*database, pages10).has_value());
        QVERIFY(pages() < 2);
        {
            const auto transaction = *Transaction::begin(*database);
            database->checkpointWhenDue();
            QVERIFY(pages() < 2);
        }
        database->checkpointWhenDue();
        QVERIFY(pages() > 500);
        for (int i = 0; i < 400; ++i) // nobody asks
            QVERIFY(insert(*database, pages10).has_value());
        QVERIFY(pages() > 1500);
        QVERIFY(QFileInfo(path(u"checkpoint.sqlite-wal"_qs)).size() / 4096 < 5000);
    }
    void namesAnotherWriter()
    {
        const auto first = table(u"busy.sqlite"_qs);
        const auto second = opened(u"busy.sqlite"_qs);
        QVERIFY(second->select(u"PRAGMA busy_timeout=10"_qs).has_value());
        {
            const auto held = Transaction::begin(*first);
            QCOMPARE(Transaction::begin(*second).error().code, "store/busy");
            QCOMPARE(count(*second), 0); // reading goes on
        }
        QVERIFY(insert(*second).has_value());
    }
    void namesABrokenRule()
    {
        const auto database = table(u"rule.sqlite"_qs);
        QCOMPARE(run(*database, u"INSERT INTO t(b) VALUES (NULL)"_qs).error().code,
                 "store/constraint");
        QCOMPARE(run(*database, u"INSERT INTO t(a, b) VALUES ('one', 'x')"_qs).error().code,
                 "store/query");
        QCOMPARE(database->select(u"SELECT nothing"_qs).error().code, "store/query");
    }
    void copiesAsAWholeWhileOthersWrite()
    {
        const auto database = table(u"source.sqlite"_qs);
        QVERIFY(insert(*database).has_value());
        QVERIFY(database->copyTo(path(u"copy.sqlite"_qs)).has_value());
        QVERIFY(insert(*database).has_value());
        QCOMPARE(count(*opened(u"copy.sqlite"_qs)), 1);
        QVERIFY(!database->copyTo(path(u"copy.sqlite"_qs)));
        QCOMPARE(count(*opened(u"copy.sqlite"_qs)), 1);
    }
    void copiesOnAnotherThreadWhileItsOwnAnswers()
    {
        const auto database = table(u"answering.sqlite"_qs);
        QVERIFY(insert(*database).has_value());
        auto answering = store::Transaction::begin(*database);
        QVERIFY(answering);
        QVERIFY((*answering)->run(u"INSERT INTO t(b) VALUES ('unanswered')"_qs).has_value());
        Result<void> copied;
        const std::unique_ptr<QThread> beside(
            QThread::create([&] { copied = database->copyTo(path(u"beside.sqlite"_qs)); }));
        beside->start();
        QVERIFY(beside->wait());
        QVERIFY2(copied, copied ? "" : copied.error().detail.toUtf8().constData());
        QVERIFY((*answering)->commit().has_value());
        QCOMPARE(count(*database), 2);
        QCOMPARE(count(*opened(u"beside.sqlite"_qs)), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
