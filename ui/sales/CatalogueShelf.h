// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"

#include <functional>
#include <vector>

namespace comptoir::sales {

/// Which items a list shows.
struct ShelfFilter
{
    bool favourites = false;
    catalogue::DepartmentId department; ///< null: all
    friend bool operator==(const ShelfFilter &, const ShelfFilter &) = default;
};

/// What an in-store code of a scale stands for.
struct ScaleArticle
{
    catalogue::Item item;
    std::optional<Quantity> weight; ///< kilograms or pieces
    std::optional<Money> price; ///< of all of it
};

/// The catalogue as the sale reads it: at once, on the window's own read-only connection. What
/// can't be read is not there. `app` fills it; every function must be set.
struct CatalogueShelf
{
    std::function<std::vector<catalogue::Department>()> departments;
    std::function<qint64(const ShelfFilter &filter)> count;
    /// The `count` items behind `after`; by name, favourites by place.
    std::function<std::vector<catalogue::Item>(
        const ShelfFilter &filter, const std::optional<catalogue::Item> &after, int count)>
        page;
    std::function<std::vector<catalogue::Item>(const QString &text, int count)> search;
    std::function<std::optional<catalogue::Item>(const QString &code)> byCode;
    std::function<std::optional<ScaleArticle>(const QString &code)> inStore;
    /// Of an item whose stock is tracked.
    std::function<std::optional<Quantity>(catalogue::ItemId id)> stock;
};

} // namespace comptoir::sales
