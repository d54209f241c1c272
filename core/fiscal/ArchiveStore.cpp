// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ArchiveStore.h"

#include <QJsonDocument>

#include <algorithm>

namespace comptoir::fiscal {

namespace {

constexpr qint64 pageSize = 256;

const QString columns = QStringLiteral(
    "SELECT number, at_ms, kind, payload, previous, hash, signature, key FROM fiscal_record ");

Record recordOf(Chain chain, const store::Row &row)
{
    Record record;
    record.chain = chain;
    record.number = row.integer(0);
    record.at = Instant::fromMs(row.integer(1));
    record.kind = row.text(2).toUtf8();
    record.payload = row.bytes(3);
    record.previous = row.bytes(4);
    record.hash = row.bytes(5);
    record.signature = row.bytes(6);
    record.key = row.integer(7);
    return record;
}

/// The day that a record belongs to.
Result<Day> dayOf(const Record &record)
{
    if (record.chain != Chain::Tickets && record.chain != Chain::Totals)
        return Day::inTown(record.at);
    const auto json = QJsonDocument::fromJson(record.payload);
    const auto name = record.chain == Chain::Tickets ? u"businessDay" : u"lastDay";
    const auto day = Day::fromIso(json[name].toString());
    if (!day)
        return fail("fiscal/unreadable", QString::number(record.number));
    return *day;
}

QString nameOf(Chain chain)
{
    return QString::fromLatin1(chainName(chain));
}

} // namespace

Result<std::optional<Record>> ArchiveStore::record(Chain chain, qint64 number) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QString(columns + u"WHERE chain = ? AND number = ?"),
                                  {nameOf(chain), number}));
    return row ? std::optional(recordOf(chain, *row)) : std::nullopt;
}

Result<qint64> ArchiveStore::lastNumber(Chain chain) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT max(number) FROM fiscal_record WHERE chain = ?"),
                         {nameOf(chain)}));
    return row ? row->integer(0) : 0;
}

Result<qint64> ArchiveStore::firstFrom(Chain chain, Day day) const
{
    COMPTOIR_TRY(const qint64 last, lastNumber(chain));
    qint64 low = 1, high = last + 1; // the answer is in [low, high]
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        COMPTOIR_TRY(const auto found, record(chain, middle));
        if (!found)
            return fail("fiscal/missing", {}, {{QStringLiteral("number"), middle}});
        COMPTOIR_TRY(const Day its, dayOf(*found));
        if (its < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Result<RecordSpan> ArchiveStore::span(Chain chain, Day first, Day last) const
{
    RecordSpan span;
    COMPTOIR_TRY(span.first, firstFrom(chain, first));
    COMPTOIR_TRY(const qint64 after, firstFrom(chain, last.plusDays(1)));
    span.last = after - 1;
    return span;
}

Result<void> ArchiveStore::read(Chain chain, RecordSpan span, const Taker &take) const
{
    for (qint64 next = span.first; next <= span.last;) {
        const qint64 end = std::min(next + pageSize - 1, span.last);
        COMPTOIR_TRY(const auto rows,
                     m_database.select(QString(columns
                                               + u"WHERE chain = ? AND number BETWEEN ? AND ? "
                                                 u"ORDER BY number"),
                                       {nameOf(chain), next, end}));
        for (const auto &row : rows)
            COMPTOIR_CHECK(take(recordOf(chain, row)));
        next = end + 1;
    }
    return {};
}

} // namespace comptoir::fiscal
