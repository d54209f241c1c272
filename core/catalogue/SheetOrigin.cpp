// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/SheetOrigin.h"

#include "core/catalogue/CellText.h"

#include <QRegularExpression>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

QString simplifiedKey(const QString &text)
{
    QString key;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (sign.category() == QChar::Mark_NonSpacing)
            continue;
        if (sign == u'ß')
            key.append(QLatin1String("ss"));
        else
            key.append(sign.isLetterOrNumber() ? sign : QChar(u' '));
    }
    return key.simplified();
}

/// Columns of a sheet by the key of their header.
class Columns
{
public:
    explicit Columns(const QStringList &header)
    {
        for (const QString &cell : header)
            m_keys.append(headerKey(cell));
    }
    bool has(const char *key) const { return at(key) >= 0; }
    qsizetype at(const char *key) const { return m_keys.indexOf(QLatin1String(key)); }

private:
    QStringList m_keys;
};

QString cellAt(const QStringList &row, qsizetype column)
{
    return column < 0 ? QString() : row.value(column).trimmed();
}

/// Where an export keeps what names an item.
struct NameColumns
{
    qsizetype name = -1;
    qsizetype group = -1; ///< the same for all variations of an item; -1: a row without a name
    std::vector<qsizetype> variations;
    std::vector<qsizetype> repeated; ///< cells that later variations leave out
    qsizetype part = -1; ///< filled in rows that are a part of a set
    qsizetype price = -1; ///< empty in a row that is only the title of those behind it
};

NameColumns nameColumnsOf(SheetOrigin origin, const Columns &columns)
{
    switch (origin) {
    case SheetOrigin::Square:
        return {columns.at("item name"), -1, {columns.at("variation name")}, {}, -1};
    case SheetOrigin::Loyverse:
        return {columns.at("name"),
                columns.at("handle"),
                {columns.at("option 1 value"), columns.at("option 2 value"),
                 columns.at("option 3 value")},
                {columns.at("name"), columns.at("category"), columns.at("sold by weight")},
                columns.at("sku of included item")};
    case SheetOrigin::SumUp:
        return {columns.at("item name"),
                -1,
                {columns.at("variations"), columns.at("option 1"), columns.at("option 2"),
                 columns.at("option 3"), columns.at("option 4")},
                {columns.at("item name"), columns.at("category"), columns.at("tax rate"),
                 columns.at("unit")},
                -1,
                columns.at("price")};
    default:
        return {};
    }
}

/// The words that tills give to the only variation of an item.
bool isPlainVariation(const QString &variation)
{
    static const QStringList plain{QString(),
                                   QStringLiteral("regular"),
                                   QStringLiteral("normal"),
                                   QStringLiteral("standard"),
                                   QStringLiteral("default"),
                                   QStringLiteral("ordinaire"),
                                   QStringLiteral("prix normal")};
    return plain.contains(simplifiedKey(variation));
}

QString nameWithVariations(const QStringList &row, const NameColumns &places)
{
    QString name = cellAt(row, places.name);
    if (name.isEmpty())
        return name; // a variation of nothing: to be refused
    QStringList told;
    for (const qsizetype column : places.variations) {
        const QString variation = cellAt(row, column);
        // Files have an option both as "Variations" and as "Option 1".
        if (isPlainVariation(variation) || told.contains(variation))
            continue;
        told.append(variation);
        if (!name.endsWith(variation))
            name = QString(name + u' ' + variation);
    }
    return name.trimmed();
}

bool continues(const QStringList &row, const QStringList &before, const NameColumns &places)
{
    if (before.isEmpty() || !cellAt(row, places.name).isEmpty())
        return false;
    return places.group < 0 || cellAt(row, places.group) == cellAt(before, places.group);
}

bool isTitle(const QStringList &row, const NameColumns &places)
{
    return places.price >= 0 && cellAt(row, places.price).isEmpty()
        && std::all_of(places.variations.begin(), places.variations.end(),
                       [&row](qsizetype column) { return cellAt(row, column).isEmpty(); });
}

void foldNames(Sheet &sheet, const NameColumns &places)
{
    if (places.name < 0)
        return;
    std::vector<QStringList> rows;
    std::vector<int> lines;
    QStringList before;
    for (size_t index = 0; index < sheet.rows.size(); ++index) {
        QStringList row = sheet.rows[index];
        const bool goesOn = continues(row, before, places);
        const bool isPart = goesOn && !cellAt(row, places.part).isEmpty();
        if (goesOn) {
            for (const qsizetype column : places.repeated) {
                if (column >= 0 && cellAt(row, column).isEmpty())
                    row[column] = before.value(column);
            }
        }
        if (isPart)
            continue;
        if (goesOn && !rows.empty() && isTitle(before, places)) {
            rows.pop_back();
            lines.pop_back();
        }
        before = row;
        row[places.name] = nameWithVariations(row, places);
        rows.push_back(std::move(row));
        lines.push_back(sheet.lineOf(index));
    }
    sheet.rows = std::move(rows);
    sheet.lines = std::move(lines);
}

/// Square and Loyverse have a column for each tax, "Tax - TVA (5,5%)", with Y or N.
void foldTaxes(Sheet &sheet)
{
    static const QRegularExpression tax(
        QStringLiteral("^\\s*(?:tax|taxe|tva|btw|steuer)\\s*-.*?(\\d+(?:[.,]\\d+)?)\\s*%"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<std::pair<qsizetype, QString>> taxes;
    for (qsizetype column = 0; column < sheet.header.size(); ++column) {
        const auto match = tax.match(sheet.header[column]);
        if (match.hasMatch())
            taxes.emplace_back(column, QString(match.captured(1) + u'%'));
    }
    if (taxes.empty())
        return;
    sheet.header.append(QStringLiteral("TVA"));
    for (QStringList &row : sheet.rows) {
        const auto first = std::find_if(taxes.begin(), taxes.end(), [&row](const auto &column) {
            return isYes(row.value(column.first));
        });
        row.append(first == taxes.end() ? QString() : first->second);
    }
}

/// A stock that is not counted says nothing, whatever stands in its column.
void foldStock(Sheet &sheet, const Columns &columns)
{
    const qsizetype tracked = columns.has("track stock") ? columns.at("track stock")
                                                         : columns.at("track inventory yes no");
    const qsizetype stock = columns.has("in stock") ? columns.at("in stock")
                                                    : columns.at("quantity");
    if (tracked < 0 || stock < 0)
        return;
    for (QStringList &row : sheet.rows) {
        if (!isYes(row.value(tracked)))
            row[stock].clear();
    }
}

/// "All / Boissons / Vins" is the shelf "Vins".
void foldCategoryPaths(Sheet &sheet)
{
    for (qsizetype column = 0; column < sheet.header.size(); ++column) {
        const QString key = headerKey(sheet.header[column]);
        if (!key.contains(QLatin1String("categor")) && !key.contains(QLatin1String("kategor")))
            continue;
        for (QStringList &row : sheet.rows)
            row[column] = row[column].section(QStringLiteral(" / "), -1).trimmed();
    }
}

} // namespace

QString headerKey(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral("\\[[^\\]]*\\]"));
    static const QRegularExpression currency(QStringLiteral("\\b(en )?(eur|euros?)\\b"));
    QString text = header;
    text.remove(brackets);
    return simplifiedKey(text).remove(currency).simplified();
}

SheetOrigin originOf(const QStringList &header)
{
    const Columns columns(header);
    if (columns.has("nom") && columns.has("code balance") && columns.has("click collect"))
        return SheetOrigin::Comptoir;
    if (columns.has("handle") && (columns.has("sold by weight") || columns.has("track stock")))
        return SheetOrigin::Loyverse;
    if (columns.has("item name")
        && (columns.has("is variation visible yes no") || columns.has("item id do not change")))
        return SheetOrigin::SumUp;
    if (columns.has("item name") && columns.has("variation name"))
        return SheetOrigin::Square;
    for (const char *key : {"internal reference", "reference interne", "interne referentie",
                            "interne referenz", "default code", "external id", "sales price"}) {
        if (columns.has(key))
            return SheetOrigin::Odoo;
    }
    return SheetOrigin::Unknown;
}

void foldVariations(Sheet &sheet)
{
    const SheetOrigin origin = originOf(sheet.header);
    foldNames(sheet, nameColumnsOf(origin, Columns(sheet.header)));
    if (origin == SheetOrigin::Square || origin == SheetOrigin::Loyverse)
        foldTaxes(sheet);
    if (origin == SheetOrigin::Loyverse || origin == SheetOrigin::SumUp)
        foldStock(sheet, Columns(sheet.header));
    if (origin == SheetOrigin::Odoo)
        foldCategoryPaths(sheet);
}

} // namespace comptoir::catalogue
