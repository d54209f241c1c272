// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>
#include <vector>

/// The part of OSM's `opening_hours` that the house understands (spec 0.7.2; regulation.md §7.1):
///
///     hours    := rule { (";" | "," | "||") rule }
///     rule     := "24/7" state | [dates [":"]] [days] [times] state      (not empty)
///     dates    := [years] [monthdays] [weeks]
///     years    := YYYY | YYYY-YYYY | YYYY+ , by commas
///     monthdays:= [YYYY] date [- [YYYY] date], each with [/N], by commas
///     date     := Mmm | Mmm DD | DD (of the same month) | easter [±N day(s)] (not at the end)
///     weeks    := "week" WW[-WW][/N], by commas
///     days     := Mo | Mo-Fr | Mo[1,-1,2-3] [±N day(s)] | PH [±1 day], by commas
///     times    := HH:MM-HH:MM[+] | HH:MM+ , by commas; ends up to 48:00
///     state    := [open | closed | off | unknown] ["comment"]
///
/// A rule behind ";" replaces what rules before it say of a day that it matches, the rest of the
/// night before included, unless it says closed (then it covers only its times); behind "," it is
/// added; behind "||" it counts where nothing is open. A comment without a word is "unknown".
/// Ranges are half-open; an end that is not after its beginning is on the next day.
///
/// Outside: school holidays (SH, no calendar), the sun's times, points in time, periods of time,
/// PH as a condition of weekdays ("PH Mo-Fr"), months with weekdays ("Jan Su[1]-…"), a year before
/// one of several dates, a range that ends by Easter, other spellings ("Mon", "9-12", "10am"). Such
/// a text is kept as it is.
namespace comptoir::listing {

/// A time of day, minutes since midnight; `to` may lie on the next day (up to 48:00).
struct TimeSpan
{
    int from = 0;
    int to = 0;
    bool openEnd = false; ///< behind it, nobody knows until when
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

struct YearRange
{
    int from = 0;
    int to = 0;
    friend bool operator==(const YearRange &, const YearRange &) = default;
};

/// The beginning or the end of a range of dates, in whichever year.
struct DatePoint
{
    int year = 0; ///< 0: every
    int month = 0; ///< 0: Easter Sunday
    int day = 0; ///< of a month; 0: the whole month
    int offset = 0; ///< days from Easter
    friend bool operator==(const DatePoint &, const DatePoint &) = default;
};

struct DateRange
{
    DatePoint from;
    DatePoint to;
    int period = 1; ///< every so many days
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

struct WeekRange
{
    int from = 1; ///< ISO 8601
    int to = 53;
    int period = 1;
    friend bool operator==(const WeekRange &, const WeekRange &) = default;
};

/// Weekdays, or public holidays.
struct DaySelector
{
    bool holiday = false;
    int from = 1; ///< Monday = 1
    int to = 7; ///< may lie before `from`: Su-Tu
    std::vector<int>
        nth; ///< only these of a month: 1 to 5 from its beginning, -1 to -5 from its end
    int offset = 0; ///< days after it
    friend bool operator==(const DaySelector &, const DaySelector &) = default;
};

enum class OpenState { Closed, Open, Unknown };

struct HoursRule
{
    enum class Joined { Replacing, Added, Fallback };
    Joined joined = Joined::Replacing;
    std::vector<YearRange> years;
    std::vector<DateRange> dates;
    std::vector<WeekRange> weeks;
    std::vector<DaySelector> days;
    std::vector<TimeSpan> times; ///< none: the whole day
    OpenState state = OpenState::Open;
    QString comment;

    bool hasDates() const
    {
        return !years.empty() || !dates.empty() || !weeks.empty() || !days.empty();
    }
    friend bool operator==(const HoursRule &, const HoursRule &) = default;
};

/// What was understood. Errors of parse() have the fact `at`, the place of the first character
/// that is not in the grammar: "hours/empty", "hours/not-understood", "hours/bad-time",
/// "hours/bad-date", "hours/bad-week", "hours/no-calendar" (school holidays), "hours/sun".
class OpeningHours
{
public:
    static Result<OpeningHours> parse(const QString &text);

    const std::vector<HoursRule> &rules() const { return m_rules; }
    /// The text that all who mean the same write: one space, two digits, "off" for "closed".
    QString text() const;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;

private:
    explicit OpeningHours(std::vector<HoursRule> rules) : m_rules(std::move(rules)) {}
    std::vector<HoursRule> m_rules;
};

/// "09:00"; of the next day's first hours "26:00".
QString clockText(int minutes);
/// "09:00-12:00", or "22:00-02:00".
QString spanText(const TimeSpan &span);
/// "Mo" to "Su" of 1 to 7.
QString weekdayText(int day);

} // namespace comptoir::listing
