// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/PageUnderTest.h"

using namespace comptoir;
using namespace comptoir::test;

/// Amounts, debits and their way back: where money could be lost.
class tst_VouchersPage : public QObject, PageUnderTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
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
        QVERIFY(m_controller->limitRefused());
        type("0"); // 20 is allowed
        QCOMPARE(amount(), u"20\u00a0€"_qs);
        QVERIFY(!m_controller->limitRefused());
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
            m_controller->onScanned(QStringLiteral("V1"), ScanSource::Camera);
            m_clock->advanceMs(100);
        }
        QTRY_COMPARE(phase(), Phase::Answer);
        QCOMPARE(m_desk->checked.size(), 1);
        m_clock->advanceMs(800);
        m_controller->onScanned(QStringLiteral("V1"), ScanSource::Camera);
        QCOMPARE(m_desk->checked.size(), 2);
    }

    void answerToAnAbandonedScanIsDropped()
    {
        m_desk->holdsAnswers = true;
        m_desk->checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_controller->onScanned(QStringLiteral("V1"), ScanSource::Camera);
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
        m_controller->onScanned(QStringLiteral("V2"), ScanSource::Camera);
        QCOMPARE(m_desk->checked.size(), 1);
        m_desk->releaseAnswers();
        QTRY_COMPARE(phase(), Phase::Done);
    }

    void doneReturnsByItselfAfterEightSeconds()
    {
        debitTwelveFifty();
        m_clock->advanceMs(7900);
        m_controller->tick();
        QCOMPARE(phase(), Phase::Done);
        m_clock->advanceMs(200);
        m_controller->tick();
        QCOMPARE(phase(), Phase::Ready);
        QCOMPARE(amount(), u"0,00\u00a0€"_qs);
    }

    void refusalStaysUntilSomebodyActs()
    {
        scan(sampleVerdict(VerdictId::R1Spent));
        m_clock->advanceMs(3'600'000);
        m_controller->tick();
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
        m_controller->tick();
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
        QCOMPARE(m_controller->undoSeconds(), 0);
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

    void knownFullDiskIsToldButDoesNotLockTheTill()
    {
        store::SyncStatus status;
        status.diskFull = true;
        m_controller->setSyncStatus(status);
        type("5");
        scan(sampleVerdict(VerdictId::G1Valid));
        // Room may have been made since: only a try can tell.
        QVERIFY(find("primary")->isEnabled());
        QVERIFY(text("amountHint").contains(QStringLiteral("Disque plein")));
    }

    void failedCheckKeepsTheAmount()
    {
        type("9,90");
        m_desk->checkAnswer = fail("store/corrupt");
        m_controller->onScanned(QStringLiteral("V1"), ScanSource::Camera);
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
        m_controller->onScanned(QStringLiteral("V2"), ScanSource::Camera); // waits
        QCOMPARE(m_desk->checked.size(), 1);
        key(Qt::Key_Escape);
        QVERIFY(!find<QWidget>("lossSheet")->isVisible());
        click("primary");
        click("lossYes");
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(m_desk->debits, QList<Money>{Money::fromCents(1000)});
    }
};

QTEST_MAIN(tst_VouchersPage)
#include "tst_VouchersPage.moc"
