// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Json.h"
#include "tests/sync/net/Setting.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::net;
using comptoir::test::LoopbackServer;
using comptoir::test::ServedRequest;
using comptoir::test::Setting;
using store::Link;

class tst_SyncDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOpArrivesAsItIsOnDisk();
    void splitsALongOutboxIntoAllowedBatches();
    void anAcknowledgementOfAnotherTerritoryForgetsNothing();
    void aPingOfAnotherTerritoryIsNoLink();
    void aTillThatMissedAChangeOfKeysLearnsThemFromThePing();
    void aLostAnswerLosesAndDoublesNothing();
    void aPageOfAnotherStreamIsNotApplied();
    void pullsEveryPageAndTellsTheScreens();
    void aPageAskedAheadIsReadOnce();
    void aPageAskedBeforeAPushIsAskedAgainBehindIt();
    void fetchesPackAndCodesOfACampaign();
    void aPackUnderAnotherKeyIsNotStored();
    void aPageFromBeforeThePackTakesNothingBack();
    void aPackFromBeforeThePagesTakesNothingBack();
    void aRevokedDeviceKeepsItsOps();
    void aRestoredTerritoryGetsItsOpsBack();
    void aLineThatTheTerritoryCannotReadIsParked();
    void aFullDiskIsSaidAndNothingIsForgotten();
    void freshDataDoNotLookOldByAWrongClock_data();
    void freshDataDoNotLookOldByAWrongClock();
};

void tst_SyncDriver::everyOpArrivesAsItIsOnDisk()
{
    Setting s;
    QVERIFY(s.till.redeem(s.papers.voucher(3), Money::fromCents(500)).has_value());
    QCOMPARE(s.inState(0), 2);
    QSignalSpy statuses(s.driver.get(), &SyncDriver::statusChanged);
    s.driver->start();
    QTRY_COMPARE(s.inState(0), 0);
    QCOMPARE(s.inState(2), 2); // acknowledged, not durable: kept
    QCOMPARE(s.territory->lines.size(), 2);
    QCOMPARE(s.territory->problems, QByteArrayList());
    QTRY_COMPARE(s.tokenInForce(), QStringLiteral("0190c3a2-0000-7cc3-98c4-dc0c0c000002"));
    QCOMPARE(s.driver->status().link, Link::Online);
    QCOMPARE(s.driver->status().pending, 0);
    QVERIFY(s.driver->reachable());
    QVERIFY(!statuses.isEmpty());
}

void tst_SyncDriver::freshDataDoNotLookOldByAWrongClock_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::newRow("right") << qint64(0);
    QTest::newRow("ahead") << qint64(240);
    QTest::newRow("behind") << qint64(-240);
}

void tst_SyncDriver::freshDataDoNotLookOldByAWrongClock()
{
    QFETCH(qint64, hours);
    Setting s;
    s.writeOps(1);
    s.driver->start();
    QTRY_VERIFY(s.driver->status().dataAsOf);
    QTRY_COMPARE(s.tokenInForce(), QStringLiteral("0190c3a2-0000-7cc3-98c4-dc0c0c000001"));
    s.till.clock.setWall(s.till.clock.now().plusSeconds(hours * 3600));
    s.driver->noteShown(true);
    const qint64 age = s.till.clock.now().msSince(*s.driver->status().dataAsOf);
    QVERIFY2(std::abs(age) < 60'000, QByteArray::number(age).constData());
}

void tst_SyncDriver::splitsALongOutboxIntoAllowedBatches()
{
    Setting s;
    s.writeOps(700);
    s.writeOps(60, 40'000);
    s.driver->start();
    QTRY_COMPARE(s.inState(0), 0);
    QCOMPARE(s.territory->lines.size(), 760);
    QCOMPARE(s.territory->problems, QByteArrayList());
    QCOMPARE(s.territory->largestBatch(), 500);
    QVERIFY(s.territory->largestBody() <= wire::maxPushBytes);
    QVERIFY(s.territory->largestSent() > wire::maxPackedPushBytes / 4);
    QVERIFY(s.territory->largestSent() <= wire::maxPackedPushBytes);
    QVERIFY(s.territory->largestRatio() <= wire::maxPushRatio);
}

void tst_SyncDriver::anAcknowledgementOfAnotherTerritoryForgetsNothing()
{
    Setting s;
    s.writeOps(3);
    test::SeededEntropy strange(99);
    s.territory->signer = crypto::PrivateKey::generate(strange);
    const QString before = s.tokenInForce();
    s.driver->start();
    QTRY_VERIFY(s.territory->asked("/v1/sync/ops") >= 1);
    QTRY_VERIFY(s.territory->asked("/v1/ping") >= 2); // the answer cast doubt on the link
    QCOMPARE(s.inState(0), 3);
    QCOMPARE(s.tokenInForce(), before);
    QCOMPARE(s.till.count(QStringLiteral("SELECT acked_seq FROM sync_meta")), 0);
    QVERIFY(!s.driver->status().lastAcknowledged);
}

void tst_SyncDriver::aPingOfAnotherTerritoryIsNoLink()
{
    Setting s;
    s.writeOps(1);
    test::SeededEntropy strange(99);
    s.territory->pingSigner = crypto::PrivateKey::generate(strange);
    s.driver->start();
    QTRY_COMPARE(s.driver->status().link, Link::Captive);
    QVERIFY(!s.driver->reachable());
    QCOMPARE(s.territory->asked("/v1/token"), 0);
    QCOMPARE(s.territory->asked("/v1/sync/ops"), 0);
    QVERIFY(s.driver->status().nextTry);
}

void tst_SyncDriver::aTillThatMissedAChangeOfKeysLearnsThemFromThePing()
{
    Setting s;
    s.writeOps(1);
    test::SeededEntropy random(98);
    const auto next = crypto::PrivateKey::generate(random);
    s.territory->pingSigner = s.territory->signer = next;
    auto keyset = s.papers.keyset();
    keyset.version = 2;
    for (auto &key : keyset.keys) {
        if (key.use == vouchers::KeyUse::Ack)
            key.key = next.publicKey();
    }
    const auto stranger = crypto::PrivateKey::generate(random);
    s.territory->newerKeyset = keyset.signedBy(stranger);
    s.driver->start();
    QTRY_COMPARE(s.driver->status().link, Link::Captive);
    QCOMPARE(s.till.store->keyset()->version, 1);
    s.territory->newerKeyset = keyset.signedBy(s.papers.root);
    s.pass(600'000);
    QTRY_COMPARE(s.inState(0), 0);
    QCOMPARE(s.till.store->keyset()->version, 2);
}

void tst_SyncDriver::aLostAnswerLosesAndDoublesNothing()
{
    Setting s;
    s.writeOps(4);
    int lost = 0;
    s.territory->trouble = [&lost](const ServedRequest &request) -> std::optional<QByteArray> {
        if (request.path != "/v1/sync/ops" || lost++ > 0)
            return {};
        return QByteArray(); // takes the ops in, then the line goes dead
    };
    s.driver->start();
    QTRY_VERIFY(lost == 1 || s.territory->lines.size() == 4);
    for (int i = 0; i < 50 && s.inState(0) > 0; ++i) {
        s.pass(1000);
        QTest::qWait(20);
    }
    QCOMPARE(s.inState(0), 0);
    QCOMPARE(s.territory->lines.size(), 4);
    QCOMPARE(s.territory->problems, QByteArrayList());
    QVERIFY(s.territory->asked("/v1/sync/ops") >= 2);
}

void tst_SyncDriver::aPageOfAnotherStreamIsNotApplied()
{
    Setting s;
    s.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (!request.path.startsWith("/v1/feed/territory"))
            return {};
        return LoopbackServer::answer(
            200, "application/json",
            "{\"epoch\":\"e1\",\"stream\":\"shop:x\",\"changes\":[],\"next\":\"z\","
            "\"head\":1,\"up_to_date\":true}");
    };
    s.driver->start();
    QTRY_VERIFY(s.territory->asked("/v1/feed/territory") >= 1);
    QTest::qWait(50);
    QCOMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM feed_cursor WHERE next = 'z'")), 0);
    QVERIFY2(s.tokenInForce() != QStringLiteral("0190c3a2-0000-7cc3-98c4-dc0c0c000000"),
             "a time token came into force though a stream is behind");
}

namespace {

/// The till begins the campaign with a pack.
void forgetList(Setting &s)
{
    auto transaction = store::Transaction::begin(*s.till.database);
    QVERIFY((*transaction)->run(QStringLiteral("DELETE FROM voucher_list")).has_value());
    QVERIFY((*transaction)->commit().has_value());
}

/// Three pages of a campaign.
void publishFiveVouchers(Setting &s)
{
    for (int i = 0; i < 5; ++i)
        s.territory->changes[QStringLiteral("campaign:12")].append(
            QJsonObject{{QStringLiteral("e"), QStringLiteral("voucher")},
                        {QStringLiteral("id"), QString::number(10 + i)},
                        {QStringLiteral("ver"), 2},
                        {QStringLiteral("n"), i + 1},
                        {QStringLiteral("body"),
                         QJsonObject{{QStringLiteral("remaining_c"), 100 * i},
                                     {QStringLiteral("status"), QStringLiteral("open")}}}});
}

} // namespace

void tst_SyncDriver::pullsEveryPageAndTellsTheScreens()
{
    Setting s;
    publishFiveVouchers(s);
    QSignalSpy data(s.driver.get(), &SyncDriver::dataChanged);
    s.driver->start();
    QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_state")), 5);
    QVERIFY(!data.isEmpty());
    QTRY_COMPARE(s.tokenInForce(), QStringLiteral("0190c3a2-0000-7cc3-98c4-dc0c0c000000"));
    const int before = s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c5");
    s.pass(16'000);
    QTRY_VERIFY(s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c5") > before);
}

void tst_SyncDriver::aPageAskedAheadIsReadOnce()
{
    Setting s;
    publishFiveVouchers(s);
    s.driver->start();
    QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_state")), 5);
    QCOMPARE(s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c2"), 1);
    QCOMPARE(s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c4"), 1);
}

// Its push brings a time token, and nothing older than a token may count as read behind it.
void tst_SyncDriver::aPageAskedBeforeAPushIsAskedAgainBehindIt()
{
    Setting s;
    publishFiveVouchers(s);
    bool written = false;
    s.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (!written && request.path.startsWith("/v1/feed/campaign:12")) {
            written = true;
            s.writeOps(1);
            s.driver->noteOpWritten();
        }
        return {};
    };
    s.driver->start();
    QTRY_COMPARE(s.inState(0), 0);
    QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_state")), 5);
    QCOMPARE(s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c2"), 2);
    QCOMPARE(s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c4"), 1);
}

void tst_SyncDriver::fetchesPackAndCodesOfACampaign()
{
    Setting s;
    forgetList(s);
    wire::VoucherPack pack;
    pack.campaign = 12;
    pack.position = 5;
    pack.states.assign(40, wire::VoucherPack::State::Untouched);
    pack.states[4] = wire::VoucherPack::State::PartlyUsed;
    pack.balances = {{4, Money::fromCents(321)}};
    s.territory->pack = pack.signedBytes(3, s.papers.ack);
    wire::CodeList codes;
    codes.campaign = 12;
    codes.rounds = 10;
    codes.salt = QByteArray(16, 's');
    codes.batches = {{0, 40, Money::fromCents(2000), s.papers.campaign.validUntil, 0}};
    codes.hashes = QByteArray(40 * wire::CodeList::hashSize, 'h');
    for (int i = 0; i < 40; ++i)
        codes.hashes[i * wire::CodeList::hashSize] = char(i);
    s.territory->codes = codes.signedBytes(3, s.papers.ack);
    s.territory->codesCount = 40;
    s.driver->start();
    QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count FROM voucher_list UNION ALL SELECT 0")),
                 40);
    QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_code")), 40);
    QCOMPARE(s.till.store->known(s.papers.voucher(4).terms())->remaining, Money::fromCents(321));
    QTRY_VERIFY(s.territory->asked("/v1/feed/campaign:12?limit=1000&cursor=c0") >= 1);
    s.pass(3'700'000);
    QTRY_COMPARE(s.territory->asked("/v1/campaigns/12/code-list/latest"), 2);
    QTest::qWait(30);
    QCOMPARE(s.territory->asked("/v1/campaigns/12/code-list/40-e1"), 1); // it is here already
}

void tst_SyncDriver::aPackUnderAnotherKeyIsNotStored()
{
    Setting s;
    forgetList(s);
    test::SeededEntropy strange(99);
    wire::VoucherPack pack;
    pack.campaign = 12;
    pack.position = 5;
    pack.states.assign(40, wire::VoucherPack::State::Spent);
    s.territory->pack = pack.signedBytes(3, crypto::PrivateKey::generate(strange));
    s.driver->start();
    QTRY_VERIFY(s.territory->asked("/v1/campaigns/12/voucher-pack/5-e1") >= 1);
    QTest::qWait(50);
    QCOMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_list")), 0);
    QCOMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_pack")), 0);
    QCOMPARE(s.territory->asked("/v1/feed/campaign:12"), 0);
}

namespace {

/// A campaign of 40 vouchers of which the fifth has `state`.
QByteArray packAt(qint64 position, wire::VoucherPack::State state, const crypto::PrivateKey &key)
{
    wire::VoucherPack pack;
    pack.campaign = 12;
    pack.position = position;
    pack.states.assign(40, wire::VoucherPack::State::Untouched);
    pack.states[4] = state;
    return pack.signedBytes(3, key);
}

bool isSpent(const Setting &s)
{
    return s.till.store->known(s.papers.voucher(4).terms())->spent;
}

} // namespace

// The feed may go on before the pack's position: what a proxy kept of it then is older.
void tst_SyncDriver::aPageFromBeforeThePackTakesNothingBack()
{
    Setting s;
    forgetList(s);
    s.territory->pack = packAt(5, wire::VoucherPack::State::Spent, s.papers.ack);
    const QByteArray path = "/v1/feed/campaign:12?limit=1000&cursor=c0";
    bool isKept = true;
    s.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (!isKept || !request.path.startsWith(path))
            return {};
        return LoopbackServer::answer(
            200, "application/json",
            "{\"epoch\":\"e1\",\"stream\":\"campaign:12\",\"changes\":[{\"e\":\"voucher\","
            "\"id\":\"4\",\"ver\":1,\"n\":4,\"body\":{\"remaining_c\":900,\"status\":"
            "\"open\"}}],\"next\":\"c1\",\"head\":4,\"up_to_date\":true}");
    };
    s.driver->start();
    QTRY_VERIFY(s.territory->asked(path) >= 1);
    QTest::qWait(50);
    QVERIFY2(isSpent(s), "a voucher that was spent here can be debited again");
    isKept = false;
    const int before = s.territory->asked(path);
    s.pass(600'000);
    QTRY_VERIFY(s.territory->asked(path) > before);
    QVERIFY(isSpent(s));
}

void tst_SyncDriver::aPackFromBeforeThePagesTakesNothingBack()
{
    Setting s;
    forgetList(s);
    s.territory->pack = packAt(5, wire::VoucherPack::State::Spent, s.papers.ack);
    s.driver->start();
    QTRY_VERIFY(s.till.feed->cursor(QStringLiteral("campaign:12"))->head == 5);
    s.territory->pack = packAt(4, wire::VoucherPack::State::Untouched, s.papers.ack);
    s.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (!request.path.startsWith("/v1/feed/campaign:12"))
            return {};
        return s.territory->problem(410, "feed/cursor-expired");
    };
    const QByteArray path = "/v1/campaigns/12/voucher-pack/5-e1";
    const int before = s.territory->asked(path);
    s.pass(16'000);
    QTRY_VERIFY(s.territory->asked(path) > before);
    QTest::qWait(50);
    QVERIFY2(isSpent(s), "a voucher that was spent here can be debited again");
}

void tst_SyncDriver::aRevokedDeviceKeepsItsOps()
{
    Setting s;
    s.writeOps(2);
    s.territory->revoked = true;
    s.driver->start();
    QTRY_COMPARE(s.driver->status().link, Link::Refused);
    QCOMPARE(s.inState(0), 2);
    s.territory->revoked = false;
    s.pass(301'000);
    QTRY_COMPARE(s.inState(0), 0);
    QTRY_COMPARE(s.driver->status().link, Link::Online);
}

void tst_SyncDriver::aRestoredTerritoryGetsItsOpsBack()
{
    Setting s;
    s.writeOps(6);
    s.driver->start();
    QTRY_COMPARE(s.inState(2), 6);
    s.territory->epoch = "e2"; // last night's backup has two of the six
    s.territory->lines = s.territory->lines.mid(0, 2);
    for (int i = 0; i < 100 && s.territory->lines.size() < 6; ++i) {
        s.pass(15'000);
        QTest::qWait(20);
    }
    QCOMPARE(s.territory->lines.size(), 6);
    QCOMPARE(s.territory->problems, QByteArrayList());
    QTRY_COMPARE(s.inState(2), 6);
    QCOMPARE(s.till.outbox->head()->epoch, QByteArray("e2"));
}

void tst_SyncDriver::aLineThatTheTerritoryCannotReadIsParked()
{
    Setting s;
    s.writeOps(5);
    s.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        const qint64 from = request.headers.value("sync-from").toLongLong();
        const qsizetype count = request.body.count('\n') - 1;
        const qint64 bad = 3 - from + 1;
        if (request.path != "/v1/sync/ops" || bad < 1 || bad > count)
            return {};
        return s.territory->problem(422, "sync/bad-frame", ",\"line\":" + QByteArray::number(bad));
    };
    s.driver->start();
    QTRY_COMPARE(s.inState(4), 1);
    QCOMPARE(s.inState(2), 2);
    QTRY_COMPARE(s.inState(0), 2); // behind it, waiting, not forgotten
    const auto parked = s.till.outbox->needingAttention();
    QCOMPARE(parked->front().sequence, 3);
    QVERIFY(parked->front().result.contains("sync/bad-frame"));
    QTRY_COMPARE(s.driver->status().attention, 1);
}

void tst_SyncDriver::aFullDiskIsSaidAndNothingIsForgotten()
{
    Setting s;
    s.writeOps(2);
    s.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (request.path == "/v1/sync/ops")
            test::FaultyVfs::arm(test::FaultyVfs::Fault::DiskFull, 1);
        return {};
    };
    s.driver->start();
    QTRY_VERIFY(s.driver->status().diskFull);
    test::FaultyVfs::disarm();
    s.territory->trouble = nullptr;
    QCOMPARE(s.inState(0), 2);
    for (int i = 0; i < 50 && s.inState(0) > 0; ++i) {
        s.pass(5000);
        QTest::qWait(20);
    }
    QCOMPARE(s.inState(0), 0);
    QTRY_VERIFY(!s.driver->status().diskFull);
}

QTEST_GUILESS_MAIN(tst_SyncDriver)
#include "tst_SyncDriver.moc"
