// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/staff/MemoryStaffDesk.h"
#include "ui/staff/OperatorSheet.h"
#include "ui/staff/OperatorsPane.h"
#include "ui/staff/OverrideSheet.h"
#include "ui/staff/StaffController.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace comptoir;
using namespace comptoir::staff;

namespace {

/// A window with the list of people, opened by the cashier or by the manager.
struct ShopUnderTest
{
    explicit ShopUnderTest(bool manager, QSize size = {1280, 800})
    {
        boss = desk.add(u"Amandine"_qs, Role::Manager, u"2580"_qs);
        cashier = desk.add(u"Julien"_qs, Role::Cashier, u"1357"_qs);
        controller.refresh();
        QTRY_VERIFY(controller.isLocked());
        controller.unlock(manager ? boss : cashier, manager ? u"2580"_qs : u"1357"_qs);
        QTRY_VERIFY(!controller.isLocked());
        auto *column = new QVBoxLayout(&window);
        pane = new OperatorsPane(controller, &window);
        column->addWidget(pane);
        column->addStretch();
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    void press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    void type(const QString &digits)
    {
        for (const QChar c : digits)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void ask(const OverrideSheet::Allowed &allowed)
    {
        OverrideSheet::ask(controller, &window, {Right::DiscountAboveLimit, u"Remise 30 %"_qs},
                           allowed);
        QTest::qWait(1); // it opens when whoever asked has finished
    }
    void grab(const QString &name)
    {
        const QString folder = qEnvironmentVariable("COMPTOIR_PICTURES");
        for (int pass = 0; pass < 5; ++pass)
            QCoreApplication::sendPostedEvents();
        if (!folder.isEmpty())
            window.grab().save(folder + u'/' + name + u".png"_qs);
    }

    test::MemoryStaffDesk desk;
    OperatorId boss;
    OperatorId cashier;
    StaffController controller{desk, desk.clock};
    QWidget window;
    OperatorsPane *pane = nullptr;
};

} // namespace

class tst_StaffSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void managerIsNotAskedForWhatTheyMayDo()
    {
        ShopUnderTest shop(true);
        QString who;
        shop.ask([&who](const Operator &manager) { who = manager.name; });
        QCOMPARE(who, u"Amandine"_qs);
        QVERIFY(!shop.find(u"overrideSheet"_qs));
    }
    void cashierNeedsTheManagersPinAtThePointOfTheAct()
    {
        ShopUnderTest shop(false);
        QString who;
        shop.ask([&who](const Operator &manager) { who = manager.name; });
        shop.grab(u"override"_qs);
        QVERIFY(who.isEmpty());
        shop.type(u"1357"_qs); // one's own opens nothing
        QTRY_VERIFY(!shop.find<QLabel>(u"pinMessage"_qs)->text().isEmpty());
        QVERIFY(who.isEmpty());
        shop.type(u"2580"_qs);
        QTRY_COMPARE(who, u"Amandine"_qs);
        QCOMPARE(shop.controller.currentName(), u"Julien"_qs); // who works has not changed
        QTRY_VERIFY(!shop.find(u"overrideSheet"_qs));
    }
    /// The till has just started: it used to fall over a list of managers that was not read yet.
    void anActBeforeThePeopleAreReadIsNeitherDoneNorAsked()
    {
        ShopUnderTest shop(false);
        StaffController fresh(shop.desk, shop.desk.clock);
        bool isDone = false;
        OverrideSheet::ask(fresh, &shop.window, {Right::ChangeSettings, u"Réglages"_qs},
                           [&isDone](const Operator &) { isDone = true; });
        QTest::qWait(1);
        QVERIFY(!isDone);
        QVERIFY(!shop.find(u"overrideSheet"_qs));
    }
    void givenUpActIsNotDone()
    {
        ShopUnderTest shop(false);
        bool done = false;
        shop.ask([&done](const Operator &) { done = true; });
        shop.type(u"258"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!shop.find(u"overrideSheet"_qs));
        QVERIFY(!done);
    }
    void chipLocksOrHandsOver()
    {
        ShopUnderTest shop(true);
        (new OperatorSheet(shop.controller, &shop.window))->open();
        shop.grab(u"operator-sheet"_qs);
        shop.press(u"switchTo0"_qs);
        QVERIFY(shop.controller.isLocked());
        QCOMPARE(shop.controller.chosen()->name, u"Julien"_qs);
        QCOMPARE(shop.controller.currentName(), u"Amandine"_qs); // until Julien has typed
        shop.controller.unlock(shop.cashier, u"1357"_qs);
        QTRY_COMPARE(shop.controller.currentName(), u"Julien"_qs);
        QTRY_VERIFY(!shop.find(u"operatorSheet"_qs));
        (new OperatorSheet(shop.controller, &shop.window))->open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(shop.controller.isLocked());
    }
    void addsSomebodyWithAPinTypedTwice()
    {
        ShopUnderTest shop(true);
        shop.press(u"operatorAdd"_qs);
        shop.find<QLineEdit>(u"operatorName"_qs)->setText(u"Samira"_qs);
        shop.press(u"role1"_qs);
        shop.grab(u"operator-edit"_qs);
        shop.press(u"operatorPin"_qs);
        shop.grab(u"operator-pin"_qs);
        shop.type(u"98765"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shop.type(u"98766"_qs); // a slip: again from the beginning
        QVERIFY(!shop.find<QLabel>(u"pinMessage"_qs)->text().isEmpty());
        shop.type(u"98765"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shop.type(u"98765"_qs);
        shop.desk.clock.advanceMs(60'000);
        shop.press(u"operatorSave"_qs);
        QTRY_COMPARE(shop.controller.operators().size(), size_t(3));
        const Operator samira = shop.controller.operators().back();
        QCOMPARE(samira.role, Role::Manager);
        QVERIFY(shop.desk.people->unlock(samira.id, u"98765"_qs)->unlocked);
        QTRY_VERIFY(shop.find(u"operatorEdit2"_qs));
    }
    void cashierMayNotMakeOneselfAManager()
    {
        ShopUnderTest shop(false);
        shop.press(u"operatorEdit1"_qs);
        QVERIFY(!shop.find(u"operatorEditSheet"_qs));
        QTRY_VERIFY(shop.find(u"overrideSheet"_qs)->isVisible());
        shop.type(u"2580"_qs);
        QTRY_VERIFY(shop.find(u"operatorEditSheet"_qs));
    }
    void refusalIsSaidInTheSheet()
    {
        ShopUnderTest shop(true);
        shop.press(u"operatorEdit0"_qs);
        shop.press(u"operatorRemove"_qs);
        QTRY_VERIFY(shop.find(u"operatorProblem"_qs)->isVisible());
        QVERIFY(shop.find<QLabel>(u"operatorProblem"_qs)->text().contains(u"responsable"));
        shop.press(u"operatorEditBack"_qs);
        QTRY_VERIFY(!shop.find(u"operatorEditSheet"_qs));
        QCOMPARE(shop.controller.operators().size(), size_t(2));
    }
    void renamingKeepsThePin()
    {
        ShopUnderTest shop(true);
        shop.press(u"operatorEdit1"_qs);
        shop.find<QLineEdit>(u"operatorName"_qs)->setText(u"Jules"_qs);
        shop.press(u"operatorSave"_qs);
        QTRY_COMPARE(shop.controller.operators().back().name, u"Jules"_qs);
        QVERIFY(shop.desk.people->unlock(shop.cashier, u"1357"_qs)->unlocked);
    }

    void sheetsFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(600, 960)})
            for (const int percent : {100, 200})
                QTest::addRow("%dx%d-%d", size.width(), size.height(), percent) << size << percent;
    }
    void sheetsFit()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        theme::dress(*qApp, {theme::Scheme::Light, percent});
        ShopUnderTest shop(false, size);
        shop.ask([](const auto &) {});
        shop.grab(u"override-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        for (auto *button : shop.find(u"overrideSheet"_qs)->findChildren<QAbstractButton *>()) {
            const QByteArray name = button->objectName().toLatin1();
            QVERIFY2(!name.isEmpty() && !button->accessibleName().isEmpty(), name.constData());
            QVERIFY2(button->width() >= 48 && button->height() >= 48, name.constData());
        }
    }
};

QTEST_MAIN(tst_StaffSheets)
#include "tst_StaffSheets.moc"
