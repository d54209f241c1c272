// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoShop.h"

#include "ui/format/FutureAnswer.h"

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
};

void fillShelves(CounterShop &shop)
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
        item.favourite = ++favourite;
        format::whenAnswered(shop.desk().save(item), &shop,
                             [&shop](const Result<catalogue::Item> &) { shop.refresh(); });
    }
}

} // namespace

void furnishDemo(CounterShop &shop)
{
    if (shop.reader().hasBooks())
        return; // as the last visitor left it
    onboarding::ShopDetails bakery;
    bakery.name = QStringLiteral("Boulangerie Marchal");
    bakery.trade = "bakery";
    format::whenAnswered(shop.begin(bakery), &shop, [&shop](const Result<void> &begun) {
        if (begun)
            fillShelves(shop);
    });
}

} // namespace comptoir::app
