// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/Pin.h"
#include "core/staff/PinPolicy.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::staff;

class tst_PinPolicy : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;

    FailedTries triesNow(int count) const { return {count, m_clock.bootId(), m_clock.bootMs()}; }

private Q_SLOTS:
    void forgivesThreeSlipsThenWaitsLongerUpToAMinute()
    {
        const QList<int> expected{0, 0, 0, 0, 5, 15, 60, 60, 60};
        for (int wrong = 0; wrong < expected.size(); ++wrong)
            QCOMPARE(PinPolicy::waitSecondsAfter(wrong), expected[wrong]);
        QCOMPARE(PinPolicy::waitSecondsAfter(1'000'000), 60);
    }
    void countsTheWaitDownToNothing()
    {
        const auto tries = triesNow(5);
        QCOMPARE(PinPolicy::secondsLeft(tries, m_clock), 15);
        m_clock.advanceMs(14'001);
        QCOMPARE(PinPolicy::secondsLeft(tries, m_clock), 1);
        m_clock.advanceMs(999);
        QCOMPARE(PinPolicy::secondsLeft(tries, m_clock), 0);
    }
    void cannotBeSkippedByTheWallClock()
    {
        const auto tries = triesNow(6);
        m_clock.setWall(m_clock.now().plusMs(qint64(365) * 24 * 3600 * 1000));
        QCOMPARE(PinPolicy::secondsLeft(tries, m_clock), 60);
    }
    void goesOnAfterARebootButNeverStarts()
    {
        const auto tries = triesNow(6);
        m_clock.reboot(); // one second ago
        QCOMPARE(PinPolicy::secondsLeft(tries, m_clock), 59);
        m_clock.advanceMs(59'000);
        QCOMPARE(PinPolicy::secondsLeft(tries, m_clock), 0);
    }

    void takesFourToSixDigitsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("four") << u"1234"_qs << QByteArray();
        QTest::newRow("six") << u"000000"_qs << QByteArray();
        QTest::newRow("three") << u"123"_qs << QByteArray("staff/pin-length");
        QTest::newRow("seven") << u"1234567"_qs << QByteArray("staff/pin-length");
        QTest::newRow("none") << QString() << QByteArray("staff/pin-length");
        QTest::newRow("letter") << u"12a4"_qs << QByteArray("staff/pin-digits");
        QTest::newRow("Arabic digits") << u"١٢٣٤"_qs << QByteArray("staff/pin-digits");
    }
    void takesFourToSixDigitsOnly()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, code);
        const auto pin = Pin::parse(text);
        QCOMPARE(pin ? QByteArray() : pin.error().code, code);
    }
    void hashOfOnePinLooksDifferentForEachPerson()
    {
        test::SeededEntropy entropy(1);
        const Pin pin = *Pin::parse(u"2580"_qs);
        const auto first = PinHash::of(pin, entropy, 10);
        const auto second = PinHash::of(pin, entropy, 10);
        QVERIFY(first.hash != second.hash);
        QVERIFY(first.matches(pin) && second.matches(pin));
        QVERIFY(!first.matches(*Pin::parse(u"2581"_qs)));
        QVERIFY(!first.matches(*Pin::parse(u"02580"_qs)));
    }
};

QTEST_GUILESS_MAIN(tst_PinPolicy)
#include "tst_PinPolicy.moc"
