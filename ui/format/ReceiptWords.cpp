// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ReceiptWords.h"

#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace comptoir::format {

namespace {

struct ReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::format::ReceiptText)
};

using receipts::ReceiptFormats;
using receipts::ReceiptWords;

QString withoutZeros(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

/// "12,50" of 1250 hundredths; `least`: digits that stay though they be 0.
QString decimalText(qint64 value, int digits, int least, const QLocale &locale)
{
    const quint64 size = value < 0 ? 0 - quint64(value) : quint64(value);
    quint64 one = 1;
    for (int i = 0; i < digits; ++i)
        one *= 10;
    const QString all = QString::number(size % one).rightJustified(digits, u'0');
    const QString part = all.left(least) + withoutZeros(all.mid(least));
    QString text = value < 0 ? u"\u2212"_qs : QString();
    text += locale.toString(size / one);
    if (!part.isEmpty())
        text += locale.decimalPoint() + part;
    return text;
}

/// Scales show three digits; of pieces only what there is.
QString quantityText(Quantity quantity, Unit unit, const QLocale &locale)
{
    const int least = unit == Unit::Piece ? 0 : 3;
    const QString number = decimalText(quantity.thousandths(), 3, least, locale);
    switch (unit) {
    case Unit::Kilogram:
        return number + u"\u00A0kg"_qs;
    case Unit::Litre:
        return number + u"\u00A0l"_qs;
    case Unit::Metre:
        return number + u"\u00A0m"_qs;
    case Unit::Piece:
        break;
    }
    return number;
}

QString unitPriceText(Money price, Unit unit, const QLocale &locale)
{
    switch (unit) {
    case Unit::Kilogram:
        return moneyText(price, locale) + u"/kg"_qs;
    case Unit::Litre:
        return moneyText(price, locale) + u"/l"_qs;
    case Unit::Metre:
        return moneyText(price, locale) + u"/m"_qs;
    case Unit::Piece:
        break;
    }
    return moneyText(price, locale);
}

/// By the offset that the ticket was made with: a copy years later says the same.
QString momentOnPaper(Instant at, int utcOffsetMinutes, const QLocale &locale)
{
    const QDateTime there = at.plusSeconds(qint64(utcOffsetMinutes) * 60).toUtc();
    return dateText(Day::fromDate(there.date()), locale) + u' ' + there.toString(u"HH:mm:ss"_qs);
}

ReceiptFormats formatsOf(const QLocale &locale)
{
    ReceiptFormats format;
    format.money = [locale](Money amount) { return moneyText(amount, locale); };
    format.number = [locale](Money amount) { return decimalText(amount.cents(), 2, 2, locale); };
    format.quantity = [locale](Quantity quantity, Unit unit) {
        return quantityText(quantity, unit, locale);
    };
    format.unitPrice = [locale](Money price, Unit unit) {
        return unitPriceText(price, unit, locale);
    };
    format.percent = [locale](int basisPoints) {
        return QString(decimalText(basisPoints, 2, 0, locale) + u"\u00A0%"_qs);
    };
    format.day = [locale](Day day) { return dateText(day, locale); };
    format.moment = [locale](Instant at, int offset) { return momentOnPaper(at, offset, locale); };
    return format;
}

void nameThePaper(ReceiptWords &words)
{
    words.siret = ReceiptText::tr("SIRET : %1");
    words.enterprise = ReceiptText::tr("N° d’entreprise : %1");
    words.vatId = ReceiptText::tr("N° TVA : %1");
    words.ticket = ReceiptText::tr("Ticket n° %1");
    words.bill = ReceiptText::tr("DOCUMENT PROVISOIRE");
    words.billNote = ReceiptText::tr(
        "Ceci n’est pas un ticket de caisse : rien n’est encore payé.");
    words.training = ReceiptText::tr("FACTICE");
    words.duplicate = ReceiptText::tr("DUPLICATA %1");
    words.duplicateAt = ReceiptText::tr("Duplicata du %1");
    words.refund = ReceiptText::tr("REMBOURSEMENT");
    words.refundOf = ReceiptText::tr("Du ticket n° %1");
    words.reason = ReceiptText::tr("Motif : %1");
    words.registerId = ReceiptText::tr("Caisse %1");
    words.servedBy = ReceiptText::tr("Servi par %1");
    words.signature = ReceiptText::tr("Signature %1");
    words.more = ReceiptText::tr("… et %1 autres lignes");
}

void nameTheGoods(ReceiptWords &words)
{
    words.times = ReceiptText::tr("%1 × %2", "quantity and what");
    words.discount = ReceiptText::tr("Remise");
    words.discountFor = ReceiptText::tr("Remise (%1)");
    words.afterDiscount = ReceiptText::tr("Après remise");
    words.lines = ReceiptText::tr("Nombre de lignes : %1");
    words.total = ReceiptText::tr("TOTAL");
    words.rounding = ReceiptText::tr("Arrondi des espèces");
    words.toPay = ReceiptText::tr("Total arrondi");
    words.vatHeader = QStringList{ReceiptText::tr("TVA"), ReceiptText::tr("HT"),
                                  ReceiptText::tr("Taxe"), ReceiptText::tr("TTC")};
    words.vatTotal = ReceiptText::tr("Total");
    words.change = ReceiptText::tr("Rendu");
    words.reference = ReceiptText::tr("Réf. %1");
    words.voucherLeft = ReceiptText::tr("Reste sur le bon");
    words.voucherUntil = ReceiptText::tr("Valable jusqu’au %1");
    words.proof = ReceiptText::tr("Bon d’achat débité");
    words.debited = ReceiptText::tr("Montant débité");
    words.provisional = ReceiptText::tr("PROVISOIRE, à confirmer par la ville");
}

void nameTheMeans(ReceiptWords &words)
{
    using fiscal::Means;
    words.means = {{Means::Cash, ReceiptText::tr("Espèces")},
                   {Means::Card, ReceiptText::tr("Carte bancaire")},
                   {Means::TownVoucher, ReceiptText::tr("Bon d’achat")},
                   {Means::MealVoucher, ReceiptText::tr("Titre-restaurant")},
                   {Means::Cheque, ReceiptText::tr("Chèque")},
                   {Means::Transfer, ReceiptText::tr("Virement")},
                   {Means::GiftCard, ReceiptText::tr("Carte cadeau")}};
}

void nameTheCard(ReceiptWords &words)
{
    words.loyaltyCard = ReceiptText::tr("Carte de fidélité …%1", "its last characters");
    words.points = {{"points",
                     {ReceiptText::tr("Points gagnés"), ReceiptText::tr("Points utilisés"),
                      ReceiptText::tr("Solde de points")}},
                    {"stamps",
                     {ReceiptText::tr("Tampons gagnés"), ReceiptText::tr("Tampons utilisés"),
                      ReceiptText::tr("Solde de tampons")}},
                    {"cashback",
                     {ReceiptText::tr("Crédité sur la carte"), ReceiptText::tr("Pris sur la carte"),
                      ReceiptText::tr("Solde de la carte")}}};
}

void nameTheReports(ReceiptWords &words)
{
    words.xReport = ReceiptText::tr("LECTURE X");
    words.xNote = ReceiptText::tr("Lecture en cours de journée : rien n’est clôturé.");
    words.zReport = ReceiptText::tr("CLÔTURE Z n° %1");
    words.monthReport = ReceiptText::tr("CLÔTURE DU MOIS n° %1");
    words.yearReport = ReceiptText::tr("CLÔTURE DE L’ANNÉE n° %1");
    words.period = ReceiptText::tr("Période : %1");
    words.openedAt = ReceiptText::tr("Ouverture : %1");
    words.closedAt = ReceiptText::tr("Clôture : %1");
    words.by = ReceiptText::tr("Par %1");
    words.tickets = ReceiptText::tr("Tickets");
    words.ticketRange = ReceiptText::tr("Du n° %1 au n° %2");
    words.refunds = ReceiptText::tr("dont remboursements");
    words.refunded = ReceiptText::tr("Remboursé");
    words.discounts = ReceiptText::tr("Remises accordées");
    words.payments = ReceiptText::tr("Règlements");
    words.countOf = ReceiptText::tr("%1 (%2)", "a means of payment and how often");
    words.drawerOpenings = ReceiptText::tr("Ouvertures du tiroir sans vente");
    words.duplicates = ReceiptText::tr("Duplicata");
    words.removedLines = ReceiptText::tr("Lignes supprimées");
    words.perpetual = ReceiptText::tr("Total perpétuel");
    words.perpetualAbsolute = ReceiptText::tr("Total perpétuel absolu");
}

void nameTheDrawer(ReceiptWords &words)
{
    words.cash = ReceiptText::tr("Tiroir-caisse");
    words.openingFloat = ReceiptText::tr("Fond de caisse");
    words.movements = ReceiptText::tr("Entrées et sorties");
    words.expectedCash = ReceiptText::tr("Espèces attendues");
    words.countedCash = ReceiptText::tr("Espèces comptées");
    words.difference = ReceiptText::tr("Écart");
    words.cashCount = ReceiptText::tr("COMPTAGE DU TIROIR");
    words.blindCount = ReceiptText::tr("Compté avant de connaître le montant attendu");
    words.leftInDrawer = ReceiptText::tr("Laissé dans le tiroir");
    words.signHere = ReceiptText::tr("Signature :");
}

} // namespace

ReceiptWords receiptWords(Language language, const QLocale &locale)
{
    ReceiptWords words;
    words.language = languageCode(language == Language::Pseudo ? Language::French : language);
    words.format = formatsOf(locale);
    nameThePaper(words);
    nameTheGoods(words);
    nameTheMeans(words);
    nameTheCard(words);
    nameTheReports(words);
    nameTheDrawer(words);
    return words;
}

} // namespace comptoir::format
