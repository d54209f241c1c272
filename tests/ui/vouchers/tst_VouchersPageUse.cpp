// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/PageUnderTest.h"
#include "ui/format/Language.h"
#include "ui/vouchers/ProofSlip.h"

using namespace comptoir;
using namespace comptoir::test;

/// Everything else at the counter: words, keys, focus, proof, camera.
class tst_VouchersPageUse : public QObject, PageUnderTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { m_page.reset(); }

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
        const QRect edge(0, 0, 8, after.height());
        QVERIFY(after.copy(edge) != before.copy(edge));
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("amountField"));
    }

    void pageThatIsBuiltAnewShowsTheSame()
    {
        type("12,50");
        m_desk->holdsAnswers = true;
        m_desk->checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_controller->onScanned(QStringLiteral("V1"), ScanSource::Camera);
        rebuild(); // while the code is checked
        m_desk->releaseAnswers();
        QTRY_COMPARE(text("verdictTitle"), QStringLiteral("Bon valable"));
        rebuild(); // with the answer on screen
        QCOMPARE(text("verdictTitle"), QStringLiteral("Bon valable"));
        QCOMPARE(amount(), u"12,50\u00a0€"_qs);
        m_desk->debitAnswer = sampleVerdict(VerdictId::G2Debited);
        key(Qt::Key_Return);
        rebuild(); // in the middle of the debit
        QVERIFY(!find("primary")->isEnabled());
        m_desk->releaseAnswers();
        QTRY_VERIFY(text("verdictTitle").startsWith(u"12,50\u00a0€"));
        QCOMPARE(m_desk->debits.size(), 1);
    }

    void questionAboutALossOutlivesThePage()
    {
        type("8,20");
        scan(sampleVerdict(VerdictId::G3Indivisible));
        key(Qt::Key_Return);
        rebuild();
        QVERIFY(find<QWidget>("lossSheet")->isVisible());
        QVERIFY(m_desk->debits.isEmpty());
        key(Qt::Key_Escape);
        QVERIFY(!find<QWidget>("lossSheet")->isVisible());
        QCOMPARE(phase(), Phase::Answer);
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
        m_controller->refresh();
        QTRY_VERIFY(find<QWidget>("openClaim")->isVisible());
        QVERIFY(text("openClaimText").startsWith(u"12,50\u00a0€"));
        m_desk->settleAnswer = sampleVerdict(VerdictId::NotDebited);
        m_controller->setOperator(QStringLiteral("Amandine"));
        click("claimNo");
        QTRY_VERIFY(!find<QWidget>("openClaim")->isVisible());
        QCOMPARE(m_desk->settled, QList<bool>{false});
        QCOMPARE(m_desk->settledBy, QStringList{QStringLiteral("Amandine")});
    }

    void offlineCapIsSaidInReady()
    {
        type("5");
        scan(sampleVerdict(VerdictId::A1Provisional));
        debit(provisionalDebit());
        m_clock->advanceMs(9000);
        m_controller->tick();
        QCOMPARE(text("offlineLine"),
                 u"Hors ligne\u00a0: encore 147,50\u00a0€ sur cet appareil"_qs);
        store::SyncStatus online;
        online.link = store::Link::Online;
        m_controller->setSyncStatus(online);
        QCOMPARE(text("offlineLine"), QStringLiteral("Vérification en ligne"));
    }

    void recentDebitCanBeShownAgain()
    {
        debitTwelveFifty();
        m_desk->recentAnswer = {{VerdictId::G2Debited, Money::fromCents(1250),
                                 QStringLiteral("7K2M"), m_clock->now(), someOp(),
                                 vouchers::Travelled::Received, false, false}};
        m_controller->refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent0")));
        key(Qt::Key_Escape);
        QCOMPARE(phase(), Phase::Ready);
        click("recent0");
        QCOMPARE(phase(), Phase::Done);
        QVERIFY(find("recent0")->accessibleName().contains(QStringLiteral("reçu par la ville")));
    }

    void debitOfAnEarlierRunIsShownWithWhatIsKnown()
    {
        m_desk->recentAnswer = sampleRecent();
        m_controller->refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent1")));
        click("recent1");
        QCOMPARE(text("verdictTitle"), u"20,00\u00a0€ débités"_qs);
        QVERIFY(find("refund")->isVisible());
        QVERIFY(!find("proof")->isVisible()); // its campaign and its last day are not known here
        key(Qt::Key_Escape);
        key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(text("verdictTitle"), u"20,00\u00a0€ débités"_qs);
    }

    void debitThatTheTownRefusedLeadsToItsQuestion()
    {
        m_desk->recentAnswer = {sampleRecent().back()};
        m_controller->refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent0")));
        QSignalSpy asked(m_controller.get(), &vouchers::VouchersController::questionRequested);
        click("recent0");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(phase(), Phase::Ready);
    }

    void refundTakesNoMoreThanWasDebitedAndWaitsForNobody()
    {
        m_desk->recentAnswer = sampleRecent();
        m_controller->refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent1")));
        click("recent1");
        click("refund");
        m_clock->advanceMs(60'000); // the pane must not leave under the question
        m_controller->tick();
        QCOMPARE(phase(), Phase::Done);
        type("21");
        QCOMPARE(find<QLineEdit>("refundAmount")->text(), u"2\u00a0€"_qs);
        type(",5");
        click("refundReason1");
        key(Qt::Key_Return);
        QTRY_COMPARE(text("verdictTitle"), u"2,50\u00a0€ remboursés sur le bon"_qs);
        QCOMPARE(m_desk->refunded, QList<Money>{Money::fromCents(250)});
        QCOMPARE(m_desk->refundReasons.front(), vouchers::RefundReason::WrongAmount);
        QTRY_VERIFY(
            find("recent1")->accessibleName().contains(QStringLiteral("Remboursé en partie")));
        QVERIFY(!find("refund")->isVisible());
    }

    void refundThatCanNotBeWrittenSaysThatNothingWentBack()
    {
        m_desk->recentAnswer = sampleRecent();
        m_desk->refundError = Error{"store/disk-full", {}, {}};
        m_controller->refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent1")));
        click("recent1");
        click("refund");
        click("refundNow");
        QTRY_VERIFY(find<QWidget>("errorCard")->isVisible());
        QCOMPARE(text("errorTitle"), QStringLiteral("Remboursement non enregistré"));
        QVERIFY(text("errorText").contains(QStringLiteral("Rien n’a été rendu")));
    }

    void refundGivenUpChangesNothing()
    {
        m_desk->recentAnswer = sampleRecent();
        m_controller->refresh();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("recent1")));
        click("recent1");
        click("refund");
        key(Qt::Key_Escape);
        QVERIFY(m_desk->refunded.isEmpty());
        QCOMPARE(text("verdictTitle"), u"20,00\u00a0€ débités"_qs);
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

    void proofIsInTheReceiptLanguageAndTheScreenStaysAsItIs()
    {
        format::Interpreter interpreter(*qApp);
        interpreter.speak(format::Language::French);
        const vouchers::ProofSlip slip{QStringLiteral("Boulangerie Marchal"),
                                       QStringLiteral("Dour"), sampleVerdict(VerdictId::G2Debited)};
        const QStringList french = slip.lines();
        QStringList composed;
        int composedTimes = 0;
        showPage({QDir(m_proofs.path()), {}, [&](const std::function<void()> &write) {
                      interpreter.during(format::Language::Dutch, [&] {
                          ++composedTimes;
                          composed = slip.lines();
                          write();
                      });
                  }});
        debitTwelveFifty();
        const QString before = text("verdictTitle");
        click("proof");
        QCOMPARE(composedTimes, 1);
        const QString dutch = composed.join(u'\n');
        QVERIFY2(dutch.contains(u"€\u00a012,50"_qs), qPrintable(dutch));
        QVERIFY2(dutch.contains(QLocale(QLocale::Dutch, QLocale::Belgium)
                                    .toString(QDate(2027, 6, 30), QLocale::ShortFormat)),
                 qPrintable(dutch));
        QVERIFY(french.join(u'\n').contains(u"12,50\u00a0€"));
        // The screen goes on in French.
        QCOMPARE(QLocale().language(), QLocale::French);
        QCOMPARE(interpreter.language(), format::Language::French);
        QCOMPARE(slip.lines(), french);
        QCOMPARE(text("verdictTitle"), before);
        QVERIFY(!find<QWidget>("errorCard")->isVisible());
        dress();
    }

    void debitLeavesAfterTheTimeThatWasChosenOrNever()
    {
        m_controller->setReturnSeconds(3);
        debitTwelveFifty();
        m_clock->advanceMs(2900);
        m_controller->tick();
        QCOMPARE(phase(), Phase::Done);
        m_clock->advanceMs(100);
        m_controller->tick();
        QCOMPARE(phase(), Phase::Ready);
        m_controller->setReturnSeconds(0);
        debitTwelveFifty();
        m_clock->advanceMs(3'600'000);
        m_controller->tick();
        QCOMPARE(phase(), Phase::Done);
    }

    void unreadableCodeOffersTheKeyboardButTakesNoVerdictAway()
    {
        type("12,50");
        m_controller->onUnreadable();
        QCOMPARE(text("verdictTitle"), QStringLiteral("Code illisible"));
        click("typeCode");
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("codeField"));
        QCOMPARE(amount(), u"12,50\u00a0€"_qs); // what is to be paid stays
        scan(sampleVerdict(VerdictId::G1Valid));
        m_controller->onUnreadable();
        QCOMPARE(text("verdictTitle"), QStringLiteral("Bon valable"));
    }

    /// What the alerts carry; that they arrive is seen through AT-SPI only.
    void screenReaderIsToldTheVerdictAndTheMoney()
    {
        scan(sampleVerdict(VerdictId::G1Valid));
        const QString title = find<QLabel>("verdictTitle")->accessibleName();
        QVERIFY2(title.startsWith(u"Bon valable. Vérifié en ligne"), qPrintable(title));
        QVERIFY2(title.contains(u"Solde du bon") && title.contains(u"20,00\u00a0€"),
                 qPrintable(title));
        find<QLabel>("verdictTitle")->setFocus(); // where a screen reader is taken
        type("4"); // keys mean the same there
        QCOMPARE(find<QLabel>("restAmount")->accessibleName(),
                 u"Restera sur le bon 16,00\u00a0€"_qs);
    }

    void hiddenPictureIsRememberedByWhatOutlivesThePage()
    {
        QSignalSpy changes(m_controller.get(), &vouchers::VouchersController::previewChanged);
        click("preview");
        QCOMPARE(changes.size(), 1);
        QVERIFY(!m_controller->showsPreview());
        rebuild();
        QCOMPARE(find("preview")->accessibleName(), QStringLiteral("Montrer l’image"));
    }

    void halfTypedCodeOutlivesThePage()
    {
        type("k");
        type("7");
        rebuild();
        QCOMPARE(find<QLineEdit>("codeField")->text(), QStringLiteral("K7"));
    }

    void proofThatCanNotBeWrittenSaysThatTheDebitStands()
    {
        showPage({QDir(QStringLiteral("/dev/null/nowhere")), {}});
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

QTEST_MAIN(tst_VouchersPageUse)
#include "tst_VouchersPageUse.moc"
