// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/SaleUnderTest.h"
#include "ui/widgets/CartView.h"
#include "ui/widgets/TileView.h"

using namespace comptoir;
using namespace comptoir::test;
using sales::SellQuestion;

namespace {
constexpr QSize counter(1184, 752);
} // namespace

/// The sale by tap, by scan and by keyboard: where an article could be lost or sold twice.
class tst_SellPage : public QObject, Driven
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(FakeShelf::bakery()); }
    void cleanup() { close(); }

    void tapAddsOneAndTheSecondTapAnotherOfTheSameLine()
    {
        tap(1);
        tap(1);
        tap(2);
        QCOMPARE(lines().size(), size_t(2));
        QCOMPARE(lines()[0].label, QStringLiteral("Baguette tradition"));
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(2));
        QCOMPARE(text("total"), u"3,85\u00a0€"_qs);
        QVERIFY(find("pay")->isEnabled());
    }

    void everyChangeIsKeptForTheNextStart()
    {
        tap(1);
        tap(2);
        QCOMPARE(m_parts->desk.keptCart, m_controller->cart());
        // The power fails; another run begins over the same books.
        const sales::Cart before = m_controller->cart();
        m_page.reset();
        m_controller = std::make_unique<sales::SellController>(m_parts->ports());
        QVERIFY(m_controller->cart().isEmpty());
        m_controller->start();
        QTRY_COMPARE(m_controller->cart(), before);
    }

    void scanAddsTheArticle()
    {
        m_controller->onScanned(QStringLiteral("3017620422003"));
        QCOMPARE(lines().size(), size_t(1));
        QCOMPARE(lines()[0].label, QStringLiteral("Éclair au café"));
        QCOMPARE(lines()[0].code, QStringLiteral("3017620422003"));
    }

    void threeTimesGoesWithTheNextTapOnly()
    {
        type("3*");
        QCOMPARE(text("typed"), u"3\u00a0×"_qs);
        tap(1);
        tap(2);
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(3));
        QCOMPARE(lines()[1].quantity, Quantity::ofPieces(1));
        QCOMPARE(text("typed"), QString());
    }

    void unknownCodeIsTold()
    {
        m_controller->onScanned(QStringLiteral("4000000000006"));
        QVERIFY(lines().empty());
        QVERIFY(isShown("notice"));
        QCOMPARE(text("noticeTitle"), QStringLiteral("4000000000006 inconnu"));
        click("sellUnknown");
        QVERIFY(m_controller->question());
        type("4,50");
        click("choice3");
        key(Qt::Key_Return);
        QCOMPARE(lines().size(), size_t(1));
        QCOMPARE(lines()[0].code, QStringLiteral("4000000000006"));
        QCOMPARE(lines()[0].unitPrice, Money::fromCents(450));
        QCOMPARE(lines()[0].departmentName, QStringLiteral("Snack"));
        QCOMPARE(lines()[0].vatClass, QByteArray("intermediate"));
        QVERIFY(!isShown("notice"));
    }

    void unknownCodeCanBecomeAnArticle()
    {
        QSignalSpy wanted(m_controller.get(), &sales::SellController::itemCreationRequested);
        m_controller->onScanned(QStringLiteral("4000000000006"));
        click("createUnknown");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("4000000000006"));
        QVERIFY(!isShown("notice"));
    }

    void articleWithoutPriceAsksForIt()
    {
        m_controller->onScanned(QStringLiteral("4006381333931"));
        QVERIFY(lines().empty());
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::Price);
        key(Qt::Key_Return); // nothing typed: nothing sold for nothing
        QVERIFY(lines().empty());
        type("42");
        key(Qt::Key_Return);
        QCOMPARE(lines()[0].unitPrice, Money::fromCents(4200));
    }

    void priceTypedBeforeGoesToTheArticleWithoutPrice()
    {
        type("38");
        click("keyPrice");
        m_controller->onScanned(QStringLiteral("4006381333931"));
        QCOMPARE(lines().size(), size_t(1));
        QCOMPARE(lines()[0].unitPrice, Money::fromCents(3800));
    }

    void kilogramsAreAskedOrTyped()
    {
        m_controller->onScanned(QStringLiteral("5449000000996"));
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::Weight);
        type("1,2");
        key(Qt::Key_Return);
        QCOMPARE(lines()[0].quantity, Quantity::fromThousandths(1200));
        QCOMPARE(text("total"), u"8,54\u00a0€"_qs); // 7.12 × 1.2 = 8.544
        type("0,5");
        m_controller->onScanned(QStringLiteral("5449000000996"));
        QVERIFY(!m_controller->question());
        QCOMPARE(lines()[1].quantity, Quantity::fromThousandths(500));
    }

    void scaleCodeBringsItsWeight()
    {
        m_controller->onScanned(QStringLiteral("2100012012005"));
        QCOMPARE(lines()[0].quantity, Quantity::fromThousandths(1200));
        QCOMPARE(lines()[0].unit, Unit::Kilogram);
    }

    void ageIsAskedOnceASale()
    {
        m_controller->onScanned(QStringLiteral("3760091720016"));
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::Age);
        key(Qt::Key_Escape);
        QVERIFY(lines().empty());
        m_controller->onScanned(QStringLiteral("3760091720016"));
        key(Qt::Key_Return);
        QCOMPARE(lines().size(), size_t(1));
        m_controller->onScanned(QStringLiteral("3760091720016"));
        QVERIFY(!m_controller->question());
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(2));
    }

    void scanDuringAQuestionDoesNotAnswerIt()
    {
        m_controller->onScanned(QStringLiteral("4006381333931"));
        m_controller->onScanned(QStringLiteral("3017620422003"));
        QVERIFY(lines().empty());
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::Price);
    }

    void undoAndRedoRestoreTheVeryCart()
    {
        tap(1);
        const sales::Cart one = m_controller->cart();
        tap(2);
        tap(2);
        const sales::Cart three = m_controller->cart();
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_controller->cart(), one);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_controller->cart(), three);
        QCOMPARE(m_parts->desk.keptCart, three);
    }

    void removedLineIsLoggedAndCanComeBack()
    {
        tap(1);
        tap(2);
        const sales::Cart both = m_controller->cart();
        QSignalSpy offers(m_controller.get(), &sales::SellController::undoOffered);
        key(Qt::Key_Delete);
        QCOMPARE(lines().size(), size_t(1));
        QCOMPARE(m_parts->desk.removed, QStringList{QStringLiteral("Croissant")});
        QCOMPARE(offers.size(), 1);
        m_controller->undoIfStill(offers[0][1].toInt());
        QCOMPARE(m_controller->cart(), both);
        m_controller->undoIfStill(offers[0][1].toInt()); // the bar is old now
        QCOMPARE(m_controller->cart(), both);
    }

    void keypadActsOnTheSelectedLine()
    {
        tap(1);
        tap(2);
        type("4");
        click("keyQuantity");
        QCOMPARE(lines()[1].quantity, Quantity::ofPieces(4));
        type("10");
        click("keyDiscount");
        QCOMPARE(lines()[1].discount.basisPoints, 1000);
        type("2,00");
        click("keyPrice");
        QCOMPARE(lines()[1].unitPrice, Money::fromCents(200));
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(1));
    }

    void wholeSaleByKeyboard()
    {
        QSignalSpy pays(m_controller.get(), &sales::SellController::payRequested);
        type("baguette t");
        key(Qt::Key_Return);
        QCOMPARE(lines().size(), size_t(1));
        QCOMPARE(find<QLineEdit>("search")->text(), QString());
        key(Qt::Key_F6);
        type("5");
        key(Qt::Key_Return);
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(5));
        key(Qt::Key_Minus);
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(4));
        key(Qt::Key_F7);
        type("10");
        key(Qt::Key_Return);
        QCOMPARE(text("total"), u"4,68\u00a0€"_qs);
        type("96385074");
        key(Qt::Key_Return); // a code that is typed
        QCOMPARE(lines().size(), size_t(2));
        key(Qt::Key_Return);
        QCOMPARE(pays.size(), 1);
    }

    void escapeNeverTakesAnArticleAway()
    {
        tap(1);
        type("12");
        for (int i = 0; i < 6; ++i)
            key(Qt::Key_Escape);
        QCOMPARE(lines().size(), size_t(1));
        QVERIFY(m_controller->entry().isEmpty());
        QVERIFY(find<QLineEdit>("search")->hasFocus());
    }

    void parkedTicketsWaitAndComeBack()
    {
        tap(1);
        const sales::Cart first = m_controller->cart();
        key(Qt::Key_F8);
        QTRY_VERIFY(m_controller->cart().isEmpty());
        tap(2);
        QTRY_VERIFY(isShown("parked0"));
        click("parked0");
        QTRY_COMPARE(m_controller->cart(), first);
        QCOMPARE(m_parts->desk.parkedCarts.size(), size_t(1)); // the second one waits now
    }

    void ninthTicketIsNotParked()
    {
        for (int i = 0; i < sales::SellController::mostParked; ++i) {
            tap(1);
            key(Qt::Key_F8);
            QTRY_VERIFY(m_controller->cart().isEmpty());
        }
        QTRY_COMPARE(int(m_controller->parkedCarts().size()), sales::SellController::mostParked);
        tap(1);
        key(Qt::Key_F8);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(lines().size(), size_t(1));
        QVERIFY(isShown("sellError"));
    }

    void priceCheckSellsNothing()
    {
        type("?");
        tap(5);
        QVERIFY(lines().empty());
        QVERIFY(text("noticeTitle").contains(u"3,10"));
        click("sellChecked");
        QCOMPARE(lines().size(), size_t(1));
    }

    void returnNeedsAReasonBeforeItIsPaid()
    {
        QSignalSpy pays(m_controller.get(), &sales::SellController::payRequested);
        m_controller->setReturn(true);
        tap(1);
        QVERIFY(isShown("refundPay"));
        key(Qt::Key_F9);
        QCOMPARE(pays.size(), 0);
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::ReturnReason);
        click("choice0");
        key(Qt::Key_Return);
        QCOMPARE(pays.size(), 1);
        QCOMPARE(m_controller->cart().returnReason, QStringLiteral("Défectueux"));
    }

    void sellsWithoutAnyCatalogue()
    {
        close();
        FakeShelf bare;
        bare.addDepartment(QStringLiteral("Pains"), QStringLiteral("PA"));
        bare.addDepartment(QStringLiteral("Épicerie"), QStringLiteral("EP"), "normal");
        open(std::move(bare));
        type("4,50");
        tap(2); // after the free article: Pains, Épicerie
        QCOMPARE(lines().size(), size_t(1));
        QCOMPARE(lines()[0].label, QStringLiteral("Épicerie"));
        QCOMPARE(lines()[0].unitPrice, Money::fromCents(450));
        QCOMPARE(lines()[0].vatClass, QByteArray("normal"));
        tap(0);
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::FreeArticle);
    }

    void ticketThatComesBackIsNeverPaidAway()
    {
        tap(1);
        m_controller->park();
        QTRY_COMPARE(m_parts->desk.parkedCarts.size(), size_t(1));
        QTRY_VERIFY(m_controller->cart().isEmpty());
        const auto waiting = m_parts->desk.parkedCarts[0].id;
        tap(2);
        const auto standing = m_controller->cart().id;
        QSignalSpy paying(m_controller.get(), &sales::SellController::payRequested);
        m_controller->recall(waiting);
        m_controller->pay(); // before the disk has answered
        QCOMPARE(paying.size(), 0);
        QTRY_COMPARE(m_controller->cart().id, waiting);
        QCOMPARE(m_parts->desk.parkedCarts.size(), size_t(1));
        QCOMPARE(m_parts->desk.parkedCarts[0].id, standing);
        // An answer about another sale takes nothing away.
        sales::CompletedSale other;
        other.ticket.saleId = standing.text();
        m_controller->onPaid(other);
        QCOMPARE(m_controller->cart().id, waiting);
    }

    void whatIsSoldWhileATicketComesBackStays()
    {
        tap(1);
        m_controller->park();
        QTRY_VERIFY(m_controller->cart().isEmpty());
        const auto waiting = m_parts->desk.parkedCarts[0].id;
        m_controller->recall(waiting);
        tap(2); // before the disk has answered
        QTRY_VERIFY(m_controller->canPay());
        QCOMPARE(lines().size(), size_t(1));
        QVERIFY(m_controller->cart().id != waiting);
        QCOMPARE(m_parts->desk.parkedCarts.size(), size_t(1));
        QCOMPARE(m_parts->desk.parkedCarts[0].id, waiting);
    }

    void returnWithItsTicketTakesNothingElse()
    {
        sales::Cart back = m_controller->cart();
        back.isReturn = true;
        back.returnedFrom = 7;
        back.returnReason = QStringLiteral("Cassé");
        sales::CartLine line;
        line.id = back.nextLine++;
        line.label = QStringLiteral("Baguette");
        line.vatClass = "reduced";
        line.unitPrice = Money::fromCents(130);
        back.lines = {line};
        QSignalSpy paying(m_controller.get(), &sales::SellController::payRequested);
        QVERIFY(m_controller->payBack(back));
        QTRY_COMPARE(paying.size(), 1);
        tap(1);
        QCOMPARE(lines().size(), size_t(1));
        QVERIFY(isShown("sellError"));
    }

    void diskFullIsSaidAndTheCartStays()
    {
        m_parts->desk.keepError = Error{"store/disk-full", {}, {}};
        tap(1);
        QTRY_VERIFY(isShown("sellError"));
        QCOMPARE(lines().size(), size_t(1));
    }

    void scanModeIsRemembered()
    {
        m_controller->setMode(sales::SellMode::Scan);
        QCOMPARE(m_parts->mode, sales::SellMode::Scan);
        QVERIFY(!isShown("tiles"));
        type("cro");
        QVERIFY(isShown("tiles"));
    }

    void rebuiltPageShowsTheSameSale()
    {
        tap(1);
        m_controller->onScanned(QStringLiteral("4006381333931"));
        type("4");
        m_page.reset();
        showPage(counter);
        QVERIFY(isShown("question"));
        type("2");
        key(Qt::Key_Return);
        QCOMPARE(lines().back().unitPrice, Money::fromCents(4200));
    }

    void zeroAndEnterDoNotOpenThePayment()
    {
        QSignalSpy pays(m_controller.get(), &sales::SellController::payRequested);
        tap(1);
        type("0");
        key(Qt::Key_Return);
        QCOMPARE(pays.size(), 0);
        QCOMPARE(lines()[0].quantity, Quantity::ofPieces(1));
        key(Qt::Key_Return);
        QCOMPARE(pays.size(), 1);
    }

    void rareActsHaveAKeyToo()
    {
        tap(1);
        key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(isShown("actsSheet"));
        while (!find("actNote")->hasFocus())
            key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::Note);
        type("bien cuite");
        key(Qt::Key_Return);
        QCOMPARE(lines()[0].note, QStringLiteral("bien cuite"));
    }

    void ticketDiscountIsInTheTotal()
    {
        tap(1);
        tap(2);
        m_controller->askTicketDiscount();
        type("10");
        key(Qt::Key_Return);
        QCOMPARE(m_controller->cart().discount.basisPoints, 1000);
        QVERIFY(m_controller->total() < Money::fromCents(255));
    }

    void abandonedTicketIsLoggedAndComesBack()
    {
        tap(1);
        const sales::Cart before = m_controller->cart();
        m_controller->abandon();
        QTRY_VERIFY(lines().empty());
        QCOMPARE(m_parts->desk.abandoned, 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_controller->cart(), before);
    }

    void weighedLineIsAskedAnewNotCounted()
    {
        m_controller->onScanned(QStringLiteral("2100012012005"));
        key(Qt::Key_Plus);
        QCOMPARE(m_controller->question()->kind, SellQuestion::Kind::LineQuantity);
        type("0,8");
        key(Qt::Key_Return);
        QCOMPARE(lines()[0].quantity, Quantity::fromThousandths(800));
    }

private:
    void open(FakeShelf shelf)
    {
        m_parts = std::make_unique<SaleParts>(std::move(shelf));
        m_controller = std::make_unique<sales::SellController>(m_parts->ports());
        m_controller->start();
        showPage(counter);
    }
    void showPage(QSize size)
    {
        m_page = std::make_unique<sales::SellPage>(*m_controller);
        show(m_page.get(), size);
    }
    void close()
    {
        m_page.reset();
        m_controller.reset();
        m_parts.reset();
    }
    const std::vector<sales::CartLine> &lines() const { return m_controller->cart().lines; }
    void tap(int row)
    {
        auto *tiles = find<widgets::TileView>("tiles");
        const QRect place = tiles->visualRect(tiles->model()->index(row, 0));
        QVERIFY(place.isValid());
        QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {}, place.center());
    }

    std::unique_ptr<SaleParts> m_parts;
    std::unique_ptr<sales::SellController> m_controller;
    std::unique_ptr<sales::SellPage> m_page;
};

QTEST_MAIN(tst_SellPage)
#include "tst_SellPage.moc"
