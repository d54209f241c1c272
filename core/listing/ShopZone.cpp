// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ShopZone.h"

namespace comptoir::listing {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int gapFrom = 2 * 60; ///< 02:00 to 03:00 of the last Sunday in March

} // namespace

ShopZone ShopZone::of(const QString &country, const QString &region)
{
    if (country != u"FR")
        return {};
    if (region == u"971" || region == u"972")
        return ShopZone(-4 * 60);
    if (region == u"973")
        return ShopZone(-3 * 60);
    if (region == u"974")
        return ShopZone(4 * 60);
    if (region == u"976")
        return ShopZone(3 * 60);
    return {};
}

CivilTime ShopZone::civil(Instant at) const
{
    const int ahead = m_fixedMinutes.value_or(Day::minutesAhead(at));
    const QDateTime shown = at.plusSeconds(ahead * 60).toUtc();
    return {Day::fromDate(shown.date()), shown.time().hour() * 60 + shown.time().minute()};
}

Instant ShopZone::at(Day day, int minutes) const
{
    const Day shownDay = day.plusDays(minutes / dayMinutes);
    const int shown = minutes % dayMinutes;
    if (m_fixedMinutes) {
        const QDateTime midnight(shownDay.toDate(), QTime(0, 0), Qt::UTC);
        return Instant::fromMs(midnight.toMSecsSinceEpoch())
            .plusSeconds((shown - *m_fixedMinutes) * 60);
    }
    const Instant at = shownDay.inTownAt(shown);
    const bool skipped = civil(at) != CivilTime{shownDay, shown};
    return skipped ? at.plusSeconds(-(shown - gapFrom) * 60) : at;
}

} // namespace comptoir::listing
