// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Item.h"

#include <QHash>

#include <vector>

namespace comptoir::catalogue {

class CatalogueStore;

/// Everything that a shop sells at one moment, without what is archived: what an import compares
/// with, and what an export and labels are made of.
struct Goods
{
    std::vector<Department> departments;
    std::vector<Item> items;
    QHash<ItemId, Quantity> stock; ///< of items that are counted
};

/// All pages of the store. Errors: "store/…".
Result<Goods> readGoods(const CatalogueStore &store);

} // namespace comptoir::catalogue
