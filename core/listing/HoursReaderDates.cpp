// SPDX-License-Identifier: GPL-3.0-or-later
// The selectors of a rule: dates, weeks, weekdays.
#include "core/listing/HoursReader.h"

#include <QDate>

#include <utility>

namespace comptoir::listing {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
/// Days of a month in a leap year.
int longest(int month)
{
    return QDate(2024, month, 1).daysInMonth();
}
} // namespace

Result<void> HoursReader::dates(HoursRule &rule)
{
    if (!startsDate())
        return {};
    const bool afterYears = !rule.years.empty();
    bool allWithYear = true, anyWithYear = false;
    do {
        const int year = takeNumber(4, 4).value_or(0);
        COMPTOIR_TRY(const DateRange range, dateRange(year));
        rule.dates.push_back(range);
        allWithYear = allWithYear && year != 0;
        anyWithYear = anyWithYear || year != 0;
    } while (takeListComma([this] { return startsDate(); }));
    // Does "2026 Dec 24,Dec 31" mean one year or all? Readers differ, so nobody may guess.
    if (rule.dates.size() > 1 && (afterYears || (anyWithYear && !allWithYear)))
        return refuse("hours/not-understood");
    return {};
}

Result<bool> HoursReader::point(DatePoint &point)
{
    if (take(u"easter")) {
        COMPTOIR_TRY(point.offset, offset(200));
        return true;
    }
    const auto month = takeMonth();
    if (!month)
        return false;
    point.month = *month;
    const auto before = m_at;
    const auto day = startsTime() ? std::nullopt : takeNumber(2, 2);
    if (!day)
        return true;
    if (*day < 1 || *day > longest(*month)) {
        m_at = before;
        return refuse("hours/bad-date");
    }
    point.day = *day;
    return true;
}

Result<DateRange> HoursReader::dateRange(int year)
{
    DateRange range;
    range.from.year = year;
    COMPTOIR_TRY(const bool begins, point(range.from));
    if (!begins)
        return refuse("hours/bad-date");
    range.to = range.from;
    if (takeSign(u'-')) {
        const bool wholeMonths = range.from.month != 0 && range.from.day == 0;
        const auto lastDay = range.from.day != 0 && !startsYear() ? takeNumber(2, 2) : std::nullopt;
        if (lastDay) {
            range.to.day = *lastDay;
            if (*lastDay < range.from.day || *lastDay > longest(range.from.month))
                return refuse("hours/bad-date");
        } else {
            range.to = DatePoint();
            range.to.year = takeNumber(4, 4).value_or(0);
            COMPTOIR_TRY(const bool ends, point(range.to));
            // "Nov-Feb 12" has no one meaning, and a second year needs a first.
            const bool endsInMonth = range.to.month != 0 && range.to.day == 0;
            // Readers differ on whether a range that ends by Easter has its last day.
            if (!ends || range.to.month == 0 || endsInMonth != wholeMonths
                || (range.to.year != 0 && year == 0))
                return refuse("hours/bad-date");
        }
        if (year != 0 && range.to.year == 0) {
            range.to.year = year;
            const bool backwards = range.from.month != 0
                && std::pair(range.to.month, range.to.day)
                    < std::pair(range.from.month, range.from.day);
            if (backwards) // to the next year, or none at all?
                return refuse("hours/bad-date");
        }
    }
    COMPTOIR_TRY(range.period, period());
    return range;
}

Result<int> HoursReader::period()
{
    if (!takeSign(u'/'))
        return 1;
    const auto every = takeNumber(1, 3);
    if (!every || *every < 1)
        return refuse("hours/bad-date");
    return *every;
}

Result<void> HoursReader::weeks(HoursRule &rule)
{
    if (!take(u"week"))
        return {};
    const auto startsWeek = [this] {
        const auto before = m_at;
        const bool is = !startsTime() && takeNumber(2, 2).has_value();
        m_at = before;
        return is;
    };
    do {
        WeekRange range;
        range.from = takeNumber(2, 2).value_or(0);
        range.to = range.from;
        if (takeSign(u'-'))
            range.to = takeNumber(2, 2).value_or(0);
        if (range.from < 1 || range.to > 53 || range.to < range.from)
            return refuse("hours/bad-week");
        COMPTOIR_TRY(range.period, period());
        rule.weeks.push_back(range);
    } while (takeListComma(startsWeek));
    return {};
}

Result<void> HoursReader::days(HoursRule &rule)
{
    do {
        COMPTOIR_TRY(const DaySelector selector, day());
        rule.days.push_back(selector);
    } while (takeListComma([this] { return startsDay(); }));
    return {};
}

Result<DaySelector> HoursReader::day()
{
    DaySelector selector;
    const auto before = m_at;
    if (take(u"SH")) {
        m_at = before;
        return refuse("hours/no-calendar");
    }
    if (take(u"PH")) {
        selector.holiday = true;
        COMPTOIR_TRY(selector.offset, offset(1));
        return selector;
    }
    selector.from = takeWeekday().value_or(1);
    selector.to = selector.from;
    if (takeSign(u'[')) {
        COMPTOIR_CHECK(nth(selector));
        COMPTOIR_TRY(selector.offset, offset(6));
    } else if (takeSign(u'-')) {
        const auto to = takeWeekday();
        if (!to)
            return refuse("hours/not-understood");
        selector.to = *to;
    }
    return selector;
}

Result<void> HoursReader::nth(DaySelector &selector)
{
    do {
        const bool fromEnd = takeSign(u'-');
        const int first = takeNumber(1, 1).value_or(0);
        int last = first;
        if (!fromEnd && takeSign(u'-'))
            last = takeNumber(1, 1).value_or(0);
        if (first < 1 || last > 5 || last < first)
            return refuse("hours/bad-date");
        for (int i = first; i <= last; ++i)
            selector.nth.push_back(fromEnd ? -i : i);
    } while (takeSign(u','));
    return takeSign(u']') ? Result<void>() : refuse("hours/not-understood");
}

Result<int> HoursReader::offset(int most)
{
    const auto before = m_at;
    const bool back = takeSign(u'-');
    if (!back && !takeSign(u'+'))
        return 0;
    const auto days = m_at < m_text.size() && isDigit(m_text[m_at]) ? takeNumber(1, 3)
                                                                    : std::nullopt;
    if (!days || !(take(u"days") || take(u"day"))) {
        m_at = before; // a range's hyphen
        return 0;
    }
    if (*days < 1 || *days > most) {
        m_at = before;
        return refuse("hours/bad-date");
    }
    return back ? -*days : *days;
}

} // namespace comptoir::listing
