// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CellText.h"

#include "core/base/Identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

/// A decimal number in two strings of digits.
struct Decimal
{
    bool negative = false;
    QString whole;
    QString part;
};

bool isAsciiDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// "1.234,50": the last of two different separators is the decimal one; one that comes twice parts
/// thousands. One alone before three digits is in doubt, unless a zero stands before it.
std::optional<Decimal> readDecimal(const QString &text, bool threeDecimals)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)([0-9]+|[0-9]{1,3}"
                                                        "(?:([.,'’ ])[0-9]{3})(?:\\3[0-9]{3})*)"
                                                        "(?:([.,])([0-9]*))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString group = match.captured(3);
    const QString point = match.captured(4);
    Decimal decimal{match.captured(1) == u"-", match.captured(2), match.captured(5)};
    if (!group.isEmpty() && group == point)
        return std::nullopt;
    if (!threeDecimals && group.isEmpty() && decimal.part.size() == 3 && decimal.whole.size() <= 3
        && !decimal.whole.startsWith(u'0'))
        return std::nullopt;
    decimal.whole.removeIf([](QChar sign) { return !isAsciiDigit(sign); });
    while (decimal.part.endsWith(u'0'))
        decimal.part.chop(1);
    return decimal;
}

/// Without spaces of any width at the ends, narrow and unbreakable ones as plain ones, true minus.
QString plainNumber(QString text)
{
    for (QChar &sign : text) {
        if (sign.isSpace())
            sign = u' ';
        else if (sign == QChar(0x2212) || sign == QChar(0x2013))
            sign = u'-';
    }
    text = text.simplified();
    if (text.startsWith(u'.') || text.startsWith(u','))
        text.prepend(u'0');
    return text;
}

/// The number in units of the last of `decimals`; nothing when it has more or is too large.
std::optional<qint64> scaled(const Decimal &decimal, int decimals)
{
    if (decimal.part.size() > decimals || decimal.whole.size() > 10)
        return std::nullopt;
    const QString digits(decimal.whole + decimal.part.leftJustified(decimals, u'0'));
    const qint64 value = digits.toLongLong();
    return decimal.negative ? -value : value;
}

QString word(const QString &cell)
{
    QString letters;
    for (const QChar sign : cell.normalized(QString::NormalizationForm_KD).toLower()) {
        if (sign.isLetterOrNumber())
            letters.append(sign);
    }
    return letters;
}

bool isOneOf(const QString &word, const char *list)
{
    return QString::fromLatin1(list).split(u' ').contains(word);
}

} // namespace

Result<Money> readPrice(const QString &cell)
{
    static const QRegularExpression currency(QStringLiteral("(€|\\bEUR\\b|\\beuros?\\b)"),
                                             QRegularExpression::CaseInsensitiveOption);
    const auto unreadable = fail("catalogue/price-unreadable", {},
                                 {{QStringLiteral("price"), cell}});
    QString text = cell;
    const auto decimal = readDecimal(plainNumber(text.remove(currency)), false);
    if (!decimal)
        return unreadable;
    const auto cents = scaled(*decimal, 2);
    if (!cents)
        return unreadable;
    if (*cents < 0)
        return fail("catalogue/price-negative", {}, {{QStringLiteral("price"), cell}});
    return Money::fromCents(*cents);
}

bool isOpenPrice(const QString &cell)
{
    return isOneOf(word(cell), "variable libre prixlibre vrij open offen frei variabel");
}

std::optional<int> readRate(const QString &cell)
{
    static const QRegularExpression rate(
        QStringLiteral("(?<![0-9.,])([0-9]{1,3})(?:[.,]([0-9]{1,6}))?(?![0-9])\\s*(%?)"));
    const auto match = rate.match(cell);
    if (!match.hasMatch() || cell.contains(u'-'))
        return std::nullopt;
    Decimal decimal{false, match.captured(1), match.captured(2)};
    while (decimal.part.endsWith(u'0'))
        decimal.part.chop(1);
    // 0.055 is how spreadsheets keep 5.5 %; no country has a rate below one percent.
    const bool isFraction = match.captured(3).isEmpty() && decimal.whole.toInt() == 0
        && !decimal.part.isEmpty();
    const auto points = scaled(decimal, isFraction ? 4 : 2);
    if (!points || *points > 10'000)
        return std::nullopt;
    return int(*points);
}

std::optional<Quantity> readQuantity(const QString &cell)
{
    const auto decimal = readDecimal(plainNumber(cell), true);
    const auto thousandths = decimal ? scaled(*decimal, 3) : std::nullopt;
    if (!thousandths)
        return std::nullopt;
    return Quantity::fromThousandths(*thousandths);
}

std::optional<Unit> readUnit(const QString &cell)
{
    const QString unit = word(cell);
    if (isOneOf(unit,
                "kg kgm kilo kilos kilogramme kilogrammes kilogram kilograms kilogramm y yes "
                "oui ja true 1 aupoids poids"))
        return Unit::Kilogram;
    if (isOneOf(unit, "l lt ltr litre litres liter liters"))
        return Unit::Litre;
    if (isOneOf(unit, "m mtr metre metres meter meters"))
        return Unit::Metre;
    if (unit.isEmpty()
        || isOneOf(unit,
                   "piece pieces pce pcs pc u un unite unites unit units stuk stuks st stuck "
                   "ea each c62 n no non nee nein false 0 perunit peritem item items"))
        return Unit::Piece;
    return std::nullopt;
}

bool isYes(const QString &cell)
{
    return isOneOf(word(cell), "oui o yes y ja j true vrai waar wahr 1 x on") || cell == u"✓";
}

QStringList splitCodes(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("[\\n\\r\\t,;|]+"));
    static const QRegularExpression manyNumbers(QStringLiteral("^[0-9]+(\\s+[0-9]+)+$"));
    QStringList codes;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        QString text = part.trimmed();
        const bool numbers = manyNumbers.match(text).hasMatch();
        if (!numbers) // "ART 12" is one code, which the shop keeps without spaces
            text.removeIf([](QChar sign) { return sign.isSpace(); });
        for (const QString &code : numbers ? text.simplified().split(u' ') : QStringList(text)) {
            if (!code.isEmpty() && !codes.contains(code))
                codes.append(code);
        }
    }
    return codes;
}

bool looksLikeGtin(const QString &code)
{
    const auto size = code.size();
    return (size == 8 || (size >= 12 && size <= 14))
        && std::all_of(code.begin(), code.end(), isAsciiDigit);
}

int rightCheckDigit(const QString &code)
{
    return eanCheckDigit(code.chopped(1)).unicode() - u'0';
}

bool isRightGtin(const QString &code)
{
    return looksLikeGtin(code) && code.back().unicode() - u'0' == rightCheckDigit(code);
}

QString scannedForm(const QString &code)
{
    if (!isRightGtin(code))
        return code;
    const QString ean13 = code.size() == 14 && code.startsWith(u'0') ? code.mid(1) : code;
    return ean13.size() == 13 && ean13.startsWith(QLatin1String("00000")) ? ean13.mid(5) : ean13;
}

bool isRoundedCode(const QString &code)
{
    static const QRegularExpression rounded(QStringLiteral("^[0-9]([.,][0-9]+)?[eE]\\+[0-9]+$"));
    return rounded.match(code).hasMatch();
}

} // namespace comptoir::catalogue
