// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/VoucherStore.h"

namespace comptoir::vouchers {

using store::Row;
using store::Transaction;

Result<void> VoucherStore::remember(Transaction &transaction, VerdictId id, Instant at, OpId claim)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO verdict(verdict, at_ms, claim) VALUES (?, ?, ?)"),
        {QString::fromLatin1(verdictName(id)), at.ms(),
         claim.isNull() ? QVariant() : QVariant(claim.bytes())}));
    return {};
}

Result<std::vector<RecentVerdict>> VoucherStore::recent(int count) const
{
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(
            QStringLiteral("SELECT v.verdict, v.at_ms, r.amount_c, r.code_tail, r.commit_op, "
                           "r.provisional, r.state, "
                           "iif(r.commit_op IS NULL, 0, coalesce(o.state, 3)), " // pruned: safe
                           "r.undo_until_ms, "
                           "(SELECT coalesce(sum(b.amount_c), 0) FROM refund b "
                           "WHERE b.commit_op = r.commit_op AND b.refused = 0) "
                           "FROM verdict v LEFT JOIN redemption r ON r.claim = v.claim "
                           "LEFT JOIN outbox o ON o.op = r.commit_op ORDER BY v.id DESC LIMIT ?"),
            {qint64(count)}));
    std::vector<RecentVerdict> verdicts;
    for (const Row &row : rows) {
        RecentVerdict verdict;
        verdict.id = verdictNamed(row.text(0).toLatin1()).value_or(VerdictId::N4NotAVoucher);
        verdict.at = Instant::fromMs(row.integer(1));
        verdict.debited = Money::fromCents(row.integer(2));
        verdict.codeTail = row.text(3);
        verdict.commit = OpId::fromBytes(row.bytes(4)).value_or(OpId());
        verdict.provisional = row.integer(5) != 0;
        verdict.undone = row.text(6) == u"reversed";
        if (!row.isNull(8))
            verdict.undoUntil = Instant::fromMs(row.integer(8));
        verdict.refunded = Money::fromCents(row.integer(9));
        const auto state = store::OpState(row.integer(7));
        verdict.travelled = state == store::OpState::Durable ? Travelled::Safe
            : state == store::OpState::Acknowledged          ? Travelled::Received
            : state == store::OpState::Attention             ? Travelled::Refused
                                                             : Travelled::Here;
        verdicts.push_back(verdict);
    }
    return verdicts;
}

} // namespace comptoir::vouchers
