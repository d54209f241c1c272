// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Goods.h"
#include "core/law/LawBook.h"

namespace comptoir::catalogue {

/// All items as a CSV that spreadsheets open with a double click (UTF-8 with its mark, semicolons,
/// comma in prices, CR LF) and that readSheet() and planImport() take in again to the same items:
/// names, price, codes, department with its VAT, unit, code on the scale, stock, favourite,
/// click & collect, colour and age. Photos, archived items and what else a department has are not
/// in it; a code that holds a comma, semicolon or bar comes back as several. Cells are guarded
/// against formulas.
QByteArray exportCatalogue(const Goods &goods, const law::LawBook &law, Day today);

} // namespace comptoir::catalogue
