// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ServeCustomer.h"

#include "tests/core/sales/SaleTill.h"
#include "tests/support/Samples.h"

#include <QJsonArray>

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;
using fiscal::Means;

namespace {

std::unique_ptr<ServeCustomer> serve(SaleTill &shop, bool hasTown = true)
{
    const TownRooms town = hasTown
        ? TownRooms{shop.till.outbox.get(), shop.till.redeemer.get(), shop.refund.get()}
        : TownRooms{};
    return std::make_unique<ServeCustomer>(*shop.till.database, *shop.books,
                                           SalePlace{shop.law, shop.till.clock, {}, {}, {}}, town);
}

} // namespace

class tst_ServeCustomer : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void keepsTheCartOnTheCounterThroughACrash()
    {
        SaleTill shop(m_papers);
        const Cart cart = fullCart();
        QVERIFY(serve(shop)->keep(cart).has_value());
        shop.reopen();
        QCOMPARE(**serve(shop)->kept(), cart);
        Cart empty = cart;
        empty.lines.clear();
        QVERIFY(serve(shop)->keep(empty).has_value());
        QVERIFY(!*serve(shop)->kept());
    }
    void keepsNaughtyStringsAsTheyAre()
    {
        const QDir folder = corpus(QStringLiteral("naughty-strings"));
        const auto naughty = jsonOf(folder.filePath(QStringLiteral("blns.json"))).array();
        QVERIFY(!folder.exists() || naughty.size() > 400);
        SaleTill shop(m_papers);
        Cart cart = shop.cartOf({});
        for (const auto &value : naughty) {
            CartLine line = free(cents(100), "normal");
            line.label = value.toString();
            line.note = value.toString();
            line.departmentName = value.toString();
            cart = add(cart, line).first;
        }
        const auto desk = serve(shop);
        for (const auto &value : naughty)
            QVERIFY(desk->park(shop.cartOf({known(1, cents(100))}), value.toString()).has_value());
        cart.note = QString(QChar(0));
        QVERIFY(desk->keep(cart).has_value());
        shop.reopen();
        QCOMPARE(**serve(shop)->kept(), cart);
        const auto parked = serve(shop)->parked();
        QCOMPARE(parked->size(), size_t(naughty.size()));
        QStringList names, expected;
        for (const ParkedCart &one : *parked)
            names << one.name;
        for (const auto &value : naughty)
            expected << value.toString();
        names.sort();
        expected.sort();
        QCOMPARE(names, expected);
        const auto sale = shop.complete->run(
            {cart, {shop.paid(cents(100 * qint64(cart.lines.size())), Means::Card)}, {}});
        QVERIFY(sale.has_value());
        std::printf("naughty strings: %d cases\n", int(naughty.size()));
    }
    void opensTheShopWithATornCart()
    {
        SaleTill shop(m_papers);
        const auto transaction = store::Transaction::begin(*shop.till.database);
        QVERIFY((*transaction)
                    ->run(QStringLiteral("INSERT INTO kept_cart VALUES (1, x'00', '{\"id\":1')"))
                    .has_value());
        QVERIFY((*transaction)->commit().has_value());
        const auto desk = serve(shop);
        QCOMPARE(desk->kept().error().code, QByteArray("sales/unreadable")); // said, not hidden
        const Cart next = shop.cartOf({known(1, cents(345))});
        QVERIFY(desk->keep(next).has_value()); // and the shop goes on
        QCOMPARE(**desk->kept(), next);
    }
    void bringsNoPaidCartBack()
    {
        SaleTill shop(m_papers);
        const auto desk = serve(shop);
        const Cart cart = shop.cartOf({known(1, cents(345))});
        QVERIFY(desk->keep(cart).has_value());
        QVERIFY(desk->complete({cart, {shop.paid(cents(345))}, {}}).has_value());
        QVERIFY(desk->keep(cart).has_value()); // a change that was under way
        QVERIFY(!*desk->kept());
        QCOMPARE(desk->park(cart, {}).error().code, QByteArray("sales/already-done"));
        QCOMPARE((*desk->lastTicket())->number, 1);
    }
    void parksAndRecalls()
    {
        SaleTill shop(m_papers);
        const auto desk = serve(shop);
        Cart cart = shop.cartOf({known(1, cents(345)), known(2, cents(100))});
        cart.discount.amount = cents(45);
        QVERIFY(desk->keep(cart).has_value());
        QVERIFY(desk->park(cart, QStringLiteral("Mme D.")).has_value());
        QVERIFY(!*desk->kept());
        const auto parked = desk->parked();
        QCOMPARE(parked->size(), 1u);
        QCOMPARE(
            parked->front(),
            (ParkedCart{cart.id, QStringLiteral("Mme D."), shop.till.clock.now(), cents(400), 2}));
        shop.reopen();
        const auto after = serve(shop);
        QCOMPARE(*after->recall(cart.id), cart);
        QCOMPARE(**after->kept(), cart); // a crash before the next change loses nothing
        QVERIFY(after->parked()->empty());
        QCOMPARE(after->recall(cart.id).error().code, QByteArray("sales/not-parked"));
        QCOMPARE(after->park(shop.cartOf({}), {}).error().code, QByteArray("sales/empty"));
    }
    void recallsBesideTheCartOnTheCounter()
    {
        SaleTill shop(m_papers);
        const auto desk = serve(shop);
        const Cart first = shop.cartOf({known(1, cents(345))});
        const Cart second = shop.cartOf({known(2, cents(100))});
        QVERIFY(desk->park(first, {}).has_value());
        QVERIFY(desk->keep(second).has_value());
        QVERIFY(desk->recall(first.id).has_value());
        QCOMPARE((*desk->kept())->id, second.id);
    }
    void logsWhatNeverCameToATicket()
    {
        SaleTill shop(m_papers);
        const auto desk = serve(shop);
        const Cart cart = shop.cartOf({known(1, cents(345)), known(2, cents(100))});
        const Seller seller{{}, QStringLiteral("Bo")};
        QVERIFY(desk->noteRemoved(cart, cart.lines[1], seller).has_value());
        QCOMPARE(shop.books->logged.kind, QByteArray("line-removed"));
        QCOMPARE(shop.books->logged.operatorName, QStringLiteral("Bo"));
        QCOMPARE(shop.books->logged.facts.value(QStringLiteral("price_c")).toInteger(), 100);
        QVERIFY(desk->keep(cart).has_value());
        QVERIFY(desk->noteAbandoned(cart, seller).has_value());
        QCOMPARE(shop.books->logged.kind, QByteArray("sale-abandoned"));
        QCOMPARE(shop.books->logged.facts.value(QStringLiteral("total_c")).toInteger(), 445);
        QVERIFY(!*desk->kept());
        QCOMPARE(shop.till.count(QStringLiteral("SELECT count(*) FROM test_event")), 2);
    }
    void losesNoCartToAFullDisk()
    {
        SaleTill shop(m_papers);
        const auto desk = serve(shop);
        const Cart cart = shop.cartOf({known(1, cents(345))});
        QVERIFY(desk->park(cart, {}).has_value());
        for (int call = 1;; ++call) {
            FaultyVfs::arm(FaultyVfs::Fault::DiskFull, call);
            const auto recalled = desk->recall(cart.id);
            const bool fired = FaultyVfs::fired();
            FaultyVfs::disarm();
            QCOMPARE(desk->parked()->size(), recalled ? 0u : 1u);
            QCOMPARE((*desk->kept()).has_value(), recalled.has_value());
            if (!fired)
                break;
            if (recalled) // what failed came behind it: park it again
                QVERIFY(desk->park(cart, {}).has_value());
        }
    }
    void reservesVouchersOnlyInATown()
    {
        SaleTill shop(m_papers);
        const auto answer = [&](ServeCustomer &desk, const QByteArray &check) {
            std::optional<Result<PreparedVoucher>> given;
            desk.prepareVoucher(check, cents(500),
                                [&given](Result<PreparedVoucher> one) { given = one; });
            return *given;
        };
        const auto lonely = serve(shop, false);
        QCOMPARE(answer(*lonely, "x").error().code, QByteArray("till/not-enrolled"));
        QVERIFY(lonely->releaseVoucher("x").has_value());
        const auto desk = serve(shop);
        const auto checked = shop.till.check(m_papers.voucher(3).text());
        const auto prepared = answer(*desk, checked->check);
        QVERIFY(!prepared->handle.isEmpty());
        QVERIFY(desk->releaseVoucher(prepared->handle).has_value());
        QCOMPARE(answer(*desk, checked->check)->verdict.debited, cents(500)); // and once more
    }
};

QTEST_GUILESS_MAIN(tst_ServeCustomer)
#include "tst_ServeCustomer.moc"
