// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/Category.h"

#include <QStringList>

#include <algorithm>

namespace comptoir::listing {

namespace {

constexpr QLatin1String l(const char *text)
{
    return QLatin1String(text);
}

constexpr Category list[] = {
    {l("bakery"), l("shop"), l("bakery"), l("Bakery"), l("1071,4724")},
    {l("pastry"), l("shop"), l("pastry"), l("Bakery"), l("1071D")},
    {l("butcher"), l("shop"), l("butcher"), l("Store"), l("1013B,4722")},
    {l("fishmonger"), l("shop"), l("seafood"), l("Store"), l("4723")},
    {l("greengrocer"), l("shop"), l("greengrocer"), l("GroceryStore"), l("4721")},
    {l("cheese"), l("shop"), l("cheese"), l("Store"), l("")},
    {l("deli"), l("shop"), l("deli"), l("Store"), l("4729")},
    {l("wine"), l("shop"), l("wine"), l("LiquorStore"), l("4725")},
    {l("grocery"), l("shop"), l("convenience"), l("GroceryStore"), l("4711B,4711C,4711D")},
    {l("supermarket"), l("shop"), l("supermarket"), l("GroceryStore"), l("4711E,4711F")},
    {l("organic"), l("shop"), l("health_food"), l("GroceryStore"), l("")},
    {l("farm"), l("shop"), l("farm"), l("Store"), l("011,012,013,014,015")},
    {l("tobacco"), l("shop"), l("tobacco"), l("Store"), l("4726")},
    {l("newsagent"), l("shop"), l("newsagent"), l("Store"), l("4762")},
    {l("books"), l("shop"), l("books"), l("BookStore"), l("4761")},
    {l("clothes"), l("shop"), l("clothes"), l("ClothingStore"), l("4771")},
    {l("shoes"), l("shop"), l("shoes"), l("ShoeStore"), l("4772A")},
    {l("leather"), l("shop"), l("leather"), l("Store"), l("4772B")},
    {l("jewelry"), l("shop"), l("jewelry"), l("JewelryStore"), l("4777")},
    {l("cosmetics"), l("shop"), l("cosmetics"), l("Store"), l("4775")},
    {l("florist"), l("shop"), l("florist"), l("Florist"), l("4776")},
    {l("gifts"), l("shop"), l("gift"), l("Store"), l("4778C")},
    {l("toys"), l("shop"), l("toys"), l("ToyStore"), l("4765")},
    {l("sports"), l("shop"), l("sports"), l("SportingGoodsStore"), l("4764")},
    {l("bicycle"), l("shop"), l("bicycle"), l("BikeStore"), l("")},
    {l("hardware"), l("shop"), l("hardware"), l("HardwareStore"), l("4752")},
    {l("furniture"), l("shop"), l("furniture"), l("FurnitureStore"), l("4759")},
    {l("electronics"), l("shop"), l("electronics"), l("ElectronicsStore"), l("4743,4754")},
    {l("computer"), l("shop"), l("computer"), l("ComputerStore"), l("4741,9511")},
    {l("phone"), l("shop"), l("mobile_phone"), l("MobilePhoneStore"), l("4742")},
    {l("optician"), l("shop"), l("optician"), l("Optician"), l("4778A")},
    {l("pharmacy"), l("amenity"), l("pharmacy"), l("Pharmacy"), l("4773")},
    {l("pets"), l("shop"), l("pet"), l("PetStore"), l("")},
    {l("second_hand"), l("shop"), l("second_hand"), l("Store"), l("4779")},
    {l("craft"), l("craft"), l("yes"), l("LocalBusiness"), l("")},
    {l("hairdresser"), l("shop"), l("hairdresser"), l("HairSalon"), l("9602A,96021")},
    {l("beauty"), l("shop"), l("beauty"), l("BeautySalon"), l("9602B,96022")},
    {l("laundry"), l("shop"), l("laundry"), l("DryCleaningOrLaundry"), l("9601")},
    {l("shoe_repair"), l("craft"), l("shoemaker"), l("LocalBusiness"), l("9523")},
    {l("car_repair"), l("shop"), l("car_repair"), l("AutoRepair"), l("4520")},
    {l("restaurant"), l("amenity"), l("restaurant"), l("Restaurant"), l("5610A,56101")},
    {l("fast_food"), l("amenity"), l("fast_food"), l("FastFoodRestaurant"), l("5610C,56102")},
    {l("cafe"), l("amenity"), l("cafe"), l("CafeOrCoffeeShop"), l("5630")},
    {l("hotel"), l("tourism"), l("hotel"), l("Hotel"), l("5510")},
    {l("market_food"), l("amenity"), l("marketplace"), l("Store"), l("4781")},
    {l("market_other"), l("amenity"), l("marketplace"), l("Store"), l("4782,4789")},
    {l("other"), l("shop"), l("yes"), l("Store"), l("")},
};

} // namespace

std::span<const Category> categories()
{
    return list;
}

const Category *categoryOf(QStringView code)
{
    const auto found = std::find_if(std::begin(list), std::end(list),
                                    [&](const Category &one) { return code == one.code; });
    return found == std::end(list) ? nullptr : &*found;
}

const Category *categoryOfActivity(const QString &activity)
{
    const QString bare = QString(activity).remove(u'.').remove(u' ').toUpper();
    const Category *best = nullptr;
    qsizetype length = 0;
    for (const Category &category : list) {
        for (const QString &naf : QString(category.naf).split(u',', Qt::SkipEmptyParts)) {
            // "10.71D" is nearer than "10.71".
            if (bare.startsWith(naf) && naf.size() > length) {
                best = &category;
                length = naf.size();
            }
        }
    }
    return best;
}

} // namespace comptoir::listing
