// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Rendered.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Keypad.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;
using comptoir::test::rendered;

class tst_Pressing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void actsOnReleaseAndSlidingOffGivesUp()
    {
        Button button(Button::Look::Primary, u"Débiter"_qs, {});
        button.resize(button.sizeHint());
        button.show();
        QSignalSpy acts(&button, &Button::clicked);
        const QPoint middle = button.rect().center();
        QTest::mousePress(&button, Qt::LeftButton, {}, middle);
        QCOMPARE(acts.size(), 0);
        QTest::mouseRelease(&button, Qt::LeftButton, {}, middle);
        QCOMPARE(acts.size(), 1);
        QTest::mousePress(&button, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&button, {middle.x(), -30});
        QTest::mouseRelease(&button, Qt::LeftButton, {}, {middle.x(), -30});
        QCOMPARE(acts.size(), 1);
    }

    void aPressIsSeenAtOnceInEveryScheme()
    {
        for (const theme::Scheme scheme : test::schemes) {
            theme::dress(*qApp, {scheme});
            for (const auto look : {Button::Look::Primary, Button::Look::Secondary,
                                    Button::Look::Ghost, Button::Look::Key, Button::Look::KeyAct,
                                    Button::Look::OnColour, Button::Look::OnColourGhost}) {
                Card ground; // a verdict's colour under the last two
                const auto &c = theme::colours();
                const bool onColour = look >= Button::Look::OnColour;
                ground.setGround(onColour ? c.ok.fill : c.window, c.window);
                Button button(look, u"7"_qs, {}, &ground);
                button.setFamily(c.ok);
                button.setGeometry(QRect({20, 20}, button.sizeHint()));
                ground.resize(button.width() + 40, button.height() + 40);
                const QImage before = rendered(ground);
                button.setDown(true);
                const QRect inside = button.geometry().adjusted(8, 8, -8, -8);
                QVERIFY(test::groundOf(rendered(ground), inside) != test::groundOf(before, inside));
                button.setDown(false);
                button.setEnabled(false);
                QVERIFY(rendered(ground) != before);
            }
        }
    }

    void enterHeldDownDebitsOnce()
    {
        Button button(Button::Look::Primary, u"Débiter"_qs, {});
        QSignalSpy acts(&button, &Button::clicked);
        QKeyEvent first(QEvent::KeyPress, Qt::Key_Return, {});
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, {}, true);
        QApplication::sendEvent(&button, &first);
        QApplication::sendEvent(&button, &held);
        QCOMPARE(acts.size(), 1);
    }

    void arrowsMoveOnTheKeypadOverWhatIsOff()
    {
        Keypad keypad;
        keypad.act(0)->setTitle(u"Tout"_qs);
        keypad.show();
        keypad.activateWindow();
        auto *seven = keypad.findChild<Button *>(u"key7"_qs);
        seven->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(seven->hasFocus());
        QTest::keyClick(seven, Qt::Key_Left); // the edge is the edge
        QVERIFY(seven->hasFocus());
        QTest::keyClick(seven, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"key4"_qs);
        keypad.findChild<Button *>(u"key5"_qs)->setEnabled(false);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"key6"_qs);
    }

    void theKeypadKeepsATabStopWhenItsDigitsAreOff()
    {
        Keypad keypad;
        keypad.setDigitsEnabled(false);
        int stops = 0;
        for (const auto *key : keypad.findChildren<Button *>())
            stops += key->isEnabled() && key->focusPolicy() == Qt::TabFocus;
        QCOMPARE(stops, 1);
    }

    void readersHearTheAmountAndTheLimit()
    {
        AmountField field;
        field.setAccessibleName(u"Montant"_qs);
        field.setAmount(u"12,50 €"_qs, true);
        field.setNote(u"15,00 € au plus"_qs, false);
        auto *reading = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(reading);
        QCOMPARE(reading->text(QAccessible::Name), u"Montant"_qs);
        QCOMPARE(reading->text(QAccessible::Value), u"12,50 €"_qs);
        QCOMPARE(reading->text(QAccessible::Description), u"15,00 € au plus"_qs);
        QVERIFY(reading->state().readOnly);
    }
};

QTEST_MAIN(tst_Pressing)
#include "tst_Pressing.moc"
