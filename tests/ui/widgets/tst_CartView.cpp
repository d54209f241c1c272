// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"
#include "ui/widgets/CartView.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/ValueModel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;

namespace {

struct Cart
{
    Cart() : view(u"Ticket 000124"_qs)
    {
        model.setValues({{u"2 ×"_qs, u"Baguette tradition"_qs, u"1,30 € pièce"_qs, u"2,60"_qs, 2},
                         {u"1 ×"_qs, u"Éclair au café"_qs, {}, u"3,10"_qs, 1}});
        view.setModel(&model);
        view.resize(416, 400);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        view.setCurrentIndex(model.index(0));
        settle();
    }
    void settle() { QTest::qWait(1); } // lines are laid out by a timer
    Stepper &stepper() { return *view.findChild<Stepper *>(u"lineStepper"_qs); }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }

    ValueModel<CartLine> model;
    CartView view;
};

} // namespace

class tst_CartView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void keysTurnTheQuantityOfTheCurrentLine()
    {
        Cart cart;
        QSignalSpy stepped(&cart.view, &CartView::stepped);
        QSignalSpy removed(&cart.view, &CartView::removeRequested);
        cart.press(Qt::Key_Plus);
        cart.press(Qt::Key_Down);
        cart.press(Qt::Key_Minus);
        cart.press(Qt::Key_Delete);
        QCOMPARE(stepped.size(), 2);
        QCOMPARE(stepped[0][0].toModelIndex().row(), 0);
        QCOMPARE(stepped[0][1].toInt(), 1);
        QCOMPARE(stepped[1][0].toModelIndex().row(), 1);
        QCOMPARE(stepped[1][1].toInt(), -1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toModelIndex().row(), 1);
    }

    void theStepperStandsOnTheCurrentLineAndAsksTheModel()
    {
        Cart cart;
        QVERIFY(cart.view.visualRect(cart.model.index(0)).contains(cart.stepper().geometry()));
        QCOMPARE(cart.stepper().value(), 2);
        QSignalSpy stepped(&cart.view, &CartView::stepped);
        QTest::mouseClick(cart.stepper().findChild<QAbstractButton *>(u"more"_qs), Qt::LeftButton);
        QCOMPARE(stepped.size(), 1);
        QCOMPARE(cart.stepper().value(), 2); // the model has not agreed
        CartLine line = cart.model.value(0);
        line.count = 3;
        cart.model.setValue(0, line);
        cart.settle();
        QCOMPARE(cart.stepper().value(), 3);
        cart.press(Qt::Key_Down);
        cart.settle();
        QVERIFY(cart.view.visualRect(cart.model.index(1)).contains(cart.stepper().geometry()));
    }

    void anEmptiedTicketHasNoStepper()
    {
        Cart cart;
        cart.model.remove(1);
        cart.model.remove(0);
        cart.settle();
        QVERIFY(!cart.stepper().isVisible());
        cart.press(Qt::Key_Plus); // and no key acts on a line that is gone
    }

    void aLineGrowsInsteadOfCuttingItsNameOrTotal()
    {
        Cart cart;
        const int high = cart.view.visualRect(cart.model.index(0)).height();
        QVERIFY(high >= 72);
        QVERIFY(cart.view.visualRect(cart.model.index(1)).height() >= 64);
        cart.view.resize(260, 400);
        cart.settle();
        QVERIFY(cart.view.visualRect(cart.model.index(0)).height() > high);
        QVERIFY(cart.view.visualRect(cart.model.index(0)).contains(cart.stepper().geometry()));
    }

    void figuresAndEnterAreLeftToThePage()
    {
        Cart cart;
        for (const auto key : {Qt::Key_5, Qt::Key_Return, Qt::Key_Escape}) {
            QKeyEvent event(QEvent::KeyPress, key, {}, {});
            QApplication::sendEvent(&cart.view, &event);
            QVERIFY(!event.isAccepted());
        }
    }

    void readersHearEachLineWhole()
    {
        Cart cart;
        auto *list = QAccessible::queryAccessibleInterface(&cart.view);
        QCOMPARE(list->text(QAccessible::Name), u"Ticket 000124"_qs);
        QCOMPARE(list->child(0)->text(QAccessible::Name),
                 u"2 × Baguette tradition, 1,30 € pièce, 2,60"_qs);
    }
};

QTEST_MAIN(tst_CartView)
#include "tst_CartView.moc"
