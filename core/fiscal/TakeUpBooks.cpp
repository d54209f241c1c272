// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/TakeUpBooks.h"

#include "core/fiscal/EventKind.h"
#include "sync/wire/Json.h"

#include <QJsonArray>

namespace comptoir::fiscal {

namespace {

constexpr Chain chains[] = {Chain::Tickets, Chain::Totals, Chain::Events, Chain::Duplicates,
                            Chain::Archives};

/// The moment makes it another than any series of a history that nobody can see from here.
QString seriesAfter(const QString &registerId, Instant now)
{
    return registerId.section(u'-', 0, 0) + u'-'
        + now.toUtc().toString(QStringLiteral("yyMMdd-HHmmss"));
}

} // namespace

qint64 NewSeries::lostTickets() const
{
    for (const LostSpan &span : lost) {
        if (span.chain == Chain::Tickets)
            return span.last - span.first + 1;
    }
    return 0;
}

Result<std::vector<LostSpan>> TakeUpBooks::lostSince(const ChainEnds &known) const
{
    std::vector<LostSpan> lost;
    for (const Chain chain : chains) {
        const ChainEnd &end = known[size_t(chain)];
        if (end.number == 0)
            continue;
        COMPTOIR_TRY(const auto record, m_journal.records().find(chain, end.number));
        if (record && record->hash == end.hash)
            continue;
        COMPTOIR_TRY(const ChainEnd here, m_journal.records().end(chain));
        lost.push_back({chain, record ? end.number : here.number + 1, end.number});
    }
    return lost;
}

Result<NewSeries> TakeUpBooks::run(const TakenUp &taken, const std::vector<LostSpan> &lost)
{
    COMPTOIR_TRY(const BookState state, m_journal.records().state());
    NewSeries series{state.registerId, state.registerId, lost, taken.isBlind};
    if (!lost.empty() || taken.isBlind)
        series.after = seriesAfter(state.registerId, m_journal.clock().now());
    QJsonObject spans;
    for (const LostSpan &span : lost)
        spans.insert(QLatin1String(chainName(span.chain)), QJsonArray{span.first, span.last});
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_journal.database()));
    if (series.beganSeries())
        COMPTOIR_CHECK(m_journal.beginSeries(*transaction, series.after));
    COMPTOIR_CHECK(m_journal.log(*transaction,
                                 {event::restored,
                                  {{u"id"_qs, taken.id},
                                   {u"copy"_qs, taken.copy},
                                   {u"lost"_qs, spans},
                                   {u"unknown"_qs, taken.isBlind},
                                   {u"series_before"_qs, series.before},
                                   {u"series_after"_qs, series.after}},
                                  {}}));
    COMPTOIR_CHECK(transaction->commit());
    return series;
}

Result<bool> TakeUpBooks::isTold(const QString &id) const
{
    COMPTOIR_TRY(const auto last, m_journal.records().latest(Chain::Events, event::restored));
    if (!last)
        return false;
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(last->payload));
    return json.value(u"facts").toObject().value(u"id").toString() == id;
}

} // namespace comptoir::fiscal
