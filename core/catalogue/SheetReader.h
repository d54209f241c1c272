// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ImportPlan.h"

namespace comptoir::catalogue {

/// A table of a CSV or XLSX file, told apart by content, not by name: of a workbook the one at
/// `table`, or below 0 the first that has rows. Exports of other
/// tills come as one row an item (foldVariations()). A first row that has numbers is no header:
/// then all header cells are empty. Errors: "catalogue/sheet-empty", "catalogue/sheet-too-large",
/// "catalogue/sheet-unreadable", "catalogue/sheet-old-excel" (XLS and the like),
/// "catalogue/sheet-quote-open" (fact `line`).
Result<Sheet> readSheet(const QString &name, const QByteArray &bytes, int table = -1);
/// The file at `path`, at most SheetLimits::bytes of it.
Result<Sheet> sheetAt(const QString &path, int table = -1);

} // namespace comptoir::catalogue
