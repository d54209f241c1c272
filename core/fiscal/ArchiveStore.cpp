// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ArchiveStore.h"

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

QString nameOf(Chain chain)
{
    return QString::fromLatin1(chainName(chain));
}

/// Where the day of the records of a chain is found.
struct Whereabouts
{
    QString table;
    QString day;
    QString rest;
};

Whereabouts whereaboutsOf(Chain chain)
{
    if (chain == Chain::Tickets)
        return {u"ticket"_qs, u"day"_qs, {}};
    if (chain == Chain::Totals)
        return {u"closing"_qs, u"last_day"_qs, {}};
    return {u"fiscal_record"_qs, u"at_ms"_qs, u" AND chain = '"_qs + nameOf(chain) + u"'"_qs};
}

} // namespace

Result<std::optional<Record>> ArchiveStore::record(Chain chain, qint64 number) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QString(columns + u"WHERE chain = ? AND number = ?"),
                                  {nameOf(chain), number}));
    return row ? std::optional(recordOf(chain, *row)) : std::nullopt;
}

Result<RecordSpan> ArchiveStore::span(Chain chain, Day first, Day last) const
{
    const Whereabouts its = whereaboutsOf(chain);
    const bool byDay = chain == Chain::Tickets || chain == Chain::Totals;
    const qint64 from = byDay ? first.voucherDays() : first.inTownAt(0).ms();
    const qint64 after = byDay ? last.voucherDays() + 1 : last.plusDays(1).inTownAt(0).ms();
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QString(u"SELECT min(number), max(number) FROM " + its.table + u" WHERE "
                                 + its.day + u" >= ? AND " + its.day + u" < ?" + its.rest),
                         {from, after}));
    if (row && !row->isNull(0))
        return RecordSpan{row->integer(0), row->integer(1)};
    // None: it is empty behind those before.
    COMPTOIR_TRY(const auto before,
                 m_database.first(QString(u"SELECT coalesce(max(number), 0) FROM " + its.table
                                          + u" WHERE " + its.day + u" < ?" + its.rest),
                                  {from}));
    return RecordSpan{before->integer(0) + 1, before->integer(0)};
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
