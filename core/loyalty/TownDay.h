// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/Programme.h"

namespace comptoir::loyalty {

/// A day on which the town adds to the points of all its shops, as it signs it (docs/protocol.md
/// §3): more than 100 and at most 1,000 percent.
inline constexpr int leastTownPercent = 101, mostTownPercent = 1000;
QJsonObject townDayJson(const BonusDay &day);
/// Error "wire/bad-field".
Result<BonusDay> townDay(const QJsonObject &json);

/// What a point is worth to who pays for it: so many cents for so many points.
struct PointValue
{
    qint64 cents = 0;
    qint64 points = 0; ///< 0: nothing is known
    friend bool operator==(const PointValue &, const PointValue &) = default;

    static PointValue of(const Programme &programme);
    Money worth(qint64 of) const; ///< parts of a cent are lost
    QJsonObject toJson() const;
    static Result<PointValue> fromJson(const QJsonObject &json); ///< error "wire/bad-field"
};
/// The most that a bonus day of so many percent adds where an entry has so many points in all, so
/// many of them the town's.
qint64 townPart(qint64 points, qint64 townPoints, int percent);

} // namespace comptoir::loyalty
