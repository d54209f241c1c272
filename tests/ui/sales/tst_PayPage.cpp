// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/SaleUnderTest.h"
#include "tests/ui/vouchers/SampleVerdicts.h"

using namespace comptoir;
using namespace comptoir::test;
using fiscal::Means;
using sales::CardOutcome;
using sales::CardPrompt;
using vouchers::ScanSource;
using vouchers::VerdictId;
using Phase = sales::PayController::Phase;

namespace {

/// A terminal that says what the test wants it to.
class FakeTerminal : public sales::CardTerminal
{
public:
    int starts = 0;
    int cancels = 0;
    std::function<void(CardPrompt)> prompted;

    QFuture<Result<CardOutcome>> start(Money, bool, std::function<void(CardPrompt)> prompt) override
    {
        ++starts;
        prompted = std::move(prompt);
        m_promise = std::make_unique<QPromise<Result<CardOutcome>>>();
        m_promise->start();
        return m_promise->future();
    }
    void cancel() override { ++cancels; }
    void answer(const Result<CardOutcome> &outcome)
    {
        m_promise->addResult(outcome);
        m_promise->finish();
    }

private:
    std::unique_ptr<QPromise<Result<CardOutcome>>> m_promise;
};

} // namespace

/// The payment: where money could be taken twice, lost, or not be in the books.
class tst_PayPage : public QObject, Driven
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { close(); }

    void exactCashIsOneKey()
    {
        sell(); // 2,60
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(desk().sold.size(), size_t(1));
        QCOMPARE(desk().checkouts[0].tenders.size(), size_t(1));
        QCOMPARE(desk().checkouts[0].tenders[0].amount, Money::fromCents(260));
        QVERIFY(!isShown("doneChange"));
    }

    void changeIsShownBeforeAndAfter()
    {
        sell();
        type("20");
        QCOMPARE(text("changeAmount"), u"17,40\u00a0€"_qs);
        QVERIFY(isShown("payGo"));
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(text("doneChange"), u"17,40\u00a0€"_qs);
    }

    void severalTendersPayOneTicket()
    {
        sell(); // 2,60
        type("1");
        QVERIFY(isShown("payAdd"));
        click("means0"); // a euro in cash
        QCOMPARE(pay().balance().remaining, Money::fromCents(160));
        type("0,60");
        click("means4"); // sixty cents by cheque
        key(Qt::Key_F10); // the rest by card
        QCOMPARE(phase(), Phase::Card);
        QCOMPARE(text("cardAmount"), u"1,00\u00a0€"_qs);
        click("cardAccepted");
        QCOMPARE(pay().tenders().size(), size_t(3));
        QVERIFY(pay().balance().isSettled);
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        const auto &tenders = desk().checkouts[0].tenders;
        QCOMPARE(tenders[0].means, Means::Cash);
        QCOMPARE(tenders[1].means, Means::Cheque);
        QCOMPARE(tenders[2].means, Means::Card);
    }

    void doubleTapPaysOnceAndKeepsTheChangeOnScreen()
    {
        desk().holdsSales = true;
        sell();
        type("5");
        click("payGo");
        QTest::mouseClick(m_page.get(), Qt::LeftButton);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        desk().holdsSales = false;
        desk().releaseSales();
        QTRY_COMPARE(phase(), Phase::Done);
        key(Qt::Key_Return); // the second half of a double tap
        QCOMPARE(phase(), Phase::Done);
        QCOMPARE(desk().checkouts.size(), size_t(1));
        m_parts->clock.advanceMs(2000);
        key(Qt::Key_Return);
        QVERIFY(!m_sales->isPaying());
        QCOMPARE(desk().sold.size(), size_t(1));
    }

    void failureKeepsCartAndTenders()
    {
        desk().completeError = Error{"store/disk-full", {}, {}};
        sell();
        type("10");
        key(Qt::Key_Return);
        QTRY_VERIFY(isShown("payError"));
        QCOMPARE(phase(), Phase::Open);
        QCOMPARE(m_sales->sell().cart().lines.size(), size_t(1));
        QCOMPARE(pay().tenders().size(), size_t(1));
        // The disk has room again.
        desk().completeError.reset();
        m_parts->clock.advanceMs(1000);
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QVERIFY(m_sales->sell().cart().isEmpty());
    }

    void doneSaleIsNoCartAnyMore()
    {
        sell();
        const auto id = m_sales->sell().cart().id;
        key(Qt::Key_F9);
        QTRY_COMPARE(phase(), Phase::Done);
        QVERIFY(m_sales->sell().cart().isEmpty());
        QVERIFY(desk().keptCart.isEmpty());
        QVERIFY(m_sales->sell().cart().id != id);
        QVERIFY(!m_sales->sell().canUndo()); // Ctrl+Z must not bring a sold cart back
    }

    void scanAfterTheSaleBeginsTheNextOne()
    {
        sell();
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        m_parts->clock.advanceMs(2000);
        m_sales->takeScan(QStringLiteral("96385074"), ScanSource::KeyboardScanner);
        QVERIFY(!m_sales->isPaying());
        QCOMPARE(m_sales->sell().cart().lines.size(), size_t(1));
        QCOMPARE(m_parts->receipts.handovers.size(), 1); // no ticket was wanted
        QCOMPARE(m_parts->receipts.handovers[0].second, receipts::Handover::None);
    }

    void unknownCardResultNeverSellsAndNeverTriesAgain()
    {
        sell();
        key(Qt::Key_F10);
        click("cardUnknown");
        QTRY_VERIFY(!m_sales->isPaying());
        QVERIFY(desk().checkouts.empty());
        QCOMPARE(desk().parkedCarts.size(), size_t(1));
        QVERIFY(m_sales->sell().cart().isEmpty());
    }

    void refusedCardLeavesTheRestToPay()
    {
        sell();
        key(Qt::Key_F10);
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
        QCOMPARE(terminal.starts, 1);
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

    void chargedCardIsNotTakenOutWithoutAWord()
    {
        sell();
        type("1");
        key(Qt::Key_F10);
        click("cardAccepted");
        click("removeTender1");
        QVERIFY(isShown("removalSheet"));
        key(Qt::Key_Escape);
        QCOMPARE(pay().tenders().size(), size_t(1));
        click("removeTender1");
        click("removalGone");
        QVERIFY(pay().tenders().empty());
    }

    void leavingKeepsWhatACardHasPaid()
    {
        sell();
        type("1");
        key(Qt::Key_F10);
        click("cardAccepted");
        key(Qt::Key_Escape);
        QVERIFY(!m_sales->isPaying());
        m_sales->sell().pay();
        QCOMPARE(pay().tenders().size(), size_t(1));
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

    void tooMuchCashIsRefusedWithTheLimit()
    {
        sell(1000); // 1 300 €
        QVERIFY(isShown("cashCeiling"));
        key(Qt::Key_Return);
        key(Qt::Key_F9);
        QCOMPARE(phase(), Phase::Open);
        QVERIFY(desk().checkouts.empty());
        key(Qt::Key_F10);
        click("cardAccepted");
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
    }

    void printerWithoutPaperDoesNotUndoTheSale()
    {
        m_parts->receipts.paperOut = true;
        sell();
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        click("printTicket");
        QTRY_VERIFY(isShown("notPrinted"));
        QCOMPARE(m_parts->receipts.printed, QList<qint64>{124});
        m_parts->receipts.paperOut = false;
        click("retryPrint");
        QTRY_VERIFY(!isShown("notPrinted"));
        QCOMPARE(m_parts->receipts.retried.size(), 1);
        QCOMPARE(m_parts->receipts.printed.size(), 1); // the same job, no second receipt
    }

    void lawMayWantPaper()
    {
        desk().mustPrint = true;
        sell();
        key(Qt::Key_Return);
        QTRY_COMPARE(m_parts->receipts.printed, QList<qint64>{124});
    }

    void qrIsShownAndLogged()
    {
        sell();
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        click("showQr");
        QTRY_VERIFY(isShown("ticketQr"));
        QCOMPARE(m_parts->receipts.handovers[0].second, receipts::Handover::QrShown);
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

private:
    void open(sales::CardTerminal *terminal = nullptr)
    {
        m_parts = std::make_unique<SaleParts>(FakeShelf::bakery());
        m_parts->terminal = terminal;
        m_sales = std::make_unique<sales::SalesController>(m_parts->payPorts());
        m_page = std::make_unique<sales::SalesPage>(*m_sales);
        show(m_page.get(), {1184, 752});
    }
    void close()
    {
        m_page.reset();
        m_sales.reset();
        m_parts.reset();
    }
    /// So many times two baguettes of 1,30 €, at the payment.
    void sell(int times = 1, bool pays = true)
    {
        auto item = m_parts->shelf.named(QStringLiteral("Baguette tradition"));
        item.price = Money::fromCents(times == 1 ? 260 : 130 * times);
        m_sales->sell().take(item);
        if (pays)
            key(Qt::Key_F9);
        QCOMPARE(m_sales->isPaying(), pays);
    }
    void useVoucher()
    {
        m_parts->clock.advanceMs(2000);
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_VERIFY(isShown("voucherUse"));
        click("voucherUse");
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QTest::qWait(0);
        // Its row has the tender's own number: the test names the first one.
        const QString name = u"removeTender%1"_qs.arg(pay().tenders()[0].id);
        m_page->findChild<QAbstractButton *>(name)->setObjectName(u"removeTender1"_qs);
    }
    FakeSalesDesk &desk() { return m_parts->desk; }
    sales::PayController &pay() { return m_sales->pay(); }
    Phase phase() { return m_sales->pay().phase(); }

    std::unique_ptr<SaleParts> m_parts;
    std::unique_ptr<sales::SalesController> m_sales;
    std::unique_ptr<sales::SalesPage> m_page;
};

QTEST_MAIN(tst_PayPage)
#include "tst_PayPage.moc"
