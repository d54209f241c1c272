// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CatalogueText.h"

#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace comptoir::catalogue {

namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueText)
};

constexpr qint64 dearest = 9'999'999; ///< in euros

} // namespace

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Kilogram:
        return u"kg"_qs;
    case Unit::Litre:
        return CatalogueText::tr("litre");
    case Unit::Metre:
        return CatalogueText::tr("mètre");
    case Unit::Piece:
        break;
    }
    return CatalogueText::tr("pièce");
}

QString priceText(const Item &item)
{
    if (!item.price)
        return CatalogueText::tr("prix à taper");
    const QString price = format::moneyText(*item.price);
    return item.unit == Unit::Piece ? price : price + u'/' + unitText(item.unit);
}

QString percentText(int basisPoints)
{
    const QLocale locale;
    QString number = locale.toString(basisPoints / 100);
    if (basisPoints % 100 != 0) {
        QString parts = QString::number(basisPoints % 100).rightJustified(2, u'0');
        while (parts.endsWith(u'0'))
            parts.chop(1);
        number += locale.decimalPoint() + parts;
    }
    return number + u"\u00a0%"_qs;
}

QString vatText(const law::VatRate &rate)
{
    static const QHash<QByteArray, QString (*)()> words{
        {"normal", [] { return CatalogueText::tr("Taux normal"); }},
        {"intermediate", [] { return CatalogueText::tr("Taux intermédiaire"); }},
        {"reduced", [] { return CatalogueText::tr("Taux réduit"); }},
        {"super-reduced", [] { return CatalogueText::tr("Taux particulier"); }},
        {"zero", [] { return CatalogueText::tr("Taux zéro"); }},
        {"exempt", [] { return CatalogueText::tr("Exonéré"); }},
    };
    const auto word = words.value(rate.vatClass);
    return (word ? word() : QString::fromLatin1(rate.vatClass)) + u"\u00a0: "
        + percentText(rate.basisPoints);
}

QStringList colourNames()
{
    return {CatalogueText::tr("Brun"),  CatalogueText::tr("Orange"),  CatalogueText::tr("Rose"),
            CatalogueText::tr("Olive"), CatalogueText::tr("Pétrole"), CatalogueText::tr("Bleu"),
            CatalogueText::tr("Gris"),  CatalogueText::tr("Chocolat")};
}

std::optional<Money> moneyTyped(const QString &text)
{
    static const QRegularExpression amount(u"^(\\d{1,7})(?:[.,](\\d{1,2}))?$"_qs);
    QString digits = text;
    digits.remove(u'€').remove(QChar::Nbsp).remove(QChar(0x202f)).remove(u' ');
    const auto match = amount.match(digits);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 euros = match.captured(1).toLongLong();
    const qint64 cents = match.captured(2).leftJustified(2, u'0').toLongLong();
    return euros <= dearest ? std::optional(Money::fromCents(euros * 100 + cents)) : std::nullopt;
}

QString moneyToType(Money amount)
{
    return QString::number(amount.cents() / 100) + QLocale().decimalPoint()
        + QString::number(amount.cents() % 100).rightJustified(2, u'0');
}

QString receiptPreview(const Item &item, int columns)
{
    const QString price = item.price ? format::moneyText(*item.price) : QString();
    const int room = columns - int(price.size()) - (price.isEmpty() ? 0 : 1);
    const QString name = receiptName(item);
    const QString cut = name.size() > room ? name.left(std::max(0, room - 1)) + u'…' : name;
    return cut.leftJustified(columns - int(price.size())) + price;
}

} // namespace comptoir::catalogue
