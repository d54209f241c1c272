// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Labels.h"

#include "core/base/Rounding.h"
#include "core/catalogue/CellText.h"

#include <QRegularExpression>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

/// Digits to bars: GTINs by their own symbology, all else by Code 128.
Result<scan::LinearBars> barsOf(const QString &code)
{
    using scan::LinearFormat;
    if (isRightGtin(code) && code.size() == 8)
        return scan::writeLinear(code, LinearFormat::Ean8);
    if (isRightGtin(code) && (code.size() == 12 || code.size() == 13))
        return scan::writeLinear(code.rightJustified(13, u'0'), LinearFormat::Ean13);
    return scan::writeLinear(code, LinearFormat::Code128);
}

void addCode(const QStringList &codes, Label &label)
{
    const auto ean = std::find_if(codes.begin(), codes.end(), [](const QString &code) {
        return isRightGtin(code) && code.size() < 14;
    });
    if (codes.isEmpty())
        return;
    label.code = ean == codes.end() ? codes.front() : *ean;
    if (auto bars = barsOf(label.code))
        label.bars = std::move(*bars);
}

/// Thousandths of a gram or millilitre that one of the unit holds; 0: no such unit.
qint64 thousandthsOf(const QString &unit)
{
    if (unit == u"kg" || unit == u"l")
        return 1'000'000;
    if (unit == u"cl")
        return 10'000;
    return unit == u"g" || unit == u"ml" ? 1'000 : 0;
}

} // namespace

std::optional<UnitPrice> unitPriceByName(const QString &name, Money price)
{
    static const QRegularExpression content(
        QStringLiteral("(?<![\\w.,])(?:(\\d{1,3})\\s*[x×]\\s*)?(\\d{1,5})(?:[.,](\\d{1,3}))?\\s*"
                       "(kg|g|l|cl|ml)(?!\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = content.globalMatch(name);
    if (!matches.hasNext())
        return std::nullopt;
    const auto match = matches.next();
    if (matches.hasNext())
        return std::nullopt;
    const QString unit = match.captured(4).toLower();
    const qint64 pieces = match.captured(1).isEmpty() ? 1 : match.captured(1).toLongLong();
    const QString digits(match.captured(2) + match.captured(3).leftJustified(3, u'0'));
    // In thousandths of a gram or millilitre: a kilogram or litre has a million.
    const qint64 held = pieces * digits.toLongLong() * thousandthsOf(unit) / 1000;
    if (held <= 0 || held == 1'000'000)
        return std::nullopt; // nothing, or the price itself
    const bool isWeight = unit.endsWith(u'g');
    return UnitPrice{Money::fromCents(roundHalfAway(price.cents() * 1'000'000, held)),
                     isWeight ? Unit::Kilogram : Unit::Litre};
}

Label labelOf(const Item &item)
{
    Label label;
    label.name = item.name;
    label.price = item.price;
    label.unit = item.unit;
    if (item.price && item.unit == Unit::Piece)
        label.unitPrice = unitPriceByName(item.name, *item.price);
    addCode(item.codes, label);
    return label;
}

LabelPaper a4With24Labels()
{
    return {2100, 2970, 3, 8, 0, 5, 700, 370, 0, 0};
}

LabelPaper a4With40Labels()
{
    return {2100, 2970, 4, 10, 0, 0, 525, 297, 0, 0};
}

LabelPaper labelRoll(int widthInTenths, int heightInTenths)
{
    return {widthInTenths, heightInTenths, 1, 1, 0, 0, widthInTenths, heightInTenths, 0, 0};
}

std::vector<LabelPlace> placesOf(const LabelPaper &paper, int count, int used)
{
    const int perPage = std::max(1, paper.columns * paper.rows);
    const int columns = std::max(1, paper.columns);
    std::vector<LabelPlace> places;
    for (int place = used % perPage; int(places.size()) < count; ++place) {
        const int onPage = place % perPage;
        places.push_back({place / perPage,
                          paper.left + onPage % columns * (paper.labelWidth + paper.gapAcross),
                          paper.top + onPage / columns * (paper.labelHeight + paper.gapDown)});
    }
    return places;
}

} // namespace comptoir::catalogue
