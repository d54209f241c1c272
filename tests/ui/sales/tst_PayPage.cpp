// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/PayUnderTest.h"

using namespace comptoir;
using namespace comptoir::test;

/// The payment: where money could be taken twice, lost, or not be in the books.
class tst_PayPage : public QObject, PayUnderTest
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

    void wholeSaleAndPaymentByKeyboardAlone()
    {
        type("3*");
        type("croissant");
        key(Qt::Key_Return);
        QCOMPARE(m_sales->sell().cart().lines[0].quantity, Quantity::ofPieces(3));
        key(Qt::Key_Return); // Encaisser
        QVERIFY(m_sales->isPaying());
        key(Qt::Key_Return); // exact cash
        QTRY_COMPARE(phase(), Phase::Done);
        m_parts->clock.advanceMs(2000);
        key(Qt::Key_Return); // next customer
        QVERIFY(!m_sales->isPaying());
        type("cafe"); // home again, ready for letters
        QCOMPARE(find<QLineEdit>("search")->text(), QStringLiteral("cafe"));
        QCOMPARE(desk().checkouts[0].tenders[0].amount, Money::fromCents(375));
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

    void belgianCashIsRoundedOnALineOfItsOwn()
    {
        m_parts->law = law::LawBook::load(law::Country::Belgium).value();
        auto item = m_parts->shelf.named(QStringLiteral("Baguette tradition"));
        item.price = Money::fromCents(262);
        m_sales->sell().take(item);
        key(Qt::Key_F9);
        QVERIFY(isShown("rounding"));
        QVERIFY(text("rounding").contains(u"\u22120,02"));
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(desk().checkouts[0].tenders[0].amount, Money::fromCents(260));
    }

    void belgianCardIsNotRounded()
    {
        m_parts->law = law::LawBook::load(law::Country::Belgium).value();
        auto item = m_parts->shelf.named(QStringLiteral("Baguette tradition"));
        item.price = Money::fromCents(262);
        m_sales->sell().take(item);
        key(Qt::Key_F10); // straight to the card
        QTRY_VERIFY(isShown("cardAccepted"));
        QCOMPARE(text("cardAmount"), u"2,62\u00a0€"_qs);
        click("cardAccepted");
        QVERIFY(!isShown("rounding"));
        QVERIFY(pay().balance().isSettled);
    }

    void severalTendersPayOneTicket()
    {
        sell(); // 2,60
        type("1");
        QVERIFY(isShown("payAdd"));
        click("means0"); // a euro in cash
        QTRY_COMPARE(pay().balance().remaining, Money::fromCents(160));
        type("0,60");
        click("means4"); // sixty cents by cheque
        key(Qt::Key_F10); // the rest by card
        QCOMPARE(phase(), Phase::Card);
        QTRY_VERIFY(isShown("cardAccepted"));
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

    void undoDoesNotChangeTheCartThatIsBeingPaid()
    {
        sell();
        const auto cart = m_sales->sell().cart();
        m_sales->sell().undo();
        m_sales->sell().undoIfStill(m_sales->sell().revision());
        QCOMPARE(m_sales->sell().cart(), cart);
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

    void quickScanAfterThePaymentIsNotLost()
    {
        sell();
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        m_sales->takeScan(QStringLiteral("96385074"), ScanSource::KeyboardScanner);
        QCOMPARE(m_sales->sell().cart().lines.size(), size_t(1));
    }

    void codeBeforeTheCameraIsOneScan()
    {
        const QString code = QStringLiteral("96385074");
        for (int i = 0; i < 10; ++i) {
            m_sales->takeScan(code, ScanSource::Camera);
            m_parts->clock.advanceMs(100);
        }
        QCOMPARE(m_sales->sell().cart().lines[0].quantity, Quantity::ofPieces(1));
        m_parts->clock.advanceMs(800);
        m_sales->takeScan(code, ScanSource::Camera);
        QCOMPARE(m_sales->sell().cart().lines[0].quantity, Quantity::ofPieces(2));
        // A scanner's trigger is pulled by a person each time.
        m_sales->takeScan(code, ScanSource::KeyboardScanner);
        m_sales->takeScan(code, ScanSource::KeyboardScanner);
        QCOMPARE(m_sales->sell().cart().lines[0].quantity, Quantity::ofPieces(4));
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
        QTRY_VERIFY(isShown("cardAccepted"));
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

    void paperThatTheLawWantsCameWithTheSaleAndNoSecondOneFollows()
    {
        desk().mustPrint = true;
        sell();
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        click("printTicket"); // out of habit: a DUPLICATA, if it weren't for the guard
        QVERIFY(m_parts->receipts.printed.isEmpty());
        QVERIFY(m_parts->receipts.handovers.isEmpty()); // the sale has said it
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
};

QTEST_MAIN(tst_PayPage)
#include "tst_PayPage.moc"
