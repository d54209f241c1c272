// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/OpeningHours.h"

namespace comptoir::listing {

/// Reads an expression from left to right; where it stops, the text is outside of the grammar.
class HoursReader
{
public:
    explicit HoursReader(const QString &text) : m_text(text) {}
    Result<std::vector<HoursRule>> read();

private:
    // Words of the text; each try moves only when it succeeds.
    void skipSpaces();
    bool take(QStringView word); ///< this text, a whole word where it is one
    bool takeSign(QChar sign) { return take(QStringView(&sign, 1)); }
    std::optional<int> takeNumber(int minDigits, int maxDigits);
    template <typename Words>
    std::optional<int> takeOneOf(const Words &words); ///< its place, from 1
    std::optional<int> takeMonth();
    std::optional<int> takeWeekday();
    bool atEnd();
    tl::unexpected<Error> refuse(const char *code) const;

    Result<HoursRule> rule();
    Result<void> years(HoursRule &rule);
    Result<void> dates(HoursRule &rule);
    Result<DateRange> dateRange(int year);
    Result<bool> point(DatePoint &point); ///< false: there is none
    Result<void> weeks(HoursRule &rule);
    Result<void> days(HoursRule &rule);
    Result<DaySelector> day();
    Result<void> nth(DaySelector &selector);
    Result<int> offset(int most);
    Result<int> period();
    Result<void> times(HoursRule &rule);
    Result<void> span(HoursRule &rule);
    Result<bool> clock(int &minutes, bool &shortHour);
    Result<void> state(HoursRule &rule);
    /// A comma, and behind it what `begins` accepts; else nothing moves.
    template <typename Begins>
    bool takeListComma(Begins begins)
    {
        const auto before = m_at;
        if (takeSign(u',') && begins())
            return true;
        m_at = before;
        return false;
    }
    bool startsTime();
    bool startsYear();
    bool startsDate();
    bool startsDay();

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace comptoir::listing
