// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/loyalty/LedgerStore.h"
#include "core/loyalty/LoyaltyDesk.h"

namespace comptoir::loyalty {

/// What LoyaltyDesk promises, on the engine thread.
class ServeCards
{
public:
    ServeCards(store::Database &database, const Clock &clock)
        : m_database(database),
          m_clock(clock),
          m_ledger(database)
    {}

    Result<CardView> card(const CardCode &card) const;
    Result<void> changeRules(Programme programme);

private:
    store::Database &m_database;
    const Clock &m_clock;
    LedgerStore m_ledger;
};

} // namespace comptoir::loyalty
