// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Goods.h"

#include "core/catalogue/CatalogueStore.h"

namespace comptoir::catalogue {

Result<Goods> readGoods(const CatalogueStore &store)
{
    constexpr int pageSize = 1000;
    Goods goods;
    COMPTOIR_TRY(goods.departments, store.departments());
    std::optional<Item> last;
    while (true) {
        COMPTOIR_TRY(std::vector<Item> page, store.page(ItemFilter(), last, pageSize));
        for (Item &item : page) {
            if (item.tracksStock) {
                COMPTOIR_TRY(const auto quantity, store.stock(item.id));
                goods.stock.insert(item.id, quantity.value_or(Quantity())); // nothing moved yet
            }
            goods.items.push_back(std::move(item));
        }
        if (page.size() < size_t(pageSize))
            return goods;
        last = goods.items.back();
    }
}

} // namespace comptoir::catalogue
