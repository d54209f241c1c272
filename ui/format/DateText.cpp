// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/DateText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace comptoir::format {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QDateTime inTown(Instant at)
{
    // Paris and Brussels have one civil time (as core/base/Day).
    const QTimeZone zone("Europe/Paris");
    return zone.isValid() ? at.toUtc().toTimeZone(zone) : at.toUtc().toLocalTime();
}

} // namespace

QString dateText(Day day, const QLocale &locale)
{
    return locale.toString(day.toDate(), QLocale::ShortFormat);
}

QString timeText(Instant at)
{
    return inTown(at).toString(u"HH:mm"_qs);
}

QString momentText(Instant at, Instant now)
{
    const int days = Day::inTown(now).daysSince(Day::inTown(at));
    if (days == 0)
        return timeText(at);
    if (days == 1)
        return DateText::tr("hier à %1").arg(timeText(at));
    return DateText::tr("%1 à %2").arg(inTown(at).toString(u"dd/MM"_qs), timeText(at));
}

} // namespace comptoir::format
