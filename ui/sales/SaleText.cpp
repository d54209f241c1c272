// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleText.h"

#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>

namespace comptoir::sales {

namespace {

struct SaleText
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::sales::SaleText)
};

/// "15,80 € · remise −1,60 €"
QString detailText(const CartLine &line, const PricedLine &priced)
{
    QStringList parts;
    const QString unit = unitName(line.unit);
    const bool showsUnit = line.quantity != Quantity::ofPieces(1) || line.unit != Unit::Piece;
    if (showsUnit || !priced.ownDiscount.isZero())
        parts << (unit.isEmpty()
                      ? (showsUnit ? SaleText::tr("%1 pièce").arg(format::moneyText(line.unitPrice))
                                   : format::moneyText(line.unitPrice))
                      : u"%1 × %2/%3"_qs.arg(quantityText(line.quantity, line.unit),
                                             format::moneyText(line.unitPrice), unit));
    if (!priced.ownDiscount.isZero())
        parts << SaleText::tr("remise %1").arg(format::moneyText(-priced.ownDiscount));
    if (line.returnedFrom != 0)
        parts << SaleText::tr("du ticket %1").arg(line.returnedFrom);
    if (!line.note.isEmpty())
        parts << line.note;
    return parts.join(u" · "_qs);
}

} // namespace

QString columnText(Money amount)
{
    const QLocale locale;
    const qint64 cents = std::abs(amount.cents());
    const QString sign = amount.cents() < 0 ? u"\u2212"_qs : QString();
    return sign + locale.toString(cents / 100) + locale.decimalPoint()
        + u"%1"_qs.arg(cents % 100, 2, 10, QChar(u'0'));
}

QString plainText(Quantity quantity)
{
    const qint64 all = quantity.thousandths();
    QString text = QString::number(all / 1000);
    QString part = u"%1"_qs.arg(all % 1000, 3, 10, QChar(u'0'));
    while (part.endsWith(u'0'))
        part.chop(1);
    if (!part.isEmpty())
        text += QLocale().decimalPoint() + part;
    return text;
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Kilogram:
        return u"kg"_qs;
    case Unit::Litre:
        return u"l"_qs;
    case Unit::Metre:
        return u"m"_qs;
    }
    return {};
}

QString quantityText(Quantity quantity, Unit unit)
{
    const QString number = plainText(quantity);
    return number + u'\u00a0' + (unit == Unit::Piece ? u"×"_qs : unitName(unit));
}

widgets::CartLine lineText(const CartLine &line, const PricedLine &priced)
{
    widgets::CartLine text;
    text.quantity = quantityText(line.quantity, line.unit);
    text.label = line.label;
    text.detail = detailText(line, priced);
    text.total = columnText(priced.before - priced.ownDiscount);
    text.count = int(line.quantity.pieces());
    return text;
}

QString parkedText(const ParkedCart &parked)
{
    const QString name = parked.name.isEmpty() ? format::timeText(parked.at) : parked.name;
    return name + u" · "_qs + SaleText::tr("%n art.", nullptr, parked.lines);
}

QString countText(const Cart &cart)
{
    qint64 pieces = 0;
    for (const CartLine &line : cart.lines)
        pieces += line.unit == Unit::Piece && line.quantity.isWhole() ? line.quantity.pieces() : 1;
    return SaleText::tr("%n art.", nullptr, int(pieces));
}

QString lastTicketText(const fiscal::Ticket &ticket)
{
    return SaleText::tr("Dernier : n° %1 · %2 · %3")
        .arg(QString::number(ticket.number), format::moneyText(ticket.total),
             format::timeText(ticket.at));
}

QString rateText(int basisPoints)
{
    return plainText(Quantity::fromThousandths(basisPoints * 10)) + u"\u00a0%"_qs;
}

QString meansText(fiscal::Means means)
{
    using fiscal::Means;
    switch (means) {
    case Means::Cash:
        return SaleText::tr("Espèces");
    case Means::Card:
        return SaleText::tr("Carte");
    case Means::TownVoucher:
        return SaleText::tr("Bon ou QR");
    case Means::MealVoucher:
        return SaleText::tr("Titre-restaurant");
    case Means::Cheque:
        return SaleText::tr("Chèque");
    case Means::Transfer:
        return SaleText::tr("Virement");
    case Means::GiftCard:
        return SaleText::tr("Carte cadeau");
    }
    return {};
}

QByteArray meansIcon(fiscal::Means means)
{
    using fiscal::Means;
    switch (means) {
    case Means::Cash:
        return "cash";
    case Means::Card:
        return "credit-card";
    case Means::TownVoucher:
        return "qrcode";
    case Means::MealVoucher:
        return "tools-kitchen-2";
    case Means::Cheque:
        return "file-text";
    case Means::Transfer:
        return "building-bank";
    case Means::GiftCard:
        return "ticket";
    }
    return {};
}

QFont changeFont()
{
    QFont font = theme::font(theme::Type::Display);
    font.setPixelSize(std::min(theme::scaled(56), 72));
    return font;
}

} // namespace comptoir::sales
