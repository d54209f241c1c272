// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Rounding.h"
#include "core/fiscal/Ticket.h"

#include <QMap>

namespace comptoir::test {

inline fiscal::VatAmount vatAmount(int basisPoints, qint64 gross)
{
    const Money whole = Money::fromCents(gross);
    const Money net = withoutVat(whole, basisPoints);
    return {basisPoints, net, whole - net, whole};
}

/// A ticket with these amounts by rate, paid in cash.
inline fiscal::Ticket ticketOf(qint64 number, const QMap<int, qint64> &grossByRate)
{
    fiscal::Ticket ticket;
    ticket.number = number;
    ticket.registerId = QStringLiteral("POS01");
    ticket.businessDay = *Day::fromIso(u"2026-11-20");
    for (auto it = grossByRate.end(); it != grossByRate.begin();) {
        --it; // the dearest first
        ticket.vat.push_back(vatAmount(it.key(), it.value()));
        ticket.total += ticket.vat.back().gross;
        ticket.net += ticket.vat.back().net;
        fiscal::TicketLine line;
        line.label = QStringLiteral("Article %1").arg(it.key());
        line.quantity = Quantity::ofPieces(it.value() < 0 ? -1 : 1);
        line.unitPrice = Money::fromCents(qAbs(it.value()));
        line.total = ticket.vat.back().gross;
        line.vatBasisPoints = it.key();
        ticket.lines.push_back(line);
    }
    if (!ticket.total.isPositive())
        ticket.kind = fiscal::TicketKind::Refund;
    fiscal::Payment cash;
    cash.amount = ticket.total;
    ticket.payments.push_back(cash);
    return ticket;
}

/// The four tickets of TC-1.1 and TC-1.3: 30.75, −3.45, 8.54, 12.50.
inline std::vector<fiscal::Ticket> fourTickets()
{
    return {ticketOf(1, {{550, 1235}, {1000, 360}, {2000, 1250}, {210, 230}}),
            ticketOf(2, {{550, -345}}), ticketOf(3, {{550, 854}}), ticketOf(4, {{2000, 1250}})};
}

} // namespace comptoir::test
