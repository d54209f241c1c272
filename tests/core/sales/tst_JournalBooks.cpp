// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/JournalBooks.h"

#include "core/fiscal/VerifyBooks.h"
#include "core/till/RunDay.h"
#include "tests/core/sales/SaleTill.h"

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;
using fiscal::Means;

namespace {

/// A till with the books that a shop has, and one thing on its shelf.
class RealShop
{
public:
    explicit RealShop(const TownPapers &papers)
        : till(papers),
          law(lawOf(law::Country::Belgium)),
          key(crypto::P256PrivateKey::generate(till.entropy))
    {
        till.enrol();
        open();
        COMPTOIR_ASSERT(journal->begin(QStringLiteral("POS01")).has_value());
        catalogue::Department department;
        department.id = catalogue::DepartmentId(uuid(9));
        department.name = QStringLiteral("Épicerie");
        catalogue::Item item;
        item.id = catalogue::ItemId(uuid(1));
        item.name = QStringLiteral("Article 1");
        item.department = department.id;
        item.tracksStock = true;
        const auto transaction = store::Transaction::begin(*till.database);
        COMPTOIR_ASSERT(shelf->write(**transaction, department).has_value());
        COMPTOIR_ASSERT(shelf->write(**transaction, item, till.clock.now()).has_value());
        COMPTOIR_ASSERT((*transaction)->commit().has_value());
    }
    void keep(const catalogue::Item &item)
    {
        const auto transaction = store::Transaction::begin(*till.database);
        COMPTOIR_ASSERT(shelf->write(**transaction, item, till.clock.now()).has_value());
        COMPTOIR_ASSERT((*transaction)->commit().has_value());
    }
    void close()
    {
        complete.reset();
        books.reset();
        refund.reset();
        shelf.reset();
        day.reset();
        journal.reset();
        till.close();
    }
    void reopen()
    {
        close();
        till.reopen();
        open();
    }
    void open()
    {
        journal = std::make_unique<fiscal::Journal>(*till.database, key, till.clock,
                                                    QStringLiteral("Comptoir 0.1.0"));
        day = std::make_unique<till::RunDay>(*journal, till.outbox.get());
        shelf = std::make_unique<catalogue::CatalogueStore>(*till.database);
        books = std::make_unique<JournalBooks>(
            *journal, *shelf, [this](store::OpTransaction &act) -> Result<SaleDay> {
                COMPTOIR_TRY(const auto today, day->ensure(act));
                return SaleDay{today.day, today.id};
            });
        refund = std::make_unique<vouchers::RefundVoucher>(*till.store, *till.outbox);
        complete = std::make_unique<CompleteSale>(
            *till.database, *books, SalePlace{law, till.clock, {}, {}, {}},
            TownRooms{till.outbox.get(), till.redeemer.get(), refund.get()});
    }

    Checkout checkout(std::vector<CartLine> lines, std::vector<Tender> tenders)
    {
        Checkout checkout{{}, std::move(tenders), {{}, QStringLiteral("Bo")}};
        checkout.cart.id = SaleId::mint(till.clock.now(), till.entropy);
        for (const CartLine &line : lines)
            checkout.cart = add(checkout.cart, line).first;
        return checkout;
    }
    Tender voucher(vouchers::Serial serial, Money amount)
    {
        Tender tender;
        tender.means = Means::TownVoucher;
        tender.amount = amount;
        const auto checked = till.check(till.papers.voucher(serial).text());
        till.redeemer->prepare(checked->check, amount, [&tender](const auto &prepared) {
            tender.voucher = prepared ? prepared->handle : QByteArray();
        });
        return tender;
    }
    Quantity stock() const { return **shelf->stock(catalogue::ItemId(uuid(1))); }
    /// The chains, the tables behind them and the totals agree.
    QByteArray problem() const
    {
        const auto found = fiscal::VerifyBooks(*till.database, key.publicKey()).run(nullptr);
        return found ? found->problem : found.error().code;
    }

    TestTill till;
    law::LawBook law;
    crypto::P256PrivateKey key;
    std::unique_ptr<fiscal::Journal> journal;
    std::unique_ptr<comptoir::till::RunDay> day;
    std::unique_ptr<catalogue::CatalogueStore> shelf;
    std::unique_ptr<JournalBooks> books;
    std::unique_ptr<vouchers::RefundVoucher> refund;
    std::unique_ptr<CompleteSale> complete;
};

CartLine pieces(int count)
{
    CartLine line = known(1, cents(517));
    line.quantity = Quantity::ofPieces(count);
    return line;
}

} // namespace

/// Sales and refunds in the till's own books.
class tst_JournalBooks : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void labelOfTheScaleTakesItsWeightFromTheShelfAndNotAKilogram()
    {
        RealShop shop(m_papers);
        auto item = **shop.shelf->item(catalogue::ItemId(uuid(1)));
        item.unit = Unit::Kilogram;
        item.price = cents(720);
        shop.keep(item);
        CartLine label = known(1, cents(361)); // 0.501 kg, in a code that says the price
        QVERIFY(shop.complete->run(shop.checkout({label}, {SaleTill::paid(cents(400))})));
        QCOMPARE(shop.stock(), Quantity::fromThousandths(-501));
        item.price.reset();
        shop.keep(item);
        QVERIFY(shop.complete->run(shop.checkout({label}, {SaleTill::paid(cents(400))})));
        QCOMPARE(shop.stock(), Quantity::fromThousandths(-501)); // unknown is not one
        CartLine weighed = known(1, cents(720));
        weighed.unit = Unit::Kilogram;
        weighed.quantity = Quantity::fromThousandths(250);
        QVERIFY(shop.complete->run(shop.checkout({weighed}, {SaleTill::paid(cents(200))})));
        QCOMPARE(shop.stock(), Quantity::fromThousandths(-751));
    }

    void sellsAndTakesBackInBooksThatStaySound()
    {
        RealShop shop(m_papers);
        const auto sale = shop.complete->run(shop.checkout(
            {pieces(3)},
            {shop.voucher(3, cents(800)), SaleTill::paid(cents(1000))})); // 7.51 in cash: 7.50
        QVERIFY2(sale.has_value(), sale ? "" : sale.error().code.constData());
        QCOMPARE(sale->ticket.number, 1);
        QCOMPARE(sale->ticket.rounding, cents(-1));
        QCOMPARE(sale->change, cents(250));
        QCOMPARE(sale->ticket.hash.size(), 32);
        QCOMPARE(shop.stock(), Quantity::ofPieces(-3));
        QCOMPARE(*shop.books->ticket(1), std::optional(sale->ticket));
        QCOMPARE(*shop.books->last(), std::optional(sale->ticket));

        const ReturnGoods returns(*shop.till.database, *shop.books, shop.refund.get());
        const auto left = returns.returnable(1);
        QCOMPARE(left->ways.size(), 2u);
        QCOMPARE(left->ways[0].amount, cents(800));
        QCOMPARE(left->ways[1].amount, cents(751));
        Checkout back = shop.checkout({}, {});
        CartLine line = pieces(2);
        line.returnedFrom = 1;
        line.returnedRank = 1;
        back.cart = add(back.cart, line).first;
        back.cart.isReturn = true;
        back.cart.returnedFrom = 1;
        Tender onto = SaleTill::paid(cents(800), Means::TownVoucher);
        onto.voucher = left->ways[0].commit;
        back.tenders = {onto, SaleTill::paid(cents(235))}; // 2.34 in cash
        const auto refund = shop.complete->run(back);
        QVERIFY2(refund.has_value(), refund ? "" : refund.error().code.constData());
        QCOMPARE(refund->ticket.number, 2);
        QCOMPARE(refund->ticket.perpetual, cents(517));
        QCOMPARE(refund->ticket.perpetualAbsolute, cents(1551 + 1034));
        QCOMPARE(shop.stock(), Quantity::ofPieces(-1));
        QCOMPARE(returns.returnable(1)->lines[0].left, Quantity::ofPieces(1));
        QCOMPARE(shop.problem(), QByteArray());
        const auto report = shop.day->read();
        QCOMPARE(report->total, cents(517));
        QCOMPARE(report->expectedCash, cents(750 - 235));
        QCOMPARE(report->rounding, cents(-2));
    }
    void findsTheTicketOfACartInTheBooks()
    {
        RealShop shop(m_papers);
        const Checkout checkout = shop.checkout({pieces(1)}, {SaleTill::paid(cents(520))});
        QVERIFY(shop.complete->run(checkout).has_value());
        const auto number = shop.journal->tickets().numberOf(checkout.cart.id.text());
        QCOMPARE(*number, std::optional<qint64>(1));
        QCOMPARE(shop.complete->run(checkout).error().code, QByteArray("sales/already-done"));
    }
    void isWholeOrAbsentInTheBooksToo_data()
    {
        QTest::addColumn<bool>("kill");
        QTest::newRow("a disk that fails") << false;
        QTest::newRow("a program that is killed") << true;
    }
    void isWholeOrAbsentInTheBooksToo()
    {
        QFETCH(const bool, kill);
        int survived = 0;
        for (int call = 1;; ++call) {
            RealShop shop(m_papers);
            bool fired = false;
            const auto act = [&] {
                const Checkout checkout = shop.checkout(
                    {pieces(2)}, {shop.voucher(9, cents(834)), SaleTill::paid(cents(200))});
                FaultyVfs::arm(kill ? FaultyVfs::Fault::Kill : FaultyVfs::Fault::IoError, call);
                (void)shop.complete->run(checkout);
                fired = FaultyVfs::fired();
                FaultyVfs::disarm();
            };
            if (kill) {
                shop.close();
                fired = survivesOnlyByDisk([&] {
                    shop.reopen();
                    act();
                });
            } else {
                act();
            }
            shop.reopen();
            const auto count = [&shop](const char *sql) {
                return shop.till.count(QLatin1String(sql));
            };
            const qint64 sales = count("SELECT count(*) FROM sale");
            compareWhole(shop.till, sales);
            QCOMPARE(count("SELECT count(*) FROM ticket"), sales);
            QCOMPARE(count("SELECT count(*) FROM fiscal_record WHERE chain = 'tickets'"), sales);
            QCOMPARE(count("SELECT count(*) FROM business_day"), sales);
            QCOMPARE(count("SELECT count(*) FROM outbox WHERE kind = 'sale'"), sales);
            QCOMPARE(shop.stock(), Quantity::ofPieces(-2 * sales));
            QCOMPARE(shop.problem(), QByteArray());
            if (!fired) {
                QCOMPARE(sales, 1);
                break;
            }
            ++survived;
        }
        qInfo("faults survived: %d", survived);
        QVERIFY(survived >= 2);
    }
};

QTEST_GUILESS_MAIN(tst_JournalBooks)
#include "tst_JournalBooks.moc"
