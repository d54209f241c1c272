// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/fiscal/Ticket.h"

#include <QHash>

#include <functional>

namespace comptoir::receipts {

/// How amounts, quantities and times are written on paper.
struct ReceiptFormats
{
    std::function<QString(Money)> money; ///< "12,50 €"
    std::function<QString(Money)> number; ///< "12,50": in a table of one currency
    std::function<QString(Quantity, Unit)> quantity; ///< "3", "1,200 kg"
    std::function<QString(Money, Unit)> unitPrice; ///< "4,20 €", "7,12 €/kg"
    std::function<QString(int)> percent; ///< of basis points: "5,5 %"
    std::function<QString(Day)> day; ///< "21/11/2026"
    std::function<QString(Instant, int)> moment; ///< with minutes from UTC: "21/11/2026 15:05"
};

/// Of one kind of loyalty programme.
struct PointsWords
{
    QString earned; ///< "Points gagnés"
    QString used; ///< "Points utilisés"
    QString balance; ///< "Solde de points"
};

/// Every word that a receipt or a report may need, in the language of the receipts. core has no
/// translations: ui/format/ReceiptWords fills it.
struct ReceiptWords
{
    QString language; ///< "fr": of the law's mentions
    ReceiptFormats format;

    // Whose paper this is
    QString siret; ///< "SIRET : %1"
    QString enterprise; ///< "N° d’entreprise : %1"
    QString vatId; ///< "N° TVA : %1"

    // What it is
    QString ticket; ///< "Ticket n° %1"
    QString bill; ///< "DOCUMENT PROVISOIRE"
    QString billNote; ///< that nothing was paid yet
    QString training; ///< "FACTICE"
    QString duplicate; ///< "DUPLICATA %1"
    QString duplicateAt; ///< "Duplicata du %1"
    QString refund; ///< "REMBOURSEMENT"
    QString refundOf; ///< "Du ticket n° %1"
    QString reason; ///< "Motif : %1"
    QString registerId; ///< "Caisse %1"
    QString servedBy; ///< "Servi par %1"

    // Lines
    QString times; ///< "%1 × %2": quantity and what
    QString discount; ///< "Remise"
    QString discountFor; ///< "Remise (%1)"
    QString afterDiscount; ///< "Après remise"
    QString lines; ///< "Nombre de lignes : %1"
    QString total; ///< "TOTAL"
    QString rounding; ///< "Arrondi des espèces"
    QString toPay; ///< "Total arrondi"
    QStringList vatHeader; ///< "TVA", "HT", "Taxe", "TTC"
    QString vatTotal; ///< "Total"

    // Payment
    QHash<fiscal::Means, QString> means;
    QString change; ///< "Rendu"
    QString reference; ///< "Réf. %1"
    QString voucherLeft; ///< "Reste sur le bon"
    QString voucherUntil; ///< "Valable jusqu’au %1"
    QString provisional; ///< that the town has not confirmed yet
    QString proof; ///< "Bon d’achat débité"
    QString debited; ///< "Montant débité"
    QString loyaltyCard; ///< "Carte de fidélité …%1"
    QHash<QByteArray, PointsWords> points; ///< by fiscal::TicketPoints::kind
    QString signature; ///< "Signature %1"
    QString more; ///< "… et %1 autres": lines that a small code has no room for

    // Reports
    QString xReport; ///< "LECTURE X"
    QString xNote; ///< that nothing is closed by it
    QString zReport; ///< "CLÔTURE Z n° %1"
    QString monthReport; ///< "CLÔTURE DU MOIS n° %1"
    QString yearReport; ///< "CLÔTURE DE L’ANNÉE n° %1"
    QString period; ///< "Période : %1"
    QString openedAt; ///< "Ouverture : %1"
    QString closedAt; ///< "Clôture : %1"
    QString by; ///< "Par %1"
    QString tickets; ///< "Tickets"
    QString ticketRange; ///< "Du n° %1 au n° %2"
    QString refunds; ///< "dont remboursements"
    QString refunded; ///< "Remboursé"
    QString discounts; ///< "Remises accordées"
    QString payments; ///< "Règlements"
    QString countOf; ///< "%1 (%2)": a means and how often
    QString cash; ///< "Tiroir-caisse"
    QString openingFloat; ///< "Fond de caisse"
    QString movements; ///< "Entrées et sorties"
    QString expectedCash; ///< "Espèces attendues"
    QString countedCash; ///< "Espèces comptées"
    QString difference; ///< "Écart"
    QString drawerOpenings; ///< "Ouvertures du tiroir sans vente"
    QString duplicates; ///< "Duplicata"
    QString removedLines; ///< "Lignes supprimées"
    QString perpetual; ///< "Total perpétuel"
    QString perpetualAbsolute; ///< "Total perpétuel absolu"
    QString cashCount; ///< "COMPTAGE DU TIROIR"
    QString blindCount; ///< counted before the expected amount was shown
    QString leftInDrawer; ///< "Laissé dans le tiroir"
    QString signHere; ///< "Signature :"
};

} // namespace comptoir::receipts
