// SPDX-License-Identifier: GPL-3.0-or-later
// TicketStore::says: do the tables still say what the record says?
#include "core/fiscal/TicketStore.h"

#include <map>

namespace comptoir::fiscal {

namespace {

/// One ticket as its tables say it, for a comparison as text.
QString tableText(const store::Rows &rows, int columns)
{
    QStringList lines;
    for (const store::Row &row : rows) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << row.text(column);
        lines << cells.join(u'\x1f');
    }
    return lines.join(u'\x1e');
}

QString lineText(const Ticket &ticket)
{
    QStringList lines;
    for (size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        lines << QStringList{QString::number(i + 1),
                             QString::fromLatin1(line.product),
                             line.label,
                             QString::number(line.quantity.thousandths()),
                             QString::number(line.discount.cents()),
                             QString::number(line.total.cents()),
                             QString::number(line.vatBasisPoints),
                             QString::number(line.returnedFrom),
                             QString::number(line.returnedRank)}
                     .join(u'\x1f');
    }
    return lines.join(u'\x1e');
}

QString vatText(const Ticket &ticket)
{
    std::map<int, QString> lines; // as the table's key sorts
    for (const VatAmount &vat : ticket.vat)
        lines[vat.basisPoints] = QStringList{QString::number(vat.basisPoints),
                                             QString::number(vat.net.cents()),
                                             QString::number(vat.vat.cents()),
                                             QString::number(vat.gross.cents())}
                                     .join(u'\x1f');
    QStringList texts;
    for (const auto &[rate, text] : lines)
        texts << text;
    return texts.join(u'\x1e');
}

/// "CASH+CARD", as the column has it.
QString meansText(const Ticket &ticket)
{
    QStringList names;
    for (const Payment &payment : ticket.payments) {
        const QString name = QString::fromLatin1(meansName(payment.means));
        if (!payment.isChange && !names.contains(name))
            names << name;
    }
    return names.join(u'+');
}

QString paymentText(const Ticket &ticket)
{
    QStringList lines;
    for (size_t i = 0; i < ticket.payments.size(); ++i) {
        const Payment &payment = ticket.payments[i];
        lines << QStringList{QString::number(i + 1), QString::fromLatin1(meansName(payment.means)),
                             QString::number(payment.amount.cents()),
                             QString::number(int(payment.isChange)),
                             QString::fromLatin1(payment.commit)}
                     .join(u'\x1f');
    }
    return lines.join(u'\x1e');
}

} // namespace

Result<bool> TicketStore::says(const Ticket &ticket) const
{
    COMPTOIR_TRY(const auto rows, this->rows({ticket.number, {}, {}, {}, {}, 0, 1}));
    const bool sameRow = rows.size() == 1 && rows[0].kind == ticket.kind && rows[0].at == ticket.at
        && rows[0].businessDay == ticket.businessDay && rows[0].total == ticket.total
        && rows[0].operatorName == ticket.operatorName && rows[0].lines == int(ticket.lines.size())
        && rows[0].means == meansText(ticket)
        && rows[0].firstLabel == (ticket.lines.empty() ? QString() : ticket.lines[0].label);
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT rounding_c, sale, original FROM ticket "
                                                 "JOIN business_day ON business_day.id = session "
                                                 "AND business_day.day = ticket.day AND session "
                                                 ">= coalesce((SELECT session FROM ticket WHERE "
                                                 "number = ?), 0) WHERE number = ?"),
                                  {ticket.number - 1, ticket.number}));
    const bool sameRest = row && row->integer(0) == ticket.rounding.cents()
        && row->text(1).toLatin1() == ticket.saleId && row->integer(2) == ticket.original;
    COMPTOIR_TRY(const auto lines,
                 m_database.select(
                     QStringLiteral("SELECT rank, product, label, quantity, discount_c, total_c, "
                                    "vat_bp, returned_from, returned_rank FROM ticket_line "
                                    "WHERE ticket = ? ORDER BY rank"),
                     {ticket.number}));
    COMPTOIR_TRY(const auto vat,
                 m_database.select(QStringLiteral("SELECT vat_bp, net_c, vat_c, gross_c FROM "
                                                  "ticket_vat WHERE ticket = ? ORDER BY vat_bp"),
                                   {ticket.number}));
    COMPTOIR_TRY(
        const auto payments,
        m_database.select(QStringLiteral("SELECT rank, means, amount_c, is_change, commit_op FROM "
                                         "ticket_payment WHERE ticket = ? ORDER BY rank"),
                          {ticket.number}));
    const bool same = sameRow && sameRest && tableText(lines, 9) == lineText(ticket)
        && tableText(vat, 4) == vatText(ticket) && tableText(payments, 5) == paymentText(ticket);
    return same;
}

Result<qint64> TicketStore::count() const
{
    COMPTOIR_TRY(const auto row, m_database.first(QStringLiteral("SELECT count(*) FROM ticket")));
    return row->integer(0);
}

} // namespace comptoir::fiscal
