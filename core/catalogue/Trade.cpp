// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Trade.h"

#include <array>

namespace comptoir::catalogue {

namespace {

struct Shelf
{
    const char *trade;
    std::array<const char *, 4> names; ///< fr, nl, de, en
    const char *france; ///< VAT class
    const char *belgium;
    bool guarantee = false;
};

// Belgium: food 6 % is its "reduced", food on the spot 12 % its "intermediate".
constexpr Shelf shelves[] = {
    {"bakery", {"Pain", "Brood", "Brot", "Bread"}, "reduced", "reduced"},
    {"bakery", {"Viennoiserie", "Koffiekoeken", "Feingebäck", "Pastries"}, "reduced", "reduced"},
    {"bakery", {"Pâtisserie", "Gebak", "Kuchen", "Cakes"}, "reduced", "reduced"},
    {"bakery",
     {"Sur place", "Ter plaatse", "Vor Ort", "Eaten here"},
     "intermediate",
     "intermediate"},
    {"bakery", {"Boissons", "Dranken", "Getränke", "Drinks"}, "reduced", "reduced"},
    {"bakery", {"Confiserie", "Snoep", "Süßwaren", "Sweets"}, "normal", "reduced"},
    {"greengrocer", {"Fruits", "Fruit", "Obst", "Fruit"}, "reduced", "reduced"},
    {"greengrocer", {"Légumes", "Groenten", "Gemüse", "Vegetables"}, "reduced", "reduced"},
    {"greengrocer", {"Crémerie", "Zuivel", "Molkerei", "Dairy"}, "reduced", "reduced"},
    {"greengrocer", {"Épicerie", "Kruidenier", "Lebensmittel", "Grocery"}, "reduced", "reduced"},
    {"greengrocer",
     {"Vins et alcools", "Wijn en alcohol", "Wein, Spirituosen", "Wine, spirits"},
     "normal",
     "normal"},
    {"bookshop", {"Livres", "Boeken", "Bücher", "Books"}, "reduced", "reduced"},
    {"bookshop", {"Presse", "Pers", "Presse", "Press"}, "super-reduced", "reduced"},
    {"bookshop", {"Papeterie", "Papierwaren", "Papierwaren", "Stationery"}, "normal", "normal"},
    {"bookshop", {"Jeux", "Spellen", "Spiele", "Games"}, "normal", "normal", true},
    {"market", {"Alimentation", "Voeding", "Lebensmittel", "Food"}, "reduced", "reduced"},
    {"market",
     {"À consommer tout de suite", "Direct op te eten", "Zum Sofortessen", "To eat now"},
     "intermediate",
     "reduced"},
    {"market",
     {"Boissons alcoolisées", "Alcoholische dranken", "Alkohol", "Alcohol"},
     "normal",
     "normal"},
    {"market",
     {"Autres articles", "Andere artikelen", "Andere Artikel", "Other goods"},
     "normal",
     "normal"},
    {"clothing", {"Femme", "Dames", "Damen", "Women"}, "normal", "normal"},
    {"clothing", {"Homme", "Heren", "Herren", "Men"}, "normal", "normal"},
    {"clothing", {"Enfant", "Kinderen", "Kinder", "Children"}, "normal", "normal"},
    {"clothing", {"Accessoires", "Accessoires", "Accessoires", "Accessories"}, "normal", "normal"},
    {"household",
     {"Électroménager", "Elektro", "Elektrogeräte", "Appliances"},
     "normal",
     "normal",
     true},
    {"household", {"Outillage", "Gereedschap", "Werkzeug", "Tools"}, "normal", "normal", true},
    {"household", {"Maison", "Huis", "Haushalt", "Home"}, "normal", "normal"},
    {"household", {"Services", "Diensten", "Dienste", "Services"}, "normal", "normal"},
    {"general", {"Alimentation", "Voeding", "Lebensmittel", "Food"}, "reduced", "reduced"},
    {"general",
     {"Articles divers", "Diverse artikelen", "Verschiedenes", "General goods"},
     "normal",
     "normal"},
    {"general", {"Services", "Diensten", "Dienste", "Services"}, "normal", "normal"},
};

size_t columnOf(const QString &language)
{
    return language == u"nl" ? 1 : language == u"de" ? 2 : language == u"en" ? 3 : 0;
}

} // namespace

std::vector<QByteArray> trades()
{
    return {"bakery", "greengrocer", "market", "bookshop", "clothing", "household", "general"};
}

std::vector<Department> departmentsOf(const QByteArray &trade, law::Country country,
                                      const QString &language)
{
    const auto known = trades();
    const QByteArray wanted = std::find(known.begin(), known.end(), trade) == known.end()
        ? QByteArray("general")
        : trade;
    std::vector<Department> departments;
    for (const Shelf &shelf : shelves) {
        if (wanted != shelf.trade)
            continue;
        Department department;
        department.name = QString::fromUtf8(shelf.names[columnOf(language)]);
        department.vatClass = country == law::Country::Belgium ? shelf.belgium : shelf.france;
        department.mark = department.name.left(2);
        department.position = department.colour = int(departments.size());
        department.guarantee = shelf.guarantee;
        departments.push_back(department);
    }
    return departments;
}

} // namespace comptoir::catalogue
