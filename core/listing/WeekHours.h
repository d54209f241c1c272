// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/OpeningHours.h"

#include <array>

namespace comptoir::listing {

using DaySpans = std::vector<TimeSpan>;

/// What the editor of the week shows and writes: seven days and the public holidays.
struct WeekHours
{
    enum class Holidays { AsUsual, Closed, Own };
    std::array<DaySpans, 7> days; ///< Monday first; none: closed
    Holidays onHolidays = Holidays::AsUsual;
    DaySpans holidaySpans; ///< of Own

    /// The expression of it; equal days side by side. Where a night reaches into the next day,
    /// days are joined by "," or the next day would cut it. Must pass check().
    QString text() const;
    /// The editor's view of an expression; nothing when it says more than a week can show: it is
    /// then edited as text. What comes back means the same all through a year with its holidays.
    static std::optional<WeekHours> from(const OpeningHours &hours);
    /// In order, touching ranges as one.
    WeekHours tidied() const;
    friend bool operator==(const WeekHours &, const WeekHours &) = default;
};

/// A range as it was typed: an end before the beginning is a night until 08:00, nothing else.
/// Errors: "hours/bad-time", "hours/ends-before-start".
Result<TimeSpan> spanFromTyped(const QString &from, const QString &to);

/// What is wrong with a week, the first thing: "hours/bad-time", "hours/overlap" with the facts
/// `day` (1 to 7, 8: holidays) and `hours`.
Result<void> check(const WeekHours &week);

} // namespace comptoir::listing
