// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rounding.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <numeric>

namespace comptoir {

namespace {

// Amount × part may need more than 63 bits; the quotient never does.
__extension__ using Wide = __int128;

/// A share of one part while the cents that rounding left over are not handed out yet.
struct Share
{
    size_t index = 0;
    Wide remainder = 0;
};

} // namespace

qint64 roundHalfAway(qint64 numerator, qint64 denominator)
{
    COMPTOIR_ASSERT(denominator > 0);
    const qint64 quotient = numerator / denominator;
    const qint64 rest = numerator % denominator;
    // Not 2 × rest: it could leave the range.
    if (rest >= 0)
        return rest >= denominator - rest ? quotient + 1 : quotient;
    return -rest >= denominator + rest ? quotient - 1 : quotient;
}

Money times(Money unitPrice, Quantity quantity)
{
    return Money::fromCents(roundHalfAway(unitPrice.cents() * quantity.thousandths(), 1000));
}

Money shareOf(Money amount, int basisPoints)
{
    return Money::fromCents(roundHalfAway(amount.cents() * basisPoints, 10000));
}

Money withoutVat(Money gross, int rateBasisPoints)
{
    COMPTOIR_ASSERT(rateBasisPoints >= 0);
    return Money::fromCents(roundHalfAway(gross.cents() * 10000, 10000 + rateBasisPoints));
}

std::vector<Money> allocate(Money amount, const std::vector<Money> &parts)
{
    std::vector<Money> shares(parts.size());
    const Money sum = std::accumulate(parts.begin(), parts.end(), Money());
    if (sum.isZero() || amount.isZero())
        return shares;
    // A refund mirrors its sale: what is handed out is always the positive amount.
    const bool mirrored = !amount.isPositive();
    const Wide left = mirrored ? -amount.cents() : amount.cents();
    const Wide whole = sum.isPositive() ? sum.cents() : -sum.cents();
    std::vector<Share> remainders;
    Wide given = 0;
    std::vector<Wide> cents;
    for (size_t i = 0; i < parts.size(); ++i) {
        const Wide part = sum.isPositive() ? parts[i].cents() : -parts[i].cents();
        Wide quotient = left * part / whole;
        if (left * part < quotient * whole) // downwards, also below zero
            --quotient;
        cents.push_back(quotient);
        given += quotient;
        remainders.push_back({i, left * part - quotient * whole});
    }
    // Fewer cents are left than parts have a remainder, so that a part of zero gets none.
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const Share &a, const Share &b) { return a.remainder > b.remainder; });
    for (size_t i = 0; Wide(i) < left - given; ++i)
        ++cents[remainders[i].index];
    for (size_t i = 0; i < parts.size(); ++i)
        shares[i] = Money::fromCents(qint64(mirrored ? -cents[i] : cents[i]));
    return shares;
}

Money toFiveCents(Money amount)
{
    const qint64 cents = amount.cents();
    if (cents >= -5 && cents <= 5)
        return amount;
    return Money::fromCents(roundHalfAway(cents, 5) * 5);
}

} // namespace comptoir
