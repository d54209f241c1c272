// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/WeekHours.h"

#include "core/base/Assert.h"
#include "core/listing/HoursTimeline.h"

#include <QStringList>
#include <QTime>

#include <algorithm>

namespace comptoir::listing {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int latestNight = 8 * 60;

bool reachesNextDay(const DaySpans &spans)
{
    return std::any_of(spans.begin(), spans.end(),
                       [](const TimeSpan &span) { return span.to > dayMinutes; });
}

QString spansText(const DaySpans &spans)
{
    QStringList texts;
    for (const TimeSpan &span : spans)
        texts << spanText(span);
    return texts.join(u',');
}

/// "Mo-We,Fr" of days 0 to 6.
QString daysText(const std::vector<int> &days)
{
    QStringList parts;
    for (size_t i = 0; i < days.size();) {
        size_t last = i;
        while (last + 1 < days.size() && days[last + 1] == days[last] + 1)
            ++last;
        const QString from = weekdayText(days[i] + 1), to = weekdayText(days[last] + 1);
        if (last == i)
            parts << from;
        else
            parts << QString(from + (last == i + 1 ? u',' : u'-') + to);
        i = last + 1;
    }
    return parts.join(u',');
}

DaySpans tidied(DaySpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &a, const TimeSpan &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    DaySpans merged;
    for (const TimeSpan &span : spans) {
        if (!merged.empty() && merged.back().to == span.from)
            merged.back().to = span.to;
        else
            merged.push_back(span);
    }
    return merged;
}

/// Only weekdays, holidays, and hours that are certain.
bool isWeekly(const OpeningHours &hours)
{
    return std::all_of(hours.rules().begin(), hours.rules().end(), [](const HoursRule &rule) {
        const bool days = std::all_of(
            rule.days.begin(), rule.days.end(),
            [](const DaySelector &day) { return day.nth.empty() && day.offset == 0; });
        const bool times = std::none_of(rule.times.begin(), rule.times.end(),
                                        [](const TimeSpan &span) { return span.openEnd; });
        return days && times && rule.years.empty() && rule.dates.empty() && rule.weeks.empty()
            && rule.comment.isEmpty() && rule.state != OpenState::Unknown
            && rule.joined != HoursRule::Joined::Fallback;
    });
}

/// What begins on the day, into the night behind it.
DaySpans spansOn(const OpeningHours &hours, QDate day, const HolidayCalendar &calendar)
{
    DaySpans spans;
    for (const DaySegment &segment : segmentsOf(hours, day, calendar, DayPart::Own)) {
        if (segment.moment.state == OpenState::Open)
            spans.push_back({segment.from, segment.to, false});
    }
    const auto night = segmentsOf(hours, day.addDays(1), calendar, DayPart::NightBefore);
    if (!spans.empty() && spans.back().to == dayMinutes
        && night.front().moment.state == OpenState::Open)
        spans.back().to += night.front().to;
    return tidied(std::move(spans));
}

bool sameYear(const OpeningHours &a, const OpeningHours &b, const HolidayCalendar &calendar)
{
    const auto states = [&](const OpeningHours &hours, QDate day) {
        std::vector<std::pair<int, OpenState>> changes;
        for (const DaySegment &segment : segmentsOf(hours, day, calendar)) {
            if (changes.empty() || changes.back().second != segment.moment.state)
                changes.emplace_back(segment.from, segment.moment.state);
        }
        return changes;
    };
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        if (states(a, day) != states(b, day))
            return false;
    }
    return true;
}

Result<void> checkDay(const DaySpans &spans, const DaySpans &before, int day)
{
    int until = before.empty() ? 0 : before.back().to - dayMinutes;
    for (const TimeSpan &span : spans) {
        const QVariantMap facts{{QStringLiteral("day"), day},
                                {QStringLiteral("hours"), spanText(span)}};
        const bool possible = span.from >= 0 && span.from < dayMinutes && span.to > span.from
            && span.to <= span.from + dayMinutes;
        if (!possible)
            return fail("hours/bad-time", {}, facts);
        if (span.from < until)
            return fail("hours/overlap", {}, facts);
        until = span.to;
    }
    return {};
}

} // namespace

WeekHours WeekHours::tidied() const
{
    WeekHours week = *this;
    for (DaySpans &day : week.days)
        day = listing::tidied(std::move(day));
    week.holidaySpans = onHolidays == Holidays::Own ? listing::tidied(holidaySpans) : DaySpans();
    if (week.onHolidays == Holidays::Own && week.holidaySpans.empty())
        week.onHolidays = Holidays::Closed;
    return week;
}

QString WeekHours::text() const
{
    const WeekHours week = tidied();
    const DaySpans always{{0, dayMinutes, false}};
    const bool nights = std::any_of(week.days.begin(), week.days.end(), reachesNextDay);
    QStringList groups;
    std::array<bool, 7> written{};
    for (size_t day = 0; day < 7; ++day) {
        if (written[day] || week.days[day].empty())
            continue;
        std::vector<int> same;
        for (size_t other = day; other < 7; ++other) {
            if (week.days[other] == week.days[day]) {
                written[other] = true;
                same.push_back(int(other));
            }
        }
        const bool allWeek = same.size() == 7 && week.days[day] == always;
        groups << (allWeek ? QStringLiteral("24/7")
                           : QString(daysText(same) + u' ' + spansText(week.days[day])));
    }
    QString text = groups.isEmpty()
        ? QStringLiteral("off")
        : groups.join(nights ? QStringLiteral(", ") : QStringLiteral("; "));
    if (week.onHolidays == Holidays::Closed && !groups.isEmpty())
        text += QStringLiteral("; PH off");
    else if (week.onHolidays == Holidays::Own)
        text += QString(QStringLiteral("; PH ") + spansText(week.holidaySpans));
    return text;
}

std::optional<WeekHours> WeekHours::from(const OpeningHours &hours)
{
    if (!isWeekly(hours))
        return std::nullopt;
    const auto calendar = HolidayCalendar::of(QStringLiteral("FR"));
    COMPTOIR_ASSERT(calendar.has_value());
    WeekHours week;
    const QDate monday(2026, 6, 1); // a week far from any holiday
    for (int day = 0; day < 7; ++day)
        week.days[size_t(day)] = spansOn(hours, monday.addDays(day), *calendar);
    const QDate holiday(2026, 7, 14);
    const DaySpans onHoliday = spansOn(hours, holiday, *calendar);
    const bool aware = std::any_of(
        hours.rules().begin(), hours.rules().end(), [](const HoursRule &rule) {
            return std::any_of(rule.days.begin(), rule.days.end(),
                               [](const DaySelector &day) { return day.holiday; });
        });
    if (aware && onHoliday.empty()) {
        week.onHolidays = Holidays::Closed;
    } else if (aware) {
        week.onHolidays = Holidays::Own;
        week.holidaySpans = onHoliday;
    }
    if (!check(week))
        return std::nullopt;
    const auto again = OpeningHours::parse(week.text());
    return again && sameYear(hours, *again, *calendar) ? std::optional(week) : std::nullopt;
}

Result<TimeSpan> spanFromTyped(const QString &from, const QString &to)
{
    const auto minutes = [](const QString &text) {
        const QString typed = text.trimmed().replace(u'h', u':').replace(u'H', u':');
        if (typed == u"24:00")
            return dayMinutes;
        QTime time = QTime::fromString(typed, QStringLiteral("H:mm"));
        if (!time.isValid())
            time = QTime::fromString(typed, QStringLiteral("H:"));
        if (!time.isValid())
            time = QTime::fromString(typed, QStringLiteral("H"));
        return time.isValid() ? time.hour() * 60 + time.minute() : -1;
    };
    TimeSpan span{minutes(from), minutes(to), false};
    if (span.from < 0 || span.to < 0 || span.from == dayMinutes)
        return fail("hours/bad-time");
    if (span.to > span.from)
        return span;
    if (span.to > latestNight || span.to == span.from)
        return fail("hours/ends-before-start");
    span.to += dayMinutes;
    return span;
}

Result<void> check(const WeekHours &week)
{
    for (size_t day = 0; day < 7; ++day)
        COMPTOIR_CHECK(checkDay(week.days[day], week.days[(day + 6) % 7], int(day) + 1));
    return week.onHolidays == WeekHours::Holidays::Own ? checkDay(week.holidaySpans, {}, 8)
                                                       : Result<void>();
}

} // namespace comptoir::listing
