// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/QueueStore.h"

#include "core/base/Id.h"
#include "sync/wire/OpLine.h"

namespace comptoir::vouchers {

using store::QueueKind;

Result<std::vector<store::QueueGroup>> QueueStore::waiting() const
{
    // A claim stands for itself only while it has no end; its end is queued behind it.
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(QStringLiteral(
            "SELECT what, count(*), coalesce(sum(amount_c), 0), min(created_ms), max(created_ms) "
            "FROM (SELECT CASE o.kind WHEN 'voucher.commit' THEN 0 WHEN 'voucher.reverse' THEN 1 "
            "WHEN 'voucher.void' THEN 2 WHEN 'voucher.claim' THEN 3 ELSE 4 END AS what, "
            "r.amount_c, o.created_ms FROM outbox o LEFT JOIN redemption r ON r.commit_op = o.op "
            "LEFT JOIN redemption c ON c.claim = o.op WHERE o.state = 0 AND (o.kind <> "
            "'voucher.claim' OR coalesce(c.state, 'open') = 'open')) GROUP BY what ORDER BY "
            "what")));
    std::vector<store::QueueGroup> groups;
    for (const store::Row &row : rows) {
        groups.push_back({QueueKind(row.integer(0)), int(row.integer(1)),
                          Money::fromCents(row.integer(2)), Instant::fromMs(row.integer(3)),
                          Instant::fromMs(row.integer(4))});
        if (groups.back().kind == QueueKind::Reversals) {
            COMPTOIR_TRY(groups.back().sum, reversed());
        }
    }
    return groups;
}

Result<Money> QueueStore::reversed() const
{
    Money sum;
    COMPTOIR_TRY(const auto lines,
                 m_database.select(QStringLiteral(
                     "SELECT line FROM outbox WHERE state = 0 AND kind = 'voucher.reverse'")));
    for (const store::Row &line : lines) {
        COMPTOIR_TRY(const auto op, wire::decodeLine(line.bytes(0)));
        const QString commit = op.body.value(QStringLiteral("commit")).toString();
        COMPTOIR_TRY(
            const auto row,
            m_database.first(QStringLiteral("SELECT amount_c FROM redemption WHERE commit_op = ?"),
                             {OpId::fromText(commit.toLatin1()).value_or(OpId()).bytes()}));
        if (row)
            sum += Money::fromCents(row->integer(0));
    }
    return sum;
}

} // namespace comptoir::vouchers
