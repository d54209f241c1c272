// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/TownDay.h"

#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::loyalty {

namespace {

constexpr int wholePercent = 100, dayLength = 10;
constexpr qint64 mostCents = 100'000, mostPoints = 1'000'000;

} // namespace

QJsonObject townDayJson(const BonusDay &day)
{
    return {{QStringLiteral("v"), 1},
            {QStringLiteral("day"), day.day.toIso()},
            {QStringLiteral("percent"), day.percent}};
}

Result<BonusDay> townDay(const QJsonObject &json)
{
    wire::Fields fields(json);
    (void)fields.integer(u"v", 1, 1);
    const auto day = Day::fromIso(fields.text(u"day", dayLength));
    if (!day)
        fields.reject(u"day");
    const BonusDay read{day.value_or(Day()),
                        int(fields.integer(u"percent", leastTownPercent, mostTownPercent))};
    COMPTOIR_CHECK(fields.done());
    return read;
}

PointValue PointValue::of(const Programme &programme)
{
    if (programme.kind == Kind::Cashback)
        return {1, 1};
    return programme.threshold > 0 ? PointValue{programme.reward.cents(), programme.threshold}
                                   : PointValue();
}

Money PointValue::worth(qint64 of) const
{
    return Money::fromCents(points > 0 ? of * cents / points : 0);
}

QJsonObject PointValue::toJson() const
{
    return {{QStringLiteral("c"), cents}, {QStringLiteral("of"), points}};
}

Result<PointValue> PointValue::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    const PointValue value{fields.integer(u"c", 0, mostCents),
                           fields.integer(u"of", 1, mostPoints)};
    COMPTOIR_CHECK(fields.done());
    return value;
}

// As earned() multiplies: the town's part is what the percentage adds to the points that it is of.
qint64 townPart(qint64 points, qint64 townPoints, int percent)
{
    const qint64 ofShop = std::max<qint64>(points - townPoints, 0);
    return std::min(townPoints, ofShop * (percent - wholePercent) / wholePercent);
}

} // namespace comptoir::loyalty
