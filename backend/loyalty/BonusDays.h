// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "backend/sync/OpOutcome.h"
#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/loyalty/Entry.h"
#include "core/loyalty/TownDay.h"

#include <vector>

namespace comptoir::backend {

/// Promises a bonus day to all cards of the town, signed, for ever. Errors: "loyalty/bad-day" (fact
/// `field`; it must be later than today, for tills hear of it overnight), "loyalty/day-declared".
class DeclareBonusDay
{
public:
    DeclareBonusDay(const KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}
    Result<void> run(StorageTransaction &transaction, const loyalty::BonusDay &day);

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
};

/// Money of the treasury for the points of bonus days.
class FillLoyaltyFund
{
public:
    FillLoyaltyFund(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}
    /// Error "loyalty/bad-amount".
    Result<void> run(StorageTransaction &transaction, Money amount);

private:
    const Clock &m_clock;
    Entropy &m_entropy;
};

/// Pays for the town's part of an entry that is new, from the fund to the shop; takes back what a
/// return took back. What the fund has not, and what a day does not explain, is an incident.
class PayTownPoints
{
public:
    explicit PayTownPoints(StorageTransaction &transaction) : m_transaction(transaction) {}
    Result<void> run(MerchantId merchant, const loyalty::Entry &entry, const ArrivedOp &op);

private:
    Result<void> pay(MerchantId merchant, const loyalty::Entry &entry, const ArrivedOp &op);
    Result<void> takeBack(MerchantId merchant, const loyalty::Entry &entry, const ArrivedOp &op);
    Result<void> tell(const char *kind, Money amount, const ArrivedOp &op);

    StorageTransaction &m_transaction;
};

/// What a day has cost.
struct BonusDayCost
{
    loyalty::BonusDay day;
    Money paid; ///< less what returns brought back
};
Result<std::vector<BonusDayCost>> bonusDays(StorageTransaction &transaction);

} // namespace comptoir::backend
