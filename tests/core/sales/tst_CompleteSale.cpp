// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/SaleTill.h"

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;
using fiscal::Means;

class tst_CompleteSale : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void writesTheWholeTicket()
    {
        SaleTill shop(m_papers);
        CartLine bread = known(1, cents(115));
        bread.vatClass = "reduced";
        bread.quantity = Quantity::ofPieces(3);
        bread.code = QStringLiteral("3017620422003");
        bread.departmentName = QStringLiteral("Pain");
        Cart cart = shop.cartOf({bread, free(cents(1250), "normal")});
        cart.discount = {0, cents(95), QStringLiteral("fidèle")};
        cart.note = QStringLiteral("sans sac");
        cart.approvedBy = QStringLiteral("Ana");
        const Seller seller{OperatorId(uuid(5)), QStringLiteral("Bo")};
        const auto sale = shop.complete->run(
            {cart, {shop.paid(cents(1000), Means::Card), shop.paid(cents(1000))}, seller});
        QVERIFY(sale.has_value());
        const fiscal::Ticket &ticket = sale->ticket;
        QCOMPARE(ticket.number, 1);
        QCOMPARE(ticket.kind, fiscal::TicketKind::Sale);
        QCOMPARE(ticket.total, cents(1500));
        QCOMPARE(ticket.lines[0].quantity, Quantity::ofPieces(3));
        QCOMPARE(ticket.lines[0].product, bread.item.text());
        QCOMPARE(ticket.lines[0].total + ticket.lines[1].total, ticket.total);
        QCOMPARE(ticket.lines[0].discount + ticket.lines[1].discount, cents(95));
        QCOMPARE(ticket.lines[0].discountReason, QStringLiteral("fidèle"));
        QCOMPARE(ticket.lines[0].department, QStringLiteral("Pain"));
        QCOMPARE(ticket.vat.size(), 2u);
        QCOMPARE(ticket.vat[0].net + ticket.vat[1].net, ticket.net);
        QCOMPARE(ticket.payments.size(), 3u);
        QCOMPARE(ticket.payments[2].amount, cents(-500));
        QVERIFY(ticket.payments[2].isChange);
        QCOMPARE(ticket.saleId, cart.id.text());
        QCOMPARE(ticket.operatorName, QStringLiteral("Bo"));
        QCOMPARE(ticket.approvedBy, QStringLiteral("Ana"));
        QCOMPARE(ticket.note, QStringLiteral("sans sac"));
        QCOMPARE(ticket.businessDay, today());
        QCOMPARE(ticket.utcOffsetMinutes, 60);
        QCOMPARE(sale->change, cents(500));
        QVERIFY(sale->opensDrawer);
        QVERIFY(!sale->mustPrint);
        QCOMPARE(shop.till.count(QStringLiteral("SELECT quantity_m FROM test_stock")), -3000);
        shop.compareWhole(1);
    }
    void sealsTheSaleForItsShop()
    {
        SaleTill shop(m_papers);
        const Cart cart = shop.cartOf({known(1, cents(345))});
        const auto sale = shop.complete->run({cart, {shop.paid(cents(345), Means::Card)}, {}});
        QVERIFY(sale.has_value());
        QVERIFY(!sale->opensDrawer);
        const auto ops = shop.till.outbox->after(0, 10, 1 << 20);
        QCOMPARE(ops->size(), 1u);
        QVERIFY(!ops->front().line.contains("Article")); // the town can't read it
        const auto op = shop.till.outbox->read(ops->front());
        QCOMPARE(op->body.value(QStringLiteral("number")).toInteger(), 1);
        QCOMPARE(op->body.value(QStringLiteral("total_c")).toInteger(), 345);
        QCOMPARE(op->body.value(QStringLiteral("head"))[QStringLiteral("hash")].toString().size(),
                 43);
    }
    void sellsWithoutATown()
    {
        SaleTill shop(m_papers, law::Country::France, false);
        const Cart cart = shop.cartOf({known(1, cents(345))});
        QCOMPARE(shop.complete->run({cart, {shop.paid(cents(345))}, {}})->ticket.number, 1);
        Tender voucher = shop.paid(cents(345), Means::TownVoucher);
        voucher.voucher = "abc";
        const Cart next = shop.cartOf({known(1, cents(345))});
        QCOMPARE(shop.complete->run({next, {voucher}, {}}).error().code,
                 QByteArray("voucher/not-reserved"));
        shop.compareWhole(1);
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(*) FROM outbox")), 0);
    }

    void makesOneTicketOfADoubleTap()
    {
        SaleTill shop(m_papers);
        const Checkout checkout{shop.cartOf({known(1, cents(345))}), {shop.paid(cents(345))}, {}};
        QVERIFY(shop.complete->run(checkout).has_value());
        const auto again = shop.complete->run(checkout);
        QCOMPARE(again.error().code, QByteArray("sales/already-done"));
        QCOMPARE(again.error().facts.value(QStringLiteral("number")).toLongLong(), 1);
        shop.reopen(); // and after a restart
        QCOMPARE(shop.complete->run(checkout).error().code, QByteArray("sales/already-done"));
        shop.compareWhole(1);
    }
    void forgetsTheCartThatBecameATicket()
    {
        SaleTill shop(m_papers);
        CartStore carts(*shop.till.database);
        const Cart cart = shop.cartOf({known(1, cents(345))});
        const auto keep = [&](const Cart &kept) {
            const auto transaction = store::Transaction::begin(*shop.till.database);
            return carts.keep(**transaction, kept) && (*transaction)->commit();
        };
        QVERIFY(keep(cart));
        QCOMPARE((*carts.kept())->id, cart.id);
        shop.books->problem = "fiscal/clock-back";
        QCOMPARE(shop.complete->run({cart, {shop.paid(cents(345))}, {}}).error().code,
                 QByteArray("fiscal/clock-back"));
        QVERIFY(carts.kept()->has_value()); // nothing happened
        shop.books->problem.clear();
        QVERIFY(shop.complete->run({cart, {shop.paid(cents(345))}, {}}).has_value());
        QVERIFY(!carts.kept()->has_value());
        // Another one that came onto the counter meanwhile stays.
        const Cart next = shop.cartOf({known(2, cents(100))});
        const Cart third = shop.cartOf({known(3, cents(100))});
        QVERIFY(keep(third));
        QVERIFY(shop.complete->run({next, {shop.paid(cents(100))}, {}}).has_value());
        QCOMPARE((*carts.kept())->id, third.id);
    }

    void refusesWhatIsNotASale_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("means");
        QTest::addColumn<qint64>("given");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("a cent short")
            << 345LL << int(Means::Cash) << 344LL << QByteArray("sales/not-settled");
        QTest::newRow("nothing given")
            << 345LL << int(Means::Cash) << 0LL << QByteArray("sales/not-settled");
        QTest::newRow("less than nothing")
            << 345LL << int(Means::Card) << -345LL << QByteArray("sales/not-settled");
        QTest::newRow("a card charged too much")
            << 345LL << int(Means::Card) << 346LL << QByteArray("sales/overpaid");
        QTest::newRow("a cheque too high")
            << 345LL << int(Means::Cheque) << 400LL << QByteArray("sales/overpaid");
        QTest::newRow("too much cash")
            << 100'001LL << int(Means::Cash) << 100'001LL << QByteArray("sales/cash-ceiling");
        QTest::newRow("a voucher that nobody reserved")
            << 345LL << int(Means::TownVoucher) << 345LL << QByteArray("voucher/not-reserved");
    }
    void refusesWhatIsNotASale()
    {
        QFETCH(const qint64, total);
        QFETCH(const int, means);
        QFETCH(const qint64, given);
        QFETCH(const QByteArray, error);
        SaleTill shop(m_papers);
        const Cart cart = shop.cartOf({known(1, cents(total))});
        const auto sale = shop.complete->run({cart, {shop.paid(cents(given), Means(means))}, {}});
        QCOMPARE(sale.error().code, error);
        shop.compareWhole(0);
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(*) FROM test_stock")), 0);
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(*) FROM test_day")), 0);
    }
    void refusesAnEmptyCartAndAnUnknownVatClass()
    {
        SaleTill shop(m_papers);
        QCOMPARE(shop.complete->run({shop.cartOf({}), {}, {}}).error().code,
                 QByteArray("sales/empty"));
        const auto sale = shop.complete->run(
            {shop.cartOf({free(cents(100), "unheard-of")}), {shop.paid(cents(100))}, {}});
        QCOMPARE(sale.error().code, QByteArray("sales/vat-class-unknown"));
        QCOMPARE(sale.error().facts.value(QStringLiteral("label")).toString(),
                 QStringLiteral("Divers"));
        shop.books->franchise = true; // no VAT, no class
        const auto franchise = shop.complete->run(
            {shop.cartOf({free(cents(100), "unheard-of")}), {shop.paid(cents(100))}, {}});
        QCOMPARE(franchise->ticket.net, cents(100));
    }

    void roundsCashInBelgiumAndTheBooksComeOutEven()
    {
        SaleTill shop(m_papers, law::Country::Belgium);
        const auto sell = [&](qint64 total, const std::vector<Tender> &tenders) {
            return shop.complete->run({shop.cartOf({known(1, cents(total))}), tenders, {}});
        };
        auto sale = sell(1034, {shop.paid(cents(1035))});
        QCOMPARE(sale->ticket.rounding, cents(1));
        QCOMPARE(sale->ticket.total, cents(1034));
        QVERIFY(sale->mustPrint); // the receipts journal
        sale = sell(2022, {shop.paid(cents(5000))});
        QCOMPARE(sale->change, cents(2980));
        QCOMPARE(sale->ticket.rounding, cents(-2));
        Money sum;
        for (const fiscal::Payment &payment : sale->ticket.payments)
            sum += payment.amount;
        QCOMPARE(sum, sale->ticket.total + sale->ticket.rounding);
        QCOMPARE(sell(1034, {shop.paid(cents(1034))}).error().code,
                 QByteArray("sales/not-settled"));
        sale = sell(5678, {shop.paid(cents(2000), Means::Card), shop.paid(cents(3680))});
        QCOMPARE(sale->ticket.rounding, cents(2));
        QCOMPARE(sell(1034, {shop.paid(cents(1034), Means::Card)})->ticket.rounding, cents(0));
    }
    void recordsWhatIsGivenAway()
    {
        SaleTill shop(m_papers);
        const auto sale = shop.complete->run({shop.cartOf({known(1, cents(0))}), {}, {}});
        QVERIFY(sale.has_value());
        QVERIFY(sale->ticket.payments.empty() && !sale->opensDrawer);
        shop.compareWhole(1);
    }
    void countsOnlyThePartOfAMealVoucherThatPays()
    {
        SaleTill shop(m_papers);
        const auto sale = shop.complete->run(
            {shop.cartOf({known(1, cents(1600))}),
             {shop.paid(cents(900), Means::MealVoucher), shop.paid(cents(900), Means::MealVoucher)},
             {}});
        QCOMPARE(sale->ticket.payments.size(), 2u);
        QCOMPARE(sale->ticket.payments[0].amount, cents(900));
        QCOMPARE(sale->ticket.payments[1].amount, cents(700));
        QCOMPARE(sale->change, cents(0));
    }
    void printsByItselfWhereTheLawWantsIt()
    {
        SaleTill shop(m_papers);
        const auto prints = [&](CartLine line) {
            return shop.complete
                ->run({shop.cartOf({line}), {shop.paid(line.unitPrice, Means::Card)}, {}})
                ->mustPrint;
        };
        CartLine kettle = known(1, cents(2499));
        QVERIFY(!prints(kettle));
        kettle.hasGuarantee = true;
        QVERIFY(prints(kettle));
        CartLine cut = known(2, cents(2499));
        cut.isService = true;
        QVERIFY(!prints(cut));
        cut.unitPrice = cents(2500);
        QVERIFY(prints(cut));
    }

    void debitsAVoucherOfflineInTheSale()
    {
        SaleTill shop(m_papers);
        const Tender voucher = shop.voucher(3, cents(1250));
        QVERIFY(!voucher.voucher.isEmpty());
        QVERIFY(shop.prepareVerdict.provisional);
        QCOMPARE(shop.prepareVerdict.remaining, cents(750));
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(*) FROM outbox")), 0);
        const auto sale = shop.complete->run({shop.cartOf({known(1, cents(1500))}),
                                              {voucher, shop.paid(cents(250), Means::Card)},
                                              {}});
        QVERIFY(sale.has_value());
        QCOMPARE(sale->vouchers.size(), 1u);
        QCOMPARE(sale->vouchers[0].id, VerdictId::A1Provisional);
        const fiscal::Payment &payment = sale->ticket.payments[0];
        QCOMPARE(payment.commit, sale->vouchers[0].commit.text());
        QCOMPARE(payment.remaining, std::optional(cents(750)));
        QVERIFY(payment.provisional && payment.lastDay);
        QCOMPARE(payment.reference.size(), 4);
        compareWhole(shop.till, 1);
        shop.compareWhole(1);
        // claim, commit and sale are of one transaction
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(DISTINCT tx) FROM outbox")), 1);
        QCOMPARE(shop.till.check(m_papers.voucher(3).text())->balance, cents(750));
        QVERIFY(shop.till.redeemer->openClaims()->empty());
    }
    void debitsAVoucherByTheTerritorysWordInTheSale()
    {
        SaleTill shop(m_papers);
        sayYes(shop.till, cents(2000));
        const Tender voucher = shop.voucher(4, cents(1250));
        QCOMPARE(shop.till.desk.authorisations, 1);
        QVERIFY(!shop.prepareVerdict.provisional);
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(*) FROM outbox")), 1);
        QVERIFY(shop.till.redeemer->openClaims()->empty()); // nobody is asked while it is paid
        const auto sale = shop.complete->run({shop.cartOf({known(1, cents(1250))}), {voucher}, {}});
        QCOMPARE(sale->vouchers[0].id, VerdictId::G2Debited);
        QCOMPARE(sale->vouchers[0].remaining, cents(750));
        compareWhole(shop.till, 1);
        QCOMPARE(
            shop.complete->run({shop.cartOf({known(1, cents(1250))}), {voucher}, {}}).error().code,
            QByteArray("voucher/not-reserved")); // a handle pays once
        shop.compareWhole(1);
    }
    void keepsTheReservationWhenTheSaleFails()
    {
        SaleTill shop(m_papers);
        sayYes(shop.till, cents(2000));
        const Checkout checkout{
            shop.cartOf({known(1, cents(1250))}), {shop.voucher(4, cents(1250))}, {}};
        shop.books->problem = "till/day-overdue";
        QCOMPARE(shop.complete->run(checkout).error().code, QByteArray("till/day-overdue"));
        compareWhole(shop.till, 0);
        shop.books->problem.clear();
        QVERIFY(shop.complete->run(checkout).has_value());
        compareWhole(shop.till, 1);
    }
    void sellsNothingWhenThePolicyRefusesAtTheEnd()
    {
        SaleTill shop(m_papers);
        const Checkout checkout{
            shop.cartOf({known(1, cents(1250))}), {shop.voucher(4, cents(1250))}, {}};
        shop.till.clock.advanceMs(80LL * 3600 * 1000); // the list is too old meanwhile
        const auto sale = shop.complete->run(checkout);
        QCOMPARE(sale.error().code, QByteArray("voucher/refused"));
        QCOMPARE(sale.error().facts.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("policy/too-old"));
        compareWhole(shop.till, 0);
        shop.compareWhole(0);
    }
    void paysWithAVoucherWhatWasReserved()
    {
        SaleTill shop(m_papers);
        Tender voucher = shop.voucher(4, cents(1250));
        voucher.amount = cents(1300);
        QCOMPARE(
            shop.complete->run({shop.cartOf({known(1, cents(1300))}), {voucher}, {}}).error().code,
            QByteArray("voucher/not-reserved"));
        compareWhole(shop.till, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CompleteSale)
#include "tst_CompleteSale.moc"
