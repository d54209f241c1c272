// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/SaleTill.h"

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;
using fiscal::Means;

namespace {

/// So much of a line of a ticket, as the counter puts it onto a return.
CartLine back(const fiscal::Ticket &ticket, int rank, Quantity quantity)
{
    const fiscal::TicketLine &sold = ticket.lines.at(size_t(rank - 1));
    CartLine line = free(sold.unitPrice, sold.vatClass);
    if (const auto item = catalogue::ItemId::fromText(sold.product))
        line.item = *item;
    line.label = sold.label;
    line.quantity = sold.quantity;
    line.discount.amount = sold.discount;
    line.returnedFrom = ticket.number;
    line.returnedRank = rank;
    Cart cart = add(Cart(), line).first;
    return withQuantity(cart, 1, quantity).lines.front();
}

Cart returnOf(SaleTill &shop, const fiscal::Ticket &ticket, std::vector<CartLine> lines)
{
    Cart cart = shop.cartOf(std::move(lines), true);
    cart.returnedFrom = ticket.number;
    cart.returnReason = QStringLiteral("cassé");
    return cart;
}

fiscal::Ticket sold(SaleTill &shop, std::vector<CartLine> lines, std::vector<Tender> tenders)
{
    const auto sale = shop.complete->run({shop.cartOf(std::move(lines)), std::move(tenders), {}});
    if (!sale)
        qFatal("%s", sale.error().code.constData());
    return sale->ticket;
}

CartLine three(Money price)
{
    CartLine line = known(1, price);
    line.quantity = Quantity::ofPieces(3);
    return line;
}

} // namespace

class tst_ReturnGoods : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

    static Result<CompletedSale> giveBack(SaleTill &shop, const fiscal::Ticket &ticket,
                                          std::vector<CartLine> lines, std::vector<Tender> tenders)
    {
        return shop.complete->run(
            {returnOf(shop, ticket, std::move(lines)), std::move(tenders), {}});
    }
    static ReturnGoods returns(SaleTill &shop)
    {
        return ReturnGoods(*shop.till.database, *shop.books, shop.refund.get());
    }

private Q_SLOTS:
    void turnsAReturnRoundInTheBooks()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        const auto refund = giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(2))},
                                     {shop.paid(cents(1000))});
        QVERIFY(refund.has_value());
        QCOMPARE(refund->ticket.kind, fiscal::TicketKind::Refund);
        QCOMPARE(refund->ticket.number, 2);
        QCOMPARE(refund->ticket.total, cents(-1000));
        QCOMPARE(refund->ticket.net, cents(-833));
        QCOMPARE(refund->ticket.vat[0].vat, cents(-167));
        QCOMPARE(refund->ticket.lines[0].quantity, Quantity::ofPieces(-2));
        QCOMPARE(refund->ticket.lines[0].returnedFrom, 1);
        QCOMPARE(refund->ticket.lines[0].returnedRank, 1);
        QCOMPARE(refund->ticket.payments[0].amount, cents(-1000));
        QCOMPARE(refund->ticket.original, 1);
        QCOMPARE(refund->ticket.reason, QStringLiteral("cassé"));
        QVERIFY(refund->opensDrawer);
        QCOMPARE(shop.books->logged.kind, QByteArray("goods-returned"));
        QCOMPARE(shop.books->logged.facts.value(QStringLiteral("original")).toInteger(), 1);
        QCOMPARE(shop.till.count(
                     QStringLiteral("SELECT quantity_m FROM test_stock WHERE why = 'return'")),
                 2000);
    }
    void takesNoMoreBackThanWasSold()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        const auto attempt = [&](int pieces) {
            return giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(pieces))},
                            {shop.paid(cents(500 * pieces))});
        };
        auto refused = attempt(4);
        QCOMPARE(refused.error().code, QByteArray("sales/too-much-back"));
        QCOMPARE(refused.error().facts.value(QStringLiteral("left")).toLongLong(), 3000);
        QVERIFY(attempt(2).has_value());
        refused = attempt(2);
        QCOMPARE(refused.error().code, QByteArray("sales/too-much-back"));
        QCOMPARE(refused.error().facts.value(QStringLiteral("left")).toLongLong(), 1000);
        QVERIFY(attempt(1).has_value());
        QCOMPARE(attempt(1).error().code, QByteArray("sales/too-much-back"));
        shop.compareWhole(3);
    }
    void addsUpTheSameLineTwiceOnOneReturn()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        const CartLine two = back(ticket, 1, Quantity::ofPieces(2));
        QCOMPARE(giveBack(shop, ticket, {two, two}, {shop.paid(cents(2000))}).error().code,
                 QByteArray("sales/too-much-back"));
    }
    void givesNoDearerPriceBack()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        CartLine dear = back(ticket, 1, Quantity::ofPieces(3));
        dear.unitPrice = cents(900);
        QCOMPARE(giveBack(shop, ticket, {dear}, {shop.paid(cents(2700))}).error().code,
                 QByteArray("sales/too-much-back"));
    }
    /// One after the other, each with its part of a discount that does not divide by three.
    void neverGivesMoreBackThanADiscountedLineCost()
    {
        SaleTill shop(m_papers);
        CartLine line = three(cents(500));
        line.discount.amount = cents(100);
        const auto ticket = sold(shop, {line}, {shop.paid(cents(1400))});
        Money given;
        for (int i = 0; i < 3; ++i) {
            const CartLine one = back(ticket, 1, Quantity::ofPieces(1));
            const Money price = one.unitPrice - one.discount.amount;
            QVERIFY(giveBack(shop, ticket, {one}, {shop.paid(price)}).has_value());
            given += price;
        }
        QVERIFY(given <= cents(1400) && given > cents(1390));
        const auto left = returns(shop).returnable(ticket.number);
        QVERIFY(left->lines[0].left.isZero());
    }
    void keepsTheRateThatAThingWasSoldAt()
    {
        SaleTill shop(m_papers);
        shop.books->franchise = true;
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        shop.books->franchise = false; // the shop pays VAT since
        const auto refund = giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(3))},
                                     {shop.paid(cents(1500))});
        QCOMPARE(refund->ticket.vat[0].basisPoints, 0);
        QCOMPARE(refund->ticket.net, cents(-1500));
    }
    void knowsNoTicketThatIsNotThere()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        CartLine line = back(ticket, 1, Quantity::ofPieces(1));
        line.returnedFrom = 9;
        const auto attempt = [&] {
            return giveBack(shop, ticket, {line}, {shop.paid(cents(500))}).error().code;
        };
        QCOMPARE(attempt(), QByteArray("sales/no-ticket"));
        line = back(ticket, 1, Quantity::ofPieces(1));
        line.returnedRank = 2;
        QCOMPARE(attempt(), QByteArray("sales/no-ticket"));
        QCOMPARE(returns(shop).returnable(9).error().code, QByteArray("sales/no-ticket"));
        const auto refund = giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(1))},
                                     {shop.paid(cents(500))});
        QCOMPARE(returns(shop).returnable(refund->ticket.number).error().code,
                 QByteArray("sales/no-ticket")); // what came back does not come back
        line.returnedRank = 1;
        const auto sale = shop.complete->run({shop.cartOf({line}), {shop.paid(cents(500))}, {}});
        QCOMPARE(sale.error().code, QByteArray("sales/unreadable")); // no return, and yet linked
    }
    void takesGoodsBackWithoutATicket()
    {
        SaleTill shop(m_papers);
        const auto refund = shop.complete->run(
            {shop.cartOf({known(1, cents(500))}, true), {shop.paid(cents(500))}, {}});
        QCOMPARE(refund->ticket.total, cents(-500));
        QCOMPARE(refund->ticket.original, 0);
    }
    void givesExactlyBackWhatIsDue()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        const CartLine line = back(ticket, 1, Quantity::ofPieces(1));
        QCOMPARE(giveBack(shop, ticket, {line}, {shop.paid(cents(600))}).error().code,
                 QByteArray("sales/overpaid"));
        QCOMPARE(giveBack(shop, ticket, {line}, {shop.paid(cents(400))}).error().code,
                 QByteArray("sales/not-settled"));
    }
    void roundsTheCashThatGoesBackInBelgium()
    {
        SaleTill shop(m_papers, law::Country::Belgium);
        const auto ticket = sold(shop, {known(1, cents(1034))}, {shop.paid(cents(1035))});
        const auto left = returns(shop).returnable(ticket.number);
        QCOMPARE(left->ways.size(), 1u);
        QCOMPARE(left->ways[0].amount, cents(1034)); // rounded when it goes
        const auto refund = giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(1))},
                                     {shop.paid(cents(1035))});
        QCOMPARE(refund->ticket.total, cents(-1034));
        QCOMPARE(refund->ticket.rounding, cents(-1));
        QCOMPARE(refund->ticket.payments[0].amount, cents(-1035));
        QVERIFY(returns(shop).returnable(ticket.number)->ways.empty());
    }

    void putsTheVouchersPartBackOntoIt()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))},
                                 {shop.voucher(3, cents(800)), shop.paid(cents(1000))});
        const auto left = returns(shop).returnable(ticket.number);
        QCOMPARE(left->ways.size(), 2u);
        QCOMPARE(left->ways[0].means, Means::TownVoucher);
        QCOMPARE(left->ways[0].amount, cents(800));
        QCOMPARE(left->ways[1].amount, cents(700)); // the change did not stay in the till
        const CartLine two = back(ticket, 1, Quantity::ofPieces(2));
        const auto refused = giveBack(shop, ticket, {two}, {shop.paid(cents(1000))});
        QCOMPARE(refused.error().code, QByteArray("sales/voucher-first"));
        QCOMPARE(refused.error().facts.value(QStringLiteral("least_c")).toLongLong(), 300);

        Tender onto = shop.paid(cents(800), Means::TownVoucher);
        onto.voucher = left->ways[0].commit;
        const auto refund = giveBack(shop, ticket, {two}, {onto, shop.paid(cents(200))});
        QVERIFY(refund.has_value());
        QCOMPARE(refund->ticket.payments[0].amount, cents(-800));
        QCOMPARE(refund->ticket.payments[0].commit, left->ways[0].commit);
        QCOMPARE(shop.till.count(QStringLiteral("SELECT sum(amount_c) FROM refund")), 800);
        // of one transaction
        QCOMPARE(
            shop.till.count(QStringLiteral("SELECT count(DISTINCT tx) FROM outbox WHERE kind "
                                           "= 'voucher.refund' OR (kind = 'sale' AND tx > (SELECT "
                                           "min(tx) FROM outbox))")),
            1);
        const auto after = returns(shop).returnable(ticket.number);
        QCOMPARE(after->lines[0].left, Quantity::ofPieces(1));
        QCOMPARE(after->ways.size(), 1u);
        QCOMPARE(after->ways[0].means, Means::Cash);
        QCOMPARE(after->ways[0].amount, cents(500));
    }
    void findsTheVoucherOfTheTicketByItself()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))},
                                 {shop.voucher(3, cents(800)), shop.voucher(4, cents(700))});
        const auto refund = giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(2))},
                                     {shop.paid(cents(1000), Means::TownVoucher)});
        QCOMPARE(refund->ticket.payments.size(), 2u);
        QCOMPARE(refund->ticket.payments[0].amount, cents(-800));
        QCOMPARE(refund->ticket.payments[1].amount, cents(-200));
        QCOMPARE(giveBack(shop, ticket, {back(ticket, 1, Quantity::ofPieces(1))},
                          {shop.paid(cents(500), Means::Card)})
                     .error()
                     .code,
                 QByteArray("sales/voucher-first"));
    }
    void putsNothingOntoAVoucherOfAnotherTicket()
    {
        SaleTill shop(m_papers);
        const auto other = sold(shop, {three(cents(500))}, {shop.voucher(3, cents(1500))});
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        Tender onto = shop.paid(cents(500), Means::TownVoucher);
        onto.voucher = other.payments[0].commit;
        const CartLine one = back(ticket, 1, Quantity::ofPieces(1));
        QCOMPARE(giveBack(shop, ticket, {one}, {onto}).error().code,
                 QByteArray("voucher/not-open"));
    }
    void givesNoMoreBackInAWayThanWasPaidSo()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))},
                                 {shop.paid(cents(1200), Means::Card), shop.paid(cents(300))});
        const CartLine one = back(ticket, 1, Quantity::ofPieces(1));
        const auto cash = giveBack(shop, ticket, {one}, {shop.paid(cents(500))});
        QCOMPARE(cash.error().code, QByteArray("sales/other-way"));
        QCOMPARE(cash.error().facts.value(QStringLiteral("most_c")).toLongLong(), 300);
        QVERIFY(giveBack(shop, ticket, {one},
                         {shop.paid(cents(200), Means::Card), shop.paid(cents(300))}));
        QCOMPARE(giveBack(shop, ticket, {one}, {shop.paid(cents(500))}).error().code,
                 QByteArray("sales/other-way"));
        QVERIFY(giveBack(shop, ticket, {one}, {shop.paid(cents(500), Means::Card)}));
        QVERIFY(giveBack(shop, ticket, {one}, {shop.paid(cents(500), Means::Card)}));
        QVERIFY(returns(shop).returnable(ticket.number)->ways.empty());
    }
    void takesNothingElseBackWithATicket()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.paid(cents(1500))});
        const auto refund = giveBack(shop, ticket,
                                     {back(ticket, 1, Quantity::ofPieces(1)), known(7, cents(600))},
                                     {shop.paid(cents(1100))});
        QCOMPARE(refund.error().code, QByteArray("sales/not-of-ticket"));
        shop.compareWhole(1);
    }
    void twoPartsOfABelgianTicketGoBackInCash()
    {
        SaleTill shop(m_papers, law::Country::Belgium);
        const auto ticket = sold(shop, {known(1, cents(503)), known(2, cents(503))},
                                 {shop.paid(cents(1005))}); // 10,06
        for (const int rank : {1, 2}) {
            const auto left = returns(shop).returnable(ticket.number);
            QCOMPARE(left->ways[0].amount, cents(rank == 1 ? 1006 : 503));
            QVERIFY(giveBack(shop, ticket, {back(ticket, rank, Quantity::ofPieces(1))},
                             {shop.paid(cents(505))}));
        }
        QVERIFY(returns(shop).returnable(ticket.number)->ways.empty());
    }
    void paysNothingTwiceBackForAVoucherThatWasRefundedWithoutTheGoods()
    {
        SaleTill shop(m_papers);
        const auto ticket = sold(shop, {three(cents(500))}, {shop.voucher(3, cents(1500))});
        const OpId commit = *OpId::fromText(ticket.payments[0].commit);
        QCOMPARE(shop.till.redeemer->undo(commit).error().code,
                 QByteArray("voucher/undo-too-late")); // the ticket says that it paid
        QVERIFY(shop.refund->run(commit, cents(1500)).has_value()); // on the voucher screen
        QVERIFY(returns(shop).returnable(ticket.number)->ways.empty());
        const CartLine all = back(ticket, 1, Quantity::ofPieces(3));
        QCOMPARE(giveBack(shop, ticket, {all}, {shop.paid(cents(1500))}).error().code,
                 QByteArray("sales/voucher-first"));
        QCOMPARE(giveBack(shop, ticket, {all}, {shop.paid(cents(1500), Means::TownVoucher)})
                     .error()
                     .code,
                 QByteArray("voucher/refund-too-high"));
        shop.compareWhole(1);
    }
    void isWholeOrAbsentOnAFailingDisk()
    {
        int failures = 0;
        for (int call = 1;; ++call) {
            SaleTill shop(m_papers);
            const auto ticket = sold(shop, {three(cents(500))}, {shop.voucher(3, cents(1500))});
            const Checkout checkout{
                returnOf(shop, ticket, {back(ticket, 1, Quantity::ofPieces(2))}),
                {shop.paid(cents(1000), Means::TownVoucher)},
                {}};
            FaultyVfs::arm(FaultyVfs::Fault::IoError, call);
            const auto refund = shop.complete->run(checkout);
            const bool fired = FaultyVfs::fired();
            FaultyVfs::disarm();
            const qint64 refunds = refund ? 1 : 0;
            shop.compareWhole(1 + refunds);
            for (const auto *table : {"refund", "returned_line", "paid_back"})
                QCOMPARE(shop.till.count(
                             QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))),
                         refunds);
            if (!fired)
                break;
            ++failures;
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }
};

QTEST_GUILESS_MAIN(tst_ReturnGoods)
#include "tst_ReturnGoods.moc"
