// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/ShellUnderTest.h"
#include "ui/sync/SyncText.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>

using namespace comptoir;
using test::ShellUnderTest;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ShellUnderTest> m_shell;

    QAbstractButton *button(const char *name) const { return m_shell->find<QAbstractButton>(name); }
    QByteArray current() const { return m_shell->window->currentSection(); }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_shell = std::make_unique<ShellUnderTest>();
        QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    }

    void makesAPageAtItsFirstVisitOnly()
    {
        QCOMPARE(m_shell->made, 1);
        m_shell->window->showSection(shell::syncSection);
        m_shell->window->showSection("vouchers");
        m_shell->window->showSection(shell::syncSection);
        QCOMPARE(m_shell->made, 2);
    }

    void chipAndShortcutOpenTheSynchronisationAndEscLeavesIt()
    {
        QTest::mouseClick(button("syncChip"), Qt::LeftButton);
        QCOMPARE(current(), QByteArray(shell::syncSection));
        QTest::mouseClick(button("section-vouchers"), Qt::LeftButton);
        QCOMPARE(current(), QByteArray("vouchers"));
        m_shell->press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(current(), QByteArray(shell::syncSection));
        m_shell->press(Qt::Key_Escape);
        QCOMPARE(current(), QByteArray("vouchers"));
    }

    void aScreenReaderOpensASection()
    {
        m_shell->window->showSection(shell::syncSection);
        auto *spoken = QAccessible::queryAccessibleInterface(button("section-vouchers"));
        QVERIFY(spoken && spoken->state().checkable && !spoken->state().checked);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(current(), QByteArray("vouchers"));
        QVERIFY(spoken->state().checked);
    }

    void arrowOfTheStripAndAltLeftLeadBackWhereOneCameFrom()
    {
        QVERIFY(!button("back")->isVisible());
        m_shell->window->showSection(shell::settingsSection);
        m_shell->window->showSection(shell::helpSection);
        QTest::mouseClick(button("back"), Qt::LeftButton);
        QCOMPARE(current(), QByteArray(shell::settingsSection));
        m_shell->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(current(), QByteArray("vouchers"));
        QVERIFY(!button("back")->isVisible());
    }

    void plusListsWhatIsNotInTheRailAndRunsActs()
    {
        QTest::mouseClick(button("section-plus"), Qt::LeftButton);
        QTest::mouseClick(button("more-lock"), Qt::LeftButton);
        QCOMPARE(m_shell->acted, 1);
        QVERIFY(!button("more-vouchers"));
        QTest::mouseClick(button("more-settings"), Qt::LeftButton);
        QCOMPARE(current(), QByteArray(shell::settingsSection));
        QVERIFY(button("section-plus")->isChecked());
    }

    void sectionsWithoutRoomAreBehindPlusAndNotLost()
    {
        for (const char *id : {"a", "b", "c", "d", "e", "f", "g"})
            m_shell->more.push_back(
                m_shell->page(id, "scan", QString::fromLatin1(id), shell::Place::Rail));
        m_shell->window->rebuild();
        m_shell->window->resize(600, 960);
        int shown = 0;
        for (const auto *item : m_shell->find("rail")->findChildren<QAbstractButton *>())
            shown += item->isVisible();
        QCOMPARE(shown, 5); // ux.md §4.1
        QTest::mouseClick(button("section-plus"), Qt::LeftButton);
        QTest::mouseClick(button("more-g"), Qt::LeftButton);
        QCOMPARE(current(), QByteArray("g"));
        QVERIFY(button("section-plus")->isChecked());
    }

    void railBecomesABarWhereTheWindowIsNarrowOrHigh_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("bar");
        QTest::addColumn<int>("thickness");
        QTest::newRow("expanded") << QSize(1280, 800) << false << 96;
        QTest::newRow("laptop") << QSize(1366, 768) << false << 96;
        QTest::newRow("medium, short") << QSize(1024, 600) << false << 72;
        QTest::newRow("medium, portrait") << QSize(800, 1280) << true << 72;
        QTest::newRow("compact") << QSize(600, 960) << true << 72;
    }
    void railBecomesABarWhereTheWindowIsNarrowOrHigh()
    {
        QFETCH(QSize, size);
        QFETCH(bool, bar);
        QFETCH(int, thickness);
        m_shell->window->resize(size);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QWidget *rail = m_shell->find("rail");
        QTRY_COMPARE(rail->geometry().bottom(), m_shell->window->rect().bottom());
        QCOMPARE(rail->width() > rail->height(), bar);
        QCOMPARE(bar ? rail->height() : rail->width(), thickness);
        QCOMPARE(m_shell->find("strip")->height(), 48);
    }

    void rebuildKeepsSectionFocusAndWhatIsLive()
    {
        m_shell->window->setBanner(QStringLiteral("Horloge à vérifier"));
        m_shell->window->setOperator(QStringLiteral("Amandine Bruneau"));
        m_shell->window->setBadge("vouchers", 3);
        m_shell->window->showSection(shell::settingsSection);
        m_shell->find("firstField")->setFocus();
        const QPointer<QWidget> before = m_shell->window->currentPage();
        QSignalSpy shown(m_shell->window.get(), &shell::MainWindow::sectionShown);
        m_shell->language = QStringLiteral("Gutscheine");
        m_shell->window->rebuild();
        QVERIFY(m_shell->window->currentPage() != before);
        QTRY_VERIFY(!before); // the old pages are gone, not piled up
        QCOMPARE(current(), QByteArray(shell::settingsSection));
        QCOMPARE(m_shell->focused(), QStringLiteral("firstField"));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(button("section-vouchers")->text(), QStringLiteral("Gutscheine"));
        QVERIFY(button("section-vouchers")->accessibleName().contains(u'3'));
        QCOMPARE(m_shell->find<QLabel>("shopName")->text(), QStringLiteral("Boulangerie Marchal"));
        QVERIFY(button("operator")->isVisible());
        QCOMPARE(m_shell->find<QLabel>("stripBanner")->text(),
                 QStringLiteral("Horloge à vérifier"));
    }

    void rebuildFromWithinAPageIsSafe()
    {
        auto *field = m_shell->find<QLineEdit>("homeField");
        connect(field, &QLineEdit::textEdited, m_shell->window.get(),
                [this] { m_shell->window->rebuild(); });
        QTest::keyClicks(field, QStringLiteral("x"));
        QVERIFY(m_shell->window->currentPage()->isVisible());
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
    }

    void coverHidesTheSectionsAndGivesThemBack()
    {
        shell::Section cover{"enrolment", "qrcode", QStringLiteral("Rattachement")};
        cover.make = [] { return new test::TwoFields; };
        QStringList scans;
        cover.takeScan = [&scans](const shell::Scan &scan) { scans << scan.text; };
        m_shell->window->cover(cover);
        QVERIFY(!button("section-vouchers")->isVisible());
        m_shell->press(Qt::Key_Y, Qt::ControlModifier);
        m_shell->window->takeScan({QStringLiteral("ticket")});
        m_shell->window->rebuild();
        QVERIFY(!button("section-vouchers")->isVisible());
        m_shell->window->uncover();
        QCOMPARE(current(), QByteArray("vouchers"));
        QVERIFY(button("section-vouchers")->isVisible());
        QCOMPARE(scans, QStringList{QStringLiteral("ticket")});
        QVERIFY(m_shell->scans.isEmpty());
    }

    void codeScannedElsewhereGoesToTheSectionThatTakesCodes()
    {
        m_shell->window->showSection(shell::settingsSection);
        m_shell->window->takeScan({QStringLiteral("V1")});
        QCOMPARE(current(), QByteArray("vouchers"));
        QCOMPARE(m_shell->scans, QStringList{QStringLiteral("V1")});
    }

    void lockedTillTakesNeitherCodesNorKeys()
    {
        QSignalSpy locks(m_shell->window.get(), &shell::MainWindow::lockRequested);
        m_shell->press(Qt::Key_F12);
        QCOMPARE(locks.size(), 1);
        m_shell->window->setLocked(true);
        m_shell->window->takeScan({QStringLiteral("V1")});
        m_shell->press(Qt::Key_Y, Qt::ControlModifier);
        m_shell->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_shell->scans.isEmpty() && !m_shell->find("commandSheet"));
        QCOMPARE(current(), QByteArray("vouchers"));
        m_shell->window->setLocked(false);
        m_shell->press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(current(), QByteArray(shell::syncSection));
    }

    void bannerThatDoesNotFitTheStripGetsItsOwnRow()
    {
        auto *strip = m_shell->find<QLabel>("stripBanner");
        auto *row = m_shell->find<QLabel>("bannerText");
        const QString text = QStringLiteral("Données abîmées : reconstituées depuis la copie de "
                                            "sécurité, rien n’est perdu.");
        m_shell->window->setBanner(QStringLiteral("Horloge à vérifier"));
        QVERIFY(strip->isVisible() && !row->isVisible());
        m_shell->window->resize(600, 960);
        m_shell->window->setBanner(text);
        QVERIFY(!strip->isVisible() && row->isVisible());
        m_shell->window->setBanner({});
        QVERIFY(!strip->isVisible() && !row->isVisible());
    }

    void loginPageOfAWifiIsOfferedOnEveryScreenUntilTheTownAnswers()
    {
        QSignalSpy wanted(m_shell->window.get(), &shell::MainWindow::portalRequested);
        store::SyncStatus status;
        status.link = store::Link::Captive;
        status.portal = QStringLiteral("http://bons.example/");
        m_shell->window->setBanner(QStringLiteral("Horloge à vérifier"));
        m_shell->window->setSyncStatus(status);
        auto *open = m_shell->find<QAbstractButton>("bannerAct");
        QVERIFY(open->isVisible());
        QVERIFY(m_shell->find<QLabel>("bannerText")->text().contains(u"Wi-Fi"));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        status.link = store::Link::Online;
        status.portal.clear();
        m_shell->window->setSyncStatus(status);
        QVERIFY(!open->isVisible());
        QCOMPARE(m_shell->find<QLabel>("stripBanner")->text(),
                 QStringLiteral("Horloge à vérifier"));
    }

    void versionThatIsTooOldIsToldInGoodTime()
    {
        const Instant now = m_shell->clock.now();
        store::SyncStatus status;
        status.link = store::Link::Online;
        status.worksUntil = Day::inTown(now).plusDays(15).toIso();
        QCOMPARE(comptoir::sync::noticeOf(status, now), comptoir::sync::Notice());
        status.worksUntil = Day::inTown(now).plusDays(14).toIso();
        QVERIFY(comptoir::sync::noticeOf(status, now).text.contains(u"avant le"));
        status.tooOld = true;
        status.pending = 3;
        QVERIFY(comptoir::sync::noticeOf(status, now).text.contains(u"rien n’est perdu"));
        QVERIFY(!comptoir::sync::waitingText(status).contains(u"part"));
    }

    void focusGoesHomeAfterEachChangeAndSheet()
    {
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
        m_shell->find("firstField")->setFocus();
        m_shell->press(Qt::Key_F1);
        QVERIFY(m_shell->find("keysSheet")->isVisible());
        m_shell->press(Qt::Key_Escape);
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
        m_shell->find("firstField")->setFocus();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        m_shell->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
    }

    void newsNeverMoveTheFocus()
    {
        m_shell->find("firstField")->setFocus();
        store::SyncStatus status;
        status.attention = 2;
        m_shell->window->setSyncStatus(status);
        m_shell->window->setBanner(QStringLiteral("Horloge à vérifier"));
        m_shell->window->setBadge("vouchers", 2);
        m_shell->window->offerUndo(QStringLiteral("Montant effacé"), [] {});
        QTest::qWait(20);
        QCOMPARE(m_shell->focused(), QStringLiteral("firstField"));
    }

    void keyboardAloneTravelsThroughAllScreens()
    {
        QList<QByteArray> visited;
        for (int i = 0; i < 6; ++i) {
            visited.append(current());
            QVERIFY(m_shell->window->focusWidget());
            m_shell->press(Qt::Key_Tab, Qt::ControlModifier);
        }
        QCOMPARE(visited,
                 (QList<QByteArray>{"vouchers", "sync", "settings", "help", "plus", "vouchers"}));
        m_shell->press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(current(), QByteArray("vouchers"));
    }

    void arrowsMoveInsideTheRail()
    {
        button("section-vouchers")->setFocus();
        QTest::keyClick(button("section-vouchers"), Qt::Key_Down);
        QVERIFY(button("section-plus")->hasFocus());
        QTest::keyClick(button("section-plus"), Qt::Key_Return);
        QCOMPARE(current(), QByteArray("plus"));
        QVERIFY(button("more-sync")->hasFocus()); // home
        QTest::keyClick(button("more-sync"), Qt::Key_Right);
        QVERIFY(button("more-settings")->hasFocus());
        QTest::keyClick(button("more-settings"), Qt::Key_Return);
        QCOMPARE(current(), QByteArray(shell::settingsSection));
    }

    void scaleAndOutdoorKeysAskTheOwner()
    {
        QSignalSpy scale(m_shell->window.get(), &shell::MainWindow::fontScaleRequested);
        QSignalSpy outdoor(m_shell->window.get(), &shell::MainWindow::outdoorRequested);
        m_shell->press(Qt::Key_Plus, Qt::ControlModifier);
        m_shell->press(Qt::Key_Equal, Qt::ControlModifier);
        m_shell->press(Qt::Key_Minus, Qt::ControlModifier);
        m_shell->press(Qt::Key_0, Qt::ControlModifier | Qt::KeypadModifier);
        m_shell->press(Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(scale.size(), 4);
        QCOMPARE(scale.at(1).first().toInt(), 1);
        QCOMPARE(scale.at(2).first().toInt(), -1);
        QCOMPARE(scale.at(3).first().toInt(), 0);
        QCOMPARE(outdoor.size(), 1);
    }

    void scanKeyShowsTheSectionThatTakesCodes()
    {
        QSignalSpy asked(m_shell->window.get(), &shell::MainWindow::scanRequested);
        m_shell->window->showSection(shell::settingsSection);
        m_shell->press(Qt::Key_F4);
        QCOMPARE(current(), QByteArray("vouchers"));
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
