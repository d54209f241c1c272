// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ShopHours.h"

#include <algorithm>

namespace comptoir::listing {

namespace {

constexpr int dayMinutes = 24 * 60;

/// Writes a range over what is there already.
void cover(std::vector<DaySegment> &segments, int from, int to, const HoursMoment &moment)
{
    std::vector<DaySegment> covered;
    const auto add = [&covered](DaySegment segment) {
        if (segment.from >= segment.to)
            return;
        if (!covered.empty() && covered.back().moment == segment.moment)
            covered.back().to = segment.to;
        else
            covered.push_back(std::move(segment));
    };
    bool written = false;
    for (const DaySegment &old : segments) {
        add({old.from, std::min(old.to, from), old.moment});
        if (!written && old.to > from) {
            add({from, to, moment});
            written = true;
        }
        add({std::max(old.from, to), old.to, old.moment});
    }
    segments = std::move(covered);
}

} // namespace

ShopHours::ShopHours(OpeningHours usual, std::vector<ExceptionalDay> exceptions,
                     HolidayCalendar calendar, ShopZone zone)
    : m_usual(std::move(usual)),
      m_exceptions(std::move(exceptions)),
      m_calendar(std::move(calendar)),
      m_zone(zone)
{}

const ExceptionalDay *ShopHours::exceptionOn(Day day) const
{
    const auto found = std::find_if(m_exceptions.begin(), m_exceptions.end(),
                                    [&](const ExceptionalDay &one) { return one.day == day; });
    return found == m_exceptions.end() ? nullptr : &*found;
}

std::vector<DaySegment> ShopHours::day(Day day) const
{
    const ExceptionalDay *today = exceptionOn(day);
    const ExceptionalDay *yesterday = exceptionOn(day.plusDays(-1));
    std::vector<DaySegment> segments{{0, dayMinutes, {}}};
    if (!today || !yesterday) {
        // A closed evening has no night behind it, and a closed day does not end the night before.
        const DayPart part = today ? DayPart::NightBefore : yesterday ? DayPart::Own : DayPart::All;
        segments = segmentsOf(m_usual, day.toDate(), m_calendar, part);
    }
    const HoursMoment open{OpenState::Open, {}, {}, false};
    for (const TimeSpan &span : yesterday ? yesterday->spans : std::vector<TimeSpan>()) {
        if (span.to > dayMinutes)
            cover(segments, 0, span.to - dayMinutes, open);
    }
    for (const TimeSpan &span : today ? today->spans : std::vector<TimeSpan>())
        cover(segments, span.from, std::min(span.to, dayMinutes), open);
    return segments;
}

HoursMoment ShopHours::at(Instant now) const
{
    const Day today = m_zone.civil(now).day;
    HoursMoment moment;
    // By instants, not by the clock's hands: in the hour that they show twice, what closed at the
    // first 02:30 does not open again.
    for (const DaySegment &segment : day(today)) {
        if (m_zone.at(today, segment.from) <= now)
            moment = segment.moment;
    }
    return moment;
}

std::optional<HoursChange> ShopHours::nextChange(Instant now, int days) const
{
    const OpenState before = at(now).state;
    const Day today = m_zone.civil(now).day;
    for (int i = 0; i <= days; ++i) {
        const Day date = today.plusDays(i);
        const auto segments = day(date);
        for (size_t s = 0; s < segments.size(); ++s) {
            const Instant from = m_zone.at(date, segments[s].from);
            // What the skipped hour swallows whole never happens.
            const bool swallowed = from == m_zone.at(date, segments[s].to);
            if (from > now && !swallowed && segments[s].moment.state != before)
                return HoursChange{from, segments[s].moment};
        }
    }
    return std::nullopt;
}

} // namespace comptoir::listing
