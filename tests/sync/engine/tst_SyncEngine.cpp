// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/EngineBench.h"

using namespace comptoir;
using namespace comptoir::sync;
using comptoir::test::Bench;
using comptoir::test::problem;
using store::Link;

namespace {

store::TimeToken tokenNamed(const char *id)
{
    store::TimeToken token;
    token.id = id;
    return token;
}

} // namespace

class tst_SyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesInALinkOnlyAfterASignedPing();
    void tellsCaptivePortalFromDeadNetworkFromDeadServer_data();
    void tellsCaptivePortalFromDeadNetworkFromDeadServer();
    void pushesUntilNothingIsPendingBeforeItPulls();
    void aFailedPushDoesNotStopThePull();
    void aFailedPullDoesNotStopThePush();
    void aNewOpInterruptsTheRest();
    void rechecksTheLinkAfterARequestGotLost();
    void renewsARefusedTokenOnceThenBacksOff();
    void renewsTheTokenBeforeItEnds();
    void saysRefusedWhenTheDeviceIsRevokedAndAsksRarely();
    void resendsFromWhereTheTerritoryMissesOps();
    void hearsTheResultsOfOpsThatArrivedUnanswered();
    void findsAMalformedLineAndParksItAlone_data();
    void findsAMalformedLineAndParksItAlone();
    void goesStraightToTheLineThatIsNamed();
    void doesNotParkALineForAFrameErrorOfOurs();
    void aChainThatCannotGoOnIsTriedRarely();
    void changesEpochOnlyOnASignedPing();
    void adoptsTheTokenOnceAllStreamsCaughtUpWithIt();
    void aPageOlderThanTheTokenDoesNotCatchUpWithIt();
    void keepsTheTokenInForceWhenItComesAgain();
    void aCampaignWithoutListDoesNotHoldTheTokenBack();
    void fetchesThePackBeforeTheStreamOfANewCampaign();
    void fetchesThePackAgainWhenTheCursorExpired();
    void ignoresLateAndDoubledAnswers();
    void honoursRetryAfter();
    void pullsAtOnceForAPersonHoweverOftenItDidSo();
    void pullsAgainWhatWasUnderWayWhenAPersonAsked();
};

void tst_SyncEngine::believesInALinkOnlyAfterASignedPing()
{
    Bench bench;
    QVERIFY(bench.asked<Ping>());
    QCOMPARE(bench.engine.link(), Link::Unknown);
    QVERIFY(!bench.engine.reachable());
    bench.answer(Pinged{"e1", true});
    QVERIFY(bench.engine.reachable());
    QVERIFY(bench.asked<Authenticate>());
    bench.answer(TokenGranted{1'800'000});
    QVERIFY(bench.asked<Push>());
}

void tst_SyncEngine::tellsCaptivePortalFromDeadNetworkFromDeadServer_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("link");
    QTest::newRow("captive") << QByteArray("net/captive") << int(Link::Captive);
    QTest::newRow("none") << QByteArray("net/unreachable") << int(Link::None);
    QTest::newRow("server") << QByteArray("net/server") << int(Link::ServerDown);
}

void tst_SyncEngine::tellsCaptivePortalFromDeadNetworkFromDeadServer()
{
    QFETCH(QByteArray, code);
    QFETCH(int, link);
    Bench bench;
    bench.refuse({code, {}, {}});
    QCOMPARE(int(bench.engine.link()), link);
    QVERIFY(!bench.request);
    QVERIFY(bench.wake);
    bench.sleep();
    QVERIFY(bench.asked<Ping>());
}

void tst_SyncEngine::pushesUntilNothingIsPendingBeforeItPulls()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    QVERIFY(!bench.asked<Push>()->after);
    QCOMPARE(bench.asked<Push>()->maxOps, 500);
    bench.answer(PushAcknowledged{500, 1, 500, true, {}});
    QVERIFY(bench.asked<Push>());
    QCOMPARE(bench.asked<Push>()->after, 500);
    bench.answer(PushAcknowledged{700, 501, 200, false, {}});
    QVERIFY(bench.asked<Pull>());
    bench.answer(PageApplied{false, true});
    QVERIFY(bench.asked<Pull>());
    bench.answer(PageApplied{true, true});
    QVERIFY(!bench.request);
    const Moment rest = *bench.wake - bench.now;
    QVERIFY(rest >= SyncEngine::idleMs * 4 / 5 && rest <= SyncEngine::idleMs * 6 / 5);
}

void tst_SyncEngine::aFailedPushDoesNotStopThePull()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    bench.refuse(problem("net/server", 500));
    QVERIFY(bench.asked<Pull>());
}

void tst_SyncEngine::aFailedPullDoesNotStopThePush()
{
    Bench bench;
    Bench::atRest(bench);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(bench.until<Pull>());
        bench.refuse(problem("store/busy", 0));
    }
    bench.tell(OpWritten{});
    QVERIFY(bench.asked<Push>());
}

void tst_SyncEngine::aNewOpInterruptsTheRest()
{
    Bench bench;
    Bench::atRest(bench);
    bench.now += 100;
    bench.tell(OpWritten{});
    QVERIFY(bench.asked<Push>());
    QVERIFY(bench.engine.sending());
    bench.answer(PushAcknowledged{1, 1, 1, false, {}});
    QVERIFY(!bench.engine.sending());
    QVERIFY2(!bench.request, "a new op is no reason to pull before its time");
}

void tst_SyncEngine::rechecksTheLinkAfterARequestGotLost()
{
    Bench bench;
    Bench::atRest(bench);
    QVERIFY(bench.until<Push>());
    bench.refuse({"net/unreachable", {}, {}});
    QVERIFY(bench.asked<Ping>());
    QVERIFY(!bench.engine.reachable());
    bench.refuse({"net/unreachable", {}, {}});
    QCOMPARE(bench.engine.link(), Link::None);
}

void tst_SyncEngine::renewsARefusedTokenOnceThenBacksOff()
{
    Bench bench;
    Bench::atRest(bench);
    QVERIFY(bench.until<Push>());
    bench.refuse(problem("token/expired", 401));
    QVERIFY(bench.asked<Authenticate>());
    bench.answer(TokenGranted{1'800'000});
    QVERIFY(bench.asked<Push>());
    bench.refuse(problem("token/expired", 401));
    QVERIFY(bench.asked<Authenticate>()); // for the streams, which may fare better
    bench.answer(TokenGranted{1'800'000});
    QVERIFY2(!bench.asked<Push>(), "pushed again at once with a third token");
}

void tst_SyncEngine::renewsTheTokenBeforeItEnds()
{
    Bench bench;
    Bench::atRest(bench);
    const Moment start = bench.now;
    QVERIFY(bench.until<Push>());
    while (!bench.asked<Authenticate>()) {
        QVERIFY(bench.now < start + 1'800'000);
        if (bench.request)
            bench.goodAnswer(0);
        else
            bench.sleep();
    }
    QVERIFY(bench.now >= start + 1'300'000);
}

void tst_SyncEngine::saysRefusedWhenTheDeviceIsRevokedAndAsksRarely()
{
    Bench bench;
    Bench::atRest(bench);
    QVERIFY(bench.until<Pull>());
    bench.refuse(problem("device/revoked", 403));
    QVERIFY(bench.asked<Authenticate>() || !bench.request);
    for (int i = 0; i < 3; ++i) {
        if (!bench.request)
            bench.sleep();
        QVERIFY(bench.asked<Authenticate>());
        bench.refuse(problem("device/revoked", 403));
        QCOMPARE(bench.engine.link(), Link::Refused);
        QVERIFY(!bench.request);
        QCOMPARE(*bench.wake, bench.now + 300'000);
    }
    bench.sleep();
    bench.answer(TokenGranted{1'800'000}); // the desk let it in again
    QCOMPARE(bench.engine.link(), Link::Online);
}

void tst_SyncEngine::resendsFromWhereTheTerritoryMissesOps()
{
    Bench bench;
    Bench::atRest(bench);
    QVERIFY(bench.until<Push>());
    bench.refuse(problem("sync/gap", 409, {{QStringLiteral("expected"), 401}}), 501, 3);
    QVERIFY(bench.asked<Push>());
    QCOMPARE(bench.asked<Push>()->after, 400);
    bench.refuse(problem("sync/gap", 409, {{QStringLiteral("expected"), 401}}), 401, 103);
    QVERIFY2(!bench.asked<Push>(), "a server that contradicts itself is not asked in a loop");
    QVERIFY(bench.until<Push>());
    bench.answer(PushAcknowledged{503, 401, 103, false, {}});
    bench.settle(503);
    QVERIFY(!bench.engine.forked());
}

void tst_SyncEngine::hearsTheResultsOfOpsThatArrivedUnanswered()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    bench.refuse({"net/unreachable", {}, {}}, 1, 500); // they arrived; the answer was lost
    QVERIFY(bench.until<Push>());
    QCOMPARE(bench.asked<Push>()->maxOps, 250);
    bench.answer(PushAcknowledged{500, 1, 250, false, {}});
    QVERIFY(bench.asked<Push>());
    QCOMPARE(bench.asked<Push>()->after, 250);
    QVERIFY(bench.engine.sending());
    bench.answer(PushAcknowledged{500, 251, 250, false, {}});
    QVERIFY(!bench.engine.sending());
    QVERIFY(bench.until<Push>());
    QCOMPARE(bench.asked<Push>()->after, 500);
}

void tst_SyncEngine::findsAMalformedLineAndParksItAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too large") << 413;
    QTest::newRow("bad frame, line not named") << 422;
}

void tst_SyncEngine::findsAMalformedLineAndParksItAlone()
{
    QFETCH(int, status);
    constexpr qint64 bad = 137;
    Bench bench;
    qint64 acked = 0;
    QVERIFY(bench.until<Push>());
    std::vector<qint64> parked;
    for (int i = 0; i < 200 && parked.empty(); ++i) {
        if (!bench.asked<Push>()) {
            bench.request ? bench.goodAnswer(acked) : bench.sleep();
            continue;
        }
        const Push push = *bench.asked<Push>();
        const qint64 first = push.after.value_or(acked) + 1;
        const int count = int(std::min<qint64>(push.maxOps, 500 - first + 1));
        if (first <= bad && bad < first + count) {
            bench.refuse(problem("sync/refused", status), first, count);
        } else {
            acked = first + count - 1;
            bench.answer(PushAcknowledged{acked, first, count, acked < 500, {}});
        }
        if (const auto *park = bench.act<ParkOp>())
            parked.push_back(park->sequence);
    }
    QCOMPARE(parked, std::vector<qint64>{bad});
    QCOMPARE(acked, bad - 1);
}

void tst_SyncEngine::goesStraightToTheLineThatIsNamed()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    bench.refuse(problem("sync/bad-frame", 422, {{QStringLiteral("line"), 200}}), 1, 500);
    QVERIFY(bench.asked<Push>());
    QCOMPARE(bench.asked<Push>()->maxOps, 199);
    bench.answer(PushAcknowledged{199, 1, 199, true, {}});
    QCOMPARE(bench.asked<Push>()->after, 199);
    bench.refuse(problem("sync/bad-frame", 422, {{QStringLiteral("line"), 1}}), 200, 301);
    QCOMPARE(bench.asked<Push>()->maxOps, 1);
    bench.refuse(problem("sync/bad-frame", 422, {{QStringLiteral("line"), 1}}), 200, 1);
    QVERIFY(bench.act<ParkOp>());
    QCOMPARE(bench.act<ParkOp>()->sequence, 200);
    QVERIFY(bench.asked<Push>());
    QCOMPARE(bench.asked<Push>()->after, 200);
}

void tst_SyncEngine::doesNotParkALineForAFrameErrorOfOurs()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    for (int i = 0; i < 30; ++i) {
        if (bench.asked<Push>())
            bench.refuse(problem("sync/bad-frame", 422, {{QStringLiteral("line"), 0}}), 1, 1);
        else if (bench.request)
            bench.goodAnswer(0);
        else
            bench.sleep();
        QVERIFY(!bench.act<ParkOp>());
    }
}

void tst_SyncEngine::aChainThatCannotGoOnIsTriedRarely()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    bench.refuse(problem("sync/bad-frame", 422), 1, 1);
    QVERIFY(bench.act<ParkOp>());
    QVERIFY(bench.asked<Push>());
    bench.refuse(problem("sync/gap", 409, {{QStringLiteral("expected"), 1}}), 2, 5);
    const Moment stuck = bench.now;
    QVERIFY(bench.asked<Pull>());
    QVERIFY(bench.until<Push>());
    QVERIFY(bench.now >= stuck + 300'000);
    QCOMPARE(bench.asked<Push>()->after, 0);
    bench.answer(PushAcknowledged{6, 1, 6, false, {}}); // the territory learned to read it
    bench.settle(6);
}

void tst_SyncEngine::changesEpochOnlyOnASignedPing()
{
    Bench bench;
    Bench::atRest(bench);
    QVERIFY(bench.until<Pull>());
    bench.refuse(problem("sync/epoch", 409, {{QStringLiteral("epoch"), QStringLiteral("e9")}}));
    QVERIFY(!bench.act<AdoptEpoch>());
    QVERIFY(bench.asked<Ping>());
    bench.answer(Pinged{"e2", false});
    QVERIFY(bench.act<AdoptEpoch>());
    QCOMPARE(bench.act<AdoptEpoch>()->epoch, QByteArray("e2"));
    QVERIFY(bench.asked<Push>());
}

void tst_SyncEngine::adoptsTheTokenOnceAllStreamsCaughtUpWithIt()
{
    Bench bench;
    bench.tell(StreamsListed{{{QStringLiteral("shop"), {}, false, false},
                              {QStringLiteral("territory"), {}, false, false}}});
    QVERIFY(bench.until<Push>());
    bench.answer(PushAcknowledged{0, 1, 0, false, tokenNamed("t1")});
    QVERIFY(bench.asked<Pull>());
    bench.answer(PageApplied{true, true});
    QVERIFY(!bench.act<AdoptTimeToken>());
    bench.answer(PageApplied{false, true});
    QVERIFY(!bench.act<AdoptTimeToken>());
    bench.answer(PageApplied{true, true});
    QVERIFY(bench.act<AdoptTimeToken>());
    QCOMPARE(bench.act<AdoptTimeToken>()->token.id, QByteArray("t1"));
}

void tst_SyncEngine::aPageOlderThanTheTokenDoesNotCatchUpWithIt()
{
    Bench bench;
    bench.tell(StreamsListed{{{QStringLiteral("territory"), {}, false, false}}});
    QVERIFY(bench.until<Push>());
    store::TimeToken token = tokenNamed("t1");
    token.feedPosition = 42;
    bench.answer(PushAcknowledged{0, 1, 0, false, token});
    QVERIFY(bench.until<Pull>());
    bench.answer(PageApplied{true, false, 41}); // kept by a proxy since before
    QVERIFY(!bench.act<AdoptTimeToken>());
    QVERIFY(bench.until<Pull>());
    bench.answer(PageApplied{true, true, 42});
    QVERIFY(bench.act<AdoptTimeToken>());
}

void tst_SyncEngine::keepsTheTokenInForceWhenItComesAgain()
{
    Bench bench;
    int adopted = 0;
    for (const char *id : {"t1", "t1", "t2"}) {
        QVERIFY(bench.until<Push>());
        bench.answer(PushAcknowledged{0, 1, 0, false, tokenNamed(id)});
        for (int i = 0; i < 20 && !bench.asked<Push>(); ++i) {
            adopted += bench.act<AdoptTimeToken>() ? 1 : 0;
            bench.request ? bench.goodAnswer(0) : bench.sleep();
        }
    }
    QVERIFY(bench.engine.reachable());
    // Taken anew, a token of a minute ago would put the till's clock back by that minute.
    QCOMPARE(adopted, 2);
}

void tst_SyncEngine::aCampaignWithoutListDoesNotHoldTheTokenBack()
{
    Bench bench;
    bench.tell(StreamsListed{{{QStringLiteral("campaign:12"), 12, false, false},
                              {QStringLiteral("territory"), {}, false, false}}});
    QVERIFY(bench.until<Push>());
    bench.answer(PushAcknowledged{0, 1, 0, false, tokenNamed("t1")});
    bool adopted = false;
    for (int i = 0; i < 6 && bench.request; ++i) {
        if (bench.asked<FetchPack>() || bench.asked<FetchCodeList>())
            bench.refuse(problem("campaign/unknown", 404));
        else
            bench.goodAnswer(0);
        adopted = adopted || bench.act<AdoptTimeToken>();
    }
    QVERIFY(adopted);
}

void tst_SyncEngine::fetchesThePackBeforeTheStreamOfANewCampaign()
{
    Bench bench;
    bench.tell(StreamsListed{{{QStringLiteral("campaign:12"), 12, false, false}}});
    QVERIFY(bench.until<FetchPack>());
    QCOMPARE(bench.asked<FetchPack>()->campaign, 12u);
    bench.answer(ListApplied{});
    QVERIFY(bench.asked<Pull>());
    QCOMPARE(bench.asked<Pull>()->stream, QStringLiteral("campaign:12"));
    bench.answer(PageApplied{true, true});
    QVERIFY(bench.asked<FetchCodeList>());
    bench.answer(ListApplied{});
    QVERIFY(!bench.request);
}

void tst_SyncEngine::fetchesThePackAgainWhenTheCursorExpired()
{
    Bench bench;
    bench.tell(StreamsListed{{{QStringLiteral("campaign:12"), 12, true, true},
                              {QStringLiteral("territory"), {}, false, false}}});
    QVERIFY(bench.until<Pull>());
    QCOMPARE(bench.asked<Pull>()->stream, QStringLiteral("campaign:12"));
    bench.refuse(problem("feed/cursor-expired", 410));
    QVERIFY(bench.asked<FetchPack>());
    bench.answer(ListApplied{});
    QVERIFY(bench.until<Pull>());
    while (bench.asked<Pull>()->stream != u"territory") {
        bench.goodAnswer(0);
        QVERIFY(bench.until<Pull>());
    }
    bench.refuse(problem("feed/cursor-expired", 410));
    QVERIFY(bench.act<RestartStream>());
    QCOMPARE(bench.act<RestartStream>()->stream, QStringLiteral("territory"));
}

void tst_SyncEngine::ignoresLateAndDoubledAnswers()
{
    Bench bench;
    const quint64 ping = bench.request->number;
    bench.answer(Pinged{"e1", true});
    const quint64 authenticate = bench.request->number;
    bench.tell(Answered{ping, Pinged{"e2", false}});
    QVERIFY(!bench.act<AdoptEpoch>());
    QVERIFY(!bench.act<SendRequest>());
    QCOMPARE(bench.request->number, authenticate);
    bench.tell(Answered{ping, RequestFailed{{"net/unreachable", {}, {}}, 0, 0}});
    QCOMPARE(bench.engine.link(), Link::Online);
}

void tst_SyncEngine::honoursRetryAfter()
{
    Bench bench;
    QVERIFY(bench.until<Push>());
    bench.refuse(problem("net/server", 503, {{QStringLiteral("retry_after_s"), 120}}));
    const Moment asked = bench.now;
    bench.tell(SendNowAsked{});
    QVERIFY(bench.until<Push>());
    QVERIFY(bench.now >= asked + 120'000);
    // The batch came through: smaller ones would only be more requests, and part an acknowledgement
    // of an earlier epoch from its ops.
    QCOMPARE(bench.asked<Push>()->maxOps, 500);
}

void tst_SyncEngine::pullsAtOnceForAPersonHoweverOftenItDidSo()
{
    Bench bench;
    Bench::atRest(bench);
    for (int tap = 0; tap < 12; ++tap) {
        bench.now += 1'000;
        const Moment asked = bench.now;
        bench.tell(SendNowAsked{});
        QVERIFY(bench.until<Pull>());
        QCOMPARE(bench.now, asked);
        bench.settle();
    }
}

void tst_SyncEngine::pullsAgainWhatWasUnderWayWhenAPersonAsked()
{
    Bench bench;
    Bench::atRest(bench);
    QVERIFY(bench.until<Pull>());
    const Moment asked = bench.now;
    bench.tell(SendNowAsked{}); // the answer that is on its way may be older than what is asked for
    bench.answer(PageApplied{true, false});
    QVERIFY(bench.until<Pull>());
    QCOMPARE(bench.now, asked);
}

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_SyncEngine.moc"
