// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QLocale>
#include <QString>

namespace comptoir::format {

/// "30/06/2027", "30.06.2027": all digits, in the locale's order.
QString dateText(Day day, const QLocale &locale = QLocale());
/// "19/11", "19.11.": where the year goes without saying.
QString dayText(Day day, const QLocale &locale = QLocale());
/// "1/6/2027", "01.06.2027", "1-6-2027"; nothing when it is no day, or one before 2020.
std::optional<Day> dayFromTyped(const QString &typed);
/// "14:05" in the town's civil time, whatever the machine's time zone.
QString timeText(Instant at);
/// "14:05" today, "hier à 14:05", else "18/11 à 10:42".
QString momentText(Instant at, Instant now);

} // namespace comptoir::format
