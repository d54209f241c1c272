// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/ShellUnderTest.h"
#include "ui/shell/UndoHost.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>

using namespace comptoir;
using test::ShellUnderTest;

class tst_Undo : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ShellUnderTest> m_shell;
    int m_undone = 0;

    void offer()
    {
        m_shell->window->offerUndo(QStringLiteral("Langue : Nederlands"), [this] { ++m_undone; });
    }
    bool isShown() const
    {
        const QWidget *bar = m_shell->find("undoBar");
        return bar && bar->isVisible();
    }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_undone = 0;
        m_shell = std::make_unique<ShellUnderTest>();
        QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    }

    void buttonTakesBackOnce()
    {
        offer();
        QVERIFY(isShown());
        QTest::mouseClick(m_shell->find<QAbstractButton>("undoOffer"), Qt::LeftButton);
        QCOMPARE(m_undone, 1);
        QTRY_VERIFY(!isShown());
        m_shell->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 1);
    }

    void ctrlZTakesBackThoughAnEmptyFieldHasTheFocus()
    {
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
        offer();
        m_shell->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 1);
    }

    void ctrlZInATypedTextTakesBackTheText()
    {
        QTest::keyClicks(m_shell->find<QLineEdit>("homeField"), QStringLiteral("12"));
        offer();
        m_shell->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 0);
        QCOMPARE(m_shell->find<QLineEdit>("homeField")->text(), QString());
    }

    void offerEndsAfterEightSeconds()
    {
        auto *host = m_shell->window->findChild<shell::UndoHost *>();
        offer();
        m_shell->clock.advanceMs(7'900);
        host->tick();
        QVERIFY(isShown());
        m_shell->clock.advanceMs(200);
        host->tick();
        QTRY_VERIFY(!isShown());
        m_shell->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 0);
    }

    void offerSurvivesARebuildAndASmallWindow()
    {
        offer();
        m_shell->window->rebuild();
        QTRY_COMPARE(m_shell->window->findChildren<QWidget *>(QStringLiteral("undoBar")).size(), 1);
        QVERIFY(isShown());
        m_shell->window->resize(600, 960);
        const QRect bar = m_shell->find("undoBar")->geometry();
        QVERIFY(m_shell->window->rect().contains(bar));
        QVERIFY(!m_shell->find("rail")->geometry().intersects(bar));
        m_shell->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 1);
    }
};

QTEST_MAIN(tst_Undo)
#include "tst_Undo.moc"
