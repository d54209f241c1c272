// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/staff/MemoryStaffDesk.h"
#include "ui/staff/IdleNotice.h"
#include "ui/staff/LockPane.h"
#include "ui/staff/OperatorTile.h"
#include "ui/staff/StaffController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::staff;

namespace {

/// A window with something that goes on behind the lock.
struct LockedTill
{
    explicit LockedTill(int people = 3)
    {
        const QString names[] = {u"Amandine Bernard"_qs, u"Julien"_qs, u"Samira Kaci"_qs};
        const QString pins[] = {u"2580"_qs, u"135790"_qs, QString()};
        for (int i = 0; i < people; ++i)
            ids.push_back(desk.add(names[i], i == 0 ? Role::Manager : Role::Cashier, pins[i]));
        auto *column = new QVBoxLayout(&window);
        field = new widgets::Field({}, &window);
        column->addWidget(field);
        auto *shortcut = new QShortcut(Qt::Key_F9, &window);
        QObject::connect(shortcut, &QShortcut::activated, &window, [this] { ++shortcuts; });
        controller.configure(5, false);
        pane = new LockPane(controller, desk.clock, *qApp, &window);
        pane->setShop(u"Boulangerie Marchal"_qs);
    }
    void show(QSize size = {1280, 800})
    {
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        controller.refresh();
        QTRY_COMPARE(controller.isLocked(), !ids.empty());
    }
    void type(const QString &keys)
    {
        for (const QChar c : keys)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    QString message() { return find<QLabel>(u"pinMessage"_qs)->text(); }
    QString count() { return find<QLabel>(u"pinCount"_qs)->text(); }

    test::MemoryStaffDesk desk;
    StaffController controller{desk, desk.clock};
    QWidget window;
    widgets::Field *field = nullptr;
    LockPane *pane = nullptr;
    std::vector<OperatorId> ids;
    int shortcuts = 0;
};

} // namespace

class tst_LockPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }
    void initTestCase() { theme::dress(*qApp); }

    void coversTheWholeWindowAtStart()
    {
        LockedTill till;
        till.show();
        QVERIFY(till.pane->isVisible());
        QCOMPARE(till.pane->geometry(), till.window.rect());
        till.window.resize(800, 1280);
        QCOMPARE(till.pane->geometry(), till.window.rect());
    }
    void shopWithoutOperatorsHasNoLock()
    {
        LockedTill till(0);
        till.show();
        till.controller.lock();
        QVERIFY(!till.pane->isVisible());
    }
    void opensByKeyboardAloneAndGivesTheFocusBack()
    {
        LockedTill till;
        till.show();
        till.field->setText(u"7Q2K"_qs);
        till.type(u"25"_qs);
        QVERIFY(till.count().contains(u"2"_qs));
        QVERIFY(till.count().contains(u"4"_qs));
        till.type(u"80"_qs);
        QTRY_VERIFY(!till.pane->isVisible());
        QCOMPARE(till.controller.currentName(), u"Amandine Bernard"_qs);
        QVERIFY(till.field->hasFocus());
        QCOMPARE(till.field->text(), u"7Q2K"_qs); // no digit fell through
    }
    void arrowsChooseWhoAndEnterOpensWithoutAPin()
    {
        LockedTill till;
        till.show();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(till.controller.chosen()->name, u"Julien"_qs);
        till.type(u"135"_qs);
        QVERIFY(till.count().contains(u"6"_qs));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(till.count().startsWith(u"0"_qs));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(till.controller.chosen()->name, u"Samira Kaci"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!till.pane->isVisible());
        QCOMPARE(till.controller.currentName(), u"Samira Kaci"_qs);
    }
    void typesThePinOnAnAzertyKeyboardWithoutShift()
    {
        LockedTill till;
        till.show();
        for (const QString &unshifted : {u"é"_qs, u"("_qs, u"!"_qs, u"à"_qs})
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                unshifted, Qt::NoModifier);
        QTRY_VERIFY(!till.pane->isVisible());
    }
    void opensByTouchAlone()
    {
        LockedTill till;
        till.show();
        QTest::mouseClick(till.find(u"operator1"_qs), Qt::LeftButton);
        for (const char *key : {"pin1", "pin3", "pin5", "pin9", "pinBack", "pin7", "pin9", "pin0"})
            QTest::mouseClick(till.find(QString::fromLatin1(key)), Qt::LeftButton);
        QTRY_VERIFY(!till.pane->isVisible());
        QCOMPARE(till.controller.currentName(), u"Julien"_qs);
    }
    void wrongPinSaysSoAndCountsTheWaitDown()
    {
        LockedTill till;
        till.show();
        for (int i = 1; i <= 4; ++i) {
            till.type(u"0000"_qs);
            QTRY_COMPARE(till.desk.tries, i);
            QTRY_VERIFY(!till.message().isEmpty());
            QVERIFY(till.count().startsWith(u"0"_qs));
        }
        QTRY_VERIFY(till.message().contains(u"5"_qs));
        QVERIFY(!till.find(u"pin5"_qs)->isEnabled());
        till.type(u"2580"_qs); // not looked at
        QCOMPARE(till.desk.tries, 4);
        QTest::mouseClick(till.find(u"operator1"_qs), Qt::LeftButton);
        QVERIFY(till.find(u"pin5"_qs)->isEnabled()); // the shop is not locked out
        QTest::mouseClick(till.find(u"operator0"_qs), Qt::LeftButton);
        QVERIFY(!till.find(u"pin5"_qs)->isEnabled());
        till.desk.clock.advanceMs(2000);
        till.controller.tick();
        QVERIFY(till.message().contains(u"3"_qs));
        till.desk.clock.advanceMs(3000);
        till.controller.tick();
        QVERIFY(till.find(u"pin5"_qs)->isEnabled());
        till.type(u"2580"_qs);
        QTRY_VERIFY(!till.pane->isVisible());
    }
    void nothingReachesThePageBehind()
    {
        LockedTill till;
        till.show();
        for (const int key : {Qt::Key_F9, Qt::Key_A, Qt::Key_Space, Qt::Key_Delete})
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QCOMPARE(till.shortcuts, 0);
        QCOMPARE(till.field->text(), QString());
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), i < 10 ? Qt::Key_Tab : Qt::Key_Backtab);
            QVERIFY(till.pane->isAncestorOf(QApplication::focusWidget()));
        }
    }
    void pageBehindCannotTakeTheFocusBack()
    {
        LockedTill till;
        till.show();
        till.field->setFocus(); // an answer came in and the page goes home
        till.type(u"2"_qs);
        QCOMPARE(till.field->text(), QString());
        QTRY_VERIFY(till.pane->isAncestorOf(QApplication::focusWidget()));
        till.type(u"580"_qs);
        QTRY_VERIFY(!till.pane->isVisible());
        QVERIFY(till.field->hasFocus());
        QCOMPARE(till.field->text(), QString());
    }
    void guestEntersOnlyWhereAllowed()
    {
        LockedTill till;
        till.show();
        QVERIFY(!till.find(u"operatorGuest"_qs));
        till.controller.enterAsGuest();
        QVERIFY(till.controller.isLocked());
        till.controller.configure(5, true);
        QTest::mouseClick(till.find(u"operatorGuest"_qs), Qt::LeftButton);
        QVERIFY(!till.controller.isLocked());
        QVERIFY(!till.controller.current());
        QVERIFY(!till.controller.may(Right::ChangeSettings));
    }
    void isRebuiltLockedWhenTheLooksChange()
    {
        LockedTill till;
        till.show();
        delete till.pane;
        theme::dress(*qApp, {theme::Scheme::Dark, 150});
        till.pane = new LockPane(till.controller, till.desk.clock, *qApp, &till.window);
        QVERIFY(till.pane->isVisible());
        till.type(u"2580"_qs);
        QTRY_VERIFY(!till.pane->isVisible());
    }
    void lastSecondsAreShownWithoutTakingFocusOrTaps()
    {
        LockedTill till;
        till.show();
        till.type(u"2580"_qs);
        QTRY_VERIFY(!till.controller.isLocked());
        IdleNotice notice(till.controller, &till.window);
        till.desk.clock.advanceMs(5 * 60'000 - 12'000);
        till.controller.tick();
        QVERIFY(notice.isVisible());
        QVERIFY(till.field->hasFocus());
        QCOMPARE(till.window.childAt(notice.geometry().center()) == &notice, false);
        till.controller.noteInput();
        QVERIFY(!notice.isVisible());
    }

    void everythingFitsAndCanBeHit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<theme::Scheme>("scheme");
        const QSize sizes[] = {{1280, 800}, {800, 1280}, {1366, 768}, {1024, 600}, {600, 960}};
        const std::pair<const char *, theme::Scheme> schemes[] = {
            {"light", theme::Scheme::Light},
            {"dark", theme::Scheme::Dark},
            {"outdoor", theme::Scheme::Outdoor},
        };
        for (const QSize size : sizes)
            for (const int percent : {90, 100, 200})
                for (const auto &[name, scheme] : schemes)
                    QTest::addRow("%dx%d %d %% %s", size.width(), size.height(), percent, name)
                        << size << percent << scheme;
    }
    void everythingFitsAndCanBeHit()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        QFETCH(const theme::Scheme, scheme);
        theme::dress(*qApp, {scheme, percent});
        LockedTill till;
        till.show(size);
        till.controller.configure(5, true);
        till.pane->setKept(u"Bon de 20,00 € à l’écran : rien n’est perdu."_qs);
        till.type(u"25"_qs);
        const QString folder = qEnvironmentVariable("COMPTOIR_PICTURES");
        QTest::qWait(0);
        if (!folder.isEmpty())
            till.window.grab().save(
                folder + u"/lock-"_qs
                + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".png"_qs);
        for (auto *button : till.pane->findChildren<QAbstractButton *>()) {
            const QByteArray name = button->objectName().toLatin1();
            QVERIFY2(!name.isEmpty(), "a button without a name");
            QVERIFY2(!button->accessibleName().isEmpty(), name.constData());
            QVERIFY2(button->width() >= 48 && button->height() >= 48, name.constData());
            if (name.startsWith("operator"))
                continue; // in a list that scrolls
            const QRect place(button->mapTo(&till.window, QPoint()), button->size());
            QVERIFY2(till.window.rect().contains(place), name.constData());
        }
        for (auto *label : till.pane->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->minimumSizeHint().height();
            QVERIFY2(
                label->height() >= needed,
                qPrintable(u"%1: %2 of %3"_qs.arg(label->text()).arg(label->height()).arg(needed)));
        }
    }
};

QTEST_MAIN(tst_LockPane)
#include "tst_LockPane.moc"
