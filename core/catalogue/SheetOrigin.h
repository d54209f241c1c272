// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ImportPlan.h"

namespace comptoir::catalogue {

/// Whose export a sheet is, by the headers that these products write.
enum class SheetOrigin { Unknown, Comptoir, Square, Loyverse, SumUp, Odoo };
SheetOrigin originOf(const QStringList &header);

/// A header for comparing: small letters and digits without accents, words parted by one space,
/// without the name of a shop in brackets and the currency. "Prix T.T.C. (€)" is "prix t t c".
QString headerKey(const QString &header);

/// Brings an export of another till to one row an item, as ours are: a variation's name goes behind
/// the item's ("Baguette", "Tradition"), names that later rows leave out are repeated, rows that
/// only list parts of a set are left out, a column for each tax becomes one column "TVA" with the
/// rate, Odoo's path of a category becomes its last part. Other sheets stay as they are.
void foldVariations(Sheet &sheet);

} // namespace comptoir::catalogue
