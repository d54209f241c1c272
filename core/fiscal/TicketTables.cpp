// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/TicketTables.h"

#include "core/fiscal/CsvLine.h"

namespace comptoir::fiscal::tables {

namespace {

QByteArray header(const QString &names)
{
    return csvMark.toByteArray() + CsvLine::header(names.split(u' '));
}

QString unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return QStringLiteral("C62");
    case Unit::Kilogram:
        return QStringLiteral("KGM");
    case Unit::Litre:
        return QStringLiteral("LTR");
    case Unit::Metre:
        return QStringLiteral("MTR");
    }
    return {};
}

QString kindWord(TicketKind kind)
{
    return kind == TicketKind::Sale ? QStringLiteral("VENTE") : QStringLiteral("RETOUR");
}

QString periodWord(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return QStringLiteral("JOUR");
    case PeriodKind::Month:
        return QStringLiteral("MOIS");
    case PeriodKind::Year:
        return QStringLiteral("ANNEE");
    }
    return {};
}

/// What each line of a ticket's tables begins with.
CsvLine begun(const Ticket &ticket)
{
    CsvLine line;
    line.text(ticket.registerId).number(ticket.number).text(ticket.businessDay.toIso());
    return line;
}

} // namespace

QByteArray ticketsHeader()
{
    return header(QStringLiteral("caisse ticket jour heure_utc decalage_min type operateur lignes "
                                 "total_ttc total_ht arrondi ticket_origine motif autorise_par "
                                 "perpetuel perpetuel_absolu logiciel empreinte"));
}

QByteArray tickets(const Ticket &ticket)
{
    return begun(ticket)
        .text(ticket.at.toIso())
        .number(ticket.utcOffsetMinutes)
        .text(kindWord(ticket.kind))
        .text(ticket.operatorName)
        .number(qint64(ticket.lines.size()))
        .amount(ticket.total)
        .amount(ticket.net)
        .amount(ticket.rounding)
        .number(ticket.original)
        .text(ticket.reason)
        .text(ticket.approvedBy)
        .amount(ticket.perpetual)
        .amount(ticket.perpetualAbsolute)
        .text(ticket.software)
        .hex(ticket.hash)
        .bytes();
}

QByteArray linesHeader()
{
    return header(QStringLiteral("caisse ticket jour rang code libelle rayon quantite unite "
                                 "prix_unitaire_ttc remise motif_remise total_ttc taux_tva "
                                 "ticket_retour rang_retour"));
}

QByteArray lines(const Ticket &ticket)
{
    QByteArray bytes;
    qint64 rank = 0;
    for (const auto &line : ticket.lines) {
        bytes += begun(ticket)
                     .number(++rank)
                     .text(line.code)
                     .text(line.label)
                     .text(line.department)
                     .quantity(line.quantity)
                     .text(unitCode(line.unit))
                     .amount(line.unitPrice)
                     .amount(line.discount)
                     .text(line.discountReason)
                     .amount(line.total)
                     .percent(line.vatBasisPoints)
                     .number(line.returnedFrom)
                     .number(line.returnedRank)
                     .bytes();
    }
    return bytes;
}

QByteArray vatHeader()
{
    return header(QStringLiteral("caisse ticket jour taux ht tva ttc"));
}

QByteArray vat(const Ticket &ticket)
{
    QByteArray bytes;
    for (const auto &rate : ticket.vat) {
        bytes += begun(ticket)
                     .percent(rate.basisPoints)
                     .amount(rate.net)
                     .amount(rate.vat)
                     .amount(rate.gross)
                     .bytes();
    }
    return bytes;
}

QByteArray paymentsHeader()
{
    return header(
        QStringLiteral("caisse ticket jour rang moyen montant rendu reference provisoire"));
}

QByteArray payments(const Ticket &ticket)
{
    QByteArray bytes;
    qint64 rank = 0;
    for (const auto &payment : ticket.payments) {
        bytes += begun(ticket)
                     .number(++rank)
                     .text(QString::fromLatin1(meansName(payment.means)))
                     .amount(payment.amount)
                     .number(payment.isChange)
                     .text(payment.reference)
                     .number(payment.provisional)
                     .bytes();
    }
    return bytes;
}

QByteArray closingsHeader()
{
    return header(QStringLiteral("cloture type periode premier_jour dernier_jour cloture_le "
                                 "operateur tickets retours premier_ticket dernier_ticket "
                                 "total_ttc total_retours arrondi perpetuel perpetuel_absolu "
                                 "attendu_especes compte_especes ecart motif_ecart empreinte"));
}

QByteArray closings(const PeriodReport &report)
{
    CsvLine line;
    line.number(report.number)
        .text(periodWord(report.period))
        .text(report.name)
        .text(report.firstDay.toIso())
        .text(report.lastDay.toIso())
        .text(report.closedAt.toIso())
        .text(report.operatorName)
        .number(report.tickets)
        .number(report.refunds)
        .number(report.firstTicket)
        .number(report.lastTicket)
        .amount(report.total)
        .amount(report.refunded)
        .amount(report.rounding)
        .amount(report.perpetual)
        .amount(report.perpetualAbsolute)
        .amount(report.expectedCash);
    if (report.countedCash)
        line.amount(*report.countedCash);
    else
        line.text(QString());
    return line.amount(report.difference).text(report.differenceReason).hex(report.hash).bytes();
}

QByteArray recordsHeader()
{
    return header(QStringLiteral("numero heure_utc type contenu empreinte"));
}

QByteArray records(const Record &record)
{
    CsvLine line;
    return line.number(record.number)
        .text(record.at.toIso())
        .text(QString::fromLatin1(record.kind))
        .text(QString::fromUtf8(record.payload))
        .hex(record.hash)
        .bytes();
}

} // namespace comptoir::fiscal::tables
