// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using backend::DeviceRates;

class tst_DeviceRates : public QObject
{
    Q_OBJECT
private:
    ManualClock m_clock;
    SeededEntropy m_entropy{4};

    DeviceId device() { return DeviceId::mint(m_clock.now(), m_entropy); }
    static http::Request request(const QByteArray &path)
    {
        http::Request result;
        result.method = "POST";
        result.path = path;
        return result;
    }
    static http::Request push() { return request("/v1/sync/ops"); }

private Q_SLOTS:
    void refusesWhatIsBeyondTheBurstAndSaysWhenToComeBack()
    {
        DeviceRates rates(m_clock, {.push = {3, 2}});
        const DeviceId till = device();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!rates.refusal(till, push()));
        QCOMPARE(rates.refusal(till, push()), 1);
        m_clock.advanceMs(499);
        QVERIFY(rates.refusal(till, push()));
        m_clock.advanceMs(1);
        QVERIFY(!rates.refusal(till, push()));
        QVERIFY(rates.refusal(till, push()));
    }
    void aRestEarnsNoMoreThanTheBurst()
    {
        DeviceRates rates(m_clock, {.push = {3, 2}});
        const DeviceId till = device();
        QVERIFY(!rates.refusal(till, push()));
        m_clock.advanceMs(86'400'000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!rates.refusal(till, push()));
        QVERIFY(rates.refusal(till, push()));
    }
    void oneTillsHasteCostsNoOtherTillAndNoOtherClass()
    {
        DeviceRates rates(m_clock, {{1, 1}, {1, 1}, {1, 1}});
        const DeviceId mad = device(), calm = device();
        QVERIFY(!rates.refusal(mad, push()));
        QVERIFY(rates.refusal(mad, push()));
        QVERIFY(!rates.refusal(mad, request("/v1/redemptions")));
        QVERIFY(!rates.refusal(mad, request("/v1/sync/feed/territory")));
        QVERIFY(rates.refusal(mad, request("/v1/sync/state")));
        QVERIFY(!rates.refusal(calm, push()));
    }
    void aWaitingRequestPaysOnce()
    {
        DeviceRates rates(m_clock, {.other = {1, 1}});
        const DeviceId till = device();
        http::Request feed = request("/v1/sync/feed/territory");
        QVERIFY(!rates.refusal(till, feed));
        feed.waited = true;
        QVERIFY(!rates.refusal(till, feed));
    }
    void aTillsBacklogOfADayPassesAtOnce()
    {
        DeviceRates rates(m_clock, DeviceRates::Limits::usual());
        const DeviceId till = device();
        for (int i = 0; i < 50'000 / 500; ++i) // lines, at most 500 a push
            QVERIFY(!rates.refusal(till, push()));
    }
    void oneTillsPushesDoNotTakeEveryWorker()
    {
        DeviceRates rates(m_clock, DeviceRates::Limits::usual());
        const DeviceId mad = device(), calm = device();
        QVERIFY(rates.enter(mad, push()) && rates.enter(mad, push()));
        QVERIFY(!rates.enter(mad, push()));
        QVERIFY(rates.enter(mad, request("/v1/redemptions")));
        QVERIFY(rates.enter(calm, push()));
        rates.leave(mad, push());
        QVERIFY(rates.enter(mad, push()));
        QVERIFY(!rates.enter(mad, push()));
    }
    void staysSmallUnderManyDevices()
    {
        DeviceRates rates(m_clock, {.push = {1, 1}});
        const DeviceId mad = device();
        for (int i = 0; i < DeviceRates::mostBuckets - 1; ++i)
            (void)rates.refusal(device(), push());
        m_clock.advanceMs(61'000);
        QVERIFY(!rates.refusal(mad, push()));
        (void)rates.refusal(device(), push()); // forgets those that have rested, not this one
        QVERIFY(rates.refusal(mad, push()));
        QCOMPARE(rates.size(), 2);
    }
    void theTownAnswers429OnlyToTheTillThatAsksTooOften()
    {
        TestTown town(3);
        const ShopId shop = town.addShop(QStringLiteral("Boulangerie"));
        backend::Backend limited(town.storage, town.keys, town.clock, town.entropy,
                                 {.other = {2, 1}});
        const auto ask = [&](const QByteArray &token) {
            http::Request request;
            request.method = "GET";
            request.path = "/v1/sync/state";
            request.headers = {{"Host", "localhost"}, {"Authorization", "Bearer " + token}};
            return limited.handle(request);
        };
        const auto tokenOfNewTill = [&] {
            const auto key = crypto::PrivateKey::generate(town.entropy);
            return town.tokenOf(town.addDevice(shop, key), key);
        };
        const QByteArray mad = tokenOfNewTill(), calm = tokenOfNewTill();
        const int usual = ask(calm).status;
        QVERIFY(usual != 429);
        http::Response refused;
        for (int i = 0; i < 4 && refused.status != 429; ++i)
            refused = ask(mad);
        QCOMPARE(refused.status, 429);
        QCOMPARE(problemCode(refused), QStringLiteral("http/too-many-requests"));
        QCOMPARE(refused.headers.value("Retry-After").value_or(QByteArray()), QByteArray("1"));
        QCOMPARE(ask(calm).status, usual);
        town.clock.advanceMs(1'000);
        QCOMPARE(ask(mad).status, usual);
    }
};

QTEST_GUILESS_MAIN(tst_DeviceRates)
#include "tst_DeviceRates.moc"
