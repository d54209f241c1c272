// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Assert.h"
#include "core/sales/CompleteSale.h"
#include "tests/core/sales/SalesActs.h"
#include "tests/core/vouchers/RedeemActs.h"

#include <map>

namespace comptoir::test {

/// Books whose rows are on disk, in the sale's transaction; what a ticket says is in memory.
class TestBooks : public sales::SaleBooks
{
public:
    explicit TestBooks(store::Database &database) : m_database(database)
    {
        const auto transaction = store::Transaction::begin(database);
        for (const auto *sql :
             {"CREATE TABLE IF NOT EXISTS test_ticket(number INTEGER PRIMARY KEY, total_c INTEGER)",
              "CREATE TABLE IF NOT EXISTS test_stock(item BLOB, quantity_m INTEGER, why TEXT)",
              "CREATE TABLE IF NOT EXISTS test_event(kind TEXT)",
              "CREATE TABLE IF NOT EXISTS test_day(day TEXT PRIMARY KEY)"})
            COMPTOIR_ASSERT((*transaction)->run(QLatin1String(sql)).has_value());
        COMPTOIR_ASSERT((*transaction)->commit().has_value());
    }

    Result<sales::SaleDay> ensureDay(store::OpTransaction &act) override
    {
        const Day day = today();
        COMPTOIR_CHECK(act.transaction().run(
            QStringLiteral("INSERT OR IGNORE INTO test_day VALUES (?)"), {day.toIso()}));
        return sales::SaleDay{day, 1};
    }
    Result<fiscal::Ticket> append(store::Transaction &transaction, const fiscal::Ticket &ticket,
                                  qint64 session) override
    {
        if (session != 1)
            return fail("till/no-day");
        if (!problem.isEmpty())
            return fail(problem);
        fiscal::Ticket kept = ticket;
        COMPTOIR_TRY(const auto row,
                     transaction.first(QStringLiteral(
                         "SELECT count(*), coalesce(sum(total_c), 0) FROM test_ticket")));
        kept.number = row->integer(0) + 1;
        kept.registerId = QStringLiteral("POS01");
        kept.perpetual = Money::fromCents(row->integer(1)) + ticket.total;
        kept.hash = QByteArray(32, char(kept.number));
        COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO test_ticket VALUES (?, ?)"),
                                       {kept.number, kept.total.cents()}));
        m_tickets[kept.number] = kept;
        return kept;
    }
    /// A ticket of before the program was started again.
    void remember(const fiscal::Ticket &ticket) { m_tickets[ticket.number] = ticket; }
    Result<void> log(store::Transaction &transaction, const fiscal::Event &event) override
    {
        logged = event;
        COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO test_event VALUES (?)"),
                                       {QString::fromLatin1(event.kind)}));
        return {};
    }
    Result<std::optional<fiscal::Ticket>> ticket(qint64 number) const override
    {
        COMPTOIR_TRY(
            const auto row,
            m_database.first(QStringLiteral("SELECT number FROM test_ticket WHERE number = ?"),
                             {number}));
        return row ? std::optional(m_tickets.at(number)) : std::nullopt;
    }
    Result<std::optional<fiscal::Ticket>> last() const override
    {
        COMPTOIR_TRY(const auto row,
                     m_database.first(QStringLiteral("SELECT max(number) FROM test_ticket")));
        return ticket(row->integer(0));
    }
    Result<bool> isFranchise() const override { return franchise; }
    Result<void> moveStock(store::Transaction &transaction, const sales::GoodsMoved &goods) override
    {
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO test_stock VALUES (?, ?, ?)"),
            {goods.item.bytes(), goods.quantity.thousandths(), QString::fromLatin1(goods.why)}));
        return {};
    }

    bool franchise = false;
    QByteArray problem; ///< of append()
    fiscal::Event logged;

private:
    store::Database &m_database;
    std::map<qint64, fiscal::Ticket> m_tickets;
};

/// A till that sells: TestTill with books, or the same without a town.
class SaleTill
{
public:
    explicit SaleTill(const TownPapers &papers, law::Country country = law::Country::France,
                      bool hasTown = true)
        : till(papers),
          law(lawOf(country)),
          m_hasTown(hasTown)
    {
        till.enrol();
        open();
    }
    void close()
    {
        complete.reset();
        refund.reset();
        books.reset();
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
        books = std::make_unique<TestBooks>(*till.database);
        refund = std::make_unique<vouchers::RefundVoucher>(*till.store, *till.outbox);
        sales::TownRooms town;
        if (m_hasTown)
            town = {till.outbox.get(), till.redeemer.get(), refund.get()};
        complete = std::make_unique<sales::CompleteSale>(
            *till.database, *books,
            sales::SalePlace{
                law, till.clock, QStringLiteral("Comptoir 0.1.0"), [](Instant) { return 60; }, {}},
            town);
    }

    sales::Cart cartOf(std::vector<sales::CartLine> lines, bool isReturn = false)
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(till.clock.now(), till.entropy);
        cart.started = till.clock.now();
        cart.isReturn = isReturn;
        for (sales::CartLine &line : lines)
            cart = sales::add(cart, line).first;
        return cart;
    }
    /// Reserves so much of a voucher; a tender that is refused has no handle.
    sales::Tender voucher(vouchers::Serial serial, Money amount)
    {
        sales::Tender tender;
        tender.means = fiscal::Means::TownVoucher;
        tender.amount = amount;
        const auto checked = till.check(till.papers.voucher(serial).text());
        COMPTOIR_ASSERT(checked.has_value());
        till.redeemer->prepare(checked->check, amount, [&](const auto &prepared) {
            prepareError = prepared ? QByteArray() : prepared.error().code;
            if (prepared) {
                tender.voucher = prepared->handle;
                prepareVerdict = prepared->verdict;
            }
        });
        return tender;
    }
    static sales::Tender paid(Money amount, fiscal::Means means = fiscal::Means::Cash)
    {
        sales::Tender tender;
        tender.means = means;
        tender.amount = amount;
        return tender;
    }
    /// The whole sale is in every table, or nothing of it in any.
    void compareWhole(qint64 sales) const
    {
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM sale")), sales);
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM test_ticket")), sales);
        if (m_hasTown)
            QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM outbox WHERE kind = 'sale'")),
                     sales);
    }

    TestTill till;
    law::LawBook law;
    std::unique_ptr<TestBooks> books;
    std::unique_ptr<vouchers::RefundVoucher> refund;
    std::unique_ptr<sales::CompleteSale> complete;
    QByteArray prepareError;
    vouchers::Verdict prepareVerdict;

private:
    bool m_hasTown;
};

} // namespace comptoir::test
