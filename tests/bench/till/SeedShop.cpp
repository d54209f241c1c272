// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/SeedShop.h"

#include "app/system/SystemPorts.h"
#include "app/till/ShopTill.h"
#include "app/till/TillPaths.h"
#include "core/sales/SaleStore.h"
#include "core/sales/TicketDraft.h"
#include "core/settings/SettingsFile.h"
#include "core/store/Migrator.h"
#include "tests/bench/till/SeedGoods.h"
#include "tests/bench/till/SilentPrinter.h"
#include "tests/support/ManualClock.h"
#include "ui/photos/PreparePhoto.h"

#include <QTest>

#include <cstdio>
#include <optional>

namespace comptoir::bench {

using test::SeededEntropy;

namespace {

constexpr int longestVerificationMs = 20 * 60 * 1000;

const QString software = QStringLiteral("Comptoir " COMPTOIR_VERSION);

Day dayBefore(int days) ///< the end of 2025
{
    return Day::fromDate({2026, 1, 1}).plusDays(-days);
}

Instant midnightOf(Day day)
{
    return Instant::fromMs(day.toDate().startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// As heavy as a phone's picture is once it is prepared.
QByteArray photoOf(int number)
{
    QImage picture(photos::articleSide, photos::articleSide, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x * number % 251, y % 249, (x ^ y) % 253));
    }
    const auto prepared = photos::preparePicture(picture, photos::articleSide);
    return prepared ? *prepared : QByteArray();
}

/// The trade of all the days.
class Trade
{
public:
    Trade(store::Database &database, app::ShopTill &till, test::ManualClock &clock,
          SeededEntropy &entropy)
        : m_database(database),
          m_till(till),
          m_clock(clock),
          m_entropy(entropy),
          m_shelves(database),
          m_sales(database)
    {}

    Result<void> stock(int products)
    {
        COMPTOIR_TRY(m_departments, m_shelves.departments());
        m_goods = seedGoods(products, m_departments, m_entropy);
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
        for (catalogue::Item &item : m_goods) {
            if (item.favourite > 0) { // the tiles of the first page
                COMPTOIR_TRY(item.photo, m_till.photos().keep(photoOf(item.favourite)));
            }
            COMPTOIR_CHECK(m_shelves.write(*transaction, item, m_clock.now()));
            if (item.tracksStock)
                COMPTOIR_CHECK(m_shelves.moveStock(
                    *transaction, item.id, Quantity::ofPieces(100'000), "count", m_clock.now()));
        }
        return transaction->commit();
    }
    Result<void> trade(Day day, int tickets)
    {
        m_clock.setWall(midnightOf(day).plusMs(7 * 3'600'000));
        COMPTOIR_CHECK(m_till.days().open(Money::fromCents(15'000), QStringLiteral("Amandine")));
        COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_database, nullptr));
        COMPTOIR_TRY(const till::BusinessDay open, m_till.days().ensure(*act));
        for (int i = 0; i < tickets; ++i) {
            m_clock.advanceMs(36'000);
            COMPTOIR_CHECK(sell(act->transaction(), open));
        }
        COMPTOIR_CHECK(act->commit());
        COMPTOIR_TRY(const fiscal::PeriodReport x, m_till.days().read());
        COMPTOIR_CHECK(m_till.days().close({{}, x.expectedCash, true, {}, Money::fromCents(15'000)},
                                           QStringLiteral("Amandine")));
        return {};
    }

private:
    sales::Cart basket()
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(m_clock.now(), m_entropy);
        cart.started = m_clock.now();
        for (int left = 1 + m_entropy.below(5); left > 0; --left) {
            // Most of what a shop sells are few of its articles.
            const int among = m_entropy.below(10) < 7 ? std::min(200, int(m_goods.size()))
                                                      : int(m_goods.size());
            const catalogue::Item &item = m_goods[size_t(m_entropy.below(among))];
            sales::CartLine line;
            line.item = item.id;
            line.code = item.codes.value(0);
            line.label = item.name;
            line.department = item.department;
            for (const catalogue::Department &department : m_departments) {
                if (department.id == item.department) {
                    line.departmentName = department.name;
                    line.vatClass = department.vatClass;
                }
            }
            line.unitPrice = *item.price;
            line.listPrice = item.price;
            line.quantity = Quantity::ofPieces(1 + m_entropy.below(3));
            cart = sales::add(cart, line).first;
        }
        return cart;
    }
    sales::Tender tender(Money total)
    {
        sales::Tender tender;
        tender.id = 1;
        tender.amount = total;
        const int way = m_entropy.below(20);
        if (way < 10) {
            tender.means = fiscal::Means::Card;
            tender.reference = QString::number(100'000 + m_entropy.below(900'000));
        } else if (way == 10) {
            tender.means = fiscal::Means::Cheque;
        } else {
            tender.amount = Money::fromCents((total.cents() / 1000 + 1) * 1000);
        }
        return tender;
    }
    Result<void> sell(store::Transaction &transaction, const till::BusinessDay &day)
    {
        sales::Checkout checkout{basket(), {}, {{}, QStringLiteral("Amandine")}};
        COMPTOIR_TRY(const sales::Priced priced,
                     sales::price(checkout.cart, m_till.law(), day.day));
        checkout.tenders = {tender(priced.total)};
        const sales::Balance balance = sales::balanceOf(priced.total, checkout.tenders,
                                                        m_till.law(), day.day);
        fiscal::Ticket ticket = sales::draftOf(checkout, priced,
                                               {m_clock.now(), 60, day.day, software});
        ticket.payments = sales::paymentsOf(checkout.tenders, balance);
        COMPTOIR_TRY(ticket, m_till.books().append(transaction, ticket, day.id));
        for (const sales::CartLine &line : checkout.cart.lines)
            COMPTOIR_CHECK(
                m_shelves.moveStock(transaction, line.item, -line.quantity, "sale", m_clock.now()));
        return m_sales.insert(transaction, checkout.cart.id, ticket.number);
    }

    store::Database &m_database;
    app::ShopTill &m_till;
    test::ManualClock &m_clock;
    SeededEntropy &m_entropy;
    catalogue::CatalogueStore m_shelves;
    sales::SaleStore m_sales;
    std::vector<catalogue::Department> m_departments;
    std::vector<catalogue::Item> m_goods;
};

app::ShopBeginning beginning()
{
    app::ShopBeginning shop;
    shop.establishment.name = QStringLiteral("Épicerie du Banc");
    shop.establishment.address = QStringList{QStringLiteral("1 place du Marché"),
                                             QStringLiteral("92330 Sceaux")};
    shop.establishment.country = "FR";
    shop.establishment.registration = QStringLiteral("73282932000074");
    shop.trade = "greengrocer";
    shop.language = QStringLiteral("fr");
    return shop;
}

Result<void> writeSettings(Disk &disk, const QString &path)
{
    settings::Settings welcomed;
    welcomed.welcomed = welcomed.standsAlone = true;
    return settings::SettingsFile(disk, path)
        .write(settings::SettingsDocument().with(welcomed, {}, Instant::fromMs(0)).bytes());
}

} // namespace

Result<void> seedShop(const QString &folder, const ShopSize &size)
{
    app::SystemDisk disk;
    test::ManualClock clock;
    SeededEntropy entropy(size.seed);
    SilentPrinter printer;
    const app::TillPaths paths = app::TillPaths::under(folder);
    COMPTOIR_CHECK(disk.makeFolder(folder));
    COMPTOIR_CHECK(writeSettings(disk, paths.settings()));
    COMPTOIR_TRY(const auto database,
                 store::Database::open(paths.database(), store::Database::Access::Write));
    COMPTOIR_CHECK(store::migrate(*database, QStringLiteral(":/sql/till")));
    COMPTOIR_CHECK(database->select(QStringLiteral("PRAGMA synchronous=OFF")));
    COMPTOIR_CHECK(database->select(QStringLiteral("PRAGMA cache_size=-262144")));
    const int days = (size.tickets + ticketsADay - 1) / ticketsADay;
    clock.setWall(midnightOf(dayBefore(days + 1)));
    app::ShopGround ground{*database, disk,    paths.fiscalKey(), paths.fiscalHead(),
                           clock,     entropy, software,          printer};
    ground.photos = paths.photos();
    COMPTOIR_TRY(const auto till, app::ShopTill::open(ground, {}));
    COMPTOIR_CHECK(till->begin(beginning()));
    Trade trade(*database, *till, clock, entropy);
    COMPTOIR_CHECK(trade.stock(size.products));
    for (int day = 0; day < days; ++day) {
        const int left = size.tickets - day * ticketsADay;
        COMPTOIR_CHECK(trade.trade(dayBefore(days - day), std::min(left, ticketsADay)));
        if (day % 20 == 19)
            std::fprintf(stderr, "\r  %d tickets", (day + 1) * ticketsADay);
    }
    clock.advanceMs(24 * 3'600'000);
    COMPTOIR_CHECK(till->days().closePeriod(fiscal::PeriodKind::Year, QStringLiteral("2025"), {}));
    till->keepHead();
    std::fprintf(stderr, "\r  verifying    ");
    std::optional<Result<till::VerifyReport>> verified;
    till->verify([&verified](const auto &report) { verified = report; });
    if (!QTest::qWaitFor([&verified] { return verified.has_value(); }, longestVerificationMs))
        return fail("bench/not-verified");
    COMPTOIR_TRY(const till::VerifyReport report, std::move(*verified));
    if (!report.isSound)
        return fail("fiscal/changed", QString::fromLatin1(report.problem));
    std::fprintf(stderr, "\r  %lld records verified\n", qlonglong(report.records));
    return {};
}

} // namespace comptoir::bench
