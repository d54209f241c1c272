// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoShop.h"

#include "core/training/CarryOver.h"
#include "ui/format/FutureAnswer.h"

#include <iterator>

namespace comptoir::app {

namespace {

struct Good
{
    const char *name;
    int cents; ///< -1: asked at the till
    size_t department; ///< of the bakery's, in their order
    const char *code = "";
    Unit unit = Unit::Piece;
};

constexpr Good goods[] = {
    {"Baguette tradition", 130, 0, "3760123456784"},
    {"Pain complet 500 g", 290, 0},
    {"Pain de seigle", 720, 0, "", Unit::Kilogram},
    {"Croissant au beurre", 120, 1},
    {"Pain au chocolat", 135, 1},
    {"Chausson aux pommes", 190, 1},
    {"Éclair au café", 310, 2},
    {"Tarte aux pommes", 1450, 2},
    {"Quiche lorraine chaude", 480, 3},
    {"Plat du jour", -1, 3},
    {"Jus d’orange pressé 25 cl", 350, 4},
    {"Eau plate 50 cl", 150, 4, "5449000000996"},
    {"Calissons 100 g", 620, 5},
};
static_assert(std::size(goods) <= training::mostPracticeGoods);

void showShelf(CounterShop &shop)
{
    shop.refresh();
    shop.sales().sell().refreshShelf();
}

/// `isPractice`: goods that never leave training.
void fillShelves(CounterShop &shop, bool isPractice)
{
    const auto shelf = shop.reader().shelf();
    const auto departments = shelf.departments();
    int favourite = 0;
    for (const Good &good : goods) {
        if (good.department >= departments.size())
            continue;
        catalogue::Item item;
        item.name = QString::fromUtf8(good.name);
        item.department = departments[good.department].id;
        if (good.cents >= 0)
            item.price = Money::fromCents(good.cents);
        if (*good.code)
            item.codes << QString::fromLatin1(good.code);
        item.unit = good.unit;
        if (isPractice)
            item.id = training::practiceGood(favourite);
        item.favourite = ++favourite;
        format::whenAnswered(shop.desk().save(item), &shop,
                             [&shop](const Result<catalogue::Item> &) { showShelf(shop); });
    }
}

void furnish(CounterShop &shop, const QString &name, bool isPractice)
{
    onboarding::ShopDetails bakery;
    bakery.name = name;
    bakery.trade = "bakery";
    format::whenAnswered(shop.begin(bakery), &shop, [&shop, isPractice](const Result<void> &begun) {
        if (begun)
            fillShelves(shop, isPractice);
    });
}

} // namespace

void furnishDemo(CounterShop &shop)
{
    if (!shop.reader().hasBooks()) // else as the last visitor left it
        furnish(shop, QStringLiteral("Boulangerie Marchal"), false);
}

void furnishPractice(CounterShop &shop, const QString &name)
{
    // One's own goods, or those of the last exercise.
    if (!shop.reader().hasBooks() && shop.reader().shelf().departments().empty())
        furnish(shop, name, true);
}

} // namespace comptoir::app
