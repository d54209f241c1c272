// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/CsvLine.h"
#include "core/store/Database.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace comptoir::backup {

/// How a column of the database is written for others.
enum class Written { Text, Number, Cents, Thousandths, Moment, Date, Id };

struct ExportColumn
{
    const char *column;
    const char *name; ///< in both formats
    Written as = Written::Text;
};

/// A table that leaves the till: only the columns that are named, so that no secret goes along.
struct ExportTable
{
    const char *table;
    const char *file; ///< "catalogue/articles.csv"; beside it lies ".jsonl"
    const char *says; ///< for the README, in French
    std::vector<ExportColumn> columns;
    const char *key = "rowid"; ///< in whose order it is read; where the table has no rowid, its key
    bool isTextKey = false; ///< a key that is no number and no blob
};

/// Articles, departments, stock, days, cash, vouchers, loyalty and people. PINs are not among them.
const std::vector<ExportTable> &exportTables();

/// A row in both formats.
class ExportRow
{
public:
    ExportRow(const ExportTable &table, const store::Row &row) : m_table(table), m_row(row) {}
    /// For spreadsheets: amounts with a comma, times of the town, texts guarded against formulas.
    QByteArray csv() const;
    /// For programs: integers as they are kept (cents, thousandths, milliseconds), ids as text.
    QByteArray json() const;
    static QByteArray header(const ExportTable &table);

private:
    const ExportTable &m_table;
    const store::Row &m_row;
};

} // namespace comptoir::backup
