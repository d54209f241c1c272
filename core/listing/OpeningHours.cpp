// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/OpeningHours.h"

#include "core/listing/HoursReader.h"

#include <QStringList>

namespace comptoir::listing {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr QStringView monthNames = u"JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr QStringView dayNames = u"MoTuWeThFrSaSu";

QString padded(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString offsetText(int days)
{
    if (days == 0)
        return {};
    return QStringLiteral(" %1%2 day%3")
        .arg(QChar(days < 0 ? u'-' : u'+'))
        .arg(qAbs(days))
        .arg(qAbs(days) == 1 ? QString() : QStringLiteral("s"));
}

QString periodText(int period)
{
    return period == 1 ? QString() : QString(u'/' + QString::number(period));
}

QString pointText(const DatePoint &point)
{
    QString text = point.year == 0 ? QString() : QString(QString::number(point.year) + u' ');
    if (point.month == 0)
        return QString(text + QStringLiteral("easter") + offsetText(point.offset));
    text += monthNames.mid((point.month - 1) * 3, 3);
    return point.day == 0 ? text : QString(text + u' ' + padded(point.day));
}

QString rangeText(const DateRange &range)
{
    const bool sameMonth = range.from.month != 0 && range.from.month == range.to.month
        && range.from.year == range.to.year && range.to.day >= range.from.day;
    QString text = pointText(range.from);
    if (sameMonth && range.to.day != range.from.day)
        text += QString(u'-' + padded(range.to.day));
    else if (range.to != range.from)
        text += QString(u'-' + pointText(range.to));
    return QString(text + periodText(range.period));
}

QString yearText(const YearRange &range)
{
    const QString from = QString::number(range.from);
    if (range.to == 9999)
        return QString(from + u'+');
    return range.to == range.from ? from : QString(from + u'-' + QString::number(range.to));
}

QString weekText(const WeekRange &range)
{
    QString text = padded(range.from);
    if (range.to != range.from)
        text += QString(u'-' + padded(range.to));
    return QString(text + periodText(range.period));
}

QString dayText(const DaySelector &selector)
{
    if (selector.holiday)
        return QString(QStringLiteral("PH") + offsetText(selector.offset));
    QString text = weekdayText(selector.from);
    if (selector.to != selector.from)
        text += QString(u'-' + weekdayText(selector.to));
    if (selector.nth.empty())
        return text;
    QStringList nth;
    for (const int n : selector.nth)
        nth << QString::number(n);
    return QString(text + u'[' + nth.join(u',') + u']' + offsetText(selector.offset));
}

template <typename List, typename Text>
QString joined(const List &list, Text text)
{
    QStringList texts;
    for (const auto &element : list)
        texts << text(element);
    return texts.join(u',');
}

/// "14:00-17:00+" was read as an open end and a range; it is written as it was.
QString timesText(const std::vector<TimeSpan> &times)
{
    QStringList texts;
    for (size_t i = 0; i < times.size(); ++i) {
        const bool openBehind = times[i].openEnd && i + 1 < times.size()
            && times[i + 1].to == times[i].from && !times[i + 1].openEnd;
        if (openBehind) {
            ++i;
            texts << QString(spanText(times[i]) + u'+');
        } else {
            texts << spanText(times[i]);
        }
    }
    return texts.join(u',');
}

QString stateText(const HoursRule &rule, bool beforeTimes)
{
    if (rule.state == OpenState::Closed)
        return QStringLiteral("off");
    if (rule.state == OpenState::Unknown)
        return rule.comment.isEmpty() ? QStringLiteral("unknown") : QString();
    const bool said = rule.comment.isEmpty() && (rule.hasDates() || !rule.times.empty());
    return said && !beforeTimes ? QString() : QStringLiteral("open");
}

/// `beforeTimes`: an added rule of times alone comes next, which a list of times would swallow.
QString ruleText(const HoursRule &rule, bool beforeTimes)
{
    QStringList parts;
    if (!rule.years.empty())
        parts << joined(rule.years, yearText);
    if (!rule.dates.empty())
        parts << joined(rule.dates, rangeText);
    if (!rule.weeks.empty())
        parts << QString(QStringLiteral("week ") + joined(rule.weeks, weekText));
    if (!parts.isEmpty() && (!rule.days.empty() || !rule.times.empty()))
        parts.back() += u':';
    if (!rule.days.empty())
        parts << joined(rule.days, dayText);
    const bool always = !rule.hasDates() && rule.times == std::vector{TimeSpan{0, dayMinutes}};
    if (always)
        parts << QStringLiteral("24/7");
    else if (!rule.times.empty())
        parts << timesText(rule.times);
    parts << stateText(rule, beforeTimes);
    if (!rule.comment.isEmpty())
        parts << QString(u'"' + rule.comment + u'"');
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString clockText(int minutes)
{
    return QString(padded(minutes / 60) + u':' + padded(minutes % 60));
}

QString spanText(const TimeSpan &span)
{
    if (span.openEnd)
        return QString(clockText(span.from) + u'+');
    const bool nextDay = span.to > dayMinutes && span.to - dayMinutes <= span.from;
    return QString(clockText(span.from) + u'-'
                   + clockText(nextDay ? span.to - dayMinutes : span.to));
}

QString weekdayText(int day)
{
    return dayNames.mid((day - 1) * 2, 2).toString();
}

Result<OpeningHours> OpeningHours::parse(const QString &text)
{
    COMPTOIR_TRY(std::vector<HoursRule> rules, HoursReader(text).read());
    return OpeningHours(std::move(rules));
}

QString OpeningHours::text() const
{
    QString text;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const HoursRule &rule = m_rules[i];
        const bool beforeTimes = i + 1 < m_rules.size()
            && m_rules[i + 1].joined == HoursRule::Joined::Added && !m_rules[i + 1].hasDates();
        const bool first = text.isEmpty();
        if (!first && rule.joined == HoursRule::Joined::Fallback)
            text += QStringLiteral(" || ");
        else if (!first)
            text += rule.joined == HoursRule::Joined::Added ? QStringLiteral(", ")
                                                            : QStringLiteral("; ");
        text += ruleText(rule, beforeTimes);
    }
    return text;
}

} // namespace comptoir::listing
