// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/OfflinePolicy.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

Money notNegative(Money amount)
{
    return std::max(amount, Money());
}

Money halfOf(Money amount)
{
    return Money::fromCents(amount.cents() / 2);
}

} // namespace

int onlineChance(const OfflineTerms &terms, Money amount)
{
    constexpr int always = 10'000;
    if (amount >= terms.floor)
        return always;
    const int least = terms.onlinePercent * always / 100;
    const qint64 rise = (always - least) * std::max<qint64>(amount.cents(), 0);
    return least + int(rise / terms.floor.cents());
}

OfflineLimit offlineLimit(const OfflineTerms &terms, const OfflineUse &use)
{
    if (terms.mode == PolicyMode::OnlineOnly)
        return {{}, "policy/online-only", false, {}, {}};
    if (use.ageSeconds > terms.ageHalfSeconds)
        return {{}, "policy/too-old", false, {}, {}};
    const bool halved = use.ageSeconds > terms.ageFullSeconds || !use.sameBoot;
    const auto cap = [halved](Money whole) { return halved ? halfOf(whole) : whole; };
    const Money windowLeft = notNegative(cap(terms.capTill) - use.tillUsed);
    const Money dayLeft = notNegative(cap(terms.capTillDay) - use.tillDayUsed);
    OfflineLimit limit{notNegative(use.remaining), "policy/balance", halved,
                       std::min(windowLeft, dayLeft),
                       cap(windowLeft <= dayLeft ? terms.capTill : terms.capTillDay)};
    const auto lower = [&limit](Money most, const char *clause) {
        if (most < limit.most) {
            limit.most = most;
            limit.clause = clause;
        }
    };
    lower(cap(terms.floor), "policy/floor");
    lower(notNegative(cap(terms.capVoucher) - use.voucherUsed), "policy/voucher-cap");
    lower(windowLeft, "policy/till-cap");
    lower(dayLeft, "policy/till-day-cap");
    if (use.count >= terms.maxCount) {
        lower(Money(), "policy/count");
        limit.tillLeft = Money();
    }
    return limit;
}

} // namespace comptoir::vouchers
