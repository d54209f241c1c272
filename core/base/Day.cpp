// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Day.h"

namespace comptoir {

namespace {

const QDate epoch(2020, 1, 1);

/// 01:00 UTC of the last Sunday of a month: when the EU's clocks change (Directive 2000/84/EC).
Instant clockChange(int year, int month)
{
    QDate day(year, month, QDate(year, month, 1).daysInMonth());
    day = day.addDays(-(day.dayOfWeek() % 7));
    return Instant::fromMs(QDateTime(day, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

Day Day::fromDate(QDate date)
{
    return Day(int(epoch.daysTo(date)));
}

std::optional<Day> Day::fromIso(QStringView iso)
{
    const QDate date = QDate::fromString(iso.toString(), Qt::ISODate);
    if (!date.isValid() || iso.size() != 10)
        return std::nullopt;
    return fromDate(date);
}

Day Day::inTown(Instant at)
{
    return fromDate(at.plusSeconds(minutesAhead(at) * 60).toUtc().date());
}

int Day::minutesAhead(Instant at)
{
    const int year = at.toUtc().date().year();
    const bool summer = at >= clockChange(year, 3) && at < clockChange(year, 10);
    return summer ? 120 : 60;
}

Instant Day::inTownAt(int minutes) const
{
    const QDateTime midnight(toDate(), QTime(0, 0), Qt::UTC);
    const Instant shown = Instant::fromMs(midnight.toMSecsSinceEpoch()).plusSeconds(minutes * 60);
    const Instant summer = shown.plusSeconds(-7200);
    return minutesAhead(summer) == 120 ? summer : shown.plusSeconds(-3600);
}

QDate Day::toDate() const
{
    return epoch.addDays(m_days);
}

QString Day::toIso() const
{
    return toDate().toString(Qt::ISODate);
}

} // namespace comptoir
