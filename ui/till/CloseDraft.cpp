// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/CloseDraft.h"

namespace comptoir::till {

const std::vector<int> &CloseDraft::denominations()
{
    static const std::vector<int> values{50000, 20000, 10000, 5000, 2000, 1000, 500, 200,
                                         100,   50,    20,    10,   5,    2,    1};
    return values;
}

Money CloseDraft::counted() const
{
    Money sum;
    for (const auto &[cents, many] : pieces)
        sum += Money::fromCents(qint64(cents) * many);
    return sum;
}

CashCount CloseDraft::count() const
{
    CashCount count;
    for (const auto &[cents, many] : pieces) {
        if (many > 0)
            count.pieces.emplace_back(Money::fromCents(cents), many);
    }
    count.total = counted();
    count.blind = isBlind;
    count.reason = difference().isZero() ? QString() : reason.trimmed();
    count.leftInDrawer = leftInDrawer();
    return count;
}

} // namespace comptoir::till
