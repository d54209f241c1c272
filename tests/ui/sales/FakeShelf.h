// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"
#include "ui/sales/CatalogueShelf.h"

#include <memory>

namespace comptoir::test {

/// A bakery's catalogue in memory; the test changes it and hands `shelf()` to the sale.
struct FakeShelf
{
    std::vector<catalogue::Department> departments;
    std::vector<catalogue::Item> items; ///< by name
    QHash<QString, sales::ScaleArticle> scale;
    int pagesRead = 0;

    catalogue::DepartmentId addDepartment(const QString &name, const QString &mark,
                                          const QByteArray &vatClass = "reduced")
    {
        catalogue::Department department;
        department.id = catalogue::DepartmentId::mint(clock.now(), entropy);
        department.name = name;
        department.mark = mark;
        department.vatClass = vatClass;
        department.colour = int(departments.size());
        department.position = int(departments.size());
        departments.push_back(department);
        return department.id;
    }
    catalogue::Item &addItem(const QString &name, std::optional<qint64> cents, int department)
    {
        catalogue::Item item;
        item.id = catalogue::ItemId::mint(clock.now(), entropy);
        item.name = name;
        item.department = departments.at(size_t(department)).id;
        if (cents)
            item.price = Money::fromCents(*cents);
        items.push_back(item);
        return items.back();
    }
    catalogue::Item &named(const QString &name)
    {
        for (auto &item : items)
            if (item.name == name)
                return item;
        qFatal("no item %s", qPrintable(name));
    }

    /// The shop of the mock-ups: six departments, twenty favourites.
    static FakeShelf bakery()
    {
        FakeShelf shelf;
        shelf.addDepartment(QStringLiteral("Pains"), QStringLiteral("PA"));
        shelf.addDepartment(QStringLiteral("Viennoiseries"), QStringLiteral("VI"));
        shelf.addDepartment(QStringLiteral("Pâtisseries"), QStringLiteral("PT"));
        shelf.addDepartment(QStringLiteral("Snack"), QStringLiteral("SN"), "intermediate");
        shelf.addDepartment(QStringLiteral("Boissons"), QStringLiteral("BO"), "normal");
        struct Row
        {
            const char *name;
            int cents;
            int department;
        };
        const Row rows[] = {{"Baguette tradition", 130, 0}, {"Croissant", 125, 1},
                            {"Pain au chocolat", 145, 1},   {"Campagne 500 g", 440, 0},
                            {"Éclair au café", 310, 2},     {"Chausson aux pommes", 220, 1},
                            {"Baguette blanche", 110, 0},   {"Flan parisien", 340, 2},
                            {"Sandwich poulet", 560, 3},    {"Tarte aux pommes", 1580, 2},
                            {"Brioche tressée", 690, 1},    {"Pain complet", 320, 0},
                            {"Quiche lorraine", 420, 3},    {"Café", 180, 4},
                            {"Paris-brest", 460, 2},        {"Ficelle aux olives", 210, 0},
                            {"Jus de pomme 25 cl", 280, 4}, {"Farine T65 1 kg", 290, 0},
                            {"Confiture de figues", 540, 2}};
        int place = 0;
        for (const Row &row : rows)
            shelf.addItem(QString::fromUtf8(row.name), row.cents, row.department).favourite =
                ++place;
        shelf.named(QStringLiteral("Éclair au café")).codes << QStringLiteral("3017620422003");
        shelf.named(QStringLiteral("Croissant")).codes << QStringLiteral("96385074");
        shelf.addItem(QStringLiteral("Vin rouge"), 890, 4).minimumAge = 18;
        shelf.items.back().codes << QStringLiteral("3760091720016");
        shelf.addItem(QStringLiteral("Gâteau sur commande"), {}, 2).codes
            << QStringLiteral("4006381333931");
        auto &apples = shelf.addItem(QStringLiteral("Pommes"), 712, 0);
        apples.unit = Unit::Kilogram;
        apples.codes << QStringLiteral("5449000000996");
        shelf.scale.insert(QStringLiteral("2100012012005"),
                           {apples, Quantity::fromThousandths(1200), {}});
        return shelf;
    }

    sales::CatalogueShelf shelf()
    {
        sales::CatalogueShelf ports;
        ports.departments = [this] { return departments; };
        ports.count = [this](const auto &filter) { return qint64(filtered(filter).size()); };
        ports.page = [this](const auto &filter, const auto &after, int count) {
            ++pagesRead;
            std::vector<catalogue::Item> page;
            bool isBehind = !after;
            for (const auto &item : filtered(filter)) {
                if (isBehind && int(page.size()) < count)
                    page.push_back(item);
                isBehind = isBehind || item.id == after->id;
            }
            return page;
        };
        ports.search = [this](const QString &text, int count) {
            std::vector<catalogue::Item> found;
            for (const auto &item : items)
                if (item.name.contains(text, Qt::CaseInsensitive) && int(found.size()) < count)
                    found.push_back(item);
            return found;
        };
        ports.byCode = [this](const QString &code) -> std::optional<catalogue::Item> {
            for (const auto &item : items)
                if (item.codes.contains(code))
                    return item;
            return {};
        };
        ports.inStore = [this](const QString &code) -> std::optional<sales::ScaleArticle> {
            if (!scale.contains(code))
                return {};
            return scale.value(code);
        };
        ports.stock = [](catalogue::ItemId) { return std::optional<Quantity>(); };
        return ports;
    }

private:
    std::vector<catalogue::Item> filtered(const sales::ShelfFilter &filter) const
    {
        std::vector<catalogue::Item> some;
        for (const auto &item : items) {
            const bool isIn = filter.department.isNull() || item.department == filter.department;
            if (isIn && (!filter.favourites || item.favourite > 0))
                some.push_back(item);
        }
        return some;
    }

    ManualClock clock;
    SeededEntropy entropy;

public:
    FakeShelf() : entropy(7) {}
    FakeShelf(FakeShelf &&other) noexcept
        : departments(std::move(other.departments)),
          items(std::move(other.items)),
          scale(std::move(other.scale)),
          entropy(8) // its next ids are others than those it has
    {}
};

} // namespace comptoir::test
