// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/BooksBench.h"

#include "app/system/SystemPorts.h"
#include "app/till/ShopTill.h"
#include "app/till/TillPaths.h"
#include "tests/bench/till/SeedGoods.h"
#include "tests/bench/till/SeedShop.h"
#include "tests/bench/till/SilentPrinter.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace comptoir::bench {

namespace {

template <typename Act>
double msOf(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The least that any program must do to have these bytes on the disk.
class RawAppend
{
public:
    explicit RawAppend(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT, 0600))
    {}
    ~RawAppend() { ::close(m_file); }
    bool append(const QByteArray &bytes)
    {
        return ::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size()
            && ::fsync(m_file) == 0;
    }

private:
    int m_file;
};

struct DayFigures
{
    Figures raw;
    Figures sale;
    Figures after; ///< what the engine does before the next act: the head beside the books
    Figures reading;
    Figures closing;
    qsizetype bytes = 0;
};

class BenchDays
{
public:
    BenchDays(app::ShopTill &till, const Clock &clock, Entropy &entropy, RawAppend &raw)
        : m_till(till),
          m_clock(clock),
          m_entropy(entropy),
          m_raw(raw)
    {}
    Result<void> begin(test::SeededEntropy &chance)
    {
        m_chance = &chance;
        COMPTOIR_TRY(m_goods, m_till.catalogue().store().page({}, std::nullopt, 1000));
        COMPTOIR_TRY(m_departments, m_till.catalogue().store().departments());
        COMPTOIR_TRY(const till::DayState day, m_till.days().state());
        if (day.isOpen) // what the counter has sold before
            COMPTOIR_CHECK(m_till.days().close({}, {}));
        return {};
    }
    Result<void> day(DayFigures &figures)
    {
        COMPTOIR_CHECK(m_till.days().open(Money::fromCents(15'000), {}));
        for (int i = 0; i < ticketsADay; ++i)
            COMPTOIR_CHECK(sell(figures));
        Result<fiscal::PeriodReport> report = fail("not read");
        figures.reading.push_back(msOf([&] { report = m_till.days().read(); }));
        COMPTOIR_CHECK(report);
        figures.closing.push_back(msOf([&] {
            report = m_till.days().close({{}, report->expectedCash, true, {}, {}}, {});
            m_till.keepHead();
        }));
        COMPTOIR_CHECK(report);
        return report->tickets == ticketsADay ? Result<void>() : fail("bench/other-day");
    }

private:
    Result<void> sell(DayFigures &figures)
    {
        const sales::Checkout checkout = basket();
        Result<sales::CompletedSale> sale = fail("not sold");
        figures.sale.push_back(msOf([&] { sale = m_till.sales().complete(checkout); }));
        COMPTOIR_CHECK(sale);
        figures.after.push_back(msOf([&] {
            m_till.keepHead();
            m_till.books().database().checkpointWhenDue();
        }));
        COMPTOIR_TRY(const auto record,
                     m_till.books().records().find(fiscal::Chain::Tickets, sale->ticket.number));
        const QByteArray bytes = record->payload + record->previous + record->hash
            + record->signature;
        figures.bytes += bytes.size();
        bool isOnDisk = false;
        figures.raw.push_back(msOf([&] { isOnDisk = m_raw.append(bytes); }));
        return isOnDisk ? Result<void>() : fail("store/disk-io");
    }
    sales::Checkout basket()
    {
        sales::Checkout checkout;
        sales::Cart &cart = checkout.cart;
        cart.started = m_clock.now();
        cart.id = sales::SaleId::mint(cart.started, m_entropy);
        Money total;
        for (int left = 1 + m_chance->below(5); left > 0; --left) {
            const catalogue::Item &item = m_goods[size_t(m_chance->below(int(m_goods.size())))];
            sales::CartLine line;
            line.item = item.id;
            line.label = item.name;
            line.department = item.department;
            for (const catalogue::Department &department : m_departments) {
                if (department.id == item.department)
                    line.vatClass = department.vatClass;
            }
            line.unitPrice = *item.price;
            cart = sales::add(cart, line).first;
            total += *item.price;
        }
        sales::Tender tender;
        tender.id = 1;
        tender.means = m_chance->below(2) ? fiscal::Means::Cash : fiscal::Means::Card;
        tender.amount = total;
        checkout.tenders = {tender};
        return checkout;
    }

    app::ShopTill &m_till;
    const Clock &m_clock;
    Entropy &m_entropy;
    RawAppend &m_raw;
    test::SeededEntropy *m_chance = nullptr;
    std::vector<catalogue::Item> m_goods;
    std::vector<catalogue::Department> m_departments;
};

} // namespace

Result<QStringList> typedNames(store::Database &database, quint64 seed, int count, bool mistyped)
{
    test::SeededEntropy entropy(seed);
    COMPTOIR_TRY(const auto all, database.first(QStringLiteral("SELECT max(place) FROM item")));
    QStringList names;
    while (names.size() < count) {
        const qint64 place = 1 + entropy.below(int(all->integer(0)));
        COMPTOIR_TRY(
            const auto row,
            database.first(QStringLiteral("SELECT name FROM item WHERE place = ?"), {place}));
        if (row)
            names << typedFor(row->text(0), mistyped, entropy);
    }
    return names;
}

Result<void> benchSearch(const QString &folder, quint64 seed, int names, GoalTable &table)
{
    COMPTOIR_TRY(const auto database,
                 store::Database::open(app::TillPaths::under(folder).database(),
                                       store::Database::Access::ReadOnly));
    const catalogue::CatalogueStore shelves(*database);
    for (const bool mistyped : {false, true}) {
        COMPTOIR_TRY(const QStringList wanted, typedNames(*database, seed, names, mistyped));
        Figures keys;
        for (const QString &typed : wanted) {
            for (qsizetype length = 1; length <= typed.size(); ++length) {
                Result<std::vector<catalogue::Item>> found = fail("not searched");
                keys.push_back(msOf([&] { found = shelves.search(typed.left(length), 60); }));
                COMPTOIR_CHECK(found);
            }
        }
        table.add(mistyped ? "search, a keystroke, one error typed" : "search, a keystroke", keys,
                  {.99, 16});
    }
    return {};
}

Result<void> benchDays(const QString &folder, quint64 seed, int days, GoalTable &table)
{
    app::SystemDisk disk;
    app::SystemClock clock;
    app::SystemEntropy entropy;
    SilentPrinter printer;
    const app::TillPaths paths = app::TillPaths::under(folder);
    COMPTOIR_TRY(const auto database,
                 store::Database::open(paths.database(), store::Database::Access::Write));
    COMPTOIR_TRY(
        const auto till,
        app::ShopTill::open({*database, disk, paths.fiscalKey(), paths.fiscalHead(), clock, entropy,
                             QStringLiteral("Comptoir " COMPTOIR_VERSION), printer},
                            {}));
    RawAppend raw(folder + QStringLiteral("/raw"));
    BenchDays bench(*till, clock, entropy, raw);
    test::SeededEntropy chance(seed);
    COMPTOIR_CHECK(bench.begin(chance));
    DayFigures figures;
    for (int day = 0; day < days; ++day)
        COMPTOIR_CHECK(bench.day(figures));
    const double rawP99 = percentile(figures.raw, .99);
    Figures ratio;
    for (const double ms : figures.sale)
        ratio.push_back(ms / rawP99);
    table.add("raw append of a ticket's record, synced", figures.raw, {.99, 0});
    table.add("sale on disk", figures.sale, {.99, 0});
    table.add("sale on disk / p99 of the raw append", ratio, {.99, 3, "x"});
    table.add("... what the engine does after the answer", figures.after, {.99, 0});
    table.add("X of a day of 1,000 tickets", figures.reading, {1, 0});
    table.add("closing of a day of 1,000 tickets", figures.closing, {1, 1000});
    std::printf("  a ticket's record has %lld bytes on average\n",
                qlonglong(figures.bytes / qsizetype(figures.sale.size())));
    return {};
}

} // namespace comptoir::bench
