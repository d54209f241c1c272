// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/WatchedBooks.h"
#include "tests/support/backend/RestoredTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using backend::BooksMark;

class tst_BooksMark : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<RestoredTown> m_town;
    MemoryDisk m_disk;

    backend::MarkFile file() { return {m_disk, QStringLiteral("/town/epoch")}; }
    BooksMark books() { return m_town->books(); }
    void mark() { QVERIFY(file().write(m_town->storage, books())); }
    QByteArray verdict()
    {
        const auto known = file().read();
        const auto transaction = m_town->storage.begin();
        const auto sound = backend::checkMark(**transaction, *known);
        return sound ? QByteArray("sound") : sound.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<RestoredTown>(71);
        m_town->issue(3);
        m_disk.files.clear();
    }
    void acceptsBooksThatWentOnAfterTheMark()
    {
        QCOMPARE(verdict(), "sound"); // never marked: an older folder
        mark();
        QCOMPARE(verdict(), "sound");
        m_town->issue(1);
        QCOMPARE(verdict(), "sound"); // a crash before the next mark
        QVERIFY(books().position.isBehind({1'000'000, 0, 0}));
    }
    void refusesACopyThatNobodySpokeOf()
    {
        const QString copy = m_town->backUp();
        m_town->issue(1);
        mark();
        m_town->putBack(copy);
        QCOMPARE(verdict(), "territory/older-than-its-mark");
        m_town->confirm(*file().read());
        QCOMPARE(verdict(), "sound");
        mark();
        QCOMPARE((*file().read())->epoch.toUtf8(), m_town->epoch);
    }
    void refusesAnOldMarkBesideNewerBooks()
    {
        mark();
        const QByteArray old = m_disk.files.first();
        m_town->confirm(*file().read());
        mark();
        m_town->act([](auto &t) -> Result<void> { // which never heard of that epoch
            COMPTOIR_CHECK(t.run("DELETE FROM past_epoch"));
            return {};
        });
        m_disk.files.first() = old;
        QCOMPARE(verdict(), "territory/other-epoch");
    }
    void refusesACopyOfTheEpochBeforeTheLast()
    {
        const QString copy = m_town->backUp();
        mark();
        m_town->restore(copy);
        mark();
        const BooksMark lost = books();
        m_town->putBack(copy); // once more, which no longer knows of the first time
        QCOMPARE(verdict(), "territory/other-epoch");
        m_town->confirm(*file().read());
        QCOMPARE(verdict(), "sound");
        QVERIFY(books().epoch.startsWith("e3-"));
        // What the lost epoch numbered behind the copy is not ours.
        QCOMPARE(m_town->number("SELECT feed_n FROM past_epoch WHERE epoch = ?", {lost.epoch}),
                 lost.sharedFeed);
    }
    void refusesACopyOnAnotherMachine()
    {
        mark();
        const QString copy = m_town->backUp();
        m_disk.files.clear();
        m_town->putBack(copy);
        QCOMPARE(verdict(), "territory/mark-missing");
    }
    void refusesAnEmptyDatabaseWhereThereWereBooks()
    {
        mark();
        m_town->storage.replace(newTestStorage());
        QCOMPARE(verdict(), "territory/older-than-its-mark");
    }
    void neverPullsTheMarkBack()
    {
        const BooksMark before = books();
        m_town->issue(1);
        mark();
        QVERIFY(file().write(m_town->storage, before)); // a slower process
        QCOMPARE(**file().read(), books());
        m_disk.files.first() = "{\"epoch\":";
        QCOMPARE(file().read().error().code, "territory/bad-mark");
    }
    void acknowledgesNothingAfterAFailoverThatLostSomething()
    {
        TestTill till(*m_town, m_town->addShop("A"));
        till.debit(1, 500);
        const QString behind = m_town->backUp();
        QCOMPARE(till.push().status, 200);
        const QString whole = m_town->backUp();
        till.debit(1, 500);
        QCOMPARE(m_town->ask("GET", "/healthz").status, 200);
        m_town->putBack(behind); // a standby that lacks the last commit
        for (const char *path : {"/healthz", "/v1/ping?nonce=x", "/v1/nonce"})
            QCOMPARE(m_town->ask("GET", path).status, 503);
        const auto refused = till.push();
        QCOMPARE(refused.status, 503);
        QCOMPARE(problemCode(refused), "territory/behind-its-mark");
        QVERIFY(refused.headers.has("Retry-After"));
        m_town->putBack(whole); // and the one that lacks nothing
        QCOMPARE(till.push().status, 200);
        QCOMPARE(m_town->number("SELECT acked_seq FROM chain"), 4);
        m_town->putBack(behind);
        QCOMPARE(till.push().status, 503);
        m_town->confirm();
        QCOMPARE(m_town->ask("GET", "/healthz").status, 200);
        till.acked = 0;
        QCOMPARE(till.push().status, 200);
    }
    void startsWithWhatWasKnownBefore()
    {
        const QString copy = m_town->backUp();
        m_town->issue(1);
        const BooksMark known = books();
        m_town->putBack(copy);
        backend::WatchedBooks fresh(m_town->storage);
        QVERIFY(fresh.look()); // knows nothing
        backend::WatchedBooks told(m_town->storage);
        told.expect(known);
        QCOMPARE(told.look().error().code, "territory/behind-its-mark");
    }
};

QTEST_APPLESS_MAIN(tst_BooksMark)
#include "tst_BooksMark.moc"
