// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ExpirePoints.h"

namespace comptoir::loyalty {

namespace {

constexpr int daysOfTrust = 60, daysSeen = 7;
constexpr int accountsAtOnce = 10'000; // of one closing; the rest goes with the next one

Entry lost(const Account &account, const Programme &programme, Instant now)
{
    Entry entry;
    // Two tills that know the same say the same; one that knows less says another thing, which
    // LedgerStore::account weighs.
    entry.id = Entry::idOf(account.card.text().toLatin1() + '@'
                               + QByteArray::number(account.lastVisit.ms()) + '/'
                               + QByteArray::number(account.balance),
                           EntryKind::Expire, 0);
    entry.card = account.card;
    entry.kind = EntryKind::Expire;
    entry.points = -account.balance;
    entry.programme = programme.version;
    entry.at = now;
    entry.lastVisit = account.lastVisit;
    return entry;
}

} // namespace

std::optional<Day> lastDayOf(const Programme &programme, const Account &account)
{
    if (programme.keepsMonths <= 0 || account.balance <= 0 || account.lastVisit == Instant())
        return std::nullopt;
    return Day::fromDate(Day::inTown(account.lastVisit).toDate().addMonths(programme.keepsMonths));
}

Result<bool> ExpirePoints::trustsClock(Instant now) const
{
    COMPTOIR_TRY(const int days, m_ledger.daysSeen(Day::inTown(now).plusDays(-daysOfTrust), now));
    return days >= daysSeen;
}

Result<int> ExpirePoints::run(Instant now)
{
    const Day today = Day::inTown(now);
    COMPTOIR_TRY(const Programme programme, m_ledger.on(today));
    if (programme.keepsMonths <= 0)
        return 0;
    COMPTOIR_TRY(const bool isSure, trustsClock(now));
    if (!isSure)
        return 0;
    const Day before = Day::fromDate(today.toDate().addMonths(-programme.keepsMonths));
    COMPTOIR_TRY(const auto idle, m_ledger.idleSince(before.inTownAt(0), accountsAtOnce));
    if (idle.empty())
        return 0;
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_database, m_outbox));
    int count = 0;
    for (const CardCode &card : idle) {
        COMPTOIR_TRY(const bool isLost, expire(*act, programme, card, now));
        count += isLost ? 1 : 0;
    }
    COMPTOIR_CHECK(act->commit());
    return count;
}

// A card that nobody showed may be one of two that were merged, and the other was here yesterday.
Result<bool> ExpirePoints::expire(store::OpTransaction &act, const Programme &programme,
                                  const CardCode &card, Instant now)
{
    COMPTOIR_TRY(const Account account, m_ledger.account(card));
    const auto last = lastDayOf(programme, account);
    if (!last || Day::inTown(now) <= *last)
        return false;
    const Entry entry = lost(account, programme, now);
    COMPTOIR_TRY(const bool isNew, LedgerStore::add(act.transaction(), entry));
    if (isNew)
        COMPTOIR_CHECK(act.append(opKindOf(entry.kind), entry.toJson()));
    return isNew;
}

} // namespace comptoir::loyalty
