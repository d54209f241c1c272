// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/EngineBench.h"

using namespace comptoir;
using namespace comptoir::sync;
using comptoir::test::Bench;
using comptoir::test::problem;

/// How the till hears of news, and that nothing depends on it (sync.md §2.16).
class tst_HintLadder : public QObject
{
    Q_OBJECT
private:
    /// Goes on until something is listened to.
    static const ListenForHints *listening(Bench &bench)
    {
        for (int i = 0; i < 200; ++i) {
            if (const auto *listen = bench.act<ListenForHints>())
                return listen;
            if (bench.request)
                bench.goodAnswer(0);
            else
                bench.sleep();
        }
        return nullptr;
    }

private Q_SLOTS:
    void opensTheEventStreamOnceItMayAsk()
    {
        Bench bench;
        QVERIFY(!bench.act<ListenForHints>());
        QVERIFY(listening(bench));
        QVERIFY(!listening(bench)->waitOn);
        const quint64 number = listening(bench)->number;
        for (int i = 0; i < 20; ++i) {
            const auto *again = bench.act<ListenForHints>();
            QVERIFY2(!again || again->number == number, "listens twice");
            bench.request ? bench.goodAnswer(0) : bench.sleep();
        }
    }

    void pullsAStreamThatMovedAtOnceAndPollsRarely()
    {
        Bench bench;
        const quint64 number = listening(bench)->number;
        QVERIFY(number > 0);
        bench.settle();
        bench.now += 1000;
        bench.tell(HintHeard{QStringLiteral("territory"), 7});
        QVERIFY(bench.asked<Pull>());
        bench.answer(PageApplied{true, true, 7});
        bench.tell(HintHeard{QStringLiteral("territory"), 7});
        QVERIFY2(!bench.request, "that much is here already");
        bench.tell(HintHeard{QStringLiteral("shop:of-others"), 9});
        QVERIFY(!bench.request);
        const Moment quiet = bench.now;
        QVERIFY(bench.until<Pull>());
        bench.answer(PageApplied{true, false, 7});
        QVERIFY(bench.until<Pull>());
        QVERIFY(bench.now - quiet > SyncEngine::hintedMs / 2);
    }

    void waitsByRequestsWhereStreamsAreCutAtOnce()
    {
        Bench bench;
        bench.tell(StreamsListed{{{QStringLiteral("shop:1"), {}, false, false},
                                  {QStringLiteral("territory"), {}, false, false}}});
        for (int i = 0; i < HintLadder::quickEnds; ++i) {
            const auto *listen = listening(bench);
            QVERIFY(listen && !listen->waitOn);
            bench.now += 200;
            bench.tell(HintsEnded{listen->number, {}});
        }
        QSet<QString> waitedOn;
        for (int i = 0; i < 4; ++i) {
            const auto *listen = listening(bench);
            QVERIFY(listen && listen->waitOn);
            waitedOn.insert(*listen->waitOn);
            const quint64 number = listen->number;
            bench.settle();
            bench.now += 25'000;
            bench.tell(HintsEnded{number, {}});
        }
        QCOMPARE(waitedOn.size(), 2); // they take turns
        // After a while the better way gets another chance.
        const Moment down = bench.now;
        while (const auto *listen = listening(bench)) {
            if (!listen->waitOn)
                break;
            QVERIFY(bench.now - down < 2 * HintLadder::climbMs);
            bench.now += 25'000;
            bench.tell(HintsEnded{listen->number, {}});
        }
    }

    void doesNotHammerWhereStreamsAreCutAfterSeconds()
    {
        Bench bench;
        bench.tell(StreamsListed{{{QStringLiteral("shop:1"), {}, false, false},
                                  {QStringLiteral("territory"), {}, false, false}}});
        int opened = 0;
        const Moment begin = bench.now;
        while (bench.now < begin + 600'000) {
            const auto *listen = listening(bench);
            QVERIFY(listen && !listen->waitOn); // not so soon that a stream would be in vain
            ++opened;
            const quint64 number = listen->number;
            bench.now += 2000;
            bench.tell(HintsEnded{number, {}});
        }
        QVERIFY2(opened <= 30, qPrintable(QString::number(opened)));
        QVERIFY(opened > 2);
    }

    void pollsWhereNothingElseWorks_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("no such transport") << QByteArray("net/no-streams") << 0;
        QTest::newRow("cut at once") << QByteArray("net/unreachable") << 0;
        QTest::newRow("an old town") << QByteArray("http/not-found") << 404;
    }
    void pollsWhereNothingElseWorks()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, status);
        Bench bench;
        const Moment start = bench.now;
        int listened = 0, pulls = 0;
        while (bench.now < start + HintLadder::climbMs - 60'000) {
            if (const auto *listen = bench.act<ListenForHints>()) {
                ++listened;
                bench.tell(HintsEnded{listen->number, problem(code.constData(), status)});
                continue;
            }
            pulls += bench.asked<Pull>() ? 1 : 0;
            bench.request ? bench.goodAnswer(0) : bench.sleep();
        }
        QVERIFY(listened <= 2 * HintLadder::quickEnds);
        QVERIFY(pulls >= 6);
    }

    void asksRarelyWhileNobodySeesTheApp()
    {
        Bench bench;
        bench.tell(ShownChanged{false});
        bench.settle();
        QVERIFY(bench.wake);
        const Moment start = bench.now;
        QVERIFY(bench.until<Pull>());
        QVERIFY(bench.now - start >= SyncEngine::backgroundMs / 2);
        bench.settle();
        bench.tell(ShownChanged{true});
        const Moment shown = bench.now;
        QVERIFY(bench.until<Pull>());
        QVERIFY(bench.now - shown <= SyncEngine::jitterMs);
    }

    void listensAnewAfterTheNetworkChanged()
    {
        Bench bench;
        const quint64 before = listening(bench)->number;
        bench.settle();
        bench.tell(LinkChanged{});
        const Moment changed = bench.now;
        QVERIFY(bench.until<Ping>());
        QVERIFY(bench.now - changed <= SyncEngine::jitterMs);
        bench.answer(Pinged{"e1", true});
        const auto *again = listening(bench);
        QVERIFY(again && again->number != before);
        QVERIFY(bench.now - changed <= SyncEngine::jitterMs);
        bench.tell(HintsEnded{before, problem("net/unreachable", 0)});
        QVERIFY2(!bench.act<ListenForHints>(), "the end of the old stream is no news");
    }
};

QTEST_GUILESS_MAIN(tst_HintLadder)
#include "tst_HintLadder.moc"
