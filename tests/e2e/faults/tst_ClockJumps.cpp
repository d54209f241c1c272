// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/FaultyShop.h"
#include "tests/e2e/faults/WallClock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <cstdio>

using namespace comptoir;
using comptoir::test::FaultyShop;
using comptoir::test::WallClock;

namespace {

constexpr qint64 hour = 3600, day = 24 * hour;
constexpr int patienceMs = 60'000;

} // namespace

/// Somebody sets the hour of a machine, or a battery is flat: the real programs.
class tst_ClockJumps : public QObject
{
    Q_OBJECT
private:
    QNetworkAccessManager m_network;

    /// What the town says to anybody who asks, "" when it serves.
    QByteArray refusalOf(const FaultyShop &shop)
    {
        const QString url = QStringLiteral(
                                "http://127.0.0.1:%1/v1/ping?nonce=AAAAAAAAAAAAAAAAAAAAAA")
                                .arg(shop.town.port());
        std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(QUrl(url))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patienceMs))
            return "no answer";
        const QByteArray body = reply->readAll();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return status == 200 ? QByteArray() : QByteArray::number(status) + ' ' + body;
    }
    bool refusesForItsClock(const FaultyShop &shop)
    {
        const QByteArray refusal = refusalOf(shop);
        return refusal.startsWith("503 ") && refusal.contains("territory/clock");
    }
    static qint64 paid(const FaultyShop &shop)
    {
        return shop.number(QStringLiteral("SELECT count(*) FROM payment"));
    }
    static void verify(FaultyShop &shop)
    {
        shop.killTill();
        QVERIFY(shop.settle());
        QCOMPARE(shop.difference(), QString());
        std::printf("  %d debits\n", int(shop.said().size()));
    }

private Q_SLOTS:
    void aTownWithAWrongHourBooksNothingUntilItIsRight_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour ahead") << hour;
        QTest::newRow("an hour back") << -hour;
        QTest::newRow("a year ahead") << 365 * day;
    }
    void aTownWithAWrongHourBooksNothingUntilItIsRight()
    {
        QFETCH(qint64, jump);
        FaultyShop shop(11);
        WallClock clock;
        QVERIFY(shop.town.stopServer());
        shop.town.setEnvironment(clock.environment());
        shop.town.serve();
        QVERIFY(shop.startDebiting());
        QVERIFY(shop.waitForPayments(3));
        clock.jumpTo(jump);
        QVERIFY(refusesForItsClock(shop));
        const qint64 before = paid(shop);
        QVERIFY(shop.waitForDebits(shop.said().size() + 10)); // the customer doesn't notice
        QVERIFY(refusesForItsClock(shop));
        QCOMPARE(paid(shop), before);
        clock.jumpTo(0);
        QCOMPARE(refusalOf(shop), QByteArray());
        QVERIFY(shop.waitForPayments(int(shop.said().size()))); // nobody pressed "Send now"
        verify(shop);
    }

    void aTownThatStartsInItsPastServesOnceSomebodySaysThatTheHourIsRight()
    {
        FaultyShop shop(12);
        WallClock clock;
        QVERIFY(shop.town.stopServer());
        shop.town.setEnvironment(clock.environment());
        clock.jumpTo(-2 * hour);
        QCOMPARE(shop.town.refusalToServe(), QByteArray("territory/clock"));
        QVERIFY(shop.startDebiting());
        QVERIFY(shop.waitForDebits(5));
        shop.town.act({"territory", "clock-is-right"});
        shop.town.serve();
        QCOMPARE(refusalOf(shop), QByteArray());
        QVERIFY(shop.waitForPayments(int(shop.said().size())));
        clock.jumpTo(0); // it was wrong after all
        QVERIFY(refusesForItsClock(shop));
        shop.town.act({"territory", "clock-is-right"});
        verify(shop);
    }

    void aTillMeasuresItsAgeByNoClockThatPeopleSet()
    {
        FaultyShop shop(13);
        WallClock clock;
        shop.setTillEnvironment(clock.environment());
        for (const bool online : {true, false}) {
            if (!online)
                shop.town.killServer();
            for (const qint64 jump : {30 * day, qint64(0), -30 * day, qint64(0)}) {
                clock.jumpTo(jump); // while it debits, and at its start
                if (!shop.isTillAlive())
                    QVERIFY(shop.startDebiting());
                // Beyond 72 hours of age nothing is debited offline.
                QVERIFY(shop.waitForDebits(shop.said().size() + 10));
                if (jump != 0)
                    shop.killTill();
            }
            shop.killTill();
        }
        shop.town.serve();
        verify(shop);
    }
};

QTEST_GUILESS_MAIN(tst_ClockJumps)
#include "tst_ClockJumps.moc"
