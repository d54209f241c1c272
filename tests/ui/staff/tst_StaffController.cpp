// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/staff/MemoryStaffDesk.h"
#include "ui/staff/StaffController.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::staff;

namespace {

struct StaffUnderTest
{
    StaffUnderTest()
    {
        boss = desk.add(u"Amandine"_qs, Role::Manager, u"2580"_qs);
        cashier = desk.add(u"Julien"_qs, Role::Cashier, u"1357"_qs);
    }
    void start()
    {
        controller.configure(5, false);
        controller.refresh();
        QTRY_VERIFY(controller.isLocked());
    }
    void open(OperatorId id, const QString &pin)
    {
        controller.unlock(id, pin);
        QTRY_VERIFY(!controller.isLocked());
    }
    /// Minutes pass, second by second, as the timer would tell.
    void wait(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            desk.clock.advanceMs(1000);
            controller.tick();
        }
    }

    test::MemoryStaffDesk desk;
    OperatorId boss;
    OperatorId cashier;
    StaffController controller{desk, desk.clock};
};

} // namespace

class tst_StaffController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locksAtStartWhenThereAreOperators()
    {
        StaffUnderTest shop;
        QSignalSpy locked(&shop.controller, &StaffController::locked);
        shop.start();
        QCOMPARE(locked.size(), 1);
        QVERIFY(!shop.controller.current());
        shop.controller.refresh();
        QTest::qWait(0);
        QCOMPARE(locked.size(), 1);
    }
    void locksAfterFiveMinutesWithoutAHand()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.boss, u"2580"_qs);
        QSignalSpy countdown(&shop.controller, &StaffController::countdownChanged);
        shop.wait(284);
        QCOMPARE(shop.controller.countdown(), 0);
        shop.wait(1);
        QCOMPARE(shop.controller.countdown(), 15);
        shop.wait(14);
        QCOMPARE(shop.controller.countdown(), 1);
        QVERIFY(!shop.controller.isLocked());
        shop.wait(1);
        QVERIFY(shop.controller.isLocked());
        QCOMPARE(countdown.last()[0].toInt(), 0);
        QCOMPARE(shop.controller.chosen()->id, shop.boss); // who was there is asked first
    }
    void anyKeyInTheLastSecondsKeepsItOpen()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.boss, u"2580"_qs);
        shop.wait(290);
        QVERIFY(shop.controller.countdown() > 0);
        QObject application;
        shop.controller.watch(application);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&application, &key);
        QCOMPARE(shop.controller.countdown(), 0);
        shop.wait(280);
        QVERIFY(!shop.controller.isLocked());
    }
    void neverLocksWhileADebitIsConfirmed()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.boss, u"2580"_qs);
        shop.wait(200);
        shop.controller.setBusy(true);
        shop.wait(3600);
        QVERIFY(!shop.controller.isLocked());
        shop.controller.setBusy(false);
        shop.wait(200); // a new five minutes begin
        QVERIFY(!shop.controller.isLocked());
        shop.wait(101);
        QVERIFY(shop.controller.isLocked());
    }
    void neverLocksByItselfWhenToldSo()
    {
        StaffUnderTest shop;
        shop.start();
        shop.controller.configure(0, false);
        shop.open(shop.boss, u"2580"_qs);
        shop.wait(4000);
        QVERIFY(!shop.controller.isLocked());
        shop.controller.lock();
        QVERIFY(shop.controller.isLocked());
    }
    void locksAtOnceAfterASleepOfTheMachine()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.boss, u"2580"_qs);
        shop.desk.clock.advanceMs(8 * 3600 * 1000);
        shop.controller.tick();
        QVERIFY(shop.controller.isLocked());
    }
    void wallClockHasNoSayInTheLock()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.boss, u"2580"_qs);
        shop.desk.clock.setWall(Instant::fromMs(4'000'000'000'000));
        shop.controller.tick();
        QVERIFY(!shop.controller.isLocked());
    }
    void doubleTapAsksOnce()
    {
        StaffUnderTest shop;
        shop.start();
        shop.controller.unlock(shop.boss, u"0000"_qs);
        shop.controller.unlock(shop.boss, u"0000"_qs);
        QSignalSpy refused(&shop.controller, &StaffController::refused);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(shop.desk.tries, 1);
    }
    void firstNameEnteredLocksNobodyOut()
    {
        test::MemoryStaffDesk desk;
        StaffController controller(desk, desk.clock);
        controller.refresh();
        QTest::qWait(0);
        QVERIFY(!controller.hasLock());
        controller.save({{}, u"Amandine"_qs, Role::Cashier}, u"2580"_qs, [](const auto &) {});
        QTRY_COMPARE(controller.currentName(), u"Amandine"_qs);
        QVERIFY(!controller.isLocked());
        QVERIFY(
            controller.may(Right::ChangeSettings)); // no manager: nobody is kept from the settings
    }
    void operatorWhoIsRemovedIsNoLongerThere()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.cashier, u"1357"_qs);
        shop.controller.remove(shop.cashier, [](const auto &) {});
        QTRY_VERIFY(shop.controller.isLocked());
        QVERIFY(!shop.controller.current());
        QCOMPARE(shop.controller.chosen()->id, shop.boss);
    }
    void renamedOperatorStaysAtTheTill()
    {
        StaffUnderTest shop;
        shop.start();
        shop.open(shop.boss, u"2580"_qs);
        Operator renamed = *shop.controller.current();
        renamed.name = u"Amandine B."_qs;
        shop.controller.save(renamed, {}, [](const auto &) {});
        QTRY_COMPARE(shop.controller.currentName(), u"Amandine B."_qs);
        QVERIFY(!shop.controller.isLocked());
    }
    void lastOperatorLeavingOpensTheTill()
    {
        test::MemoryStaffDesk desk;
        const auto id = desk.add(u"Amandine"_qs, Role::Manager, u"2580"_qs);
        StaffController controller(desk, desk.clock);
        controller.refresh();
        QTRY_VERIFY(controller.isLocked());
        controller.unlock(id, u"2580"_qs);
        QTRY_VERIFY(!controller.isLocked());
        controller.remove(id, [](const auto &) {});
        QTRY_VERIFY(!controller.hasLock());
        QVERIFY(!controller.isLocked());
    }
};

QTEST_MAIN(tst_StaffController)
#include "tst_StaffController.moc"
