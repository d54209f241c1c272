// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/listing/ListingSamples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace comptoir;
using namespace comptoir::listing;
using test::shopHours;
using test::shopTime;

namespace {

QString next(const ShopHours &hours, const Instant &from)
{
    const auto change = hours.nextChange(from);
    return change
        ? QString(change->at.toIso().left(16) + u' ' + test::letterOf(change->moment.state))
        : QStringLiteral("never");
}

Instant utc(const char *iso)
{
    return Instant::fromMs(
        QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

ExceptionalDay on(const char *day, std::vector<TimeSpan> spans = {})
{
    return {*Day::fromIso(QString::fromLatin1(day)), std::move(spans), {}};
}

} // namespace

class tst_ShopHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItChangesNext()
    {
        const auto hours = shopHours(u"Mo-Fr 09:00-12:00,14:00-18:00; PH off"_qs);
        QCOMPARE(next(hours, shopTime(u"2026-11-20 10:00"_qs)), u"2026-11-20T11:00 C"_qs);
        QCOMPARE(next(hours, shopTime(u"2026-11-20 12:00"_qs)), u"2026-11-20T13:00 O"_qs);
        // Friday evening to Monday; across 11 November.
        QCOMPARE(next(hours, shopTime(u"2026-11-20 18:00"_qs)), u"2026-11-23T08:00 O"_qs);
        QCOMPARE(next(hours, shopTime(u"2026-11-10 18:00"_qs)), u"2026-11-12T08:00 O"_qs);
        QCOMPARE(next(shopHours(u"24/7"_qs), shopTime(u"2026-11-20 18:00"_qs)), u"never"_qs);
        QCOMPARE(next(shopHours(u"off"_qs), shopTime(u"2026-11-20 18:00"_qs)), u"never"_qs);
        // A night is one opening, not two.
        QCOMPARE(next(shopHours(u"Fr 20:00-02:00"_qs), shopTime(u"2026-11-20 21:00"_qs)),
                 u"2026-11-21T01:00 C"_qs);
        // Hours of a season that is far away.
        QCOMPARE(next(shopHours(u"Jul-Aug 10:00-18:00"_qs), shopTime(u"2026-09-01 12:00"_qs)),
                 u"2027-07-01T08:00 O"_qs);
    }

    void theSkippedHourClosesNobodyTwice()
    {
        // 29 March 2026: 02:00 is 03:00.
        const auto bar = shopHours(u"Sa 22:00-02:30"_qs);
        QCOMPARE(next(bar, utc("2026-03-28T23:00:00Z")), u"2026-03-29T01:00 C"_qs);
        QCOMPARE(bar.at(utc("2026-03-29T00:59:00Z")).state, OpenState::Open);
        QCOMPARE(bar.at(utc("2026-03-29T01:00:00Z")).state, OpenState::Closed);
        // What is only in the skipped hour does not happen.
        const auto ghost = shopHours(u"Su 02:10-02:50"_qs);
        QCOMPARE(next(ghost, utc("2026-03-28T23:00:00Z")), u"2026-04-05T00:10 O"_qs);
        // Morning hours are an hour earlier by UTC from that day on.
        const auto shop = shopHours(u"Mo-Su 09:00-12:00"_qs);
        QCOMPARE(next(shop, utc("2026-03-28T12:00:00Z")), u"2026-03-29T07:00 O"_qs);
    }

    void theRepeatedHourOpensNobodyTwice()
    {
        // 25 October 2026: 03:00 is 02:00 again.
        const auto bar = shopHours(u"Sa 22:00-02:30"_qs);
        QCOMPARE(next(bar, utc("2026-10-24T22:00:00Z")), u"2026-10-25T00:30 C"_qs);
        QCOMPARE(bar.at(utc("2026-10-25T00:29:00Z")).state, OpenState::Open); // first 02:29
        QCOMPARE(bar.at(utc("2026-10-25T00:30:00Z")).state, OpenState::Closed);
        QCOMPARE(bar.at(utc("2026-10-25T01:15:00Z")).state, OpenState::Closed); // second 02:15
        QCOMPARE(next(bar, utc("2026-10-25T01:15:00Z")), u"2026-10-31T21:00 O"_qs);
        // Always open has no change on either day.
        QCOMPARE(next(shopHours(u"24/7"_qs), utc("2026-10-24T22:00:00Z")), u"never"_qs);
    }

    void everyChangeIsWhereTheStateChanges()
    {
        for (const QString &text :
             {u"Mo-Sa 09:00-12:00,14:00-19:00; PH off"_qs, u"Fr,Sa 20:00-02:30, Su 10:00-12:00"_qs,
              u"Mo-Su 22:00-03:00; PH off"_qs}) {
            const auto hours = shopHours(text);
            Instant now = shopTime(u"2026-01-01 00:00"_qs);
            int changes = 0;
            for (; changes < 700; ++changes) {
                const auto change = hours.nextChange(now);
                if (!change || change->at > shopTime(u"2027-01-01 00:00"_qs))
                    break;
                QVERIFY(change->at > now);
                QVERIFY(hours.at(change->at.plusMs(-1)).state != change->moment.state);
                QCOMPARE(hours.at(change->at).state, change->moment.state);
                now = change->at;
            }
            QVERIFY(changes > 200);
        }
    }

    /// The town's directory asks for all its shops in one page.
    void tenThousandShopsAreAskedWithoutALongWait()
    {
        const auto hours = shopHours(u"Mo-Fr 09:00-12:00,14:00-19:00; Sa 09:00-18:00; PH off"_qs);
        const Instant now = shopTime(u"2026-11-20 10:00"_qs);
        QElapsedTimer timer;
        timer.start();
        int open = 0;
        for (int i = 0; i < 10'000; ++i)
            open += hours.at(now.plusSeconds(i * 61)).state == OpenState::Open;
        qInfo("10,000 shops: %lld ms", timer.elapsed());
        QVERIFY(open > 1000);
        QVERIFY(timer.elapsed() < 2000); // a guard against another order of magnitude
    }

    void aClockFarAwayIsItsOwn()
    {
        const auto reunion = shopHours(u"Mo-Fr 09:00-12:00; PH off"_qs, u"FR 974"_qs);
        QCOMPARE(next(reunion, utc("2026-07-14T12:00:00Z")), u"2026-07-15T05:00 O"_qs);
        // 20 December, abolition of slavery; a Sunday in 2026, a Monday in 2027.
        QCOMPARE(next(reunion, utc("2027-12-19T12:00:00Z")), u"2027-12-21T05:00 O"_qs);
    }

    void aClosedDayIsClosedWithItsNight()
    {
        const QString text = u"Th-Sa 20:00-02:00"_qs;
        const auto closed = shopHours(text, u"FR"_qs, {on("2026-11-20")}); // a Friday
        // Thursday's night goes on into the closed day, Friday's night is gone with it.
        QCOMPARE(closed.at(shopTime(u"2026-11-20 01:30"_qs)).state, OpenState::Open);
        QCOMPARE(closed.at(shopTime(u"2026-11-20 21:00"_qs)).state, OpenState::Closed);
        QCOMPARE(closed.at(shopTime(u"2026-11-21 01:30"_qs)).state, OpenState::Closed);
        QCOMPARE(closed.at(shopTime(u"2026-11-21 21:00"_qs)).state, OpenState::Open);
        QCOMPARE(next(closed, shopTime(u"2026-11-20 02:00"_qs)), u"2026-11-21T19:00 O"_qs);
    }

    void exceptionalHoursReplaceTheUsualOnesAndTheHoliday()
    {
        // Open on a holiday, for once, into the night; then closed.
        const auto hours = shopHours(
            u"Mo-Sa 09:00-12:00; PH off"_qs, u"FR"_qs,
            {on("2026-11-11", {{600, 720, false}, {1200, 1500, false}}), on("2026-11-12")});
        QCOMPARE(hours.at(shopTime(u"2026-11-11 09:30"_qs)).state, OpenState::Closed);
        QCOMPARE(hours.at(shopTime(u"2026-11-11 10:00"_qs)).state, OpenState::Open);
        QCOMPARE(hours.at(shopTime(u"2026-11-12 00:59"_qs)).state, OpenState::Open);
        QCOMPARE(hours.at(shopTime(u"2026-11-12 01:00"_qs)).state, OpenState::Closed);
        QCOMPARE(hours.at(shopTime(u"2026-11-12 10:00"_qs)).state, OpenState::Closed);
        QCOMPARE(hours.at(shopTime(u"2026-11-13 10:00"_qs)).state, OpenState::Open);
        const auto day = hours.day(*Day::fromIso(u"2026-11-11"));
        QCOMPARE(int(day.size()), 4);
        QCOMPARE(day.front().from, 0);
        QCOMPARE(day.back().to, 1440);
    }
};

QTEST_GUILESS_MAIN(tst_ShopHours)
#include "tst_ShopHours.moc"
