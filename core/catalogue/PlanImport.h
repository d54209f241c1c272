// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Goods.h"
#include "core/catalogue/ImportPlan.h"
#include "core/law/LawBook.h"

namespace comptoir::catalogue {

/// What is to be imported and how it is understood.
struct ImportRequest
{
    Sheet sheet;
    std::vector<Column> columns; ///< one for each header cell, see guessColumns()
    Day today; ///< whose VAT rates count
    QString otherDepartment; ///< name of the department of rows that name none
};

/// What the import would do to what readGoods() found in the shop; nothing is written. A row is
/// matched to an item by one of its codes; one without codes, or with codes that the shop does not
/// know, to an item without codes of that name and department. Cells that are empty and columns
/// that are not there leave an item as it is, codes are added to those that it has. Refusals:
/// "catalogue/name-empty", "catalogue/code-wrong" (`code`, `expected`), "catalogue/code-rounded"
/// (`code`), "catalogue/code-twice" (`code`, `line`), "catalogue/code-taken" (`code`, `name`),
/// "catalogue/row-twice" (`name`, `line`), "catalogue/vat-unknown" (`vat`),
/// "catalogue/price-unreadable" and "catalogue/price-negative"
/// (`price`), "catalogue/quantity-unreadable" (`quantity`), "catalogue/unit-unknown" (`unit`),
/// "catalogue/scale-code-wrong" (`code`), "catalogue/age-wrong" (`age`).
/// Error "catalogue/name-column-missing" when no column is the name.
Result<ImportPlan> planImport(const ImportRequest &request, const law::LawBook &law,
                              const Goods &goods);

} // namespace comptoir::catalogue
