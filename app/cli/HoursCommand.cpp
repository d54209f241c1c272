// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HoursCommand.h"

#include "app/cli/Print.h"
#include "app/system/SystemPorts.h"
#include "core/listing/ShopHours.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace comptoir::cli {

namespace {

using namespace listing;

struct HoursQuestion
{
    HolidayCalendar calendar;
    ShopZone zone;
    Instant at;
    int year = 0; ///< of the intervals to tell; 0: none
};

QString stateName(OpenState state)
{
    if (state == OpenState::Closed)
        return u"closed"_qs;
    return state == OpenState::Open ? u"open"_qs : u"unknown"_qs;
}

QString localText(const CivilTime &time)
{
    return QString(time.day.toIso() + u'T' + clockText(time.minutes));
}

QString dayText(const std::vector<DaySegment> &segments)
{
    QStringList texts;
    for (const DaySegment &segment : segments) {
        if (segment.moment.state == OpenState::Closed)
            continue;
        QString text = clockText(segment.from) + u'-' + clockText(segment.to);
        if (segment.moment.state == OpenState::Unknown)
            text += u" ?"_qs;
        if (!segment.moment.comment.isEmpty())
            text += QString(u" \""_qs + segment.moment.comment + u'"');
        texts << text;
    }
    return texts.isEmpty() ? u"-"_qs : texts.join(u", "_qs);
}

/// The week that begins today, each day with the night before it.
QJsonArray weekOf(const ShopHours &hours, Day today)
{
    QJsonArray week;
    for (int i = 0; i < 7; ++i) {
        const Day day = today.plusDays(i);
        const QByteArray holiday = hours.calendar().holidayOn(day.toDate());
        QString text = weekdayText(day.toDate().dayOfWeek()) + u' ' + day.toIso() + u"  "_qs
            + dayText(hours.day(day));
        if (!holiday.isEmpty())
            text += QString(u"  ["_qs + QString::fromLatin1(holiday) + u']');
        week.append(text);
    }
    return week;
}

/// [from, to, state] by the shop's clock; neighbours of one state are one.
QJsonArray intervalsOf(const ShopHours &hours, int year)
{
    QJsonArray intervals;
    QJsonArray last;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        const Day day = Day::fromDate(date);
        for (const DaySegment &segment : hours.day(day)) {
            const auto clock = [&](int minutes) {
                return localText(hours.zone().civil(hours.zone().at(day, minutes)));
            };
            const QString from = clock(segment.from), to = clock(segment.to);
            const QString state = stateName(segment.moment.state);
            if (segment.moment.state == OpenState::Closed || from == to)
                continue;
            if (!last.isEmpty() && last[1] == from && last[2] == state) {
                last[1] = to;
                continue;
            }
            if (!last.isEmpty())
                intervals.append(last);
            last = {from, to, state};
        }
    }
    if (!last.isEmpty())
        intervals.append(last);
    return intervals;
}

QJsonObject answer(const QString &text, const HoursQuestion &question)
{
    QJsonObject json{{u"value"_qs, text}};
    const auto parsed = OpeningHours::parse(text);
    json.insert(u"understood"_qs, parsed.has_value());
    if (!parsed) {
        json.insert(u"reason"_qs, QString::fromLatin1(parsed.error().code));
        json.insert(u"position"_qs, parsed.error().facts.value(u"at"_qs).toInt());
        return json;
    }
    const ShopHours hours(*parsed, {}, question.calendar, question.zone);
    json.insert(u"canonical"_qs, parsed->text());
    if (question.year != 0) {
        json.insert(u"intervals"_qs, intervalsOf(hours, question.year));
        return json;
    }
    const CivilTime now = question.zone.civil(question.at);
    const HoursMoment moment = hours.at(question.at);
    json.insert(u"at"_qs, localText(now));
    json.insert(u"state"_qs, stateName(moment.state));
    if (!moment.comment.isEmpty())
        json.insert(u"comment"_qs, moment.comment);
    const auto change = hours.nextChange(question.at);
    json.insert(u"next_change"_qs,
                change ? QString(localText(question.zone.civil(change->at)) + u' '
                                 + stateName(change->moment.state))
                       : u"none"_qs);
    json.insert(u"week"_qs, weekOf(hours, now.day));
    return json;
}

void printForPeople(QJsonObject json)
{
    const QJsonArray week = json.take(u"week"_qs).toArray();
    print(json, false);
    for (const QJsonValue &day : week)
        std::puts(qUtf8Printable(day.toString()));
}

/// The shop's clock where the time names none: "2026-11-20T11:59".
std::optional<Instant> instantOf(const QString &text, const ShopZone &zone)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() != Qt::LocalTime)
        return Instant::fromMs(time.toMSecsSinceEpoch());
    const int minutes = time.time().hour() * 60 + time.time().minute();
    return zone.at(Day::fromDate(time.date()), minutes);
}

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("store/disk-io", path + u": "_qs + file.errorString());
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeAll(QString());
    return lines;
}

Result<HoursQuestion> questionFrom(const QCommandLineParser &parser)
{
    const QString country = parser.value(u"country"_qs), region = parser.value(u"region"_qs);
    COMPTOIR_TRY(const HolidayCalendar calendar, HolidayCalendar::of(country, region));
    HoursQuestion question{calendar, ShopZone::of(country, region), app::SystemClock().now(),
                           parser.value(u"year"_qs).toInt()};
    if (parser.isSet(u"at"_qs)) {
        const auto at = instantOf(parser.value(u"at"_qs), question.zone);
        if (!at)
            return fail("hours/bad-time", parser.value(u"at"_qs));
        question.at = *at;
    }
    return question;
}

} // namespace

int runHours(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"at"_qs, {}, u"ISO"_qs},
                       {u"country"_qs, {}, u"FR|BE|DE"_qs, u"FR"_qs},
                       {u"region"_qs, {}, u"REGION"_qs},
                       {u"year"_qs, {}, u"YEAR"_qs},
                       {u"file"_qs, {}, u"FILE"_qs},
                       {u"json"_qs, {}}});
    const bool parsed = parser.parse(QStringList(u"hours"_qs) + arguments);
    const QStringList words = parser.positionalArguments();
    const bool fromFile = parser.isSet(u"file"_qs);
    if (!parsed || words.size() != (fromFile ? 0 : 1)) {
        std::fputs("usage: comptoir-cli hours EXPRESSION|--file FILE [--at ISO] [--country "
                   "FR|BE|DE] [--region REGION] [--year YEAR] [--json]\n",
                   stderr);
        return 2;
    }
    const auto question = questionFrom(parser);
    if (!question) {
        printFailure("hours", question.error());
        return 2;
    }
    const auto expressions = fromFile ? linesOf(parser.value(u"file"_qs))
                                      : Result<QStringList>(words);
    if (!expressions) {
        printFailure("hours", expressions.error());
        return 1;
    }
    bool all = true;
    for (const QString &text : *expressions) {
        const QJsonObject json = answer(text, *question);
        all = all && json.value(u"understood"_qs).toBool();
        if (fromFile || parser.isSet(u"json"_qs) || question->year != 0)
            print(json, true);
        else
            printForPeople(json);
    }
    return all ? 0 : 1;
}

} // namespace comptoir::cli
