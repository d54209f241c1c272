// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedCursor.h"
#include "tests/sim/Oracle.h"
#include "tests/sim/SimVfs.h"
#include "tests/sim/Simulation.h"

#include <QLoggingCategory>
#include <QTest>

using namespace comptoir;
using namespace comptoir::sim;

/// The simulator itself: is a seed a world, and does the judge see what is wrong?
class tst_Simulation : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TownPattern> m_pattern;

    /// A day of one till and no faults, healed and converged.
    std::unique_ptr<World> quietWorld(const QString &features = {})
    {
        Plan plan;
        plan.seed = 5;
        plan.applyFeatures(features.isEmpty() ? QStringLiteral("none") : features);
        auto world = std::make_unique<World>(plan, *m_pattern);
        world->tills[0]->wake();
        world->runUntil(world->universe.events.now() + 40'000);
        for (size_t i = 0; i < 3; ++i) {
            world->tills[0]->serve({world->papers[i], Money::fromCents(200), 0, i == 0 ? 2000 : 0});
            world->runUntil(world->universe.events.now() + 10'000);
        }
        world->heal();
        return world;
    }
    /// The feed refuses the till's cursors: its campaigns begin again with a pack each.
    void takePackAnew(World &world)
    {
        world.town.act("forget", [](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE feed_head SET n = n + 1")));
            return {};
        });
        world.town.forgetRemoved();
        world.runUntil(world.universe.events.now() + 400'000);
        QVERIFY(world.converge());
        QCOMPARE(world.tills[0]->count(QStringLiteral(
                     "SELECT COUNT(*) FROM voucher_state WHERE campaign = 1 AND ver > 0")),
                 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("comptoir.*.warning=false"));
        SimVfs::install();
        m_pattern = std::make_unique<TownPattern>();
    }

    void tellsTheSameStoryForTheSameSeed()
    {
        const Outcome first = simulate(Plan::ofSeed(4), *m_pattern);
        const Outcome again = simulate(Plan::ofSeed(4), *m_pattern);
        QCOMPARE(first.traceHash, again.traceHash);
        QVERIFY(first.traceHash != simulate(Plan::ofSeed(5), *m_pattern).traceHash);
    }

    void findsNothingWrongInAQuietDay()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        Oracle(*world).checkAll();
        QVERIFY2(!world->universe.failure,
                 world->universe.failure ? world->universe.failure->what.constData() : "");
        QCOMPARE(world->tills[0]->sales().size(), size_t(3));
    }

    void seesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("invariant");
        QTest::newRow("money from nowhere")
            << QStringLiteral("UPDATE flow SET cents = cents + 1") << QByteArray("I6");
        QTest::newRow("a debit counted twice")
            << QStringLiteral("UPDATE voucher SET spent_c = spent_c + 1 WHERE campaign = 1 AND "
                              "spent_c > 0")
            << QByteArray("I4");
        QTest::newRow("a payment that vanished")
            << QStringLiteral("DELETE FROM payment WHERE commit_op NOT IN (SELECT commit_op FROM "
                              "refund)")
            << QByteArray("I6");
        QTest::newRow("a refund that moved no money")
            << QStringLiteral("INSERT INTO refund SELECT x'07', commit_op, 1, 1, 0, 0, 0, 0 FROM "
                              "payment LIMIT 1")
            << QByteArray("I6");
        QTest::newRow("a refund from another pot")
            << QStringLiteral("INSERT INTO refund SELECT x'07', commit_op, 1, 0, 0, 1, 0, 0 FROM "
                              "payment WHERE NOT EXISTS (SELECT 1 FROM refund r WHERE r.commit_op "
                              "= payment.commit_op) LIMIT 1")
            << QByteArray("I3");
        QTest::newRow("a change that no feed tells")
            << QStringLiteral("UPDATE feed SET ver = ver + 1 WHERE entity = 'voucher'")
            << QByteArray("I13");
        QTest::newRow("a claim paid without a commit")
            << QStringLiteral("UPDATE claim SET state = 'open'") << QByteArray("I3");
        QTest::newRow("a chain that ends elsewhere")
            << QStringLiteral("UPDATE chain SET acked_hash = x'00'") << QByteArray("I10");
    }

    void seesWhatIsWrong()
    {
        QFETCH(QString, sql);
        QFETCH(QByteArray, invariant);
        const auto world = quietWorld();
        QVERIFY(world->converge());
        QVERIFY(world->town.act("sabotage", [&](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(sql));
            return {};
        }));
        Oracle(*world).checkAll();
        QVERIFY(world->universe.failure.has_value());
        QCOMPARE(world->universe.failure->invariant, invariant);
    }

    void seesATillThatIsBehind()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        world->town.block(world->papers[5]);
        QVERIFY(!Oracle(*world).difference().isEmpty());
        QVERIFY(world->converge());
    }

    void seesARowThatWasNotDelivered()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        QVERIFY(world->town.act("sabotage", [&](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral("UPDATE feed SET ver = ver + 1 WHERE entity = 'keyset'")));
            return {};
        }));
        QVERIFY(Oracle(*world).difference().contains("keyset"));
    }

    void seesATillThatShowsSomethingOlder()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        world->tills[0]->rows(QStringLiteral("UPDATE campaign SET ver = ver - 1"));
        world->runUntil(world->universe.events.now() + 400'000);
        QVERIFY(world->universe.failure.has_value());
        QCOMPARE(world->universe.failure->invariant, QByteArray("I8"));
    }

    void seesAVoucherOlderThanInItsPack()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        world->tills[0]->serve({world->papers[2], Money::fromCents(100), 0});
        QVERIFY(world->converge());
        takePackAnew(*world);
        QVERIFY2(!world->universe.failure, "a pack is not older than the rows before it");
        world->tills[0]->rows(QStringLiteral("INSERT INTO voucher_state(campaign, serial, ver, "
                                             "status) VALUES (1, %1, 1, 'open')")
                                  .arg(world->papers[2].terms.serial));
        world->runUntil(world->universe.events.now() + 400'000);
        QVERIFY(world->universe.failure.has_value());
        QCOMPARE(world->universe.failure->invariant, QByteArray("I8"));
    }

    void seesAStreamThatIsNotReadOnBehindItsPack()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        takePackAnew(*world);
        QCOMPARE(Oracle(*world).difference(), QByteArray());
        const store::Rows epoch = world->tills[0]->rows(
            QStringLiteral("SELECT epoch FROM sync_meta"));
        const backend::FeedCursor early{epoch[0].text(0), QStringLiteral("campaign:1"), 0};
        world->tills[0]->rows(QStringLiteral("UPDATE feed_cursor SET next = ? WHERE stream = ?"),
                              {early.text(), early.stream});
        QVERIFY(Oracle(*world).difference().contains("campaign:1 voucher"));
    }

    void seesATillThatForgetsItsOwnDebit()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        world->tills[0]->rows(
            QStringLiteral("UPDATE voucher_state SET remaining_c = NULL, status = 'open'"));
        world->tills[0]->serve({world->papers[1], Money::fromCents(200), 0});
        QVERIFY(world->universe.failure.has_value());
        QCOMPARE(world->universe.failure->invariant, QByteArray("I8"));
    }

    void seesADebitThatItsScreenDidNotShow()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        world->tills[0]->rows(QStringLiteral(
            "CREATE TRIGGER sabotage AFTER UPDATE OF commit_op ON redemption BEGIN "
            "INSERT INTO redemption(claim, campaign, serial, amount_c, balance_c, code_tail, "
            "token, day, claimed_ms, state, commit_op) VALUES (x'07', new.campaign, new.serial, "
            "100, 0, '', '', 0, 0, 'committed', x'08'); END"));
        world->tills[0]->serve({world->papers[4], Money::fromCents(200), 0});
        world->runUntil(world->universe.events.now() + 10'000);
        QVERIFY(world->universe.failure.has_value());
        QCOMPARE(world->universe.failure->invariant, QByteArray("I3"));
    }

    void seesARequestLoop()
    {
        const auto world = quietWorld();
        QVERIFY(world->converge());
        for (int i = 0; i < 20; ++i) {
            world->tills[0]->till()->driver().sendNow();
            world->runUntil(world->universe.events.now() + 2000);
        }
        Oracle(*world).checkAll();
        QVERIFY(world->universe.failure.has_value());
        QCOMPARE(world->universe.failure->invariant, QByteArray("I11"));
    }

    void hearsOfNewsAtOnce_data()
    {
        QTest::addColumn<QString>("features");
        QTest::addColumn<bool>("isHeard");
        QTest::newRow("by the event stream") << QStringLiteral("none") << true;
        QTest::newRow("not without one") << QStringLiteral("no-streams") << false;
    }

    void hearsOfNewsAtOnce()
    {
        QFETCH(QString, features);
        QFETCH(bool, isHeard);
        const auto world = quietWorld(features);
        QVERIFY(world->converge());
        world->runUntil(world->universe.events.now() + 30'000);
        world->town.block(world->papers[5]);
        world->runUntil(world->universe.events.now() + 2000);
        const qint64 blocked = world->tills[0]->count(
            QStringLiteral("SELECT COUNT(*) FROM voucher_state WHERE status = 'blocked'"));
        QCOMPARE(blocked > 0, isHeard);
    }

    /// I5: who is paid does not depend on whose answers arrive first.
    void paysEveryShopWhateverTheOrderOfArrival()
    {
        std::map<QByteArray, qint64> expected;
        std::vector<size_t> order{0, 1, 2};
        do {
            const auto owed = owedAfterArrivalsIn(order);
            if (expected.empty())
                expected = owed;
            QCOMPARE(owed, expected);
            QCOMPARE(expected.size(), size_t(3));
        } while (std::next_permutation(order.begin(), order.end()));
    }

private:
    /// The same voucher at three offline tills of three shops, which come back in this order.
    std::map<QByteArray, qint64> owedAfterArrivalsIn(const std::vector<size_t> &order)
    {
        Plan plan;
        plan.seed = 6;
        plan.tills = plan.shops = 3;
        World world(plan, *m_pattern);
        const auto pass = [&](qint64 ms) { world.runUntil(world.universe.events.now() + ms); };
        for (const auto &till : world.tills)
            till->wake();
        pass(60'000);
        for (const auto &till : world.tills)
            till->connection.isCut = true;
        pass(40'000);
        for (const auto &till : world.tills) {
            till->serve({world.papers[0], Money::fromCents(10'000), 0});
            pass(10'000);
        }
        for (const size_t number : order) {
            world.tills[number]->connection.isCut = false;
            pass(400'000);
        }
        world.heal();
        if (!world.converge())
            return {};
        Oracle(world).checkAll();
        if (world.universe.failure)
            return {};
        std::map<QByteArray, qint64> owed;
        for (const store::Row &row :
             world.town.rows(QStringLiteral("SELECT device, SUM(voucher_c + guarantee_c) FROM "
                                            "payment WHERE reversed = 0 GROUP "
                                            "BY device")))
            owed[row.bytes(0)] = row.integer(1);
        return owed;
    }

private Q_SLOTS:
    void remembersWhatAPowerCutMayTake()
    {
        Dice dice(3);
        SectorFile file;
        file.write(0, QByteArray(2048, 'a').constData(), 2048);
        file.sync();
        file.write(512, QByteArray(1024, 'b').constData(), 1024);
        file.cutPower(dice);
        QCOMPARE(file.bytes.size(), 2048);
        QCOMPARE(file.bytes.first(512), QByteArray(512, 'a'));
        QCOMPARE(file.bytes.last(512), QByteArray(512, 'a'));
        for (const int at : {512, 1024}) {
            const QByteArray sector = file.bytes.mid(at, 512);
            QVERIFY(sector == QByteArray(512, 'a') || sector == QByteArray(512, 'b'));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Simulation)
#include "tst_Simulation.moc"
