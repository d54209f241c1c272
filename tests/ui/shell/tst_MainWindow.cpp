// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/shell/MainWindow.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    QWidget *m_first = nullptr;
    std::unique_ptr<shell::MainWindow> m_window;

    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_first = new QWidget;
        m_window = std::make_unique<shell::MainWindow>(
            m_clock, std::vector<shell::Section>{{"qrcode", QStringLiteral("Bons"), m_first}});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void opensOnItsFirstSection() { QVERIFY(m_first->isVisible()); }

    void chipAndShortcutOpenTheSynchronisation()
    {
        QTest::mouseClick(button("syncChip"), Qt::LeftButton);
        QVERIFY(m_window->syncPage()->isVisible());
        QTest::mouseClick(button("section0"), Qt::LeftButton);
        QVERIFY(m_first->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(m_window->syncPage()->isVisible());
        QTest::keyClick(m_window->syncPage(), Qt::Key_Escape);
        QVERIFY(m_first->isVisible());
    }

    void enterOnTheSynchronisationAsksForIt()
    {
        QSignalSpy asked(m_window.get(), &shell::MainWindow::syncRequested);
        m_window->showSection(1);
        QTest::keyClick(m_window->syncPage(), Qt::Key_Return);
        QTest::mouseClick(button("syncNow"), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        store::SyncStatus status;
        status.sending = true;
        m_window->setSyncStatus(status);
        QTest::mouseClick(button("syncNow"), Qt::LeftButton);
        QCOMPARE(asked.size(), 2); // one at a time
    }

    void coverHidesTheSectionsAndGivesThemBack()
    {
        auto *cover = new QWidget;
        m_window->cover(cover);
        QVERIFY(cover->isVisible() && !m_first->isVisible());
        QVERIFY(!button("section0")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(cover->isVisible());
        m_window->cover(nullptr);
        QVERIFY(m_first->isVisible() && button("section0")->isVisible());
    }

    void railBecomesABarInANarrowWindow()
    {
        auto *rail = m_window->findChild<QWidget *>(QStringLiteral("rail"));
        QVERIFY(rail->height() > rail->width());
        m_window->resize(600, 960);
        QTRY_COMPARE(rail->geometry().bottom(), m_window->rect().bottom());
        QVERIFY(rail->width() > rail->height());
    }

    void bannerIsShownAndTakenAway()
    {
        auto *banner = m_window->findChild<QLabel *>(QStringLiteral("banner"));
        m_window->setBanner(QStringLiteral("Horloge à vérifier"));
        QVERIFY(banner->isVisible());
        m_window->setBanner({});
        QVERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
