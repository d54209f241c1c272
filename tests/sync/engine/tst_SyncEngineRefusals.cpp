// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/EngineBench.h"

using namespace comptoir;
using namespace comptoir::sync;
using comptoir::test::Bench;
using comptoir::test::problem;

/// What the till does when the territory takes nothing from it any more.
class tst_SyncEngineRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoPackOfANewEpochBeforeItKnowsWhichDebitsAreInIt()
    {
        Bench bench;
        bench.tell(StreamsListed{{{QStringLiteral("campaign:12"), 12u, true, true}}});
        Bench::atRest(bench);
        QVERIFY(bench.until<Pull>());
        bench.refuse(problem("sync/epoch", 409, {{QStringLiteral("epoch"), QStringLiteral("e9")}}));
        QVERIFY(bench.asked<Ping>());
        bench.answer(Pinged{"e2", false});
        for (int i = 0; i < 20; ++i) {
            QVERIFY2(!bench.asked<FetchPack>(), "our acknowledged debits may not be in it");
            if (bench.asked<Push>())
                bench.refuse(Error{"net/server", {}, {}}, 1, 1);
            else if (bench.asked<Ping>())
                bench.answer(Pinged{"e2", true});
            else if (bench.request)
                bench.refuse(Error{"net/server", {}, {}});
            else
                bench.sleep();
        }
        QVERIFY(bench.until<Push>());
        bench.answer(PushAcknowledged{14, 1, 14, false, {}});
        QVERIFY(bench.until<FetchPack>());
    }
    void goesOnUnderANewIncarnationAfterAFork()
    {
        Bench bench;
        Bench::atRest(bench);
        QVERIFY(bench.until<Push>());
        bench.refuse(
            problem("sync/fork", 409, {{QStringLiteral("seq"), 7}, {QStringLiteral("inc"), 4}}), 8,
            2);
        QVERIFY(bench.act<BeginIncarnation>());
        QCOMPARE(bench.act<BeginIncarnation>()->newestKnown, 4);
        QVERIFY(bench.asked<Push>());
        QVERIFY2(!bench.asked<Push>()->after, "the sequences of before mean nothing any more");
        bench.answer(PushAcknowledged{2, 1, 2, false, {}});
        bench.settle(2);
        QVERIFY(!bench.engine.forked());
    }

    void waitsForAPersonWhenTheDeviceRunsTwice()
    {
        Bench bench;
        Bench::atRest(bench);
        size_t begun = 0;
        while (!bench.engine.forked()) {
            bench.tell(OpWritten{});
            QVERIFY(bench.until<Push>());
            bench.refuse(problem("sync/fork", 409, {{QStringLiteral("seq"), 7}}), 8, 2);
            begun += bench.act<BeginIncarnation>() ? 1 : 0;
            QVERIFY(begun <= SyncEngine::maxIncarnations);
            bench.now += 60'000;
        }
        QCOMPARE(begun, SyncEngine::maxIncarnations);
        int pulls = 0;
        for (int i = 0; i < 40; ++i) {
            bench.tell(OpWritten{});
            QVERIFY(!bench.asked<Push>());
            pulls += bench.asked<Pull>() ? 1 : 0;
            if (bench.request)
                bench.goodAnswer(0);
            else
                bench.sleep();
        }
        QVERIFY(pulls > 5);
        bench.tell(SendNowAsked{});
        QVERIFY(bench.until<Push>());
        bench.refuse(problem("sync/fork", 409), 8, 2);
        QVERIFY(bench.act<BeginIncarnation>());
    }

    void saysWhenItIsTooOldAndGoesOnPulling()
    {
        Bench bench;
        bench.answer(Pinged{"e1", true, false, QStringLiteral("2027-03-01")});
        QVERIFY(!bench.engine.tooOld());
        QCOMPARE(bench.engine.worksUntil(), QStringLiteral("2027-03-01"));
        QVERIFY(bench.until<Push>());
        bench.refuse(problem("sync/upgrade", 426), 1, 2);
        QVERIFY(bench.engine.tooOld());
        QVERIFY(bench.asked<Pull>());
        QVERIFY(bench.until<Push>()); // rarely, in case the town takes it back
        bench.answer(PushAcknowledged{2, 1, 2, false, {}});
        QVERIFY(!bench.engine.tooOld());
    }

    void saysWhenTheLinkIsBadThoughTheTerritoryAnswers()
    {
        Bench bench;
        QVERIFY(bench.until<Push>());
        bench.refuse(problem("net/server", 502), 1, 1);
        QVERIFY(bench.engine.degraded());
        bench.settle();
        QVERIFY(!bench.engine.degraded());
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngineRefusals)
#include "tst_SyncEngineRefusals.moc"
