// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/ClockMark.h"

#include "tests/support/ManualClock.h"
#include "tests/support/MemoryDisk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using backend::ClockMark;

class tst_ClockMark : public QObject
{
    Q_OBJECT
private:
    ManualClock m_clock;
    MemoryDisk m_disk;

    ClockMark mark() { return {m_disk, m_clock, QStringLiteral("clock")}; }
    static constexpr qint64 hourMs = 3'600'000;

private Q_SLOTS:
    void init() { m_disk.remove(QStringLiteral("clock")); }

    void answersNothingWhileTheClockIsAheadAndGoesOnWhenItIsRight_data()
    {
        QTest::addColumn<qint64>("stepMs");
        QTest::newRow("an hour ahead") << hourMs;
        QTest::newRow("a year ahead") << hourMs * 8760;
        QTest::newRow("an hour behind") << -hourMs;
    }
    void answersNothingWhileTheClockIsAheadAndGoesOnWhenItIsRight()
    {
        QFETCH(qint64, stepMs);
        auto guard = mark();
        QVERIFY(guard.check());
        m_clock.advanceMs(1000);
        m_clock.setWall(m_clock.now().plusMs(stepMs));
        for (int i = 0; i < 3; ++i) {
            m_clock.advanceMs(60'000);
            QVERIFY(guard.check().error().is("territory/clock"));
        }
        m_clock.setWall(m_clock.now().plusMs(-stepMs));
        QVERIFY(guard.check());
    }
    void bearsSlewingAndSmallSteps()
    {
        auto guard = mark();
        QVERIFY(guard.check());
        for (int minute = 0; minute < 600; ++minute) { // half a minute a minute, for ten hours
            m_clock.advanceMs(60'000);
            m_clock.setWall(m_clock.now().plusMs(30'000));
            QVERIFY(guard.check());
        }
        m_clock.setWall(m_clock.now().plusMs(-4 * 60'000));
        QVERIFY(guard.check());
    }
    void seesAJumpThatHappenedWhileTheServerWasDown()
    {
        QVERIFY(mark().write());
        m_clock.advanceMs(10 * hourMs);
        QVERIFY(mark().check());
        m_clock.setWall(m_clock.now().plusMs(hourMs));
        QVERIFY(!mark().check());
    }
    void startsAfterAWeekendButNotBeforeItsOwnPast()
    {
        QVERIFY(mark().write());
        m_clock.reboot();
        m_clock.setWall(m_clock.now().plusMs(60 * hourMs));
        QVERIFY(mark().check());
        m_clock.reboot();
        m_clock.setWall(Instant::fromMs(10'000)); // no battery, and NTP has not come yet
        QVERIFY(mark().check().error().is("territory/clock"));
    }
    void believesAPersonWhoSaysThatItIsRight()
    {
        auto serving = mark();
        QVERIFY(serving.check());
        QVERIFY(serving.write());
        m_clock.setWall(m_clock.now().plusMs(hourMs));
        QVERIFY(!serving.check());
        QVERIFY(mark().write()); // another process: the desk's command
        QVERIFY(serving.check());
    }
    void isNotStoppedByATornFile()
    {
        QVERIFY(m_disk.replaceDurably(QStringLiteral("clock"), "{\"wall_ms\":"));
        QVERIFY(mark().check());
    }
};

QTEST_APPLESS_MAIN(tst_ClockMark)
#include "tst_ClockMark.moc"
