// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/SettingsUnderTest.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::settings;
using comptoir::test::SettingsUnderTest;

class tst_SettingsController : public QObject
{
    Q_OBJECT
private:
    static Settings withVolume(const SettingsUnderTest &test, int volume)
    {
        Settings next = test.controller->settings();
        next.volume = volume;
        return next;
    }

private Q_SLOTS:
    void changeHoldsAtOnceAndOverARestart()
    {
        SettingsUnderTest test;
        test.slow = true;
        QSignalSpy changed(test.controller.get(), &SettingsController::changed);
        test.controller->change(withVolume(test, 20), u"Amandine"_qs);
        QCOMPARE(test.controller->settings().volume, 20); // the disk has not answered
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Settings>().volume, 80);
        QCOMPARE(changed[0][1].value<Settings>().volume, 20);
        test.waiting();
        test.restart();
        QCOMPARE(test.controller->settings().volume, 20);
        QCOMPARE(test.controller->lastChange("volume")->by, u"Amandine"_qs);
        QCOMPARE(test.controller->lastChange("volume")->at, test.clock.now());
    }
    void sameValueWritesNothing()
    {
        SettingsUnderTest test;
        test.controller->change(test.controller->settings(), {});
        QCOMPARE(test.writes, 0);
        QVERIFY(!test.controller->canUndo());
    }
    void undoBringsBackTheExactFile()
    {
        SettingsUnderTest test;
        test.controller->change(withVolume(test, 50), u"Julien"_qs);
        QTRY_COMPARE(test.writes, 1);
        QTest::qWait(0);
        const QByteArray before = test.disk.files[test.path];
        test.controller->change(withVolume(test, 20), u"Amandine"_qs);
        QVERIFY(test.controller->canUndo());
        test.controller->undo();
        QCOMPARE(test.controller->settings().volume, 50);
        QCOMPARE(test.controller->lastChange("volume")->by, u"Julien"_qs);
        QTRY_COMPARE(test.disk.files[test.path], before);
        QVERIFY(!test.controller->canUndo());
        test.controller->undo();
        QCOMPARE(test.controller->settings().volume, 50);
    }
    void slowDiskGetsTheNewestOnly()
    {
        SettingsUnderTest test;
        test.slow = true;
        for (int volume = 10; volume <= 50; ++volume)
            test.controller->change(withVolume(test, volume), {});
        QCOMPARE(test.writes, 1);
        test.slow = false;
        test.waiting();
        QTRY_COMPARE(test.writes, 2);
        test.restart();
        QCOMPARE(test.controller->settings().volume, 50);
    }
    void fullDiskIsToldAndTheChoiceHolds()
    {
        SettingsUnderTest test;
        test.refuses = true;
        QSignalSpy failed(test.controller.get(), &SettingsController::saveFailed);
        test.controller->change(withVolume(test, 20), {});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().is("settings/not-saved"));
        QCOMPARE(test.controller->settings().volume, 20);
    }
    void damagedFileIsToldOnce()
    {
        SettingsUnderTest test("{\"values\":");
        QVERIFY(test.controller->wasDamaged());
        QCOMPARE(test.controller->settings(), Settings());
        test.restart();
        QVERIFY(!test.controller->wasDamaged());
    }
    void closingWhileTheDiskIsSlowLosesNothing()
    {
        SettingsUnderTest test;
        test.slow = true;
        test.controller->change(withVolume(test, 10), {});
        const auto first = test.waiting;
        test.controller->change(withVolume(test, 20), {});
        test.controller.reset();
        first();
        test.waiting();
        test.restart();
        QCOMPARE(test.controller->settings().volume, 20);
    }
};

QTEST_GUILESS_MAIN(tst_SettingsController)
#include "tst_SettingsController.moc"
