// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Journal.h"

#include "core/fiscal/EventKind.h"
#include "sync/wire/Json.h"

namespace comptoir::fiscal {

namespace {

/// Less is a clock that was put right.
constexpr qint64 toleratedMs = 60'000;

QByteArray closingEvent(PeriodKind period)
{
    return period == PeriodKind::Day  ? event::dayClosed
        : period == PeriodKind::Month ? event::monthClosed
                                      : event::yearClosed;
}

QByteArray periodName(PeriodKind period)
{
    return period == PeriodKind::Day ? "day" : period == PeriodKind::Month ? "month" : "year";
}

Money absolute(Money amount)
{
    return amount < Money() ? -amount : amount;
}

} // namespace

Journal::Journal(store::Database &database, const crypto::P256PrivateKey &key, const Clock &clock,
                 QString software)
    : m_database(database),
      m_key(key),
      m_clock(clock),
      m_software(std::move(software)),
      m_records(database),
      m_tickets(database)
{}

Result<void> Journal::begin(const QString &registerId)
{
    const auto state = m_records.state();
    if (state)
        return {};
    if (!state.error().is("fiscal/no-books"))
        return fail(state.error());
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_records.begin(*transaction, registerId));
    COMPTOIR_CHECK(
        log(*transaction, {event::booksBegun, {{u"software"_qs, m_software}}, QString()}));
    return transaction->commit();
}

Result<Record> Journal::append(store::Transaction &transaction, Chain chain, const QByteArray &kind,
                               QJsonObject facts, Instant at)
{
    if (kind != event::clockSetBack) // before anything that is written by the new time
        COMPTOIR_CHECK(watchClock(transaction));
    COMPTOIR_TRY(const ChainEnd end, m_records.end(chain));
    Record record;
    record.chain = chain;
    record.number = end.number + 1;
    record.at = at;
    record.kind = kind;
    facts.insert(u"number"_qs, record.number);
    if (chain != Chain::Totals) {
        facts.insert(u"kind"_qs, QString::fromLatin1(kind));
        facts.insert(u"at"_qs, at.ms());
    }
    record.payload = wire::compact(facts);
    record.previous = end.hash;
    record.hash = recordHash(chain, record.number, record.previous, record.payload);
    record.signature = m_key.sign(record.hash);
    COMPTOIR_TRY(record.key, m_records.keep(transaction, m_key.publicKey(), record.at));
    COMPTOIR_CHECK(m_records.insert(transaction, record));
    return record;
}

Result<void> Journal::watchClock(store::Transaction &transaction)
{
    COMPTOIR_TRY(const BookState state, m_records.state());
    const Instant now = m_clock.now();
    if (state.last.msSince(now) <= toleratedMs)
        return {};
    COMPTOIR_CHECK(log(
        transaction,
        {event::clockSetBack, {{u"from"_qs, state.last.toIso()}, {u"to"_qs, now.toIso()}}, {}}));
    // Told: from here on the clock is watched anew, else each ticket tells it until the old time.
    return m_records.setLast(transaction, now);
}

Result<Ticket> Journal::append(store::Transaction &transaction, Ticket draft, qint64 session)
{
    COMPTOIR_TRY(const BookState state, m_records.state());
    COMPTOIR_TRY(const auto taken, m_tickets.numberOf(draft.saleId));
    if (taken)
        return fail("fiscal/number-taken", {}, {{u"number"_qs, *taken}});
    COMPTOIR_TRY(const ChainEnd end, m_records.end(Chain::Tickets));
    draft.number = end.number + 1;
    draft.registerId = state.registerId;
    draft.identity = state.identity;
    draft.software = m_software;
    draft.at = m_clock.now();
    draft.perpetual = state.perpetual + draft.total;
    draft.perpetualAbsolute = state.perpetualAbsolute + absolute(draft.total);
    const QByteArray kind = draft.kind == TicketKind::Refund ? "refund" : "sale";
    COMPTOIR_TRY(const Record record,
                 append(transaction, Chain::Tickets, kind, draft.toJson(), draft.at));
    COMPTOIR_CHECK(m_tickets.insert(transaction, draft, session));
    COMPTOIR_CHECK(m_records.setTotals(transaction, draft.perpetual, draft.perpetualAbsolute));
    draft.hash = record.hash;
    draft.signature = record.signature;
    return draft;
}

Result<Record> Journal::log(store::Transaction &transaction, const Event &event)
{
    COMPTOIR_TRY(const BookState state, m_records.state());
    QJsonObject payload{{u"facts"_qs, event.facts},
                        {u"operator"_qs, event.operatorName},
                        {u"register"_qs, state.registerId}};
    if (const int code = nf525Code(event.kind))
        payload.insert(u"code"_qs, code);
    return append(transaction, Chain::Events, event.kind, payload, m_clock.now());
}

Result<int> Journal::appendDuplicate(store::Transaction &transaction, qint64 ticket,
                                     const QByteArray &channel, const QString &by)
{
    COMPTOIR_TRY(const BookState state, m_records.state());
    COMPTOIR_TRY(const int before, m_records.copiesOf(ticket));
    COMPTOIR_TRY(const Record record,
                 append(transaction, Chain::Duplicates, channel,
                        {{u"document"_qs, u"ticket"_qs},
                         {u"ticket"_qs, ticket},
                         {u"copy"_qs, before},
                         {u"channel"_qs, QString::fromLatin1(channel)},
                         {u"operator"_qs, by},
                         {u"register"_qs, state.registerId}},
                        m_clock.now()));
    COMPTOIR_CHECK(m_records.noteCopy(transaction, record.number, ticket));
    return before;
}

Result<PeriodReport> Journal::appendTotal(store::Transaction &transaction, PeriodReport report)
{
    COMPTOIR_TRY(const ChainEnd end, m_records.end(Chain::Totals));
    COMPTOIR_TRY(const BookState state, m_records.state());
    report.number = end.number + 1;
    report.closedAt = m_clock.now();
    report.perpetual = state.perpetual;
    report.perpetualAbsolute = state.perpetualAbsolute;
    // A month may be closed when tickets of the next one are there already.
    COMPTOIR_TRY(const auto last, m_tickets.find(report.lastTicket));
    if (last) {
        report.perpetual = last->perpetual;
        report.perpetualAbsolute = last->perpetualAbsolute;
    }
    QJsonObject payload = report.toJson();
    payload.insert(u"register"_qs, state.registerId);
    COMPTOIR_TRY(
        const Record record,
        append(transaction, Chain::Totals, periodName(report.period), payload, report.closedAt));
    COMPTOIR_CHECK(log(transaction,
                       {closingEvent(report.period),
                        {{u"name"_qs, report.name}, {u"closing"_qs, report.number}},
                        report.operatorName}));
    report.hash = record.hash;
    report.signature = record.signature;
    return report;
}

Result<Record> Journal::appendArchive(store::Transaction &transaction, const QJsonObject &facts)
{
    COMPTOIR_TRY(const BookState state, m_records.state());
    QJsonObject payload = facts;
    payload.insert(u"register"_qs, state.registerId);
    return append(transaction, Chain::Archives, "archive", payload, m_clock.now());
}

Result<void> Journal::setEstablishment(store::Transaction &transaction,
                                       const Establishment &establishment, const QString &by)
{
    m_known.reset(); // a number that is rolled back is given again
    COMPTOIR_TRY(const Record record,
                 log(transaction, {event::identityChanged, establishment.toJson(), by}));
    return m_records.setIdentity(transaction, record.number);
}

Result<Establishment> Journal::establishment(qint64 event) const
{
    if (event == 0) {
        COMPTOIR_TRY(const BookState state, m_records.state());
        event = state.identity;
    }
    if (m_known && m_known->first == event)
        return m_known->second;
    COMPTOIR_TRY(const auto record, m_records.find(Chain::Events, event));
    if (!record)
        return Establishment{};
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record->payload));
    m_known.emplace(event, Establishment::fromJson(json.value(u"facts").toObject()));
    return m_known->second;
}

} // namespace comptoir::fiscal
