// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Exposure.h"

#include <algorithm>
#include <cmath>

namespace comptoir::vouchers {

namespace {

constexpr double sureEnough = 0.99;

/// P(exactly k of the fleet), by logarithms: 0.98^1000 is small but C(1000, 31) is not.
double chanceOf(int k, const Fleet &fleet)
{
    const double p = fleet.offlinePercent / 100.0, n = fleet.tills;
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1)
                    + k * std::log(p) + (n - k) * std::log1p(-p));
}

} // namespace

int tillsOffline(const Fleet &fleet)
{
    if (fleet.tills <= 0 || fleet.offlinePercent <= 0)
        return 0;
    if (fleet.offlinePercent >= 100)
        return fleet.tills;
    double atMost = 0;
    for (int k = 0; k < fleet.tills; ++k) {
        atMost += chanceOf(k, fleet);
        if (atMost >= sureEnough)
            return k;
    }
    return fleet.tills;
}

Exposure exposure(const OfflineTerms &terms, const Fleet &fleet, Money balance)
{
    Exposure result;
    if (terms.mode == PolicyMode::OnlineOnly)
        return result;
    result.tillsOffline = tillsOffline(fleet);
    const qint64 tills = result.tillsOffline;
    // A till gives no more than the cap, nor than the balance that it knows.
    const Money each = std::min(terms.capVoucher, balance);
    result.worstVoucher = std::max(Money(), Money::fromCents(tills * each.cents()) - balance);
    result.worstWindow = Money::fromCents(tills * terms.capTill.cents());
    result.worstInAll = terms.guarantee + result.worstWindow;
    return result;
}

} // namespace comptoir::vouchers
