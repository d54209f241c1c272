// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace comptoir::catalogue {

using ItemId = Id<struct ItemTag>;
using DepartmentId = Id<struct DepartmentTag>;

/// A shelf of the shop ("rayon"): gives VAT class and colour to what stands in it, and is sold from
/// by itself when there is no catalogue.
struct Department
{
    DepartmentId id;
    QString name;
    QByteArray vatClass = "normal"; ///< a class of law::LawBook
    int colour = 0; ///< 0 to 7 (theme::categoryColour)
    QString mark; ///< two letters that say it without colour
    int position = 0;
    bool guarantee = false; ///< durable goods: the legal guarantee is printed (C. conso D. 211-6)
    bool isService = false;
    bool isArchived = false;
    friend bool operator==(const Department &, const Department &) = default;
};

/// Something that is sold. A value; the store gives it its id.
struct Item
{
    ItemId id;
    QString name;
    QString shortName; ///< on the receipt; empty: the name
    DepartmentId department;
    QByteArray vatClass; ///< empty: the department's
    std::optional<Money> price; ///< with VAT, of one unit; nothing: asked at the till
    Unit unit = Unit::Piece;
    QStringList codes; ///< EAN-8, UPC-A, EAN-13, GTIN-14 or the shop's own; each once in the shop
    QString scaleCode; ///< item number inside in-store codes, digits; may be empty
    int colour = -1; ///< -1: the department's
    int favourite = 0; ///< place among the favourites from 1; 0: none
    bool tracksStock = false;
    bool forCollection = false; ///< click and collect
    QString photo; ///< "blob:…" of core/registers/BlobName; empty: none
    int minimumAge = 0; ///< years; 0: none
    bool isArchived = false;
    friend bool operator==(const Item &, const Item &) = default;
};

/// The name on a receipt.
inline QString receiptName(const Item &item)
{
    return item.shortName.isEmpty() ? item.name : item.shortName;
}

} // namespace comptoir::catalogue
