// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/RefundStore.h"

namespace comptoir::vouchers {

Result<Money> RefundStore::refunded(OpId commit) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT coalesce(sum(amount_c), 0) FROM refund "
                                                 "WHERE commit_op = ? AND refused = 0"),
                                  {commit.bytes()}));
    return Money::fromCents(row->integer(0));
}

Result<void> RefundStore::insert(store::Transaction &transaction, const Refund &refund)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO refund(op, commit_op, amount_c, at_ms) VALUES (?, ?, ?, ?)"),
        {refund.op.bytes(), refund.commit.bytes(), refund.amount.cents(), refund.at.ms()}));
    return {};
}

Result<void> RefundStore::noteResult(store::Transaction &transaction, const store::OpResult &result)
{
    if (result.status != "rejected")
        return {};
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE refund SET refused = 1 WHERE op = ?"),
                                   {result.op.bytes()}));
    return {};
}

} // namespace comptoir::vouchers
