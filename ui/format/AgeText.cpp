// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/AgeText.h"

#include <QCoreApplication>

namespace comptoir::format {

namespace {

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};

/// German bends the days behind "vor" and "in": 3 Tage, but vor 3 Tagen.
enum class Bound { No, Yes };

QString span(qint64 ms, Bound bound)
{
    const qint64 minutes = ms / 60'000;
    if (minutes < 60)
        return AgeText::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return AgeText::tr("%1 h").arg(minutes / 60);
    const QString days = bound == Bound::Yes ? AgeText::tr("%1 j", "behind il y a, dans")
                                             : AgeText::tr("%1 j");
    return days.arg(minutes / (24 * 60));
}

} // namespace

QString ageText(Instant at, Instant now)
{
    return span(std::max<qint64>(0, now.msSince(at)), Bound::No);
}

QString agoText(Instant at, Instant now)
{
    const qint64 ms = now.msSince(at);
    if (ms < 60'000)
        return AgeText::tr("à l’instant");
    return AgeText::tr("il y a %1").arg(span(ms, Bound::Yes));
}

QString untilText(Instant at, Instant now)
{
    const qint64 ms = at.msSince(now);
    if (ms <= 0)
        return AgeText::tr("maintenant");
    if (ms < 60'000)
        return AgeText::tr("dans moins d’une minute");
    return AgeText::tr("dans %1").arg(span(ms, Bound::Yes));
}

QString countdownText(qint64 seconds)
{
    return u"%1:%2"_qs.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace comptoir::format
