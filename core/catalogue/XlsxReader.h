// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CsvReader.h"

namespace comptoir::catalogue {

/// The rows of the first sheet of an XLSX file (ECMA-376), cells as people see them: dates as
/// "2026-11-22", percentages with their sign, as many decimals as the format shows. Formulas give
/// the value that was saved. Errors: "catalogue/sheet-unreadable", "catalogue/sheet-too-large" also
/// for what would unpack to more than a shop can have.
Result<std::vector<Record>> readXlsx(const QByteArray &bytes);

} // namespace comptoir::catalogue
