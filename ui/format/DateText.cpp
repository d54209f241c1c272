// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/DateText.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

/// The locale's order and separators with all digits: on a voucher "1/6/27" would be too little.
QString allDigits(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    for (const auto &[letter, digits] :
         {std::pair(u"d+"_qs, u"dd"_qs), {u"M+"_qs, u"MM"_qs}, {u"y+"_qs, u"yyyy"_qs}})
        format.replace(QRegularExpression(letter), digits);
    return format;
}

} // namespace

QString dateText(Day day, const QLocale &locale)
{
    return locale.toString(day.toDate(), allDigits(locale));
}

QString dayText(Day day, const QLocale &locale)
{
    QString format = allDigits(locale);
    format.remove(u"yyyy"_qs);
    if (!format.endsWith(u'.')) // German writes "19.11."
        format.chop(1);
    return locale.toString(day.toDate(), format);
}

std::optional<Day> dayFromTyped(const QString &typed)
{
    QString digits = typed.simplified();
    digits.replace(u'.', u'/').replace(u'-', u'/');
    const QDate date = QDate::fromString(digits, u"d/M/yyyy"_qs);
    return date.isValid() && date.year() >= 2020 ? std::optional(Day::fromDate(date))
                                                 : std::nullopt;
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
    return DateText::tr("%1 à %2").arg(dayText(Day::inTown(at)), timeText(at));
}

} // namespace comptoir::format
