// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ServeCards.h"

namespace comptoir::loyalty {

Result<CardView> ServeCards::card(const CardCode &card) const
{
    CardView view;
    COMPTOIR_TRY(view.programme, m_ledger.on(Day::inTown(m_clock.now())));
    if (!card.isNull()) {
        COMPTOIR_TRY(view.account, m_ledger.account(card));
    }
    return view;
}

Result<void> ServeCards::changeRules(Programme programme)
{
    COMPTOIR_TRY(const Programme before, m_ledger.newest());
    programme.version = before.version + 1;
    programme.from = Day::inTown(m_clock.now());
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(LedgerStore::addProgramme(*transaction, programme));
    return transaction->commit();
}

} // namespace comptoir::loyalty
