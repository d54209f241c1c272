// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Holidays.h"
#include "core/listing/OpeningHours.h"

namespace comptoir::listing {

/// What an expression says of a moment.
struct HoursMoment
{
    OpenState state = OpenState::Closed;
    QString comment; ///< the writer's
    QByteArray holiday; ///< the public holiday that made the rule hold
    bool openEnd = false; ///< unknown because nobody wrote when it ends
    friend bool operator==(const HoursMoment &, const HoursMoment &) = default;
};

/// A part of a civil day: minutes since its midnight, `to` at most 24:00.
struct DaySegment
{
    int from = 0;
    int to = 0;
    HoursMoment moment;
    friend bool operator==(const DaySegment &, const DaySegment &) = default;
};

/// Which of a day's hours: the night of the day before is a part of its own where a day has
/// exceptional hours.
enum class DayPart { All, Own, NightBefore };

/// The whole day in segments that differ from their neighbours, from 0 to 24:00. What a rule says
/// of past midnight belongs to the day that it began on.
std::vector<DaySegment> segmentsOf(const OpeningHours &hours, QDate day,
                                   const HolidayCalendar &calendar, DayPart part = DayPart::All);

} // namespace comptoir::listing
