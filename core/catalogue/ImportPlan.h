// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Item.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace comptoir::catalogue {

/// A table as it came out of a file, texts only.
struct Sheet
{
    QString name; ///< of the file
    QByteArray encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", "macintosh"; empty for XLSX
    QStringList header;
    std::vector<QStringList> rows;
    int firstLine = 2; ///< line of rows[0] in the file, for people
    std::vector<int> lines; ///< of each row, when blank or many-lined rows make it differ; or empty

    QStringList tables; ///< of the workbook that it is from; empty for CSV
    int table = 0; ///< which of them it is

    int lineOf(size_t row) const
    {
        return row < lines.size() ? lines[row] : firstLine + static_cast<int>(row);
    }
};

/// What a column may be.
enum class Column { Name, ShortName, Price, Codes, Department, VatRate, Unit, ScaleCode, Stock,
                    Favourite, Collection, Ignored, Colour, MinimumAge };

struct RefusedRow
{
    int line = 0;
    QByteArray code; ///< "catalogue/code-wrong", "catalogue/name-empty", "catalogue/code-twice" …
    QVariantMap facts; ///< what the sentence names
    QStringList cells; ///< as they came, to be mended in place
};

/// What an import would do: shown before it is done.
struct ImportPlan
{
    enum class Act { Create, Change, Unchanged };
    struct Row
    {
        int line = 0;
        Act act = Act::Create;
        Item item; ///< with the id that it has already, or none
        QString department; ///< by name; made when there is none
        std::optional<Quantity> stock;
    };
    std::vector<Row> rows;
    std::vector<RefusedRow> refused;
    std::vector<Department> newDepartments;
    int read = 0;
};

struct ImportResult
{
    int read = 0;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
};

} // namespace comptoir::catalogue
