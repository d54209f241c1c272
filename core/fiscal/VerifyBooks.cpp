// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/VerifyBooks.h"

#include "core/fiscal/EventKind.h"
#include "core/fiscal/TicketStore.h"
#include "sync/wire/Json.h"

namespace comptoir::fiscal {

namespace {

constexpr int pieceSize = 500;
constexpr qint64 toleratedMs = 60'000; // Journal's
constexpr Chain chains[] = {Chain::Tickets, Chain::Totals, Chain::Events, Chain::Duplicates,
                            Chain::Archives};

Money absolute(Money amount)
{
    return amount < Money() ? -amount : amount;
}

/// What makes a closing's figures: the rest of it is what somebody counted and said.
bool sameSums(const PeriodReport &a, const PeriodReport &b)
{
    return a.tickets == b.tickets && a.refunds == b.refunds && a.firstTicket == b.firstTicket
        && a.lastTicket == b.lastTicket && a.total == b.total && a.refunded == b.refunded
        && a.rounding == b.rounding && a.discounts == b.discounts && a.vat == b.vat
        && a.means == b.means;
}

} // namespace

Result<Verification> VerifyBooks::run(const HeadFile *head) const
{
    Walk walk;
    COMPTOIR_TRY(walk.ownKey, m_records.idOf(m_key));
    COMPTOIR_TRY(walk.keys, m_records.keys());
    COMPTOIR_TRY(walk.restored, lastRestored(walk.ownKey));
    COMPTOIR_TRY(walk.steps, m_records.clockSteps());
    for (const Chain chain : chains) {
        COMPTOIR_TRY(const bool sound, this->walk(chain, walk));
        if (!sound)
            return walk.found;
    }
    COMPTOIR_TRY(const bool sound, compareState(walk));
    if (sound && head)
        COMPTOIR_CHECK(compareHead(*head, walk));
    return walk.found;
}

// Nobody but the till signs with its key, and it says so only when a person has chosen a copy.
Result<Instant> VerifyBooks::lastRestored(qint64 ownKey) const
{
    COMPTOIR_TRY(const auto last, m_records.latest(Chain::Events, event::restored));
    if (!last || last->key != ownKey || !m_key.verify(last->hash, last->signature))
        return Instant();
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(last->payload));
    const QString copy = json.value(u"facts").toObject().value(u"copy").toString();
    return copy.isEmpty() ? Instant() : last->at;
}

Result<bool> VerifyBooks::walk(Chain chain, Walk &walk) const
{
    Place place;
    ChainEnd &before = place.end;
    for (;;) {
        COMPTOIR_TRY(const auto piece, m_records.after(chain, before.number, pieceSize));
        for (const Record &record : piece) {
            COMPTOIR_TRY(QByteArray problem, problemOf(record, before, walk));
            if (problem.isEmpty() && !isTold(record.at, walk.steps, place))
                problem = "fiscal/clock";
            const bool missing = problem == "fiscal/missing";
            if (!problem.isEmpty()) {
                walk.found.problem = problem;
                walk.found.chain = chainName(chain);
                walk.found.number = missing ? before.number + 1 : record.number;
                return false;
            }
            before = {record.number, record.hash};
            place.at = record.at;
            ++walk.found.records;
            const Day day = Day::inTown(record.at);
            walk.found.from = std::min(walk.found.from.value_or(day), day);
            walk.found.to = std::max(walk.found.to.value_or(day), day);
        }
        if (piece.size() < size_t(pieceSize))
            return true;
    }
}

// Each event tells one step of a chain: else one of ten years would excuse all that come later.
bool VerifyBooks::isTold(Instant at, const std::vector<ClockStep> &steps, Place &place)
{
    if (place.at.msSince(at) <= toleratedMs)
        return true;
    for (size_t i = place.step; i < steps.size(); ++i) {
        const ClockStep &step = steps[i];
        if (place.at.msSince(step.from) > toleratedMs || step.to.msSince(at) > toleratedMs)
            continue;
        place.step = i + 1;
        return true;
    }
    return false;
}

Result<QByteArray> VerifyBooks::problemOf(const Record &record, const ChainEnd &before,
                                          Walk &walk) const
{
    if (record.number != before.number + 1)
        return QByteArray("fiscal/missing");
    if (record.previous != before.hash)
        return QByteArray("fiscal/link");
    if (record.hash != recordHash(record.chain, record.number, record.previous, record.payload))
        return QByteArray("fiscal/changed");
    // A key that only the table knows may be anybody's, who wrote all books anew: it is good for
    // what this till's own key says was put back from a copy, no further.
    const bool isOwn = record.key == walk.ownKey;
    const auto key = walk.keys.find(record.key);
    if (key == walk.keys.end() || (!isOwn && record.at > walk.restored))
        return QByteArray("fiscal/key");
    if (!key->second.verify(record.hash, record.signature))
        return QByteArray("fiscal/signature");
    return problemOfPayload(record, walk);
}

Result<QByteArray> VerifyBooks::problemOfPayload(const Record &record, Walk &walk) const
{
    const bool isTotal = record.chain == Chain::Totals;
    const auto json = wire::parseObject(record.payload);
    const bool agrees = json && json->value(u"number").toInteger() == record.number
        && json->value(isTotal ? u"closedAt" : u"at").toInteger() == record.at.ms()
        && json->value(isTotal ? u"period" : u"kind").toString().toLatin1() == record.kind;
    if (!agrees)
        return QByteArray("fiscal/payload");
    if (record.chain == Chain::Tickets)
        return problemOfTicket(record, walk);
    if (record.chain == Chain::Duplicates) {
        ++walk.counts.copies;
        return problemOfCopy(record, json->value(u"ticket").toInteger());
    }
    if (record.chain == Chain::Events)
        return problemOfEvent(record, json->value(u"facts").toObject(), walk);
    return isTotal ? problemOfTotal(record, walk) : QByteArray();
}

Result<QByteArray> VerifyBooks::problemOfTicket(const Record &record, Walk &walk) const
{
    const auto json = wire::parseObject(record.payload);
    const auto ticket = json ? Ticket::fromJson(*json) : fail(json.error());
    if (!ticket)
        return QByteArray("fiscal/payload");
    walk.perpetual += ticket->total;
    walk.perpetualAbsolute += absolute(ticket->total);
    Money lines, gross;
    for (const TicketLine &line : ticket->lines)
        lines += line.total;
    for (const VatAmount &vat : ticket->vat)
        gross += vat.gross;
    if (ticket->perpetual != walk.perpetual || ticket->perpetualAbsolute != walk.perpetualAbsolute
        || lines != ticket->total || gross != ticket->total)
        return QByteArray("fiscal/total");
    COMPTOIR_TRY(const bool same, TicketStore(m_database).says(*ticket));
    COMPTOIR_TRY(const bool sameReturns, m_proof.saysReturns(*ticket, walk.counts));
    COMPTOIR_TRY(const bool sameSale, m_proof.saysSale(*ticket));
    return same && sameReturns && sameSale ? QByteArray() : QByteArray("fiscal/table");
}

Result<QByteArray> VerifyBooks::problemOfTotal(const Record &record, Walk &walk) const
{
    const auto json = wire::parseObject(record.payload);
    const auto report = json ? PeriodReport::fromJson(*json) : fail(json.error());
    if (!report)
        return QByteArray("fiscal/payload");
    PeriodReport summed;
    const TicketStore tickets(m_database);
    if (report->period == PeriodKind::Day)
        COMPTOIR_CHECK(tickets.sumSession(report->session, summed));
    else
        COMPTOIR_CHECK(tickets.sumDays(report->firstDay, report->lastDay, summed));
    COMPTOIR_TRY(const bool sameRow, m_records.saysClosing(*report, record.number));
    if (!sameRow)
        return QByteArray("fiscal/table");
    ++walk.counts.closings;
    if (report->period == PeriodKind::Day) {
        ++walk.counts.closedDays;
        ++walk.counts.leftDays;
        COMPTOIR_TRY(const bool sameDay, m_proof.saysDay(*report, record.number));
        if (!sameDay)
            return QByteArray("fiscal/table");
    }
    return sameSums(*report, summed) ? QByteArray() : QByteArray("fiscal/closing");
}

Result<QByteArray> VerifyBooks::problemOfEvent(const Record &record, const QJsonObject &facts,
                                               Walk &walk) const
{
    bool same = true;
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record.payload));
    const QString registerId = json.value(u"register").toString();
    // Only a copy that was put back begins another series, and says so.
    const bool mayChange = record.number == 1
        || (record.kind == event::restored
            && facts.value(u"series_before").toString() == walk.registerId
            && facts.value(u"series_after").toString() == registerId);
    if (registerId != walk.registerId && !mayChange)
        return QByteArray("fiscal/payload");
    walk.registerId = registerId;
    if (record.kind == event::dayOpened) {
        ++walk.counts.days;
        COMPTOIR_TRY(same, m_proof.saysOpening(record));
    } else if (record.kind == event::cashMoved) {
        ++walk.counts.movements;
        COMPTOIR_TRY(same, m_proof.saysMovement(record));
    } else if (record.kind == event::cashCounted || record.kind == event::countMissed) {
        walk.left = Money::fromCents(facts.value(u"left_c").toInteger());
    } else if (record.kind == event::dayClosed) {
        const qint64 closing = facts.value(u"closing").toInteger();
        COMPTOIR_TRY(same, m_proof.saysLeft(closing, walk.left));
    } else if (record.kind == event::identityChanged) {
        walk.identity = record.number;
    }
    return same ? QByteArray() : QByteArray("fiscal/table");
}

Result<QByteArray> VerifyBooks::problemOfCopy(const Record &record, qint64 ticket) const
{
    COMPTOIR_TRY(const auto noted, m_records.copied(record.number));
    return noted == ticket ? QByteArray() : QByteArray("fiscal/table");
}

Result<bool> VerifyBooks::compareState(Walk &walk) const
{
    COMPTOIR_TRY(const BookState state, m_records.state());
    COMPTOIR_TRY(const qint64 rows, TicketStore(m_database).count());
    COMPTOIR_TRY(const ChainEnd end, m_records.end(Chain::Tickets));
    walk.found.chain = chainName(Chain::Tickets);
    walk.found.number = end.number + 1;
    if (rows != end.number) {
        walk.found.problem = "fiscal/cut";
        return false;
    }
    if (state.perpetual != walk.perpetual || state.perpetualAbsolute != walk.perpetualAbsolute) {
        walk.found.problem = "fiscal/total";
        return false;
    }
    COMPTOIR_TRY(const RowCounts counts, m_proof.counts());
    COMPTOIR_TRY(const bool sameState, m_proof.saysState(walk.registerId, walk.identity));
    walk.found.chain = chainName(Chain::Events);
    walk.found.number = 0;
    if (counts != walk.counts || !sameState) {
        walk.found.problem = "fiscal/table";
        return false;
    }
    walk.found.chain.clear();
    return true;
}

Result<void> VerifyBooks::compareHead(const HeadFile &head, Walk &walk) const
{
    COMPTOIR_TRY(const HeadFault fault, head.faultOf(m_records, m_key));
    walk.found.problem = fault.problem;
    walk.found.chain = fault.chain;
    walk.found.number = fault.number;
    return {};
}

} // namespace comptoir::fiscal
