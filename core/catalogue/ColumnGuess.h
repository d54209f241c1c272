// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ImportPlan.h"
#include "core/catalogue/SheetOrigin.h"

namespace comptoir::catalogue {

/// What the columns of a sheet seem to be; a person may change it before the import.
struct ColumnGuess
{
    SheetOrigin origin = SheetOrigin::Unknown;
    std::vector<Column> columns; ///< one for each header cell
    friend bool operator==(const ColumnGuess &, const ColumnGuess &) = default;
};

/// By the headers, in French, Dutch, German and English and as Square, Loyverse, SumUp and Odoo
/// write them; where these say nothing, by the content. Each meaning is given once, but for codes.
/// Prices before tax and purchase prices are left alone.
ColumnGuess guessColumns(const Sheet &sheet);

} // namespace comptoir::catalogue
