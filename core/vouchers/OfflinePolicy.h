// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/Campaign.h"

namespace comptoir::vouchers {

/// What counts against the caps of one till, before the debit in question.
struct OfflineUse
{
    Money remaining; ///< last known balance minus what this till has debited since
    Money voucherUsed; ///< of this voucher in this window
    Money tillUsed; ///< in this window
    Money tillDayUsed; ///< on this civil day
    int count = 0; ///< debits in this window
    qint64 ageSeconds = 0; ///< of the last sync
    bool sameBoot = true; ///< the age is measured within one boot
};

/// The most that can be debited offline now, and the clause that sets it.
struct OfflineLimit
{
    Money most;
    /// "policy/balance", "policy/floor", "policy/voucher-cap", "policy/till-cap",
    /// "policy/till-day-cap", "policy/count", "policy/too-old" or "policy/online-only".
    QByteArray clause;
    bool halved = false; ///< the list is old or the clock unproven: half caps
    Money tillLeft; ///< what this till may still debit offline in all
    Money tillCap; ///< the cap that sets tillLeft: of the window or of the day
};

/// Of 10,000 debits of this amount, how many the till asks the territory for although the link is
/// slow and its rules would allow them: rising from the policy's share to all of them at the floor
/// (EMV's random selection). The territory does not judge it: it only bounds what an offline thief
/// can count on.
int onlineChance(const OfflineTerms &terms, Money amount);

/// Pure arithmetic of sync.md §2.11, the same at the till and at the adjudication.
OfflineLimit offlineLimit(const OfflineTerms &terms, const OfflineUse &use);

} // namespace comptoir::vouchers
