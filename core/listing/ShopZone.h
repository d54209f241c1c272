// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

namespace comptoir::listing {

/// A moment as the shop's clock shows it.
struct CivilTime
{
    Day day;
    int minutes = 0;
    friend auto operator<=>(const CivilTime &, const CivilTime &) = default;
};

/// The clock of the place where the shop stands: France, Belgium and Germany have one (the EU's
/// summer time), the overseas departments their own without a summer time.
class ShopZone
{
public:
    ShopZone() = default;
    /// By country and department, as HolidayCalendar::of.
    static ShopZone of(const QString &country, const QString &region = {});

    CivilTime civil(Instant at) const;
    /// When the clock shows it: of an hour that it shows twice the first, of one that it skips the
    /// end of the gap. Never decreases with `minutes`, which may go past 24:00.
    Instant at(Day day, int minutes) const;

private:
    explicit ShopZone(int fixedMinutes) : m_fixedMinutes(fixedMinutes) {}
    std::optional<int> m_fixedMinutes; ///< ahead of UTC; nothing: the EU's rule
};

} // namespace comptoir::listing
