// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/PayUnderTest.h"

using namespace comptoir;
using namespace comptoir::test;

/// Cards and vouchers, where somebody else has a word in, and the way back of both.
class tst_PayMeans : public QObject, PayUnderTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { close(); }

    void indivisibleVoucherOverTheDueIsNotTaken()
    {
        sell(); // 2,60
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G3Indivisible); // 10 € at once
        m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_VERIFY(isShown("voucherTooLarge"));
        QVERIFY(!isShown("voucherUse"));
        key(Qt::Key_Return);
        QVERIFY(desk().prepared.isEmpty());
    }

    void voucherBeforeTheCameraIsCheckedOnce()
    {
        sell(10);
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        for (int i = 0; i < 10; ++i) {
            m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
            m_parts->clock.advanceMs(100);
        }
        QCOMPARE(m_parts->vouchers.checked.size(), 1);
    }

    void unknownCardResultNeverSellsAndNeverTriesAgain()
    {
        sell();
        key(Qt::Key_F10);
        QTRY_VERIFY(isShown("cardUnknown"));
        click("cardUnknown");
        QTRY_VERIFY(!m_sales->isPaying());
        QVERIFY(desk().checkouts.empty());
        QCOMPARE(desk().parkedCarts.size(), size_t(1));
        QVERIFY(m_sales->sell().cart().isEmpty());
        QCOMPARE(desk().cards[0].state, sales::CardPayment::State::Unknown);
    }

    void cardIsOnDiskBeforeItsTerminalIsAsked()
    {
        FakeTerminal terminal;
        close();
        open(&terminal);
        desk().cardError = Error{"store/disk-full", {}, {}};
        sell();
        key(Qt::Key_F10);
        QTRY_VERIFY(pay().error());
        QCOMPARE(phase(), Phase::Open);
        QCOMPARE(terminal.starts, 0);
        close();
    }

    void whatACardHasPaidIsThereAfterACrash()
    {
        sell();
        type("1");
        key(Qt::Key_F10);
        QTRY_VERIFY(isShown("cardAccepted"));
        click("cardAccepted");
        QTRY_COMPARE(desk().cards[0].state, sales::CardPayment::State::Accepted);
        m_sales = std::make_unique<sales::SalesController>(m_parts->payPorts());
        m_page = std::make_unique<sales::SalesPage>(*m_sales);
        m_sales->start();
        QTRY_VERIFY(m_sales->sell().canPay());
        m_sales->sell().pay();
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QCOMPARE(pay().balance().remaining, Money::fromCents(160));
        QCOMPARE(pay().tenders()[0].card, desk().cards[0].id);
    }

    void otherHalfOfADoubleTapPaysNothing()
    {
        sell(1, false);
        Driven::key(Qt::Key_F9); // to the payment
        Driven::key(Qt::Key_F9);
        Driven::key(Qt::Key_Return);
        QTest::qWait(10);
        QCOMPARE(phase(), Phase::Open);
        QVERIFY(desk().checkouts.empty());
        click("means1"); // card; the second tap meets "ACCEPTÉ"
        QTRY_VERIFY(isShown("cardAccepted"));
        Driven::click("cardAccepted");
        QCOMPARE(phase(), Phase::Card);
        click("cardAccepted");
        QCOMPARE(phase(), Phase::Open);
        QTest::qWait(10);
    }

    void doubleTapOnAPartGivesItOnce()
    {
        sell(10); // 13,00
        m_parts->clock.advanceMs(300);
        pay().giveCash(Money::fromCents(500));
        pay().giveCash(Money::fromCents(500));
        QCOMPARE(pay().tenders().size(), size_t(1));
    }

    void parkedTicketAsksAgainWhatItsCardHasDone()
    {
        sell();
        key(Qt::Key_F10);
        QTRY_VERIFY(isShown("cardUnknown"));
        click("cardUnknown");
        QTRY_VERIFY(!m_sales->isPaying());
        m_sales->sell().recall(desk().parkedCarts[0].id);
        QTRY_VERIFY(m_sales->sell().canPay());
        m_sales->sell().pay();
        m_parts->clock.advanceMs(300);
        pay().exactCash(); // it would have been paid twice
        QTRY_COMPARE(phase(), Phase::Card);
        QVERIFY(desk().checkouts.empty());
        QTRY_VERIFY(isShown("cardAccepted"));
        click("cardAccepted");
        QTRY_VERIFY(pay().balance().isSettled);
        QCOMPARE(desk().cards.size(), size_t(1));
    }

    void refusedCardLeavesTheRestToPay()
    {
        sell();
        key(Qt::Key_F10);
        QTRY_VERIFY(isShown("cardRefused"));
        click("cardRefused");
        QCOMPARE(phase(), Phase::Open);
        QVERIFY(isShown("payError"));
        QVERIFY(pay().tenders().empty());
    }

    void linkedTerminalIsStartedOnce()
    {
        FakeTerminal terminal;
        close();
        open(&terminal);
        sell();
        key(Qt::Key_F10);
        key(Qt::Key_F10);
        QTRY_COMPARE(terminal.starts, 1);
        QVERIFY(!isShown("cardAccepted"));
        terminal.prompted(CardPrompt::EnterPin);
        QTRY_COMPARE(text("cardText"), QStringLiteral("Le client tape son code."));
        key(Qt::Key_Escape);
        QCOMPARE(terminal.cancels, 1);
        QCOMPARE(phase(), Phase::Card); // its answer counts, not our wish
        terminal.answer(CardOutcome{CardOutcome::Kind::Accepted, QStringLiteral("A1"), {}});
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QCOMPARE(pay().tenders()[0].reference, QStringLiteral("A1"));
        close();
    }

    void brokenLinkAsksAPersonAndOffersNoWayAround()
    {
        FakeTerminal terminal;
        close();
        open(&terminal);
        sell();
        key(Qt::Key_F10);
        QTRY_COMPARE(terminal.starts, 1);
        terminal.answer(CardOutcome{CardOutcome::Kind::Unknown, {}, {}});
        QTRY_VERIFY(isShown("cardAccepted"));
        QVERIFY(!isShown("cardBack"));
        key(Qt::Key_Escape);
        QCOMPARE(phase(), Phase::Card);
        click("cardAccepted");
        QCOMPARE(terminal.starts, 1);
        QVERIFY(pay().balance().isSettled);
        close();
    }

    void paymentThatRunsStaysWithItsTerminal()
    {
        FakeTerminal terminal;
        close();
        open(&terminal);
        sell();
        key(Qt::Key_F10);
        QTRY_COMPARE(terminal.starts, 1);
        m_parts->terminal = nullptr; // somebody clears the setting
        pay().refresh();
        pay().cancelCard();
        QCOMPARE(terminal.cancels, 1);
        terminal.answer(CardOutcome{CardOutcome::Kind::Cancelled, {}, {}});
        QTRY_COMPARE(phase(), Phase::Open);
        key(Qt::Key_F10); // the next one is asked of a person
        QTRY_VERIFY(isShown("cardAccepted"));
        QCOMPARE(terminal.starts, 1);
        close();
    }

    void waysThatTheShopDoesNotTakeAreNotOffered()
    {
        sell();
        for (const char *tile : {"means3", "means4", "means5"})
            QVERIFY2(isShown(tile), tile);
        const QPoint cheque = find<QWidget>("means4")->pos();
        m_parts->mealVouchers = m_parts->transfers = false;
        pay().refresh();
        QVERIFY(!isShown("means3"));
        QVERIFY(!isShown("means5"));
        QTRY_VERIFY(find<QWidget>("means4")->pos() != cheque); // it closes up
        m_parts->cheques = false;
        pay().refresh();
        QVERIFY(!isShown("means4"));
        m_parts->clock.advanceMs(300);
        for (const Means means : {Means::MealVoucher, Means::Cheque, Means::Transfer})
            pay().give(means); // by a key or a click that was on its way
        QVERIFY(pay().tenders().empty());
        m_parts->cheques = true;
        pay().refresh();
        QVERIFY(isShown("means4"));
        click("means4");
        QCOMPARE(pay().tenders().size(), size_t(1));
    }

    void chequeGoesBackAsOneThoughNoneIsTakenAnyLonger()
    {
        m_parts->cheques = false;
        sales::Returnable original;
        original.ticket.number = 90;
        fiscal::TicketLine line;
        line.label = QStringLiteral("Tarte aux pommes");
        line.vatClass = "reduced";
        line.quantity = Quantity::ofPieces(1);
        line.unitPrice = line.total = Money::fromCents(1580);
        original.lines.push_back({line, 1, Quantity::ofPieces(1)});
        fiscal::Payment way;
        way.means = Means::Cheque;
        way.amount = Money::fromCents(1580);
        original.ways = {way};
        desk().returnableAnswer = original;
        m_sales->sell().beginReturn(original);
        m_sales->sell().pay();
        m_sales->sell().writeInQuestion(QStringLiteral("Brûlée"));
        m_sales->sell().answer();
        QVERIFY(m_sales->isPaying());
        QTRY_VERIFY(isShown("means4"));
        click("means4");
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QCOMPARE(pay().tenders()[0].means, Means::Cheque);
    }

    void chargedCardIsNotTakenOutWithoutAWord()
    {
        sell();
        type("1");
        key(Qt::Key_F10);
        QTRY_VERIFY(isShown("cardAccepted"));
        click("cardAccepted");
        click("removeTender1");
        QVERIFY(isShown("removalSheet"));
        key(Qt::Key_Escape);
        QCOMPARE(pay().tenders().size(), size_t(1));
        click("removeTender1");
        click("removalGone");
        QTRY_VERIFY(pay().tenders().empty());
        QCOMPARE(desk().cards[0].state, sales::CardPayment::State::TakenBack);
    }

    void leavingKeepsWhatACardHasPaid()
    {
        sell();
        type("1");
        key(Qt::Key_F10);
        QTRY_VERIFY(isShown("cardAccepted"));
        click("cardAccepted");
        key(Qt::Key_Escape);
        QVERIFY(!m_sales->isPaying());
        m_sales->sell().pay();
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QTest::qWait(0);
        QCOMPARE(pay().tenders().size(), size_t(1)); // once
        QCOMPARE(pay().balance().remaining, Money::fromCents(160));
    }

    void voucherPaysItsPartAndTheRestStays()
    {
        sell(10); // 13,00
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_parts->vouchers.checkAnswer->most = Money::fromCents(750);
        m_parts->vouchers.checkAnswer->balance = Money::fromCents(750);
        m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_VERIFY(isShown("voucherUse"));
        QCOMPARE(pay().voucherAmount(), Money::fromCents(750));
        key(Qt::Key_Return);
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QCOMPARE(desk().prepared, QList<Money>{Money::fromCents(750)});
        QCOMPARE(phase(), Phase::Open);
        QCOMPARE(pay().balance().remaining, Money::fromCents(550));
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(desk().checkouts[0].tenders[0].voucher, QByteArray("handle1"));
        QVERIFY(desk().released.isEmpty()); // it is debited with the sale
    }

    void voucherIsNeverTakenForMoreThanIsDue()
    {
        sell(); // 2,60
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_VERIFY(isShown("voucherUse"));
        click("voucherUse");
        QTRY_VERIFY(pay().balance().isSettled);
        QCOMPARE(desk().prepared, QList<Money>{Money::fromCents(260)});
    }

    void voucherIsReleasedWhenItIsTakenOutOrThePaymentLeft()
    {
        sell(10);
        useVoucher();
        click("removeTender1");
        QCOMPARE(desk().released, QList<QByteArray>{"handle1"});
        useVoucher();
        key(Qt::Key_Escape);
        QVERIFY(!m_sales->isPaying());
        QCOMPARE(desk().released.size(), 2);
    }

    void refusedVoucherPaysNothing()
    {
        sell();
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::R1Spent);
        m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_VERIFY(isShown("verdictTitle"));
        QVERIFY(!isShown("voucherUse"));
        key(Qt::Key_Return);
        QVERIFY(desk().prepared.isEmpty());
        click("voucherBack");
        QCOMPARE(phase(), Phase::Open);
    }

    void voucherScannedDuringTheSalePaysIt()
    {
        sell(1, false);
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_sales->takeScan(QStringLiteral("https://b.example/v#ABC"), ScanSource::Camera);
        QVERIFY(m_sales->isPaying());
        QTRY_VERIFY(isShown("voucherUse"));
    }

    void returnGoesBackToTheVoucherFirst()
    {
        sales::Returnable original;
        original.ticket.number = 90;
        fiscal::TicketLine line;
        line.label = QStringLiteral("Tarte aux pommes");
        line.vatClass = "reduced";
        line.quantity = Quantity::ofPieces(1);
        line.unitPrice = line.total = Money::fromCents(1580);
        original.lines.push_back({line, 1, Quantity::ofPieces(1)});
        fiscal::Payment voucher;
        voucher.means = Means::TownVoucher;
        voucher.amount = Money::fromCents(1000);
        voucher.commit = "op";
        fiscal::Payment cash;
        cash.amount = Money::fromCents(580);
        original.ways = {voucher, cash};
        desk().returnableAnswer = original;
        m_sales->sell().beginReturn(original);
        m_sales->sell().pay();
        m_sales->sell().writeInQuestion(QStringLiteral("Brûlée"));
        m_sales->sell().answer();
        QVERIFY(m_sales->isPaying());
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QCOMPARE(pay().tenders()[0].means, Means::TownVoucher);
        QCOMPARE(pay().tenders()[0].amount, Money::fromCents(1000));
        QVERIFY(!find("means1")->isEnabled()); // nothing was paid by card
        QVERIFY(isShown("payRefund"));
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(desk().checkouts[0].tenders[1].amount, Money::fromCents(580));
        QCOMPARE(desk().checkouts[0].cart.lines[0].returnedRank, 1);
    }
};

QTEST_MAIN(tst_PayMeans)
#include "tst_PayMeans.moc"
