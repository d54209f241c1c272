// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/HoursTimeline.h"

#include <algorithm>
#include <set>

namespace comptoir::listing {

namespace {

constexpr int dayMinutes = 24 * 60;

struct Span
{
    int from = 0;
    int to = 0;
    bool openEnd = false;
};

/// A rule as it stands on the day: its own hours, or the night that it left over from the day
/// before.
struct Standing
{
    const HoursRule *rule = nullptr;
    bool nightBefore = false;
    std::vector<Span> spans; ///< of this day
    QByteArray holiday;
};

struct DateMatch
{
    bool holds = false;
    QByteArray holiday;
};

QDate dateOf(const DatePoint &point, int year, bool isEnd)
{
    if (point.month == 0)
        return easterSunday(year).addDays(point.offset);
    if (point.day == 0) {
        const QDate first(year, point.month, 1);
        return isEnd ? first.addDays(first.daysInMonth() - 1) : first;
    }
    const QDate date(year, point.month, point.day);
    if (date.isValid())
        return date;
    return isEnd ? QDate(year, 2, 28) : QDate(year, 3, 1); // 29 February
}

bool within(QDate day, QDate from, QDate to, int period)
{
    return day >= from && day <= to && from.daysTo(day) % period == 0;
}

bool matches(const DateRange &range, QDate day)
{
    if (range.from.year != 0)
        return within(day, dateOf(range.from, range.from.year, false),
                      dateOf(range.to, range.to.year, true), range.period);
    for (const int year : {day.year() - 1, day.year()}) {
        const QDate from = dateOf(range.from, year, false);
        QDate to = dateOf(range.to, year, true);
        if (to < from)
            to = dateOf(range.to, year + 1, true);
        if (within(day, from, to, range.period))
            return true;
    }
    return false;
}

bool isNth(const std::vector<int> &nth, QDate day)
{
    const int fromStart = (day.day() - 1) / 7 + 1;
    const int fromEnd = -((day.daysInMonth() - day.day()) / 7 + 1);
    return nth.empty() || std::find(nth.begin(), nth.end(), fromStart) != nth.end()
        || std::find(nth.begin(), nth.end(), fromEnd) != nth.end();
}

DateMatch matches(const DaySelector &selector, QDate day, const HolidayCalendar &calendar)
{
    const QDate base = day.addDays(-selector.offset);
    if (selector.holiday) {
        QByteArray name = calendar.holidayOn(base);
        if (name.isEmpty())
            return {};
        if (selector.offset != 0)
            name += selector.offset > 0 ? "+1" : "-1";
        return {true, name};
    }
    const int weekday = base.dayOfWeek();
    const bool inRange = selector.from <= selector.to
        ? weekday >= selector.from && weekday <= selector.to
        : weekday >= selector.from || weekday <= selector.to;
    return {inRange && isNth(selector.nth, base), {}};
}

DateMatch matches(const HoursRule &rule, QDate day, const HolidayCalendar &calendar)
{
    const auto any = [](const auto &list, auto holds) {
        return list.empty() || std::any_of(list.begin(), list.end(), holds);
    };
    const bool holds = any(rule.years,
                           [&](const YearRange &range) {
                               return day.year() >= range.from && day.year() <= range.to;
                           })
        && any(rule.dates, [&](const DateRange &range) { return matches(range, day); })
        && any(rule.weeks, [&](const WeekRange &range) {
                           const int week = day.weekNumber();
                           return week >= range.from && week <= range.to
                               && (week - range.from) % range.period == 0;
                       });
    if (!holds)
        return {};
    DateMatch match{rule.days.empty(), {}};
    for (const DaySelector &selector : rule.days) {
        const DateMatch one = matches(selector, day, calendar);
        match.holds = match.holds || one.holds;
        if (!one.holiday.isEmpty())
            match.holiday = one.holiday;
    }
    return match;
}

/// An open end lasts at most until the same rule says something again.
int endOf(const TimeSpan &span, const std::vector<TimeSpan> &times)
{
    int end = span.to;
    for (const TimeSpan &other : times) {
        if (span.openEnd && other.from > span.from)
            end = std::min(end, other.from);
    }
    return end;
}

std::vector<Span> spansOf(const HoursRule &rule, bool nightBefore)
{
    std::vector<Span> spans;
    for (const TimeSpan &span : rule.times) {
        const int shift = nightBefore ? dayMinutes : 0;
        const int from = std::max(0, span.from - shift);
        const int to = std::min(dayMinutes, endOf(span, rule.times) - shift);
        if (to > from)
            spans.push_back({from, to, span.openEnd});
    }
    return spans;
}

/// All rules in their order, each followed by the night that it makes.
std::vector<Standing> expanded(const OpeningHours &hours)
{
    std::vector<Standing> all;
    for (const HoursRule &rule : hours.rules()) {
        all.push_back({&rule, false, spansOf(rule, false), {}});
        auto night = spansOf(rule, true);
        if (!night.empty())
            all.push_back({&rule, true, std::move(night), {}});
    }
    return all;
}

/// Does it replace what stands before it? A rule without dates replaces only such rules: with
/// dates before it, "10:00-14:00" adds to "Mo 08:00-09:00" (as opening_hours.js reads it).
bool replaces(const std::vector<Standing> &all, size_t i)
{
    const HoursRule &rule = *all[i].rule;
    if (all[i].nightBefore || rule.joined != HoursRule::Joined::Replacing
        || rule.state == OpenState::Closed)
        return false;
    return rule.hasDates()
        || (i > 0 && rule.state == OpenState::Open && !all[i - 1].rule->hasDates());
}

std::vector<Standing> standingOn(const OpeningHours &hours, QDate day,
                                 const HolidayCalendar &calendar, DayPart part)
{
    const std::vector<Standing> all = expanded(hours);
    std::vector<Standing> standing;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool wanted = part == DayPart::All
            || all[i].nightBefore == (part == DayPart::NightBefore);
        const QDate begun = all[i].nightBefore ? day.addDays(-1) : day;
        const DateMatch match = wanted ? matches(*all[i].rule, begun, calendar) : DateMatch();
        if (!match.holds)
            continue;
        if (replaces(all, i))
            standing.clear();
        standing.push_back(all[i]);
        if (!all[i].nightBefore) // the night belongs to no holiday
            standing.back().holiday = match.holiday;
    }
    return standing;
}

HoursMoment momentAt(const std::vector<Standing> &standing, int minute)
{
    HoursMoment moment;
    for (const Standing &one : standing) {
        const HoursRule &rule = *one.rule;
        const auto said = [&](bool openEnd) {
            if (rule.joined == HoursRule::Joined::Fallback && moment.state != OpenState::Closed)
                return;
            const bool guessed = openEnd && rule.state != OpenState::Closed;
            moment.state = guessed ? OpenState::Unknown : rule.state;
            moment.openEnd = guessed;
            moment.comment = rule.comment;
            moment.holiday = one.holiday;
        };
        if (rule.times.empty() && !one.nightBefore)
            said(false);
        for (const Span &span : one.spans) {
            if (minute >= span.from && minute < span.to)
                said(span.openEnd);
        }
    }
    if (moment.state == OpenState::Closed)
        moment = HoursMoment{OpenState::Closed, moment.comment, {}, false};
    return moment;
}

} // namespace

std::vector<DaySegment> segmentsOf(const OpeningHours &hours, QDate day,
                                   const HolidayCalendar &calendar, DayPart part)
{
    const auto standing = standingOn(hours, day, calendar, part);
    std::set<int> edges{0};
    for (const Standing &one : standing) {
        for (const Span &span : one.spans) {
            edges.insert(span.from);
            if (span.to < dayMinutes)
                edges.insert(span.to);
        }
    }
    std::vector<DaySegment> segments;
    for (const int edge : edges) {
        const HoursMoment moment = momentAt(standing, edge);
        if (!segments.empty() && segments.back().moment == moment)
            continue;
        if (!segments.empty())
            segments.back().to = edge;
        segments.push_back({edge, dayMinutes, moment});
    }
    return segments;
}

} // namespace comptoir::listing
