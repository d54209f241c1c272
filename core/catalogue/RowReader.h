// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/PlanImport.h"

namespace comptoir::catalogue {

/// A row of a list, understood: what is empty in it says nothing.
struct ReadRow
{
    int line = 0;
    QString name;
    QString shortName;
    bool priceIsOpen = false;
    std::optional<Money> price;
    QStringList codes;
    QString department;
    QByteArray vatClass;
    std::optional<Unit> unit;
    QString scaleCode;
    std::optional<Quantity> stock;
    std::optional<int> favourite; ///< 0: the next place that is free
    std::optional<bool> collection;
    std::optional<int> colour;
    std::optional<int> minimumAge;
};

/// Reads the rows of one sheet by its columns. Errors: the refusals of planImport() that a row
/// shows by itself.
class RowReader
{
public:
    RowReader(const ImportRequest &request, const law::LawBook &law);
    Result<ReadRow> read(size_t row) const;

private:
    Result<void> take(ReadRow &row, Column column, const QString &cell) const;
    Result<void> takeAmounts(ReadRow &row, Column column, const QString &cell) const;
    Result<QStringList> readCodes(const QString &cell) const;
    Result<QByteArray> readVatClass(const QString &cell) const;

    const ImportRequest &m_request;
    std::vector<law::VatRate> m_rates;
};

} // namespace comptoir::catalogue
