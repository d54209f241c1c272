// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/ShellUnderTest.h"
#include "ui/shell/CommandSheet.h"
#include "ui/shell/Shortcuts.h"
#include "ui/theme/Tokens.h"

#include <QLabel>
#include <QListWidget>

using namespace comptoir;
using test::ShellUnderTest;

class tst_CommandSheet : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ShellUnderTest> m_shell;

    QStringList titles() const
    {
        QStringList all;
        const auto *list = m_shell->find<QListWidget>("commandList");
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all;
    }
    void type(const char *keys) const
    {
        QTest::keyClicks(m_shell->window->focusWidget(), QString::fromUtf8(keys));
    }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_shell = std::make_unique<ShellUnderTest>();
        QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    }

    void aFewLettersAndEnterOpenAScreen()
    {
        m_shell->press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_shell->focused(), QStringLiteral("commandField"));
        type("regl");
        QCOMPARE(titles().first(), QStringLiteral("Réglages"));
        m_shell->press(Qt::Key_Return);
        QCOMPARE(m_shell->window->currentSection(), QByteArray(shell::settingsSection));
        QTRY_VERIFY(!m_shell->find("commandSheet"));
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
    }

    void arrowsChooseAndEscLeavesEverythingAsItWas()
    {
        int run = 0;
        m_shell->window->setCommands([&run] {
            return QList<shell::Command>{
                {QStringLiteral("Son : essai"), QStringLiteral("bruit"), {}, [&run] { run = 1; }},
                {QStringLiteral("Son : volume"), {}, {}, [&run] { run = 2; }}};
        });
        m_shell->press(Qt::Key_K, Qt::ControlModifier);
        type("son");
        m_shell->press(Qt::Key_Down);
        m_shell->press(Qt::Key_Down); // stays on the last one
        m_shell->press(Qt::Key_Return);
        QCOMPARE(run, 2);
        run = 0;
        m_shell->press(Qt::Key_K, Qt::ControlModifier);
        type("bruit");
        QCOMPARE(titles(), QStringList{QStringLiteral("Son : essai")});
        m_shell->press(Qt::Key_Escape);
        QCOMPARE(run, 0);
        QCOMPARE(m_shell->focused(), QStringLiteral("homeField"));
    }

    void nothingFoundSaysSoAndDoesNothing()
    {
        m_shell->press(Qt::Key_K, Qt::ControlModifier);
        type("xyzzy");
        QCOMPARE(titles().size(), 1);
        m_shell->press(Qt::Key_Return);
        QVERIFY(m_shell->find("commandSheet")->isVisible());
    }

    void overlayListsEveryKeyOfTheWindowAndOfTheScreen()
    {
        m_shell->press(Qt::Key_F1);
        QStringList shown;
        for (const auto *label : m_shell->find("keysSheet")->findChildren<QLabel *>())
            shown << label->text();
        for (const shell::Shortcut &shortcut : shell::shortcuts()) {
            QVERIFY2(shown.contains(shortcut.title), qPrintable(shortcut.title));
            QVERIFY(shown.contains(shell::keyName(shortcut.keys.first())));
        }
        for (const char *own : {"Dernière réponse", "Ctrl + L", "Montant", "Chiffres"})
            QVERIFY2(shown.contains(QString::fromUtf8(own)), own);
        m_shell->press(Qt::Key_F1); // the same key closes it
        QTRY_VERIFY(!m_shell->find("keysSheet"));
    }

    void overlayLeadsToTheHelp()
    {
        m_shell->press(Qt::Key_F1);
        QTest::mouseClick(m_shell->find("keysHelp"), Qt::LeftButton);
        QCOMPARE(m_shell->window->currentSection(), QByteArray(shell::helpSection));
    }

    void everyKeyHasOneOwnerAndCanBeTypedOnAzerty()
    {
        QCOMPARE(shell::shortcutFaults(m_shell->sections()), QStringList());
        shell::Section wrong{"wrong", "x", {}};
        wrong.keys = {{QKeySequence(Qt::CTRL | Qt::Key_1), {}},
                      {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), {}},
                      {QKeySequence(Qt::Key_F1), {}}};
        QCOMPARE(shell::shortcutFaults({wrong}).size(), 3);
    }
};

QTEST_MAIN(tst_CommandSheet)
#include "tst_CommandSheet.moc"
