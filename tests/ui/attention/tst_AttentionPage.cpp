// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/attention/DeskUnderTest.h"
#include "ui/attention/AdviserSheet.h"
#include "ui/format/MoneyText.h"
#include "ui/widgets/Sheet.h"

#include <QFile>

using namespace comptoir;
using namespace comptoir::attention;
using comptoir::test::DeskUnderTest;

class tst_AttentionPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<DeskUnderTest> m_desk;

    /// The question that is shown in full.
    QString asked() const { return m_desk->text("questionTitle"); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void init()
    {
        m_desk = std::make_unique<DeskUnderTest>();
        m_desk->fillWithTheMockup();
    }

    void showsOneQuestionInFullAndCountsTheLists()
    {
        m_desk->show({736, 752});
        QCOMPARE(asked(), u"Ce bon avait déjà servi ailleurs"_qs);
        QCOMPARE(m_desk->text("loss"), u"7,50\u00a0€"_qs);
        QCOMPARE(m_desk->find(u"list0"_qs)->text(), u"À régler · 2"_qs);
        QCOMPARE(m_desk->find(u"list1"_qs)->text(), u"Réglé · 31"_qs);
        QVERIFY(m_desk->find(u"decide-"_qs + QLatin1String(test::opNumber(2).text())));
    }

    void takesMoneyOnlyAfterAskingOnce()
    {
        m_desk->show({736, 752});
        m_desk->tap("accept");
        auto *sheet = m_desk->find<widgets::Sheet>(u"acceptSheet"_qs);
        QVERIFY(sheet);
        QVERIFY(m_desk->desk.askers.isEmpty());
        m_desk->tap("acceptBack");
        QCOMPARE(m_desk->desk.open.size(), 2u);
        m_desk->tap("accept");
        m_desk->tap("acceptNow");
        QCOMPARE(m_desk->desk.askers, QStringList{u"Amandine"_qs});
        QCOMPARE(m_desk->desk.settled.front().answer, Answer::Accepted);
        QCOMPARE(asked(), u"La ville refuse ce débit"_qs); // the next one
        QCOMPARE(m_desk->find(u"list0"_qs)->text(), u"À régler · 1"_qs);
        QCOMPARE(m_desk->find(u"list1"_qs)->text(), u"Réglé · 32"_qs);
    }

    void letsThePersonChooseBetweenTwoValues()
    {
        m_desk->desk.open = {test::twoValues(m_desk->clock.now())};
        m_desk->show({736, 752});
        QCOMPARE(asked(), u"Deux valeurs\u00a0: Nom"_qs);
        QVERIFY(!m_desk->find<QWidget>(u"accept"_qs));
        m_desk->tap("takeTheirs");
        QVERIFY(m_desk->desk.open.empty());
        QCOMPARE(m_desk->desk.settled.front().answer, Answer::TookTheirs);
    }

    void letsOnlyAManagerGiveTheShopsKeys()
    {
        m_desk->desk.open = {test::keyRequest(m_desk->clock.now())};
        m_desk->show({736, 752});
        QVERIFY(asked().contains(u"nouvelle caisse"_qs));
        QVERIFY(!m_desk->find<QWidget>(u"accept"_qs));
        QStringList acts;
        std::function<void(QString)> allowed;
        m_desk->allow = [&](const QString &act, const std::function<void(QString)> &go) {
            acts << act;
            allowed = go;
        };
        m_desk->tap("giveKeys");
        QCOMPARE(acts.size(), 1);
        QCOMPARE(m_desk->desk.open.size(), 1u); // nobody has said yes yet
        allowed(u"Béatrice"_qs);
        DeskUnderTest::settle();
        QVERIFY(m_desk->desk.open.empty());
        QCOMPARE(m_desk->desk.askers, QStringList{u"Béatrice"_qs});
        QCOMPARE(m_desk->desk.settled.front().answer, Answer::KeysGiven);
    }

    void asksNothingWhereNothingIsLost()
    {
        m_desk->desk.open = {test::undone(m_desk->clock.now())};
        m_desk->show({736, 752});
        m_desk->tap("accept");
        QVERIFY(m_desk->desk.open.empty());
        QVERIFY(m_desk->find<QWidget>(u"empty"_qs));
    }

    void printsForTheTownBeforeItIsSettled()
    {
        m_desk->show({736, 752});
        m_desk->tap("print");
        QCOMPARE(m_desk->opened.size(), 1);
        QFile pdf(m_desk->opened.front().toLocalFile());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        const QDir shots(qEnvironmentVariable("COMPTOIR_BIN") + QStringLiteral("/../shots"));
        QVERIFY(shots.mkpath(QStringLiteral(".")));
        QFile::remove(shots.filePath(u"adviser-sheet.pdf"_qs));
        QVERIFY(pdf.copy(shots.filePath(u"adviser-sheet.pdf"_qs)));
        QCOMPARE(m_desk->desk.settled.front().answer, Answer::AskedTown);
    }

    void keepsTheQuestionOpenWhenTheSheetCantBeWritten()
    {
        QFile blocked(m_desk->papers.filePath(u"sheets"_qs)); // a file where the folder should be
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        m_desk->show({736, 752});
        m_desk->tap("print");
        QVERIFY(m_desk->find<QWidget>(u"error"_qs));
        QVERIFY(m_desk->desk.askers.isEmpty());
        QVERIFY(m_desk->opened.isEmpty());
        QCOMPARE(m_desk->desk.open.size(), 2u);
    }

    void saysAFailureAndKeepsTheQuestion()
    {
        m_desk->desk.trouble = Error{"store/disk-full", {}, {}};
        m_desk->show({736, 752});
        m_desk->tap("accept");
        m_desk->tap("acceptNow");
        QVERIFY(m_desk->find<QWidget>(u"error"_qs));
        QCOMPARE(asked(), u"Ce bon avait déjà servi ailleurs"_qs);
        QVERIFY(m_desk->find(u"accept"_qs)->isEnabled());
        m_desk->tap("reload");
        QVERIFY(!m_desk->find<QWidget>(u"error"_qs));
    }

    void decidesLaterWithoutLosingTheQuestion()
    {
        m_desk->show({736, 752});
        m_desk->tap("later");
        QCOMPARE(asked(), u"La ville refuse ce débit"_qs);
        m_desk->tap("later");
        QCOMPARE(asked(), QString());
        QCOMPARE(m_desk->desk.open.size(), 2u);
        m_desk->tap("decide-" + test::opNumber(1).text());
        QCOMPARE(asked(), u"Ce bon avait déjà servi ailleurs"_qs);
    }
    void asksWhetherTheCustomerLeft()
    {
        m_desk->desk.open = {test::openClaim(m_desk->clock.now())};
        m_desk->show({736, 752});
        m_desk->tap("customerLeft");
        QCOMPARE(m_desk->desk.settled.front().answer, Answer::CustomerLeft);
    }

    void showsWhatWasSettledAndPrintsItAgain()
    {
        m_desk->desk.settled.resize(2);
        m_desk->show({736, 752});
        m_desk->tap("list1");
        int rows = 0;
        for (auto *row : m_desk->page->findChildren<QWidget *>(u"settledRow"_qs))
            rows += row->isVisible() ? 1 : 0;
        QCOMPARE(rows, 2);
        m_desk->tap("print-" + test::opNumber(1).text());
        QCOMPARE(m_desk->opened.size(), 1);
    }

    void keepsItsStateWhenThePageIsBuiltAnew()
    {
        m_desk->show({736, 752});
        m_desk->tap("later");
        m_desk->show({736, 752}); // another language or theme
        QCOMPARE(asked(), u"La ville refuse ce débit"_qs);
    }

    void answersByKeysAlone()
    {
        m_desk->show({736, 752});
        m_desk->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
        auto *accept = m_desk->find(u"accept"_qs);
        accept->setFocus(Qt::TabFocusReason);
        QTest::keyClick(accept, Qt::Key_Return);
        DeskUnderTest::settle();
        QTest::keyClick(m_desk->page->focusWidget(), Qt::Key_Return); // the sheet's primary
        DeskUnderTest::settle();
        QCOMPARE(m_desk->desk.settled.front().answer, Answer::Accepted);
        QVERIFY(m_desk->page->focusWidget()); // not lost with the card
        QVERIFY(m_desk->page->focusWidget()->isVisible());
    }

    void putsEverythingOnTheAdvisersSheet()
    {
        const Item item = test::overspent(m_desk->clock.now());
        const AdviserSheet sheet{u"Boulangerie Marchal"_qs, u"Sceaux"_qs, item,
                                 m_desk->clock.now()};
        QString all;
        for (const auto &line : sheet.lines())
            all += line.left + u' ' + line.right + u'\n';
        for (const QString &fact :
             {u"Boulangerie Marchal"_qs, u"Sceaux"_qs, u"12,50\u00a0€"_qs, u"7,50\u00a0€"_qs,
              u"…9QXD"_qs, u"voucher/guarantee-exhausted"_qs, QString::fromLatin1(item.op.text())})
            QVERIFY2(all.contains(fact), qPrintable(fact));
    }
};

QTEST_MAIN(tst_AttentionPage)
#include "tst_AttentionPage.moc"
