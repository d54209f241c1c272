// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"

namespace comptoir::catalogue {

/// Without accents, case and punctuation, words apart by one space: "Œufs Bio (x6)" is "oeufs bio
/// x6".
QString folded(const QString &text);
/// A GTIN in 14 digits, so that a UPC-A and its EAN-13 are one; any other code as it is.
QString canonicalCode(const QString &code);
/// What an item is found by.
QString wordsOf(const Item &item);
/// How well a name fits what was typed (both folded): the whole, its beginning, beginnings of its
/// words. Larger is better.
int fit(const QString &typed, const QString &name);

} // namespace comptoir::catalogue
