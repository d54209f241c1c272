// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/TotalsCheck.h"

namespace comptoir::cli::verify {

namespace {

const QByteArray ticketChain = "tickets";
const QByteArray totalsChain = "totals";

Finding ofTicket(const TicketFacts &ticket, const char *problem, const QString &detail)
{
    return {ticketChain, ticket.number, problem, detail};
}

Finding ofClosing(const ClosingFacts &closing, const char *problem, const QString &detail)
{
    return {totalsChain, closing.number, problem, QString(closing.name + u": " + detail)};
}

qint64 sumOf(const std::map<int, qint64> &amounts)
{
    qint64 sum = 0;
    for (const auto &[rate, cents] : amounts)
        sum += cents;
    return sum;
}

/// A clock that was wrong for a day puts tickets of another month between those of a month.
bool isOf(const TicketFacts &ticket, const ClosingFacts &closing)
{
    return closing.isDay || ticket.day.isEmpty() || closing.firstDay.isEmpty()
        || (ticket.day >= closing.firstDay && ticket.day <= closing.lastDay);
}

} // namespace

Check TotalsCheck::takeClosing(const StoredRecord &record)
{
    auto facts = closingFacts(record.payload);
    if (!facts)
        return Finding{totalsChain, record.number, "unreadable", {}};
    facts->number = record.number;
    const bool empty = facts->sums.tickets == 0;
    if (empty != (facts->lastTicket == 0) || facts->firstTicket > facts->lastTicket)
        return ofClosing(*facts, "totals", QStringLiteral("its tickets can't be so numbered"));
    if (empty) {
        const QString difference = facts->sums.differenceFrom(Sums());
        if (!difference.isEmpty())
            return ofClosing(*facts, "totals", difference);
    } else if (facts->isDay) {
        if (m_lastDay && facts->firstTicket != m_lastDay->lastTicket + 1)
            return ofClosing(*facts, "totals", QStringLiteral("tickets before it in no closing"));
        m_lastDay = facts;
    }
    m_closings.push_back({*facts, {}, true, empty});
    return std::nullopt;
}

Check TotalsCheck::takeTicket(const StoredRecord &record)
{
    auto facts = ticketFacts(record.payload);
    if (!facts)
        return Finding{ticketChain, record.number, "unreadable", {}};
    if (facts->number != record.number)
        return Finding{ticketChain, record.number, "changed",
                       QStringLiteral("the payload is of ticket %1").arg(facts->number)};
    if (auto check = checkTicket(*facts))
        return check;
    if (auto check = addToClosings(*facts))
        return check;
    m_last = std::move(facts);
    return std::nullopt;
}

Check TotalsCheck::checkTicket(const TicketFacts &ticket)
{
    const Sums &sums = ticket.sums;
    if (ticket.linesTotal != sums.total)
        return ofTicket(ticket, "totals", QStringLiteral("its lines don't make its total"));
    if (sumOf(sums.net) + sumOf(sums.vat) != sums.total)
        return ofTicket(ticket, "totals", QStringLiteral("its VAT amounts don't make its total"));
    qint64 paid = 0;
    for (const auto &[means, cents] : sums.means)
        paid += cents;
    if (paid != sums.total + sums.rounding)
        return ofTicket(ticket, "totals", QStringLiteral("what was paid is not what was due"));
    // What was before the first ticket of an archive is known only when it is the first of all.
    if (!m_last && ticket.number != 1)
        return std::nullopt;
    const qint64 before = m_last ? m_last->perpetual : 0;
    const qint64 absoluteBefore = m_last ? m_last->perpetualAbsolute : 0;
    if (ticket.perpetual != before + sums.total
        || ticket.perpetualAbsolute != absoluteBefore + qAbs(sums.total))
        return ofTicket(ticket, "perpetual",
                        QStringLiteral("it doesn't go on from the one before"));
    return std::nullopt;
}

Check TotalsCheck::addToClosings(const TicketFacts &ticket)
{
    for (auto &open : m_closings) {
        if (open.isDone || ticket.number < open.closing.firstTicket)
            continue;
        if (!m_last && ticket.number > open.closing.firstTicket)
            open.isWhole = false; // begun before this archive does
        if (isOf(ticket, open.closing))
            open.sums += ticket.sums;
        if (ticket.number < open.closing.lastTicket)
            continue;
        open.isDone = true;
        if (!open.isWhole)
            continue;
        ++m_judged;
        if (auto check = checkClosing(open, ticket))
            return check;
    }
    return std::nullopt;
}

Check TotalsCheck::checkClosing(const Open &open, const TicketFacts &last)
{
    const QString difference = open.closing.sums.differenceFrom(open.sums);
    if (!difference.isEmpty())
        return ofClosing(open.closing, "totals", difference);
    if (open.closing.perpetual != last.perpetual
        || open.closing.perpetualAbsolute != last.perpetualAbsolute)
        return ofClosing(open.closing, "perpetual",
                         QStringLiteral("it is not that of ticket %1").arg(last.number));
    return std::nullopt;
}

Check TotalsCheck::finish() const
{
    for (const auto &open : m_closings) {
        const bool isElsewhere = m_here
            && (open.closing.firstTicket < m_here->first
                || open.closing.lastTicket > m_here->second);
        if (!open.isDone && !isElsewhere)
            return ofClosing(open.closing, "totals", QStringLiteral("tickets of it are not here"));
    }
    return std::nullopt;
}

} // namespace comptoir::cli::verify
