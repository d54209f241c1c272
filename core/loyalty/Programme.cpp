// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/Programme.h"

#include <algorithm>

namespace comptoir::loyalty {

namespace {

constexpr int wholePercent = 100, wholeBasisPoints = 10'000;

bool isExcluded(const Programme &programme, const Bought &line)
{
    const auto has = [&](const QByteArray &id) {
        return !id.isEmpty()
            && std::find(programme.excluded.begin(), programme.excluded.end(), id)
            != programme.excluded.end();
    };
    return has(line.department) || has(line.item);
}

qint64 plain(const Programme &programme, Money base)
{
    switch (programme.kind) {
    case Kind::Stamps:
        return programme.rate;
    case Kind::Points:
        return base.cents() / 100 * programme.rate;
    case Kind::Cashback:
        return base.cents() * programme.rate / wholeBasisPoints;
    }
    return 0;
}

int tierPercent(const Programme &programme, qint64 everEarned)
{
    int percent = wholePercent;
    for (const Tier &tier : programme.tiers) {
        if (everEarned >= tier.from)
            percent = tier.percent;
    }
    return percent;
}

int dayPercent(const Programme &programme, Day day)
{
    int percent = wholePercent;
    for (const BonusDay &bonus : programme.bonusDays) {
        if (bonus.day == day)
            percent = std::max(percent, bonus.percent);
    }
    return percent;
}

} // namespace

Earned earned(const Programme &programme, const Purchase &purchase)
{
    Earned result;
    if (programme.version == 0)
        return result;
    for (const Bought &line : purchase.lines) {
        if (!isExcluded(programme, line))
            result.base += line.total;
    }
    if (!result.base.isPositive() || result.base < programme.least)
        return result;
    const qint64 counted = plain(programme, result.base)
        * tierPercent(programme, purchase.everEarned) / wholePercent;
    result.shop = counted;
    result.town = counted * dayPercent(programme, purchase.day) / wholePercent - counted;
    if (purchase.isFirst)
        result.shop += programme.welcome;
    if (purchase.isBirthday)
        result.shop += programme.birthday;
    return result;
}

std::optional<Reward> offered(const Programme &programme, qint64 balance, Money total)
{
    if (programme.version == 0 || !total.isPositive() || programme.threshold <= 0
        || balance < programme.threshold)
        return std::nullopt;
    if (programme.kind == Kind::Cashback) {
        const qint64 points = std::min(balance, total.cents());
        return Reward{points, Money::fromCents(points)};
    }
    if (!programme.reward.isPositive())
        return std::nullopt;
    const qint64 times = std::min(balance / programme.threshold,
                                  total.cents() / programme.reward.cents());
    if (times == 0)
        return std::nullopt;
    return Reward{times * programme.threshold, Money::fromCents(times * programme.reward.cents())};
}

bool isFair(const Programme &programme, const Reward &reward)
{
    if (programme.version == 0 || reward.points <= 0 || !reward.amount.isPositive())
        return false;
    if (programme.kind == Kind::Cashback)
        return reward.points == reward.amount.cents();
    if (programme.threshold <= 0 || reward.points % programme.threshold != 0)
        return false;
    return reward.points / programme.threshold * programme.reward.cents() == reward.amount.cents();
}

qint64 shareOfPoints(qint64 points, Money part, Money whole)
{
    if (points <= 0 || !part.isPositive() || !whole.isPositive())
        return 0;
    return part >= whole ? points : points * part.cents() / whole.cents();
}

} // namespace comptoir::loyalty
