// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/store/TrustedTime.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::store;
using comptoir::test::TestTill;
using comptoir::test::TownPapers;
using wire::ClockState;

namespace {
constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs;
const Instant year1970 = Instant::fromMs(0);
const Instant year2038 = Instant::fromMs(qint64(0x7fffffff) * 1000).plusSeconds(1);
} // namespace

class tst_TrustedTime : public QObject
{
    Q_OBJECT
private:
    const TownPapers m_papers;

    static TrustedTime::Reading read(TestTill &till) { return *till.outbox->time().read(); }
    static wire::Hlc tick(TestTill &till)
    {
        const auto transaction = Transaction::begin(*till.database);
        const auto hlc = till.outbox->time().tick(**transaction);
        COMPTOIR_ASSERT(hlc && (*transaction)->commit());
        return *hlc;
    }
    static void enrolWithoutToken(TestTill &till)
    {
        const auto transaction = Transaction::begin(*till.database);
        COMPTOIR_ASSERT(Outbox::begin(**transaction, till.device, ShopId(), "e1"));
        COMPTOIR_ASSERT((*transaction)->commit());
    }

private Q_SLOTS:
    void carriesTheTerritorysTimeOnByTheBootClock()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant synced = till.clock.now();
        till.clock.advanceMs(3 * hourMs + 500);
        const auto reading = read(till);
        QCOMPARE(reading.now, synced.plusMs(3 * hourMs + 500));
        QCOMPARE(reading.state, ClockState::Ok);
        QCOMPARE(reading.ageSeconds, 3 * 3600);
        QVERIFY(reading.sameBoot);
        QCOMPARE(reading.token->feedPosition, 5);
    }
    void trustsTheTerritoryMoreThanAClockThatIsAhead()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant right = till.clock.now();
        till.clock.setWall(right.plusMs(5 * minuteMs));
        QCOMPARE(read(till).state, ClockState::Ok); // not more than five minutes
        till.clock.setWall(right.plusMs(5 * minuteMs + 1));
        QCOMPARE(read(till).state, ClockState::Ahead);
        QCOMPARE(read(till).now, right);
        till.clock.setWall(year2038);
        QCOMPARE(read(till).now, right);
        QCOMPARE(tick(till).ms, right.ms());
    }
    void trustsTheTerritoryMoreThanAClockThatIsBehind()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant right = till.clock.now();
        till.clock.setWall(right.plusMs(-5 * minuteMs));
        QCOMPARE(read(till).state, ClockState::Ok);
        till.clock.setWall(right.plusMs(-5 * minuteMs - 1));
        QCOMPARE(read(till).state, ClockState::Behind);
        till.clock.setWall(year1970);
        QCOMPARE(read(till).now, right);
        QCOMPARE(read(till).ageSeconds, 0);
    }
    void provesNothingAfterAReboot()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant synced = till.clock.now();
        till.clock.advanceMs(hourMs);
        till.clock.reboot();
        const auto reading = read(till);
        QVERIFY(!reading.sameBoot);
        QCOMPARE(reading.state, ClockState::Unverified);
        QCOMPARE(reading.now, synced.plusMs(hourMs)); // the wall clock, for want of better
        QCOMPARE(reading.ageSeconds, 3600);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        QVERIFY(read(till).sameBoot);
        QCOMPARE(read(till).state, ClockState::Ok);
    }
    void neverStepsBehindTheTokenAfterAReboot()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant synced = till.clock.now();
        till.clock.reboot(); // and the battery of its clock is empty
        till.clock.setWall(year1970);
        // At least as long as this boot has lasted.
        QCOMPARE(read(till).now, synced.plusMs(till.clock.bootMs()));
        till.clock.advanceMs(hourMs);
        QCOMPARE(read(till).ageSeconds, till.clock.bootMs() / 1000);
    }
    void neverStepsBehindItsOwnOps()
    {
        TestTill till(m_papers);
        till.enrol();
        till.clock.advanceMs(2 * hourMs);
        const wire::Hlc last = tick(till);
        till.clock.reboot();
        till.clock.setWall(till.clock.now().plusMs(-6 * hourMs));
        const auto reading = read(till);
        QCOMPARE(reading.now.ms(), last.ms + till.clock.bootMs());
        QCOMPARE(reading.state, ClockState::Behind);
        QVERIFY(tick(till) > last);
    }
    void forgetsAClockThatOnceRanInTheFuture()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant synced = till.clock.now();
        till.clock.reboot();
        till.clock.setWall(synced.plusMs(400LL * 24 * hourMs));
        tick(till); // an op is written before anybody notices
        till.clock.reboot();
        till.clock.setWall(synced.plusMs(hourMs));
        QCOMPARE(read(till).now, synced.plusMs(hourMs));
    }
    void stepsBackWithATownWhoseClockWasAhead()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant right = till.clock.now();
        till.clock.setWall(right.plusMs(365 * 24 * hourMs));
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        tick(till);
        till.clock.setWall(right);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073991", 7);
        till.clock.reboot();
        QCOMPARE(read(till).now, right.plusMs(till.clock.bootMs()));
    }
    void passesOverATokenThatIsPlayedAgain()
    {
        TestTill till(m_papers);
        till.enrol(); // token at feed position 5
        const Instant early = till.clock.now();
        till.clock.advanceMs(24 * hourMs);
        const Instant late = till.clock.now();
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        till.clock.setWall(early);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c07398f", 5);
        QCOMPARE(read(till).now, late);
        till.clock.reboot();
        QCOMPARE(read(till).now, late.plusMs(till.clock.bootMs()));
    }
    void takesAnImpossibleBootClockForAReboot()
    {
        TestTill till(m_papers);
        till.enrol(); // at 60 s of this boot
        till.clock.advanceMs(-1000);
        QVERIFY(!read(till).sameBoot);
        QCOMPARE(read(till).state, ClockState::Unverified);
    }
    void worksBeforeTheFirstToken()
    {
        TestTill till(m_papers);
        enrolWithoutToken(till);
        QCOMPARE(read(till).now, till.clock.now());
        QCOMPARE(read(till).state, ClockState::Unverified);
        QVERIFY(!read(till).token);
        QCOMPARE(tick(till).ms, till.clock.now().ms());
    }
    void worksAtTheEndsOfTime_data()
    {
        QTest::addColumn<Instant>("wall");
        QTest::newRow("1970") << year1970;
        QTest::newRow("before 1970") << Instant::fromMs(-1);
        QTest::newRow("2038, second 2^31") << year2038;
        QTest::newRow("2106, second 2^32")
            << Instant::fromMs(qint64(1) << 32)
                   .plusMs(((qint64(1) << 32) - 1) * 1000 - (qint64(1) << 32) + 1000);
        QTest::newRow("9999") << Instant::fromMs(253'402'300'799'999);
    }
    void worksAtTheEndsOfTime()
    {
        QFETCH(const Instant, wall);
        TestTill till(m_papers);
        enrolWithoutToken(till);
        till.clock.setWall(wall);
        wire::Hlc last;
        for (int i = 0; i < 50; ++i) {
            const wire::Hlc next = tick(till);
            QVERIFY2(next > last, qPrintable(QString::number(i)));
            QCOMPARE(wire::Hlc::fromText(next.text()), std::optional(next));
            QCOMPARE(wire::Hlc::unpacked(next.packed()), next);
            last = next;
        }
        // The territory's word ends it, whatever the wall clock said.
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        QCOMPARE(read(till).now, wall);
        QCOMPARE(read(till).state, ClockState::Ok);
    }
    void recoversFromAClockThatWasYearsAhead()
    {
        TestTill till(m_papers);
        enrolWithoutToken(till);
        const Instant right = till.clock.now();
        till.clock.setWall(year2038);
        const wire::Hlc poisoned = tick(till);
        QCOMPARE(poisoned.ms, year2038.ms());
        till.clock.setWall(right);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        QCOMPARE(read(till).now, right);
        QCOMPARE(read(till).state, ClockState::Ok);
        QVERIFY(tick(till) > poisoned); // order holds; days are counted from `now`
    }
    void countsOnWithinOneMillisecond()
    {
        TestTill till(m_papers);
        till.enrol();
        wire::Hlc last = tick(till);
        {
            const auto transaction = Transaction::begin(*till.database);
            const wire::Hlc full{last.ms, 0xffff};
            QVERIFY((*transaction)->run(u"UPDATE sync_meta SET last_hlc = ?"_qs, {full.packed()}));
            QVERIFY((*transaction)->commit());
            last = full;
        }
        QCOMPARE(tick(till), (wire::Hlc{last.ms + 1, 0}));
    }
};

QTEST_GUILESS_MAIN(tst_TrustedTime)
#include "tst_TrustedTime.moc"
