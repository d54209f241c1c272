// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Rendered.h"
#include "ui/widgets/HoldButton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;
using comptoir::test::rendered;

/// What only a hand that means it may do.
class tst_HoldButton : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoldButton> m_button;
    std::unique_ptr<QSignalSpy> m_held;

    QPoint middle() const { return m_button->rect().center(); }

private Q_SLOTS:
    void init()
    {
        theme::dress(*qApp);
        m_button = std::make_unique<HoldButton>(Button::Look::Primary, u"Quitter l’entraînement"_qs,
                                                QByteArray());
        m_button->resize(m_button->sizeHint());
        m_button->show();
        m_held = std::make_unique<QSignalSpy>(m_button.get(), &HoldButton::held);
    }
    void cleanup()
    {
        m_held.reset();
        m_button.reset();
    }

    void aTapDoesNothingAndAHoldOfTwoSecondsActsOnce()
    {
        QTest::mousePress(m_button.get(), Qt::LeftButton, {}, middle());
        QVERIFY(m_button->isHeld());
        QTest::qWait(HoldButton::holdMs / 4);
        QTest::mouseRelease(m_button.get(), Qt::LeftButton, {}, middle());
        QVERIFY(!m_button->isHeld());
        QTest::qWait(HoldButton::holdMs); // what was begun does not end by itself
        QCOMPARE(m_held->size(), 0);

        QTest::mousePress(m_button.get(), Qt::LeftButton, {}, middle());
        QVERIFY(m_held->wait(3 * HoldButton::holdMs));
        QTest::mouseRelease(m_button.get(), Qt::LeftButton, {}, middle());
        QCOMPARE(m_held->size(), 1);
    }

    void slidingOffGivesUp()
    {
        QTest::mousePress(m_button.get(), Qt::LeftButton, {}, middle());
        QTest::mouseMove(m_button.get(), {middle().x(), -40});
        QVERIFY(!m_button->isHeld());
        QTest::qWait(HoldButton::holdMs + 200);
        QCOMPARE(m_held->size(), 0);
    }

    void aKeyIsHeldTooAndItsRepeatsAreNotTaps()
    {
        for (const int key : {int(Qt::Key_Space), int(Qt::Key_Return)}) {
            QTest::keyClick(m_button.get(), Qt::Key(key));
            QCOMPARE(m_held->size(), 0);
            QVERIFY(!m_button->isHeld());
            QTest::keyPress(m_button.get(), Qt::Key(key));
            for (int i = 0; i < 5; ++i) { // as a keyboard does while the key is down
                for (const auto type : {QEvent::KeyRelease, QEvent::KeyPress}) {
                    QKeyEvent again(type, key, {}, {}, true);
                    QCoreApplication::sendEvent(m_button.get(), &again);
                }
            }
            QVERIFY(m_button->isHeld());
            QVERIFY(m_held->wait(3 * HoldButton::holdMs));
            QTest::keyRelease(m_button.get(), Qt::Key(key));
            QCOMPARE(m_held->size(), 1);
            m_held->clear();
        }
    }

    void aScreenReadersPressCountsAtOnce()
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_button.get());
        QVERIFY(spoken->text(QAccessible::Name).contains(u"2 secondes"));
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(m_held->size(), 1);
    }

    void barShowsHowFarItIs()
    {
        const QImage before = rendered(*m_button);
        QTest::mousePress(m_button.get(), Qt::LeftButton, {}, middle());
        QTest::qWait(HoldButton::holdMs / 2);
        const QImage during = rendered(*m_button);
        const int low = during.height() - 6;
        QVERIFY(during.pixelColor(during.width() / 8, low)
                != during.pixelColor(during.width() * 7 / 8, low));
        QTest::mouseRelease(m_button.get(), Qt::LeftButton, {}, middle());
        QCOMPARE(rendered(*m_button), before);
    }
};

QTEST_MAIN(tst_HoldButton)
#include "tst_HoldButton.moc"
