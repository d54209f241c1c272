// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/HoursTimeline.h"
#include "core/listing/ShopZone.h"

namespace comptoir::listing {

/// What holds on one date instead of the usual hours: no spans means closed.
struct ExceptionalDay
{
    Day day;
    std::vector<TimeSpan> spans;
    QString note; ///< "Inventaire"
    friend bool operator==(const ExceptionalDay &, const ExceptionalDay &) = default;
};

/// From when on something holds that did not before.
struct HoursChange
{
    Instant at;
    HoursMoment moment;
    friend bool operator==(const HoursChange &, const HoursChange &) = default;
};

/// The hours of a shop at its place: the week's expression, dates that differ, the place's public
/// holidays and clock.
class ShopHours
{
public:
    ShopHours(OpeningHours usual, std::vector<ExceptionalDay> exceptions, HolidayCalendar calendar,
              ShopZone zone);

    HoursMoment at(Instant now) const;
    /// The next moment at which open, closed or unknown changes; nothing within `days`.
    std::optional<HoursChange> nextChange(Instant now, int days = 400) const;
    /// A civil day with the night of the day before, exceptional hours included.
    std::vector<DaySegment> day(Day day) const;
    const ExceptionalDay *exceptionOn(Day day) const;
    const OpeningHours &usual() const { return m_usual; }
    const HolidayCalendar &calendar() const { return m_calendar; }
    const ShopZone &zone() const { return m_zone; }

private:
    OpeningHours m_usual;
    std::vector<ExceptionalDay> m_exceptions;
    HolidayCalendar m_calendar;
    ShopZone m_zone;
};

} // namespace comptoir::listing
