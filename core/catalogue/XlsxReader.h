// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CsvReader.h"

namespace comptoir::catalogue {

/// One sheet of an XLSX file, and what the others are called.
struct XlsxTable
{
    QStringList names; ///< of all sheets, in the workbook's order
    int at = 0; ///< which of them this is
    std::vector<Record> records;
};

/// The rows of a sheet of an XLSX file (ECMA-376), cells as people see them: dates as
/// "2026-11-22", percentages with their sign, as many decimals as the format shows. Formulas give
/// the value that was saved. `sheet` below 0: the first one that has rows. Errors:
/// "catalogue/sheet-unreadable", "catalogue/sheet-too-large" also for what would unpack to more
/// than a shop can have.
Result<XlsxTable> readXlsx(const QByteArray &bytes, int sheet = -1);

} // namespace comptoir::catalogue
