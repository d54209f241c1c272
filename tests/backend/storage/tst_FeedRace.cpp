// SPDX-License-Identifier: GPL-3.0-or-later
// The experiment of sync.md, Appendix A, kept: the same writers, read by feed position and read by
// the order in which they logged their changes (docs/adr/0008).
#include "backend/feed/FeedReader.h"
#include "backend/feed/FeedWriter.h"
#include "backend/feed/Sequencer.h"
#include "sync/wire/Json.h"
#include "tests/support/FeedSums.h"
#include "tests/support/Town.h"

#include <QTest>

#include <atomic>
#include <map>
#include <random>
#include <set>
#include <thread>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

namespace {

const QString stream = QStringLiteral("campaign:1");
constexpr int writers = 16, entities = 40, perWriter = 60;

FeedRow voucher(const QString &id, qint64 version)
{
    return {.stream = stream,
            .entity = QStringLiteral("voucher"),
            .id = id,
            .version = version,
            .body = {{QStringLiteral("ver"), version}}};
}

/// What a reader made of the pages it got.
struct Copy
{
    std::map<QString, qint64> versions;
    qint64 last = 0;

    /// Reads all there is, as a till does.
    void pull(Storage &storage)
    {
        const auto transaction = take(storage.begin());
        for (bool more = true; more;) {
            const auto answer = take(
                FeedReader(QStringLiteral("e1"))
                    .page(*transaction, {QStringLiteral("e1"), stream, last}, 7));
            const QJsonObject page = take(wire::parseObject(answer.json));
            for (const QJsonValue &value : page[u"changes"].toArray()) {
                const QJsonObject change = value.toObject();
                qint64 &version = versions[change[u"id"].toString()];
                version = std::max(version, change[u"ver"].toInteger());
            }
            last = FeedCursor::fromText(page[u"next"].toString())->n;
            more = !page[u"up_to_date"].toBool();
        }
    }
};

/// Owns its transaction number before it writes, as a push does, and is slow to commit at times.
class Writer
{
public:
    Writer(Storage &storage, int seed) : m_storage(storage), m_random(quint32(seed)) {}

    void write(int count)
    {
        for (int i = 0; i < count; ++i) {
            while (!tryOnce()) {
            }
        }
    }

private:
    bool tryOnce()
    {
        const auto transaction = take(m_storage.begin());
        const QString id = QString::number(m_random() % entities);
        take(transaction->run(QStringLiteral("INSERT INTO written(id) VALUES (?)"), {id}));
        pause();
        const auto row = transaction->first(
            QStringLiteral("UPDATE entity SET ver = ver + 1 WHERE id = ? RETURNING ver"), {id});
        if (!row)
            return false; // a deadlock is another test's
        pause();
        take(publishNoted(*transaction, voucher(id, (*row)->integer(0))));
        pause();
        return transaction->commit().has_value();
    }
    void pause()
    {
        if (m_random() % 10 < 3)
            std::this_thread::sleep_for(std::chrono::microseconds(m_random() % 10'000));
    }

    Storage &m_storage;
    std::mt19937 m_random;
};

/// All writers at once, and `meanwhile` in turns until they are done.
template <typename Meanwhile>
void race(Storage &storage, Meanwhile meanwhile)
{
    std::atomic<int> running = writers;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&storage, &running, i] {
            Writer(storage, i).write(perWriter);
            --running;
        });
    }
    while (running > 0)
        meanwhile();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

class tst_FeedRace : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryPostgres> m_database;

    Storage &storage() { return m_database->real(); } // without the sequencer of tests
    qint64 number(const QString &sql)
    {
        const auto transaction = take(storage().begin());
        const auto row = take(transaction->first(sql));
        return row ? row->integer(0) : -1;
    }
    std::map<QString, qint64> truth()
    {
        const auto transaction = take(storage().begin());
        std::map<QString, qint64> versions;
        for (const Row &row :
             take(transaction->select(QStringLiteral("SELECT id, ver FROM entity WHERE ver > 0"))))
            versions[row.text(0)] = row.integer(1);
        return versions;
    }
    void prepareRace()
    {
        const auto transaction = take(storage().begin());
        take(transaction->run(QStringLiteral("CREATE TABLE written(id TEXT)")));
        take(transaction->run(
            QStringLiteral("CREATE TABLE entity(id TEXT PRIMARY KEY, ver BIGINT)")));
        for (int i = 0; i < entities; ++i)
            take(transaction->run(QStringLiteral("INSERT INTO entity VALUES (?, 0)"),
                                  {QString::number(i)}));
        take(transaction->commit());
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TemporaryPostgres>();
        prepareRace();
    }
    void cleanup() { m_database.reset(); }

    void waitsForTransactionsThatMayStillCommitBefore()
    {
        const auto slow = take(storage().begin());
        take(publishNoted(*slow, voucher(QStringLiteral("1"), 1)));
        const auto fast = take(storage().begin());
        take(publishNoted(*fast, voucher(QStringLiteral("2"), 1)));
        take(fast->commit());
        QCOMPARE(take(Sequencer::round(storage())), 0);
        take(slow->commit());
        QCOMPARE(settleFeed(storage()), 2);
        QCOMPARE(number("SELECT n FROM feed WHERE id = '1'"), 1);
        QCOMPARE(number("SELECT n FROM feed WHERE id = '2'"), 2);
    }
    void missesNothingWithManyWriters()
    {
        Copy copy;
        qint64 rounds = 0;
        race(storage(), [&] {
            rounds += take(Sequencer::round(storage())) > 0;
            copy.pull(storage());
        });
        settleFeed(storage());
        copy.pull(storage());
        QCOMPARE(copy.versions, truth());
        QCOMPARE(number("SELECT COUNT(*) FROM written"), writers * perWriter);
        QCOMPARE(number("SELECT COUNT(*) FROM change_log"), 0);
        QVERIFY(sumsAreRight(storage()));
        QVERIFY(rounds > 1);
        qInfo("%d changes, %lld rounds, %lld positions, 0 missed", writers * perWriter, rounds,
              number("SELECT n FROM feed_head"));
    }
    void wouldMissRowsByTheOrderOfTheLog()
    {
        std::set<qint64> seen;
        qint64 last = 0;
        const auto readOn = [&] {
            const auto transaction = take(storage().begin());
            for (const Row &row : take(transaction->select(
                     QStringLiteral("SELECT seq FROM change_log WHERE seq > ? ORDER BY seq"),
                     {last}))) {
                last = row.integer(0);
                seen.insert(last);
            }
        };
        race(storage(), readOn);
        readOn();
        const qint64 missed = number("SELECT COUNT(*) FROM change_log") - qint64(seen.size());
        qInfo("%d changes, %lld missed", writers * perWriter, missed);
        QVERIFY(missed > 0);
    }
    void survivesTheDeathOfWhoNumbers()
    {
        Copy copy;
        int killed = 0;
        const auto numberAndDie = [&] {
            {
                const auto first = take(storage().begin());
                const qint64 session = take(first->first(QStringLiteral("SELECT pg_backend_pid()")))
                                           ->integer(0);
                const auto given = Sequencer(*first).number();
                if (given && *given > 0 && ++killed % 2 == 1)
                    number(QStringLiteral("SELECT CAST(pg_terminate_backend(%1) AS INTEGER)")
                               .arg(session));
                (void)first->commit();
            }
            take(Sequencer::round(storage()));
            copy.pull(storage());
        };
        race(storage(), numberAndDie);
        // On a busy machine all of it may have been numbered elsewhere.
        Writer(storage(), writers).write(1);
        numberAndDie();
        settleFeed(storage());
        copy.pull(storage());
        QVERIFY(killed > 0);
        QCOMPARE(copy.versions, truth());
        QVERIFY(sumsAreRight(storage()));
        // Dense: each number was given once, to the row that has it or to one that moved since.
        QCOMPARE(copy.last, number("SELECT n FROM feed_head"));
        QCOMPARE(number("SELECT MAX(n) FROM feed"), number("SELECT n FROM feed_head"));
        qInfo("%d deaths, nothing missed", (killed + 1) / 2);
    }
    void numbersOnceWhenTwoDoIt()
    {
        qint64 given = 0;
        race(storage(), [&] {
            qint64 theirs = 0;
            std::thread other([&] { theirs = take(Sequencer::round(storage())); });
            given += take(Sequencer::round(storage()));
            other.join();
            given += theirs;
        });
        given += settleFeed(storage());
        QCOMPARE(given, number("SELECT n FROM feed_head"));
        Copy copy;
        copy.pull(storage());
        QCOMPARE(copy.versions, truth());
        QVERIFY(sumsAreRight(storage()));
    }
};

QTEST_GUILESS_MAIN(tst_FeedRace)
#include "tst_FeedRace.moc"
