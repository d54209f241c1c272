// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/RowReader.h"

#include "core/catalogue/CellText.h"
#include "core/catalogue/FormulaGuard.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {

tl::unexpected<Error> refusal(QByteArray code, const char *fact, const QString &cell)
{
    return fail(std::move(code), {}, {{QString::fromLatin1(fact), cell}});
}

std::optional<int> wholeNumber(const QString &cell, int least, int most)
{
    const auto quantity = readQuantity(cell);
    if (!quantity || !quantity->isWhole() || quantity->pieces() < least
        || quantity->pieces() > most)
        return std::nullopt;
    return int(quantity->pieces());
}

} // namespace

RowReader::RowReader(const ImportRequest &request, const law::LawBook &law)
    : m_request(request),
      m_rates(law.ratesOn(request.today))
{}

Result<ReadRow> RowReader::read(size_t index) const
{
    ReadRow row;
    row.line = m_request.sheet.lineOf(index);
    const QStringList &cells = m_request.sheet.rows[index];
    const auto columns = std::min(size_t(cells.size()), m_request.columns.size());
    for (size_t column = 0; column < columns; ++column) {
        const QString cell = unguarded(cells[qsizetype(column)]).trimmed();
        if (!cell.isEmpty())
            COMPTOIR_CHECK(take(row, m_request.columns[column], cell));
    }
    if (row.name.isEmpty())
        return fail("catalogue/name-empty");
    return row;
}

Result<void> RowReader::take(ReadRow &row, Column column, const QString &cell) const
{
    switch (column) {
    case Column::Name:
        row.name = cell.simplified(); // as EditCatalogue keeps it
        break;
    case Column::ShortName:
        row.shortName = cell.simplified();
        break;
    case Column::Codes: {
        COMPTOIR_TRY(const QStringList codes, readCodes(cell));
        for (const QString &code : codes) {
            if (!row.codes.contains(code))
                row.codes.append(code);
        }
        break;
    }
    case Column::Department:
        row.department = cell;
        break;
    case Column::VatRate: {
        COMPTOIR_TRY(row.vatClass, readVatClass(cell));
        break;
    }
    case Column::Collection:
        row.collection = isYes(cell);
        break;
    case Column::Colour:
        row.colour = wholeNumber(cell, 0, 7);
        break;
    case Column::Ignored:
        break;
    default:
        return takeAmounts(row, column, cell);
    }
    return {};
}

Result<void> RowReader::takeAmounts(ReadRow &row, Column column, const QString &cell) const
{
    if (column == Column::Price) {
        row.priceIsOpen = isOpenPrice(cell);
        if (row.priceIsOpen)
            return {};
        COMPTOIR_TRY(row.price, readPrice(cell));
    } else if (column == Column::Unit) {
        row.unit = readUnit(cell);
        if (!row.unit)
            return refusal("catalogue/unit-unknown", "unit", cell);
    } else if (column == Column::ScaleCode) {
        const bool digits = std::all_of(cell.begin(), cell.end(),
                                        [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
        if (!digits || cell.size() > 7)
            return refusal("catalogue/scale-code-wrong", "code", cell);
        row.scaleCode = cell;
    } else if (column == Column::Stock) {
        row.stock = readQuantity(cell);
        if (!row.stock)
            return refusal("catalogue/quantity-unreadable", "quantity", cell);
    } else if (column == Column::Favourite) {
        if (const auto place = wholeNumber(cell, 1, 9999))
            row.favourite = place;
        else if (isYes(cell))
            row.favourite = 0;
    } else if (column == Column::MinimumAge) {
        row.minimumAge = wholeNumber(cell, 0, 99);
        if (!row.minimumAge)
            return refusal("catalogue/age-wrong", "age", cell);
    }
    return {};
}

Result<QStringList> RowReader::readCodes(const QString &cell) const
{
    if (isRoundedCode(cell)) // before "5,449E+12" falls apart at the comma
        return refusal("catalogue/code-rounded", "code", cell);
    QStringList codes = splitCodes(cell);
    for (QString &code : codes) {
        if (isRoundedCode(code))
            return refusal("catalogue/code-rounded", "code", code);
        if (looksLikeGtin(code) && !isRightGtin(code))
            return fail("catalogue/code-wrong", {},
                        {{QStringLiteral("code"), code},
                         {QStringLiteral("expected"), QString::number(rightCheckDigit(code))}});
        code = scannedForm(code);
    }
    return codes;
}

Result<QByteArray> RowReader::readVatClass(const QString &cell) const
{
    const auto found = std::find_if(
        m_rates.begin(), m_rates.end(),
        [name = cell.toUtf8()](const law::VatRate &rate) { return rate.vatClass == name; });
    if (found != m_rates.end())
        return found->vatClass;
    const auto points = readRate(cell);
    const auto same = std::find_if(m_rates.begin(), m_rates.end(), [&](const law::VatRate &rate) {
        return points && rate.basisPoints == *points;
    });
    if (same == m_rates.end())
        return refusal("catalogue/vat-unknown", "vat", cell);
    return same->vatClass;
}

} // namespace comptoir::catalogue
