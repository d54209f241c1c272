// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace comptoir::listing {

/// What a shop is: the house's closed list, with the words of the two worlds that read it.
struct Category
{
    QLatin1String code; ///< key of ui's words: "bakery"
    QLatin1String osmKey; ///< "shop"
    QLatin1String osmValue;
    QLatin1String schemaType; ///< of schema.org, a LocalBusiness
    QLatin1String naf; ///< French (NAF rev. 2) and Belgian (NACE-BEL) activities, by beginnings
};

std::span<const Category> categories();
/// Nothing when it is not in the list.
const Category *categoryOf(QStringView code);
/// By the activity of a SIRENE ("10.71C") or BCE ("10711", "47241") row; nothing when no shop.
const Category *categoryOfActivity(const QString &activity);

} // namespace comptoir::listing
