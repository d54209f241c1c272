// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/shell/ScannerRouter.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace comptoir;

class tst_ScannerRouter : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;

    /// The way of a real key: the window first.
    void press(char key, qint64 afterMs)
    {
        m_clock.advanceMs(afterMs);
        QTest::keyClick(m_window->windowHandle(), key);
    }
    void type(const QByteArray &keys, qint64 gapMs)
    {
        for (const char key : keys)
            press(key, gapMs);
    }
    void enter(qint64 afterMs)
    {
        m_clock.advanceMs(afterMs);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_clock.advanceMs(10'000);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new QLineEdit(m_window.get());
        m_button = new QPushButton(QStringLiteral("b"), m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_button);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void burstNeverLandsInTheField()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        QSignalSpy enters(m_field, &QLineEdit::returnPressed);
        type("3017620422003", 8);
        enter(8);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.first().first().toString(), QStringLiteral("3017620422003"));
        QCOMPARE(m_field->text(), QString());
        QVERIFY(enters.isEmpty());
    }

    void personsKeysArriveInOrderAndUnchanged()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        QSignalSpy enters(m_field, &QLineEdit::returnPressed);
        type("Caf 12,50", 120);
        enter(150);
        QTRY_COMPARE(enters.size(), 1);
        QCOMPARE(m_field->text(), QStringLiteral("Caf 12,50"));
        QVERIFY(scans.isEmpty());
    }

    void lastKeyOfAPersonIsNotKept()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        press('7', 100);
        QCOMPARE(m_field->text(), QString()); // held back for a moment
        m_clock.advanceMs(61);
        QTRY_COMPARE(m_field->text(), QStringLiteral("7"));
    }

    void burstWithoutAnEndIsGivenBack()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        type("301762", 8);
        m_clock.advanceMs(200);
        QTRY_COMPARE(m_field->text(), QStringLiteral("301762"));
        QVERIFY(scans.isEmpty());
    }

    void burstDoesNotPressTheFocusedButton()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        QSignalSpy clicks(m_button, &QPushButton::clicked);
        m_button->setFocus();
        type("AB CD EF", 8); // Space presses a button
        enter(8);
        QCOMPARE(scans.size(), 1);
        QVERIFY(clicks.isEmpty());
    }

    void shortcutsPassAtOnce()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        m_field->setText(QStringLiteral("x"));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Delete);
        QCOMPARE(m_field->text(), QString());
    }
};

QTEST_MAIN(tst_ScannerRouter)
#include "tst_ScannerRouter.moc"
