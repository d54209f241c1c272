// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "tests/support/counter/MemoryCopyDesk.h"
#include "tests/ui/sync/SheetUnderTest.h"
#include "ui/backup/CopiesPane.h"
#include "ui/format/Language.h"
#include "ui/theme/Tokens.h"

#include <QBoxLayout>

using namespace comptoir;

class tst_CopiesPane : public QObject
{
    Q_OBJECT
private:
    format::Interpreter m_interpreter{*qApp};
    test::ManualClock m_clock;
    std::unique_ptr<test::MemoryCopyDesk> m_desk;
    std::unique_ptr<test::SheetUnderTest> m_on;
    QStringList m_chosen, m_asked;
    int m_quits = 0;
    bool m_allows = true;

    void open()
    {
        auto *pane = new backup::CopiesPane(
            {*m_desk, m_clock, [this](const QString &folder) { m_chosen << folder; },
             [this](const QString &act, const std::function<void(const QString &)> &go) {
                 m_asked << act;
                 if (m_allows)
                     go(u"Amandine"_qs);
             },
             QDir(u"/papiers"_qs), [this] { ++m_quits; }},
            &m_on->window);
        auto *layout = new QVBoxLayout(&m_on->window);
        layout->addWidget(pane);
        m_on->window.show();
        m_on->settle();
    }
    /// Without the places where a line may end.
    QString said(const char *name) const { return m_on->text(name).remove(QChar(0x200b)); }
    /// The n-th row of a list of choices.
    void choose(int row)
    {
        const auto *sheet = m_on->window.findChild<widgets::Sheet *>(QString(),
                                                                     Qt::FindDirectChildrenOnly);
        QVERIFY(sheet);
        const auto rows = sheet->findChildren<QAbstractButton *>();
        QVERIFY(row < rows.size());
        rows.at(row)->click();
        m_on->settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QVERIFY(m_interpreter.speak(format::Language::French));
    }
    void init()
    {
        m_desk = std::make_unique<test::MemoryCopyDesk>();
        m_on = std::make_unique<test::SheetUnderTest>();
        m_chosen.clear();
        m_asked.clear();
        m_quits = 0;
        m_allows = true;
    }
    void cleanup() { m_on.reset(); }

    void saysHowOldTheLastGoodCopyIs()
    {
        open();
        QVERIFY2(m_on->text("copiesLast").contains(u"14:05"), qPrintable(m_on->text("copiesLast")));
        QVERIFY(said("copiesSecond").contains(u"/media/marchal/CLE"));
        m_desk->change([](backup::CopyState &state) { state = {}; });
        QVERIFY(m_on->text("copiesLast").contains(u"Aucune copie"));
        QVERIFY(m_on->text("copiesSecond").contains(u"clé USB"));
    }
    void fullDiskIsSaidInASentenceWithItsFolder()
    {
        m_desk->shown.problem = Error{
            "backup/disk-full", {}, {{u"folder"_qs, u"/home/marchal/copies"_qs}}};
        open();
        const QString problem = said("copiesProblem");
        QVERIFY2(problem.contains(u"/home/marchal/copies") && problem.contains(u"intactes"),
                 qPrintable(problem));
        QVERIFY(!problem.contains(u'{'));
        m_desk->change([](backup::CopyState &state) { state.problem.reset(); });
        QVERIFY(!m_on->find<QLabel>("copiesProblem"));
    }
    void copiesWhenAskedAndNotTwiceAtOnce()
    {
        open();
        m_on->tap("copiesNow");
        QCOMPARE(m_desk->copied, 1);
        QTRY_VERIFY(m_on->text("copiesTold").contains(u"entière"));
        m_desk->change([](backup::CopyState &state) { state.isBusy = true; });
        QVERIFY(!m_on->isOn("copiesNow"));
        QVERIFY(m_on->text("copiesLast").contains(u"en cours"));
    }
    void stickIsChosenFromThoseThatArePluggedIn()
    {
        open();
        m_on->tap("copiesPlace");
        QTRY_VERIFY(m_on->window.findChild<widgets::Sheet *>());
        choose(0);
        QCOMPARE(m_chosen, QStringList{u"/media/marchal/CLE"_qs});
        QCOMPARE(m_desk->copied, 1);
    }
    void exportGoesWhereItWasToldAndIsAManagersAct()
    {
        open();
        m_allows = false;
        m_on->tap("copiesExport");
        QVERIFY(m_desk->exports.isEmpty());
        m_allows = true;
        m_on->tap("copiesExport");
        QTRY_VERIFY(m_on->window.findChild<widgets::Sheet *>());
        choose(1); // on this device
        QTRY_COMPARE(m_desk->exports, QStringList{u"/papiers|Amandine"_qs});
        QTRY_VERIFY(said("copiesTold").contains(u"/papiers/comptoir-tout.zip"));
        QCOMPARE(m_asked.size(), 2);
    }
    void restoreSaysWhatIsNotInTheCopyBeforeAnythingIsDone()
    {
        open();
        m_on->tap("copiesRestore");
        QTRY_VERIFY(m_on->find<QAbstractButton>("restoreCopy2"));
        QVERIFY(!m_on->find<QAbstractButton>("restoreGo"));
        m_on->tap("restoreCopy2");
        QTRY_VERIFY(m_on->find<QAbstractButton>("restoreGo"));
        const QString said = m_on->text("restoreText");
        QVERIFY2(said.contains(u"1204") && said.contains(u"série"), qPrintable(said));
        QVERIFY(m_desk->restored.isEmpty());
        m_on->tap("restoreGo");
        QCOMPARE(m_desk->restored, QStringList{u"/copies/25"_qs});
        QTRY_VERIFY(!m_on->find<QAbstractButton>("restoreGo"));
        m_on->tap("restoreQuit");
        QCOMPARE(std::exchange(m_quits, 0), 1);
        m_on->tap("restoreClose");
        QVERIFY(m_on->find<QLabel>("copiesWaiting"));
        QVERIFY(!m_on->find<QAbstractButton>("copiesRestore"));
        m_on->tap("copiesQuit");
        QCOMPARE(m_quits, 1);
        m_on->tap("copiesCancel");
        QVERIFY(!m_on->find<QLabel>("copiesWaiting"));
    }
    void stickThatIsPluggedInLaterIsSearchedToo()
    {
        m_desk->shown.secondFolder.clear();
        const auto found = std::exchange(m_desk->all, {});
        open();
        m_on->tap("copiesRestore");
        QTRY_VERIFY(m_on->find<QAbstractButton>("restorePlace0"));
        QVERIFY(m_on->text("restoreText").contains(u"Branchez"));
        m_desk->all = found;
        m_on->tap("restorePlace0");
        QTRY_COMPARE(m_chosen, QStringList{u"/media/marchal/CLE"_qs});
        QTRY_VERIFY(m_on->find<QAbstractButton>("restoreCopy2"));
        QVERIFY(!m_on->find<QAbstractButton>("restoreCopy3")); // each once
    }
    void damagedCopyIsRefusedInWords()
    {
        m_desk->offerProblem = Error{"backup/damaged", {}, {}};
        open();
        m_on->tap("copiesRestore");
        QTRY_VERIFY(m_on->find<QAbstractButton>("restoreCopy0"));
        m_on->tap("restoreCopy0");
        QTRY_VERIFY(m_on->text("restoreText").contains(u"n’est pas une copie entière"));
        QVERIFY(!m_on->find<QAbstractButton>("restoreGo"));
    }
};

QTEST_MAIN(tst_CopiesPane)
#include "tst_CopiesPane.moc"
