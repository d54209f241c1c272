// SPDX-License-Identifier: GPL-3.0-or-later
// What gets which number (docs/adr/0008). Many writers at once: tests/backend/storage/tst_FeedRace.
#include "backend/feed/FeedWatch.h"
#include "backend/feed/FeedWriter.h"
#include "backend/feed/Sequencer.h"
#include "tests/support/FeedSums.h"
#include "tests/support/Town.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

namespace {

const QString stream = QStringLiteral("campaign:1");

FeedRow voucher(const QString &id, qint64 version, bool deleted = false)
{
    return {.stream = stream,
            .entity = QStringLiteral("voucher"),
            .id = id,
            .version = version,
            .body = {{QStringLiteral("remaining_c"), 100 * version},
                     {QStringLiteral("status"), QStringLiteral("open")}},
            .deleted = deleted};
}

} // namespace

class tst_Sequencer : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Storage> m_storage;

    /// Without a sequencer on PostgreSQL.
    Storage &storage()
    {
        const auto postgres = dynamic_cast<TemporaryPostgres *>(m_storage.get());
        return postgres ? postgres->real() : *m_storage;
    }
    bool onPostgres() const { return m_storage->concurrent(); }
    void commit(const std::vector<FeedRow> &rows)
    {
        const auto transaction = take(storage().begin());
        for (const FeedRow &row : rows)
            take(publish(*transaction, row));
        take(transaction->commit());
    }
    qint64 number(const QString &sql)
    {
        const auto transaction = take(storage().begin());
        const auto row = take(transaction->first(sql));
        return row ? row->integer(0) : -1;
    }

private Q_SLOTS:
    void init() { m_storage = newTestStorage(); }
    void cleanup() { m_storage.reset(); }

    void numbersOnSqliteWithTheCommitAndOnPostgresAfterIt()
    {
        commit({voucher(QStringLiteral("1"), 1)});
        QCOMPARE(number("SELECT n FROM feed_head"), onPostgres() ? 0 : 1);
        QCOMPARE(number("SELECT COUNT(*) FROM change_log"), onPostgres() ? 1 : 0);
        QCOMPARE(settleFeed(storage()), onPostgres() ? 1 : 0);
        QCOMPARE(number("SELECT n FROM feed_head"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM change_log"), 0);
        QCOMPARE(settleFeed(storage()), 0);
    }
    void tellsHowOldTheOldestChangeIs()
    {
        const auto lag = [&] {
            const auto transaction = take(storage().begin());
            return take(Sequencer(*transaction).lagMs());
        };
        QCOMPARE(lag(), 0);
        commit({voucher(QStringLiteral("1"), 1)});
        if (onPostgres())
            QTRY_VERIFY(lag() > 0);
        settleFeed(storage());
        QCOMPARE(lag(), 0);
    }
    void showsTheGreatestVersionOfARowOnce()
    {
        commit({voucher(QStringLiteral("1"), 2), voucher(QStringLiteral("2"), 1),
                voucher(QStringLiteral("1"), 1)});
        settleFeed(storage());
        QCOMPARE(number("SELECT n FROM feed_head"), 2);
        QCOMPARE(number("SELECT ver FROM feed WHERE id = '1'"), 2);
        QVERIFY(sumsAreRight(storage()));
    }
    void neverTakesAVersionDown()
    {
        commit({voucher(QStringLiteral("1"), 2)});
        settleFeed(storage());
        commit({voucher(QStringLiteral("1"), 1)});
        settleFeed(storage());
        QCOMPARE(number("SELECT ver FROM feed WHERE id = '1'"), 2);
        QCOMPARE(number("SELECT n FROM feed_head"), 1); // and gives no number away
        QCOMPARE(number("SELECT COUNT(*) FROM change_log"), 0);
        QVERIFY(sumsAreRight(storage()));
    }
    void remembersEachStateThatItShowed()
    {
        const auto states = [&] { return number("SELECT COUNT(*) FROM voucher_history"); };
        commit({voucher(QStringLiteral("1"), 1), voucher(QStringLiteral("1"), 2)});
        settleFeed(storage());
        QCOMPARE(states(), 1); // nobody could know the first
        QCOMPARE(number("SELECT feed_n FROM voucher_history WHERE ver = 2 AND remaining_c = 200 "
                        "AND campaign = 1 AND serial = 1 AND status = 'open'"),
                 1);
        commit({voucher(QStringLiteral("1"), 1), voucher(QStringLiteral("2"), 1, true)});
        settleFeed(storage());
        QCOMPARE(states(), 1);
        commit({voucher(QStringLiteral("1"), 3)});
        settleFeed(storage());
        QCOMPARE(number("SELECT feed_n FROM voucher_history WHERE ver = 3"), 3);
    }
    void keepsTheSumsOfItsStreams()
    {
        commit({voucher(QStringLiteral("1"), 1), voucher(QStringLiteral("2"), 1)});
        settleFeed(storage());
        commit({voucher(QStringLiteral("1"), 2), voucher(QStringLiteral("3"), 1, true)});
        settleFeed(storage());
        QVERIFY(sumsAreRight(storage()));
        commit({voucher(QStringLiteral("1"), 3, true), voucher(QStringLiteral("3"), 2)});
        settleFeed(storage());
        QVERIFY(sumsAreRight(storage()));
        QCOMPARE(number("SELECT live_rows FROM feed_stream"), 2);
    }
    void givesAPositionToWhatOnlyFilesShow()
    {
        const auto transaction = take(storage().begin());
        take(publishInFiles(*transaction, QStringLiteral("issuance"), QStringLiteral("a")));
        take(publishInFiles(*transaction, QStringLiteral("issuance"), QStringLiteral("b")));
        take(transaction->commit());
        settleFeed(storage());
        QCOMPARE(number("SELECT n FROM feed_head"), 2);
        QCOMPARE(number("SELECT COUNT(*) FROM feed"), 0);
    }
    void watchesWhichStreamsMoved()
    {
        FeedWatch watch;
        const auto look = [&] {
            const auto transaction = take(storage().begin());
            QByteArrayList hints;
            for (const MovedStream &moved : take(watch.look(*transaction)))
                hints.append(moved.hint());
            return hints;
        };
        commit({voucher(QStringLiteral("1"), 1)});
        settleFeed(storage());
        QCOMPARE(look(), QByteArrayList());
        commit({voucher(QStringLiteral("1"), 2)});
        settleFeed(storage());
        QCOMPARE(look(), QByteArrayList{"{\"head\":2,\"stream\":\"campaign:1\"}"});
        QCOMPARE(look(), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(tst_Sequencer)
#include "tst_Sequencer.moc"
