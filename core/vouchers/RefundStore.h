// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"
#include "core/vouchers/Refund.h"

namespace comptoir::vouchers {

/// The till's table `refund`.
class RefundStore
{
public:
    explicit RefundStore(store::Database &database) : m_database(database) {}

    /// Of a debit, what the territory did not refuse.
    Result<Money> refunded(OpId commit) const;
    Result<void> insert(store::Transaction &transaction, const Refund &refund);
    /// The territory's word on an op; nothing happens when it is no refund.
    static Result<void> noteResult(store::Transaction &transaction, const store::OpResult &result);

private:
    store::Database &m_database;
};

} // namespace comptoir::vouchers
