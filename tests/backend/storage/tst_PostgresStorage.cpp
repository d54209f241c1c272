// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/PostgresStorage.h"

#include "tests/support/TestStorage.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace comptoir;
using namespace comptoir::backend;
using comptoir::test::TemporaryPostgres;

class tst_PostgresStorage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryPostgres> m_storage;

    /// Ends all sessions of the database but this one, as a failover does.
    void endOtherSessions()
    {
        const auto session = PostgresConnection::open(m_storage->uri());
        QVERIFY(session);
        QVERIFY((*session)->script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                   "datname = current_database() AND pid <> pg_backend_pid()"));
    }
    static Result<void> add(StorageTransaction &transaction, const QString &name)
    {
        COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO merchant(id, name, created_ms) "
                                                      "VALUES (?, ?, 1)"),
                                       {name.toUtf8().leftJustified(16, '.'), name}));
        return {};
    }
    qint64 count()
    {
        const auto transaction = m_storage->begin();
        return (*(*transaction)->first("SELECT COUNT(*) FROM merchant"))->integer(0);
    }

private Q_SLOTS:
    void init() { m_storage = std::make_unique<TemporaryPostgres>(); }
    void cleanup() { m_storage.reset(); }

    void numbersPlaceholdersButNotThoseInText()
    {
        QCOMPARE(numberedPlaceholders("SELECT ?, 'is it? it''s ?', \"odd?\" WHERE a = ?"),
                 "SELECT $1, 'is it? it''s ?', \"odd?\" WHERE a = $2");
    }
    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("type");
        const qint64 most = std::numeric_limits<qint64>::max();
        QTest::newRow("null") << QVariant() << "BYTEA";
        QTest::newRow("largest") << QVariant(most) << "BIGINT";
        QTest::newRow("smallest") << QVariant(-most - 1) << "BIGINT";
        QTest::newRow("text") << QVariant(QStringLiteral("Noël ? 'é' \\x41 🎄")) << "TEXT";
        QTest::newRow("empty text") << QVariant(QString()) << "TEXT";
        QTest::newRow("bytes") << QVariant(QByteArray("\0\x01?\\\xff'", 6)) << "BYTEA";
        QTest::newRow("empty bytes") << QVariant(QByteArray()) << "BYTEA";
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(const QVariant, value);
        QFETCH(const QString, type);
        const auto transaction = *m_storage->begin();
        QVERIFY(transaction->run(u"CREATE TABLE kept(v " + type + u")"));
        QCOMPARE(transaction->run("INSERT INTO kept VALUES (?)", {value}).value_or(0), 1);
        const auto row = **transaction->first("SELECT v FROM kept");
        QCOMPARE(row.isNull(0), !value.isValid());
        if (type == "BIGINT")
            QCOMPARE(row.integer(0), value.toLongLong());
        else if (type == "TEXT")
            QCOMPARE(row.text(0), value.toString());
        else
            QCOMPARE(row.bytes(0), value.toByteArray());
    }
    void countsAndSumsAsNumbers()
    {
        const auto transaction = *m_storage->begin();
        QVERIFY(add(*transaction, "a") && add(*transaction, "b"));
        const auto row = **transaction->first(
            "SELECT SUM(created_ms), COUNT(*), 1, MAX(name), SUM(created_ms) > 1 FROM merchant");
        QCOMPARE(row.integer(0), 2);
        QCOMPARE(row.integer(1), 2);
        QCOMPARE(row.integer(2), 1);
        QCOMPARE(row.text(3), "b");
        QCOMPARE(row.integer(4), 1);
    }
    void undoesAPartAlone()
    {
        const auto transaction = *m_storage->begin();
        QVERIFY(add(*transaction, "a"));
        const auto done = transaction->attempt([&]() -> Result<void> {
            COMPTOIR_CHECK(add(*transaction, "b"));
            return add(*transaction, "a");
        });
        QCOMPARE(done.error().code, "store/constraint");
        QVERIFY(transaction->attempt([&] { return add(*transaction, "c"); }));
        QVERIFY(transaction->commit());
        QCOMPARE(count(), 2);
    }
    void neverCommitsWhatFollowsAnError()
    {
        {
            const auto transaction = *m_storage->begin();
            QVERIFY(add(*transaction, "a"));
            QCOMPARE(add(*transaction, "a").error().code, "store/constraint");
            QCOMPARE(add(*transaction, "b").error().code, "store/constraint");
            QCOMPARE(transaction->commit().error().code, "store/constraint");
        }
        QCOMPARE(count(), 0);
    }
    void neverCommitsWhatFailedOnItsWay()
    {
        const QString sql = QStringLiteral("INSERT INTO merchant(id, name, created_ms) "
                                           "VALUES (?, 'a', 1)");
        const Arguments same{QByteArray(16, 'a')};
        {
            const auto transaction = *m_storage->real().begin();
            QVERIFY(transaction->later(sql, same));
            QVERIFY(transaction->later(sql, same)); // nobody has looked yet
            QVERIFY(transaction->later(sql, {QByteArray(16, 'b')}));
            QCOMPARE(transaction->commit().error().code, "store/constraint");
        }
        QCOMPARE(count(), 0);
        // What was not prepared because of the error is prepared when it is asked for again.
        const auto transaction = *m_storage->real().begin();
        QVERIFY(transaction->later(sql, same));
        QCOMPARE((*transaction->first("SELECT COUNT(*) FROM merchant"))->integer(0), 1);
        QVERIFY(transaction->commit());
    }
    void undoesAPartThatFailedOnItsWay()
    {
        const auto transaction = *m_storage->real().begin();
        const QString sql = QStringLiteral("INSERT INTO merchant(id, name, created_ms) "
                                           "VALUES (?, 'a', 1)");
        QVERIFY(transaction->later(sql, {QByteArray(16, 'a')}));
        const auto done = transaction->attempt([&]() -> Result<void> {
            COMPTOIR_CHECK(transaction->later(sql, {QByteArray(16, 'b')}));
            return transaction->later(sql, {QByteArray(16, 'a')});
        });
        QCOMPARE(done.error().code, "store/constraint");
        const auto left = transaction->attempt([&]() -> Result<void> {
            COMPTOIR_CHECK(transaction->later(sql, {QByteArray(16, 'c')}));
            return fail("some/reason");
        });
        QCOMPARE(left.error().code, "some/reason");
        QVERIFY(transaction->commit());
        QCOMPARE(count(), 1);
    }
    void seesItsOwnWritesAndWhatALockHasLetThrough()
    {
        const Question howMany{QStringLiteral("SELECT COUNT(*) FROM merchant")};
        const auto transaction = *m_storage->real().begin();
        const auto seen = [&] { return (*transaction->first(howMany))->integer(0); };
        QVERIFY(transaction->ahead({howMany, {QStringLiteral("SELECT ?"), {qint64(7)}}}));
        QVERIFY(transaction->later("INSERT INTO merchant(id, name, created_ms) VALUES (?, 'a', 1)",
                                   {QByteArray(16, 'a')}));
        QCOMPARE(seen(), 1);
        QVERIFY(transaction->ahead({howMany}));
        const auto other = *m_storage->real().begin();
        QVERIFY(add(*other, "b") && other->commit());
        QVERIFY(transaction->serialise("thing"));
        QCOMPARE(seen(), 2);
    }
    void undoesTheRowsOfAPartAloneThatNobodyHasSent()
    {
        const auto transaction = *m_storage->real().begin();
        const auto append = [&](char id) {
            return transaction->append(
                QStringLiteral("INSERT INTO merchant(id, name, created_ms) VALUES"),
                {QByteArray(16, id), QString(QLatin1Char(id)), qint64(1)});
        };
        for (const char id : {'a', 'b', 'c'})
            QVERIFY(append(id));
        const auto left = transaction->attempt([&]() -> Result<void> {
            COMPTOIR_CHECK(append('d'));
            return fail("some/reason");
        });
        QCOMPARE(left.error().code, "some/reason");
        const auto twice = transaction->attempt([&]() -> Result<void> {
            COMPTOIR_CHECK(append('e'));
            return append('a'); // nobody looks before the part ends
        });
        QCOMPARE(twice.error().code, "store/constraint");
        QVERIFY(transaction->attempt([&] { return append('f'); }));
        QVERIFY(append('g'));
        QVERIFY(transaction->commit());
        QCOMPARE(count(), 5);
    }
    void neverCommitsRowsOfWhichOneIsRefused()
    {
        {
            const auto transaction = *m_storage->real().begin();
            for (int i = 0; i < 40; ++i)
                QVERIFY(transaction->append(
                    QStringLiteral("INSERT INTO merchant(id, name, created_ms) VALUES"),
                    {QByteArray(16, char('0' + i % 39)), QString::number(i), qint64(i)}));
            QCOMPARE(transaction->commit().error().code, "store/constraint");
        }
        QCOMPARE(count(), 0);
    }
    void readsAgainOnlyWhatAWriteIsAbout()
    {
        const Question ofA{QStringLiteral("SELECT COUNT(*) FROM merchant"), {}, "a"};
        const Question ofB{QStringLiteral("SELECT COUNT(*) FROM merchant"), {}, "b"};
        const Question ofAll{QStringLiteral("SELECT COUNT(*) FROM merchant")};
        const auto transaction = *m_storage->real().begin();
        const auto answer = [&](const Question &question) {
            const auto row = transaction->first(question);
            return row ? (*row)->integer(0) : -1;
        };
        const auto write = [&](char id) {
            QVERIFY(transaction->append(QStringLiteral("INSERT INTO merchant(id, name, created_ms) "
                                                       "VALUES"),
                                        {QByteArray(16, id), QString(QLatin1Char(id)), qint64(1)}));
        };
        QVERIFY(transaction->ahead({ofA, ofB, ofAll}));
        {
            const Concern a(*transaction, {"a"});
            write('a');
        }
        QCOMPARE(answer(ofA), 1);
        QCOMPARE(answer(ofAll), 1);
        QCOMPARE(answer(ofB), 0); // what was read before: it is said to be about something else
        write('b');
        QCOMPARE(answer(ofB), 2);
        QVERIFY(transaction->ahead({ofB}));
        const auto failed = transaction->attempt([&]() -> Result<void> {
            write('c');
            COMPTOIR_CHECK(transaction->ahead({ofB}));
            return fail("some/reason");
        });
        QVERIFY(!failed);
        QCOMPARE(answer(ofB), 2);
    }
    void leavesNoOpenTransactionWhereAFirstQuestionFails()
    {
        const auto storage = *PostgresStorage::open(m_storage->uri(), 1);
        QVERIFY(!storage->beginAhead({{QStringLiteral("SELECT nothing FROM nowhere")}}));
        const auto transaction = *storage->beginAhead({{QStringLiteral("SELECT 1")}});
        QVERIFY(add(*transaction, "a"));
        QVERIFY(transaction->commit());
        QCOMPARE(count(), 1);
    }
    void keepsMoneyRowsForEver()
    {
        const auto transaction = *m_storage->begin();
        QVERIFY(transaction->run("INSERT INTO ledger_account(kind, ref) VALUES ('treasury', '')"));
        QVERIFY(transaction->run("INSERT INTO ledger_account(kind, ref) VALUES ('unspent', '1')"));
        QVERIFY(transaction->run("INSERT INTO transfer(cause, leg, debit, credit, cents, at_ms) "
                                 "VALUES (?, 0, 1, 2, 5, 1)",
                                 {QByteArray(16, 'c')}));
        for (const char *sql : {"UPDATE transfer SET cents = 6", "DELETE FROM transfer",
                                "DELETE FROM ledger_account"}) {
            const auto refused = transaction->attempt([&]() -> Result<void> {
                COMPTOIR_CHECK(transaction->run(QLatin1String(sql)));
                return {};
            });
            QCOMPARE(refused.error().code, "store/constraint");
        }
    }
    void reconnectsAfterAFailover()
    {
        {
            const auto first = *m_storage->begin();
            const auto second = *m_storage->begin();
            QVERIFY(add(*first, "a"));
        }
        endOtherSessions();
        const auto transaction = m_storage->begin(); // both idle sessions are dead
        QVERIFY(transaction);
        QVERIFY(add(**transaction, "b"));
        QVERIFY((*transaction)->commit());
        QCOMPARE(count(), 1);
    }
    void leavesASessionThatIsStoppedAndNotDead()
    {
        const auto pid = [](StorageTransaction &transaction) {
            return (*transaction.first("SELECT pg_backend_pid()"))->integer(0);
        };
        const qint64 stopped = pid(**m_storage->real().begin());
        // Its kernel goes on to acknowledge what we send.
        QCOMPARE(::kill(pid_t(stopped), SIGSTOP), 0);
        const auto transaction = m_storage->real().begin();
        ::kill(pid_t(stopped), SIGCONT);
        QVERIFY(transaction);
        QVERIFY(pid(**transaction) != stopped);
    }
    void saysSoWhenTheServerGoesAway()
    {
        const auto transaction = *m_storage->begin();
        QVERIFY(add(*transaction, "a"));
        endOtherSessions();
        QCOMPARE(add(*transaction, "b").error().code, "store/unreachable");
        QCOMPARE(transaction->commit().error().code, "store/unreachable");
        QCOMPARE(count(), 0);
    }
    void knowsNotWhatBecameOfALostCommit()
    {
        const auto transaction = *m_storage->begin();
        QVERIFY(add(*transaction, "a"));
        endOtherSessions();
        QCOMPARE(transaction->commit().error().code, "store/unknown-outcome");
    }
    void saysWhenNobodyAnswers()
    {
        const auto opened = PostgresStorage::open(
            QStringLiteral("postgres://nobody@127.0.0.1:1/none"));
        QCOMPARE(opened.error().code, "store/unreachable");
    }
    void refusesAServerThatTakesNoWrites()
    {
        const auto opened = PostgresConnection::open(
            m_storage->uri() + QStringLiteral("&options=-cdefault_transaction_read_only%3Don"));
        QCOMPARE(opened.error().code, "store/unreachable");
    }
    void refusesASchemaOfALaterVersion()
    {
        const auto transaction = *m_storage->begin();
        QVERIFY(transaction->run("INSERT INTO schema_migration VALUES (9999)"));
        QVERIFY(transaction->commit());
        QCOMPARE(PostgresStorage::open(m_storage->uri()).error().code, "store/newer-schema");
    }
    void isOpenedByManyAtOnce()
    {
        std::atomic<int> opened = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back(
                [&] { opened += bool(PostgresStorage::open(m_storage->uri(), 2)); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(opened.load(), 6);
    }
    void waitsABoundedTimeForAFreeSession()
    {
        const auto storage = *PostgresStorage::open(m_storage->uri(), 1);
        auto first = storage->begin();
        QVERIFY(first);
        QCOMPARE(storage->begin().error().code, "store/busy");
        first->reset();
        QVERIFY(storage->begin());
    }
    void letsNobodyElseInUntilTheEnd()
    {
        // Each reads, and writes what it read plus one: without the lock some would be lost.
        {
            const auto transaction = *m_storage->begin();
            QVERIFY(add(*transaction, "a"));
            QVERIFY(transaction->commit());
        }
        std::atomic<int> failures = 0;
        const auto count = [&] {
            const auto transaction = m_storage->begin();
            if (!transaction || !(*transaction)->serialise("counter")) {
                ++failures;
                return;
            }
            const auto row = (*transaction)->first("SELECT created_ms FROM merchant");
            failures += !(*transaction)
                             ->run("UPDATE merchant SET created_ms = ?", {(*row)->integer(0) + 1});
            failures += !(*transaction)->commit();
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 25; ++j)
                    count();
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        const auto transaction = *m_storage->begin();
        QCOMPARE((*transaction->first("SELECT created_ms FROM merchant"))->integer(0), 201);
    }
};

QTEST_GUILESS_MAIN(tst_PostgresStorage)
#include "tst_PostgresStorage.moc"
