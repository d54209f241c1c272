// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/LedgerStore.h"
#include "core/store/OpTransaction.h"

namespace comptoir::loyalty {

/// The last day on which the points of this account count, unless its card is seen before;
/// nothing: they are kept for ever, or there are none.
std::optional<Day> lastDayOf(const Programme &programme, const Account &account);

/// Takes what nobody came back for, as the rules say, by additions to the ledger.
class ExpirePoints
{
public:
    /// `outbox`: null in a shop without a town.
    ExpirePoints(store::Database &database, store::Outbox *outbox)
        : m_database(database),
          m_outbox(outbox),
          m_ledger(database)
    {}

    /// How many accounts lost points. Nobody loses any while the clock may be wrong: this till must
    /// have counted points on seven days of the sixty before `now`.
    Result<int> run(Instant now);

private:
    Result<bool> trustsClock(Instant now) const;
    Result<bool> expire(store::OpTransaction &act, const Programme &programme, const CardCode &card,
                        Instant now);

    store::Database &m_database;
    store::Outbox *m_outbox;
    LedgerStore m_ledger;
};

} // namespace comptoir::loyalty
