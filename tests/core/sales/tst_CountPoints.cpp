// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/SaleTill.h"

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;
using loyalty::EntryKind;

namespace {

/// Ten points are five euros; one point a euro.
void begin(SaleTill &shop, bool belowZero = true)
{
    loyalty::Programme programme;
    programme.version = 1;
    programme.from = *Day::fromIso(u"2026-01-01");
    programme.threshold = 10;
    programme.reward = cents(500);
    programme.belowZero = belowZero;
    const auto transaction = store::Transaction::begin(*shop.till.database);
    const bool begun = loyalty::LedgerStore::addProgramme(**transaction, programme)
        && (*transaction)->commit();
    COMPTOIR_ASSERT(begun);
}

Cart withCard(Cart cart, const loyalty::CardCode &card, loyalty::Reward reward = {})
{
    cart.loyalty = {card, reward,
                    reward.points ? u"Fidélité : %1 points"_qs.arg(reward.points) : QString()};
    return cart;
}

qint64 balance(const SaleTill &shop, const loyalty::CardCode &card)
{
    return loyalty::LedgerStore(*shop.till.database).account(card)->balance;
}

qint64 ops(const SaleTill &shop, const QString &kind)
{
    return shop.till.count(
        QStringLiteral("SELECT count(*) FROM outbox WHERE kind = '%1'").arg(kind));
}

CartLine back(const fiscal::Ticket &ticket, Quantity quantity)
{
    const fiscal::TicketLine &sold = ticket.lines.front();
    CartLine line = known(1, sold.unitPrice);
    line.quantity = sold.quantity;
    line.discount.amount = sold.discount;
    line.returnedFrom = ticket.number;
    line.returnedRank = 1;
    return withQuantity(add(Cart(), line).first, 1, quantity).lines.front();
}

} // namespace

/// Points in the sale's one transaction.
class tst_CountPoints : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;
    loyalty::CardCode m_card = [] {
        SeededEntropy entropy(21);
        return loyalty::CardCode::draw(entropy);
    }();

    fiscal::Ticket sold(SaleTill &shop, Money price, loyalty::Reward reward = {}, int pieces = 1)
    {
        CartLine line = known(1, price);
        line.quantity = Quantity::ofPieces(pieces);
        const Cart cart = withCard(shop.cartOf({line}), m_card, reward);
        const Money due = Money::fromCents(price.cents() * pieces) - reward.amount;
        std::vector<Tender> tenders;
        if (due.isPositive())
            tenders.push_back(shop.paid(due));
        const auto sale = shop.complete->run({cart, tenders, {}});
        if (!sale)
            qFatal("%s", sale.error().code.constData());
        return sale->ticket;
    }
    Result<CompletedSale> broughtBack(SaleTill &shop, const fiscal::Ticket &ticket, int pieces,
                                      Money amount)
    {
        Cart cart = shop.cartOf({back(ticket, Quantity::ofPieces(pieces))}, true);
        cart.returnedFrom = ticket.number;
        cart.returnReason = u"cassé"_qs;
        return shop.complete->run({cart, {shop.paid(amount)}, {}});
    }

    /// Does `act` after a sale of 12 euros in a program that is killed at its first step, then at
    /// its second and so on: the balance, the tickets and the ops are all before it or all after
    /// it.
    template <typename Act>
    void killedAfterEachStep(const Act &act, qint64 before, qint64 after, const QStringList &kinds)
    {
        int kills = 0;
        for (int call = 1;; ++call) {
            SaleTill shop(m_papers);
            begin(shop);
            const fiscal::Ticket first = sold(shop, cents(1200));
            qint64 opsBefore = 0;
            for (const QString &kind : kinds)
                opsBefore += ops(shop, kind);
            shop.close();
            const bool killed = survivesOnlyByDisk([&] {
                shop.reopen();
                shop.books->remember(first);
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                act(shop, first);
            });
            shop.reopen();
            const bool isDone = shop.till.count(u"SELECT count(*) FROM sale"_qs) == 2;
            QCOMPARE(balance(shop, m_card), isDone ? after : before);
            qint64 opsAfter = 0;
            for (const QString &kind : kinds)
                opsAfter += ops(shop, kind);
            QCOMPARE(opsAfter - opsBefore, isDone ? kinds.size() : 0);
            if (!killed) {
                QVERIFY(isDone);
                break;
            }
            ++kills;
        }
        qInfo("kills survived: %d", kills);
        QVERIFY(kills >= 2);
    }

private Q_SLOTS:
    void earnsOnceForADoubleTap()
    {
        SaleTill shop(m_papers);
        begin(shop);
        const Cart cart = withCard(shop.cartOf({known(1, cents(1299))}), m_card);
        const Checkout checkout{cart, {shop.paid(cents(1299))}, {}};
        const auto sale = shop.complete->run(checkout);
        QCOMPARE(sale->loyalty.size(), 1u);
        QCOMPARE(sale->loyalty.front().points, 12);
        QCOMPARE(sale->loyalty.front().programme, 1);
        QCOMPARE(shop.complete->run(checkout).error().code, QByteArray("sales/already-done"));
        shop.reopen();
        QCOMPARE(balance(shop, m_card), 12);
        QCOMPARE(ops(shop, u"loyalty.earn"_qs), 1);
    }
    void theTownsDayDoublesAndSaysWhatThatIsWorth()
    {
        SaleTill shop(m_papers);
        begin(shop);
        const QString today = Day::inTown(shop.till.clock.now()).toIso();
        QVERIFY(shop.till.database->select(
            u"INSERT INTO loyalty_bonus_day(day, percent, doc) VALUES ('%1', 200, '')"_qs.arg(
                today)));
        const fiscal::Ticket ticket = sold(shop, cents(1299));
        QCOMPARE(balance(shop, m_card), 24);
        const auto op = shop.till.outbox->after(0, 100, 1 << 20);
        const auto earned = std::find_if(op->begin(), op->end(), [](const store::OutboxOp &one) {
            return one.kind == "loyalty.earn";
        });
        QVERIFY(earned != op->end());
        const QJsonObject body = wire::decodeLine(earned->line)->body;
        QCOMPARE(body[u"town_points"].toInteger(), 12);
        QCOMPARE(*loyalty::PointValue::fromJson(body[u"point"].toObject()),
                 (loyalty::PointValue{500, 10}));
        QVERIFY(broughtBack(shop, ticket, 1, cents(1299)));
        QCOMPARE(balance(shop, m_card), 0);
        QVERIFY2(loyalty::LedgerStore(*shop.till.database).newest()->bonusDays.empty(),
                 "the shop's own rules stay as they are");
    }
    void takesARewardOffThePriceAndItsVat()
    {
        SaleTill shop(m_papers);
        begin(shop);
        sold(shop, cents(1200));
        const auto ticket = sold(shop, cents(1700), {10, cents(500)});
        QCOMPARE(ticket.total, cents(1200));
        QCOMPARE(ticket.points,
                 (fiscal::TicketPoints{m_card.text().right(4), "points", 12, 10, 14}));
        QCOMPARE(ticket.vat.front().gross, cents(1200));
        QCOMPARE(ticket.vat.front().vat, cents(200)); // 20 % of what is paid, not of 17 euros
        QCOMPARE(ticket.lines.front().discount, cents(500));
        QCOMPARE(ticket.lines.front().discountReason, u"Fidélité : 10 points"_qs);
        QCOMPARE(balance(shop, m_card), 12 - 10 + 12); // nothing on the part that it paid
        QCOMPARE(ops(shop, u"loyalty.burn"_qs), 1);
        QCOMPARE(shop.till.count(u"SELECT count(*) FROM outbox WHERE kind = 'loyalty.burn' AND "
                                 "length(sig) = 64"_qs),
                 1);
    }
    void paysAWholeTicketWithPoints()
    {
        SaleTill shop(m_papers);
        begin(shop);
        sold(shop, cents(1200));
        QCOMPARE(sold(shop, cents(500), {10, cents(500)}).total, Money());
        QCOMPARE(balance(shop, m_card), 2);
    }
    void refusesPointsThatAreNotThere()
    {
        SaleTill shop(m_papers);
        begin(shop);
        sold(shop, cents(900));
        const Cart cart = withCard(shop.cartOf({known(1, cents(1700))}), m_card, {10, cents(500)});
        const auto refused = shop.complete->run({cart, {shop.paid(cents(1200))}, {}});
        QCOMPARE(refused.error().code, QByteArray("loyalty/not-enough"));
        QCOMPARE(refused.error().facts.value(u"balance"_qs).toLongLong(), 9);
        const Cart dear = withCard(shop.cartOf({known(1, cents(1700))}), m_card, {1, cents(500)});
        QCOMPARE(shop.complete->run({dear, {shop.paid(cents(1200))}, {}}).error().code,
                 QByteArray("loyalty/other-rules"));
        shop.compareWhole(1);
        QCOMPARE(balance(shop, m_card), 9);
    }
    void takesPointsBackWithTheGoods()
    {
        SaleTill shop(m_papers);
        begin(shop);
        sold(shop, cents(1200));
        const auto ticket = sold(shop, cents(700), {10, cents(500)}, 3); // 21 - 5 = 16 euros
        QCOMPARE(balance(shop, m_card), 12 - 10 + 16);
        const auto first = broughtBack(shop, ticket, 1, cents(533));
        QVERIFY2(first.has_value(), first ? "" : first.error().code.constData());
        // A third: five of the sixteen go, three of the ten come back.
        QCOMPARE(balance(shop, m_card), 18 - 5 + 3);
        QCOMPARE(first->ticket.points,
                 (fiscal::TicketPoints{m_card.text().right(4), "points", -5, -3, 16}));
        const auto rest = broughtBack(shop, ticket, 2, cents(1066));
        QVERIFY2(rest.has_value(), rest ? "" : rest.error().code.constData());
        QCOMPARE(balance(shop, m_card), 12); // as if it had never been
    }
    void goesBelowZeroOnlyWhereTheShopWantsIt()
    {
        for (const bool belowZero : {true, false}) {
            SaleTill shop(m_papers);
            begin(shop, belowZero);
            const auto ticket = sold(shop, cents(1200));
            sold(shop, cents(500), {10, cents(500)});
            QCOMPARE(balance(shop, m_card), 2);
            QVERIFY(broughtBack(shop, ticket, 1, cents(1200)).has_value());
            QCOMPARE(balance(shop, m_card), belowZero ? -10 : 0);
        }
    }
    void sellsWithoutAProgrammeOrATown()
    {
        SaleTill shop(m_papers, law::Country::France, false);
        sold(shop, cents(1200));
        QCOMPARE(balance(shop, m_card), 0);
        begin(shop);
        sold(shop, cents(1200));
        QCOMPARE(balance(shop, m_card), 12);
    }
    void keepsTheCardOnAParkedCart()
    {
        SaleTill shop(m_papers);
        const Cart cart = withCard(shop.cartOf({known(1, cents(700))}), m_card, {10, cents(500)});
        QCOMPARE(*Cart::fromJson(cart.toJson()), cart);
    }

    void survivesAKillAfterEachStep()
    {
        const auto buy = [this](SaleTill &shop, const fiscal::Ticket &) {
            const Cart cart = withCard(shop.cartOf({known(1, cents(1700))}), m_card,
                                       {10, cents(500)});
            (void)shop.complete->run({cart, {shop.paid(cents(1200))}, {}});
        };
        // 12 points before; the sale takes 10 and gives 12.
        killedAfterEachStep(buy, 12, 14, {u"loyalty.burn"_qs, u"loyalty.earn"_qs});
    }

    void bringsBackWholeOrNotAtAllWhenKilled()
    {
        const auto bringBack = [this](SaleTill &shop, const fiscal::Ticket &ticket) {
            (void)broughtBack(shop, ticket, 1, cents(1200));
        };
        killedAfterEachStep(bringBack, 12, 0, {u"loyalty.correct"_qs});
    }
};

QTEST_GUILESS_MAIN(tst_CountPoints)
#include "tst_CountPoints.moc"
