// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/FakeVoucherDesk.h"
#include "tests/ui/vouchers/SampleVerdicts.h"
#include "ui/theme/Tokens.h"
#include "ui/vouchers/VouchersPage.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/CameraSlot.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using vouchers::ScanSource;
using vouchers::VerdictId;
using Phase = vouchers::VouchersController::Phase;

class tst_VouchersPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeVoucherDesk> m_desk;
    std::unique_ptr<vouchers::VouchersPage> m_page;
    QTemporaryDir m_proofs;
    QList<QUrl> m_opened;

    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString amount() const { return find<QLineEdit>("amountField")->text(); }
    Phase phase() const { return m_page->controller().phase(); }

    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const char *keys)
    {
        for (const char *c = keys; *c; ++c)
            QTest::keyClick(m_page->focusWidget(), *c);
    }
    void scan(const vouchers::Verdict &answer, const QString &code = QStringLiteral("V1"))
    {
        m_desk->checkAnswer = answer;
        m_page->onScanned(code, ScanSource::Camera);
        QTRY_VERIFY(phase() != Phase::Checking);
    }
    void debit(const Result<vouchers::Verdict> &answer)
    {
        m_desk->debitAnswer = answer;
        key(Qt::Key_Return);
        QTRY_VERIFY(phase() != Phase::Debiting);
    }
    /// Scanned, debited 12,50 € of 20 €.
    void debitTwelveFifty()
    {
        type("12,50");
        scan(sampleVerdict(VerdictId::G1Valid));
        debit(sampleVerdict(VerdictId::G2Debited));
        QCOMPARE(phase(), Phase::Done);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }

    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_desk = std::make_unique<FakeVoucherDesk>();
        m_opened.clear();
        m_page = std::make_unique<vouchers::VouchersPage>(
            *m_desk, *m_clock,
            vouchers::VouchersPage::Proofs{QDir(m_proofs.path()), [this](const QUrl &url) {
                                               m_opened << url;
                                               return true;
                                           }});
        m_page->setShop(QStringLiteral("Boulangerie Marchal"), QStringLiteral("Sceaux"));
        m_page->resize(1184, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void debitsTheAmountThatWasTypedBeforeTheScan()
    {
        type("12,50");
        QCOMPARE(amount(), u"12,50\u00a0€"_qs);
        QVERIFY(!find("primary")->isEnabled());
        scan(sampleVerdict(VerdictId::G1Valid));
        QCOMPARE(text("verdictTitle"), QStringLiteral("Bon valable"));
        QVERIFY(find<widgets::AmountField>("amountField")->isPreset());
        QCOMPARE(text("restAmount"), u"7,50\u00a0€"_qs);
        debit(sampleVerdict(VerdictId::G2Debited));
        QCOMPARE(m_desk->debits, QList<Money>{Money::fromCents(1250)});
        QCOMPARE(phase(), Phase::Done);
        QVERIFY(text("verdictTitle").startsWith(u"12,50\u00a0€"));
        QCOMPARE(text("verdictMoney"), u"7,50\u00a0€"_qs);
    }

    void debitsAPartThatIsTypedAfterTheScan()
    {
        scan(sampleVerdict(VerdictId::G1Valid));
        QCOMPARE(phase(), Phase::Answer);
        QVERIFY(!find("primary")->isEnabled()); // nobody said how much
        QCOMPARE(text("amountHint"), QStringLiteral("Tapez le montant à débiter."));
        click("key4");
        click("keyComma");
        click("key2");
        QVERIFY(find("primary")->isEnabled());
        m_desk->debitAnswer = sampleVerdict(VerdictId::G2Debited);
        click("primary");
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(m_desk->debits, QList<Money>{Money::fromCents(420)});
    }

    void presetIsNeverMoreThanTheVoucherAllows()
    {
        type("24");
        scan(sampleVerdict(VerdictId::A1Provisional)); // at most 15 €
        QCOMPARE(amount(), u"15,00\u00a0€"_qs);
        debit(provisionalDebit());
        QCOMPARE(m_desk->debits, QList<Money>{Money::fromCents(1500)});
        QCOMPARE(text("amountTitle"), QStringLiteral("Reste à payer"));
        QCOMPARE(amount(), u"9,00\u00a0€"_qs);
    }

    void secondVoucherPaysTheRest()
    {
        type("24");
        scan(sampleVerdict(VerdictId::G1Valid));
        debit(sampleVerdict(VerdictId::G2Debited));
        m_clock->advanceMs(2000);
        scan(sampleVerdict(VerdictId::G1Valid), QStringLiteral("V2"));
        QCOMPARE(amount(), u"4,00\u00a0€"_qs);
    }

    void firstDigitReplacesThePreset()
    {
        type("12,50");
        scan(sampleVerdict(VerdictId::G1Valid));
        type("3");
        QCOMPARE(amount(), u"3\u00a0€"_qs);
        key(Qt::Key_Backspace);
        QCOMPARE(amount(), u"0,00\u00a0€"_qs);
        QVERIFY(!find("primary")->isEnabled());
    }

    void keyOverTheBalanceIsRefusedWithTheLimit()
    {
        scan(sampleVerdict(VerdictId::G1Valid));
        type("2");
        type("5");
        QCOMPARE(amount(), u"2\u00a0€"_qs);
        QCOMPARE(find<widgets::AmountField>("amountField")->note(), u"max 20,00\u00a0€"_qs);
        QVERIFY(m_page->controller().limitRefused());
        type("0"); // 20 is allowed
        QCOMPARE(amount(), u"20\u00a0€"_qs);
        QVERIFY(!m_page->controller().limitRefused());
    }

    void wholeBalanceIsOneTap()
    {
        scan(sampleVerdict(VerdictId::G1Valid));
        click("takeAll");
        QCOMPARE(amount(), u"20,00\u00a0€"_qs);
        QVERIFY(find("primary")->isEnabled());
    }

    void zeroCanNotBeDebited()
    {
        type("0");
        scan(sampleVerdict(VerdictId::G1Valid));
        type("0,00");
        key(Qt::Key_Return);
        QTest::qWait(0);
        QVERIFY(m_desk->debits.isEmpty());
        QCOMPARE(phase(), Phase::Answer);
    }

    void doubleTapDebitsOnceAndKeepsItsAnswerOnScreen()
    {
        type("12,50");
        scan(sampleVerdict(VerdictId::G1Valid));
        m_desk->debitAnswer = sampleVerdict(VerdictId::G2Debited);
        m_desk->holdsAnswers = true;
        click("primary");
        click("primary");
        key(Qt::Key_Return);
        QCOMPARE(m_desk->debits.size(), 1);
        m_desk->releaseAnswers();
        QTRY_COMPARE(phase(), Phase::Done);
        click("primary"); // the second tap comes late
        QCOMPARE(phase(), Phase::Done);
        m_clock->advanceMs(1000);
        click("primary");
        QCOMPARE(phase(), Phase::Ready);
    }

    void codeBeforeTheCameraIsOneScan()
    {
        m_desk->checkAnswer = sampleVerdict(VerdictId::R1Spent);
        for (int frame = 0; frame < 40; ++frame) {
            m_page->onScanned(QStringLiteral("V1"), ScanSource::Camera);
            m_clock->advanceMs(100);
        }
        QTRY_COMPARE(phase(), Phase::Answer);
        QCOMPARE(m_desk->checked.size(), 1);
        m_clock->advanceMs(800);
        m_page->onScanned(QStringLiteral("V1"), ScanSource::Camera);
        QCOMPARE(m_desk->checked.size(), 2);
    }

    void answerToAnAbandonedScanIsDropped()
    {
        m_desk->holdsAnswers = true;
        m_desk->checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_page->onScanned(QStringLiteral("V1"), ScanSource::Camera);
        key(Qt::Key_Escape);
        QCOMPARE(phase(), Phase::Ready);
        m_desk->releaseAnswers();
        QTest::qWait(20);
        QCOMPARE(phase(), Phase::Ready);
    }

    void scanDuringADebitWaitsForItsEnd()
    {
        type("5");
        scan(sampleVerdict(VerdictId::G1Valid));
        m_desk->debitAnswer = sampleVerdict(VerdictId::G2Debited);
        m_desk->holdsAnswers = true;
        key(Qt::Key_Return);
        m_page->onScanned(QStringLiteral("V2"), ScanSource::Camera);
        QCOMPARE(m_desk->checked.size(), 1);
        m_desk->releaseAnswers();
        QTRY_COMPARE(phase(), Phase::Done);
    }

    void doneReturnsByItselfAfterEightSeconds()
    {
        debitTwelveFifty();
        m_clock->advanceMs(7900);
        m_page->controller().tick();
        QCOMPARE(phase(), Phase::Done);
        m_clock->advanceMs(200);
        m_page->controller().tick();
        QCOMPARE(phase(), Phase::Ready);
        QCOMPARE(amount(), u"0,00\u00a0€"_qs);
    }

    void refusalStaysUntilSomebodyActs()
    {
        scan(sampleVerdict(VerdictId::R1Spent));
        m_clock->advanceMs(3'600'000);
        m_page->controller().tick();
        QCOMPARE(phase(), Phase::Answer);
        key(Qt::Key_Escape);
        QCOMPARE(phase(), Phase::Ready);
    }

    void undoTakesTheShownDebitBack()
    {
        debitTwelveFifty();
        QVERIFY(find("undo")->isVisible());
        QVERIFY(find("undo")->text().contains(QStringLiteral("5:00")));
        m_clock->advanceMs(1000);
        m_page->controller().tick();
        QVERIFY(find("undo")->text().contains(QStringLiteral("4:59")));
        m_desk->undoAnswer = sampleVerdict(VerdictId::Undone);
        click("undo");
        QTRY_COMPARE(text("verdictTitle"), QStringLiteral("Débit annulé"));
        QCOMPARE(m_desk->undone, QList<OpId>{someOp()});
        QVERIFY(!find("undo")->isVisible());
        QVERIFY(!find("proof")->isVisible());
    }

    void undoEndsWithTheCampaignsTime()
    {
        debitTwelveFifty();
        m_clock->advanceMs(7000);
        key(Qt::Key_Escape);
        key(Qt::Key_L, Qt::ControlModifier); // Ctrl+L shows it again
        QVERIFY(find("undo")->isVisible());
        m_clock->advanceMs(300'000);
        QCOMPARE(m_page->controller().undoSeconds(), 0);
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_desk->undone.isEmpty());
    }

    void fullDiskKeepsTheAmountAndSaysSo()
    {
        type("12,50");
        scan(sampleVerdict(VerdictId::G1Valid));
        debit(fail("store/disk-full"));
        QCOMPARE(phase(), Phase::Answer);
        QCOMPARE(amount(), u"12,50\u00a0€"_qs);
        QVERIFY(find<QWidget>("errorCard")->isVisible());
        QVERIFY(text("errorTitle").contains(QStringLiteral("Disque plein")));
        QVERIFY(text("errorText").contains(QStringLiteral("Rien n’a été débité")));
        debit(sampleVerdict(VerdictId::G2Debited)); // room was made: the same tap again
        QCOMPARE(phase(), Phase::Done);
        QVERIFY(!find<QWidget>("errorCard")->isVisible());
    }

    void knownFullDiskStopsDebitsBeforeTheyFail()
    {
        store::SyncStatus status;
        status.diskFull = true;
        m_page->setSyncStatus(status);
        type("5");
        scan(sampleVerdict(VerdictId::G1Valid));
        QVERIFY(!find("primary")->isEnabled());
        QVERIFY(text("amountHint").contains(QStringLiteral("Disque plein")));
    }

    void failedCheckKeepsTheAmount()
    {
        type("9,90");
        m_desk->checkAnswer = fail("store/corrupt");
        m_page->onScanned(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_COMPARE(phase(), Phase::Ready);
        QCOMPARE(amount(), u"9,90\u00a0€"_qs);
        QVERIFY(find<QWidget>("errorCard")->isVisible());
    }

    void refusalAtTheLastMomentIsNoDebit()
    {
        type("5");
        scan(sampleVerdict(VerdictId::A1Provisional));
        auto refused = sampleVerdict(VerdictId::R8OfflineLimit);
        refused.commit = someOp(3); // of an earlier debit of the same voucher
        m_desk->debitAnswer = refused;
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Answer);
        QVERIFY(!find("undo")->isVisible());
        QVERIFY(!find("proof")->isVisible());
        QCOMPARE(amount(), u"5,00\u00a0€"_qs);
    }

    void indivisibleVoucherAsksBeforeMoneyIsLost()
    {
        type("8,20");
        scan(sampleVerdict(VerdictId::G3Indivisible));
        QCOMPARE(amount(), u"10,00\u00a0€"_qs);
        QVERIFY(!find("key5")->isEnabled());
        m_desk->debitAnswer = sampleVerdict(VerdictId::G2Debited);
        click("primary");
        QVERIFY(find<QWidget>("lossSheet")->isVisible());
        QVERIFY(m_desk->debits.isEmpty());
        m_page->onScanned(QStringLiteral("V2"), ScanSource::Camera); // waits
        QCOMPARE(m_desk->checked.size(), 1);
        key(Qt::Key_Escape);
        QVERIFY(!find<QWidget>("lossSheet")->isVisible());
        click("primary");
        click("lossYes");
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(m_desk->debits, QList<Money>{Money::fromCents(1000)});
    }

    void everyVerdictRenders_data()
    {
        QTest::addColumn<int>("id");
        for (const VerdictId id : allVerdicts())
            QTest::newRow(vouchers::verdictName(id).constData()) << int(id);
    }
    void everyVerdictRenders()
    {
        QFETCH(int, id);
        const QImage before = m_page->grab().toImage();
        scan(sampleVerdict(VerdictId(id)));
        QVERIFY(!text("verdictTitle").isEmpty());
        QVERIFY(find<QLabel>("verdictTitle")->accessibleName().startsWith(text("verdictTitle")));
        const QImage after = m_page->grab().toImage();
        QVERIFY(!after.isNull() && after != before);
        // The frame, in the tone's colours, is seen from the side.
        const int middle = after.height() / 2;
        QVERIFY(after.pixelColor(1, middle) != before.pixelColor(1, middle));
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("amountField"));
    }

    void typedCodeIsGroupedAndSent()
    {
        key(Qt::Key_F3);
        QTest::keyClicks(m_page->focusWidget(), QStringLiteral("7q2k9fxa01mb"));
        QCOMPARE(find<QLineEdit>("codeField")->text(), QStringLiteral("7Q2K 9FXA 01MB"));
        m_desk->checkAnswer = sampleVerdict(VerdictId::G1Valid);
        key(Qt::Key_Return);
        QCOMPARE(m_desk->checked, QStringList{QStringLiteral("7Q2K 9FXA 01MB")});
        QCOMPARE(m_desk->sources, QList<ScanSource>{ScanSource::Typed});
        QTRY_COMPARE(phase(), Phase::Answer);
        QVERIFY(m_desk->debits.isEmpty()); // Enter asked, it did not debit
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("amountField"));
    }

    void lettersAtHomeGoToTheCodeLine()
    {
        type("k");
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("codeField"));
        QCOMPARE(find<QLineEdit>("codeField")->text(), QStringLiteral("K"));
        key(Qt::Key_Escape);
        QCOMPARE(find<QLineEdit>("codeField")->text(), QString());
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("amountField"));
    }

    void openClaimAsksAndIsSettled()
    {
        m_desk->claimsAnswer = {{someOp(9), Money::fromCents(1250), QStringLiteral("Bons 2026"),
                                 m_clock->now().plusSeconds(-600)}};
        m_page->controller().refresh();
        QTRY_VERIFY(find<QWidget>("openClaim")->isVisible());
        QVERIFY(text("openClaimText").startsWith(u"12,50\u00a0€"));
        m_desk->settleAnswer = sampleVerdict(VerdictId::NotDebited);
        click("claimNo");
        QTRY_VERIFY(!find<QWidget>("openClaim")->isVisible());
        QCOMPARE(m_desk->settled, QList<bool>{false});
    }

    void offlineCapIsSaidInReady()
    {
        type("5");
        scan(sampleVerdict(VerdictId::A1Provisional));
        debit(provisionalDebit());
        m_clock->advanceMs(9000);
        m_page->controller().tick();
        QCOMPARE(text("offlineLine"),
                 u"Hors ligne\u00a0: encore 147,50\u00a0€ sur cet appareil"_qs);
        store::SyncStatus online;
        online.link = store::Link::Online;
        m_page->setSyncStatus(online);
        QCOMPARE(text("offlineLine"), QStringLiteral("Vérification en ligne"));
    }

    void recentDebitCanBeShownAgain()
    {
        debitTwelveFifty();
        m_desk->recentAnswer = {{VerdictId::G2Debited, Money::fromCents(1250),
                                 QStringLiteral("7K2M"), m_clock->now(), someOp(),
                                 vouchers::Travelled::Received, false, false}};
        m_page->controller().refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent0")));
        key(Qt::Key_Escape);
        QCOMPARE(phase(), Phase::Ready);
        click("recent0");
        QCOMPARE(phase(), Phase::Done);
        QVERIFY(find("recent0")->accessibleName().contains(QStringLiteral("reçu par la ville")));
    }

    void proofIsSavedAndOpened()
    {
        debitTwelveFifty();
        key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_opened.size(), 1);
        QFile pdf(m_opened.first().toLocalFile());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void proofThatCanNotBeWrittenSaysThatTheDebitStands()
    {
        m_page = std::make_unique<vouchers::VouchersPage>(
            *m_desk, *m_clock,
            vouchers::VouchersPage::Proofs{QDir(QStringLiteral("/dev/null/nowhere")), {}});
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        debitTwelveFifty();
        click("proof");
        QVERIFY(text("errorText").contains(QStringLiteral("Le débit, lui, est enregistré")));
    }

    void cameraTroubleIsSaidAndF4RestartsIt()
    {
        QSignalSpy restarts(m_page.get(), &vouchers::VouchersPage::cameraRestartRequested);
        key(Qt::Key_F4);
        QCOMPARE(restarts.size(), 1);
        m_page->camera()->setState(widgets::CameraState::Asleep);
        QVERIFY(find("cameraRestart")->isVisible());
        click("cameraRestart");
        QCOMPARE(restarts.size(), 2);
    }

    void everyControlHasAName()
    {
        scan(sampleVerdict(VerdictId::G1Valid));
        for (const auto *one : m_page->findChildren<QWidget *>())
            if (one->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
    }

    void tabWalksThroughTheControlsInReadingOrder()
    {
        type("5");
        scan(sampleVerdict(VerdictId::G1Valid));
        QStringList order;
        for (int i = 0; i < 12; ++i) {
            key(Qt::Key_Tab);
            order << m_page->focusWidget()->objectName();
        }
        const auto at = [&order](const char *name) { return order.indexOf(QLatin1String(name)); };
        QVERIFY2(at("leave") >= 0 && at("key7") >= 0 && at("primary") >= 0,
                 qPrintable(order.join(u' ')));
        QCOMPARE(order.first(), QStringLiteral("key7")); // after the home field
        QVERIFY(at("key7") < at("primary"));
        QVERIFY(at("primary") < at("leave")); // round the corner, the left pane begins again
        QVERIFY2(!order.contains(QStringLiteral("key8")), "the keypad is one stop");
    }
};

QTEST_MAIN(tst_VouchersPage)
#include "tst_VouchersPage.moc"
