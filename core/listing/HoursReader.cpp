// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/HoursReader.h"

#include <array>

namespace comptoir::listing {

namespace {

constexpr std::array<QStringView, 12> months = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr std::array<QStringView, 7> weekdays = {u"Mo", u"Tu", u"We", u"Th", u"Fr", u"Sa", u"Su"};
constexpr int dayMinutes = 24 * 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
/// An end that the writer left open is guessed by the hour, as opening_hours.js does: what matters
/// is that it is shown as "unknown".
int guessedEnd(int from)
{
    if (from >= 22 * 60)
        return from + 8 * 60;
    return from >= 17 * 60 ? from + 10 * 60 : dayMinutes;
}

} // namespace

void HoursReader::skipSpaces()
{
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
}

bool HoursReader::take(QStringView word)
{
    const auto before = m_at;
    skipSpaces();
    const auto end = m_at + word.size();
    const bool cut = word.back().isLetter() && end < m_text.size() && m_text[end].isLetter();
    if (!cut && QStringView(m_text).mid(m_at).startsWith(word)) {
        m_at = end;
        return true;
    }
    m_at = before;
    return false;
}

std::optional<int> HoursReader::takeNumber(int minDigits, int maxDigits)
{
    const auto before = m_at;
    skipSpaces();
    const auto from = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
        ++m_at;
    const auto digits = m_at - from;
    if (digits >= minDigits && digits <= maxDigits)
        return QStringView(m_text).mid(from, digits).toInt();
    m_at = before;
    return std::nullopt;
}

template <typename Words>
std::optional<int> HoursReader::takeOneOf(const Words &words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (take(words[i]))
            return int(i) + 1;
    }
    return std::nullopt;
}

std::optional<int> HoursReader::takeMonth()
{
    return takeOneOf(months);
}

std::optional<int> HoursReader::takeWeekday()
{
    return takeOneOf(weekdays);
}

bool HoursReader::atEnd()
{
    skipSpaces();
    return m_at >= m_text.size();
}

tl::unexpected<Error> HoursReader::refuse(const char *code) const
{
    auto at = m_at;
    while (at < m_text.size() && m_text[at] == u' ')
        ++at;
    return fail(code, {}, {{QStringLiteral("at"), int(at)}});
}

bool HoursReader::startsTime()
{
    const auto before = m_at;
    const bool is = takeNumber(1, 2) && m_at < m_text.size() && m_text[m_at] == u':'
        && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
    m_at = before;
    return is;
}

bool HoursReader::startsYear()
{
    const auto before = m_at;
    const bool is = takeNumber(4, 4).has_value();
    m_at = before;
    return is;
}

bool HoursReader::startsDate()
{
    const auto before = m_at;
    (void)takeNumber(4, 4);
    const bool is = takeMonth() || take(u"easter");
    m_at = before;
    return is;
}

bool HoursReader::startsDay()
{
    const auto before = m_at;
    const bool is = takeWeekday() || take(u"PH") || take(u"SH");
    m_at = before;
    return is;
}

Result<std::vector<HoursRule>> HoursReader::read()
{
    if (atEnd())
        return refuse("hours/empty");
    std::vector<HoursRule> rules;
    HoursRule::Joined joined = HoursRule::Joined::Replacing;
    while (true) {
        COMPTOIR_TRY(HoursRule next, rule());
        next.joined = joined;
        rules.push_back(std::move(next));
        if (atEnd())
            return rules;
        const HoursRule &last = rules.back();
        const bool complete = !last.times.empty() || last.state != OpenState::Open;
        if (take(u"||"))
            joined = HoursRule::Joined::Fallback;
        else if (takeSign(u';'))
            joined = HoursRule::Joined::Replacing;
        else if (complete && takeSign(u','))
            joined = HoursRule::Joined::Added;
        else
            return refuse("hours/not-understood");
    }
}

Result<HoursRule> HoursReader::rule()
{
    HoursRule rule;
    const auto before = m_at;
    if (take(u"24/7")) {
        rule.times = {{0, dayMinutes, false}};
        COMPTOIR_CHECK(state(rule));
        return rule;
    }
    COMPTOIR_CHECK(years(rule));
    COMPTOIR_CHECK(dates(rule));
    COMPTOIR_CHECK(weeks(rule));
    if (rule.hasDates())
        (void)takeSign(u':');
    if (startsDay())
        COMPTOIR_CHECK(days(rule));
    if (startsTime())
        COMPTOIR_CHECK(times(rule));
    COMPTOIR_CHECK(state(rule));
    skipSpaces();
    const auto beforeText = QStringView(m_text).mid(before, m_at - before).trimmed();
    for (const QStringView sun : {u"sunrise", u"sunset", u"dawn", u"dusk", u"("}) {
        if (QStringView(m_text).mid(m_at).startsWith(sun))
            return refuse("hours/sun");
    }
    return beforeText.isEmpty() ? refuse("hours/not-understood") : Result<HoursRule>(rule);
}

Result<void> HoursReader::years(HoursRule &rule)
{
    // One year in front of a date belongs to the date: "2026 Nov 23-2027 Jan 03".
    if (!startsYear() || startsDate())
        return {};
    do {
        const int from = takeNumber(4, 4).value_or(0);
        int to = from;
        if (takeSign(u'+'))
            to = 9999;
        else if (takeSign(u'-'))
            to = takeNumber(4, 4).value_or(0);
        if (from < 1900 || to < from)
            return refuse("hours/bad-date");
        rule.years.push_back({from, to});
    } while (takeListComma([this] { return startsYear() && !startsDate(); }));
    return {};
}

Result<void> HoursReader::times(HoursRule &rule)
{
    do {
        COMPTOIR_CHECK(span(rule));
    } while (takeListComma([this] { return startsTime(); }));
    return {};
}

Result<bool> HoursReader::clock(int &minutes, bool &shortHour)
{
    if (!startsTime())
        return false;
    skipSpaces();
    const auto before = m_at;
    const int hours = takeNumber(1, 2).value_or(0);
    shortHour = m_at - before == 1;
    ++m_at; // the colon
    const auto rest = m_at < m_text.size() && isDigit(m_text[m_at]) ? takeNumber(2, 2)
                                                                    : std::nullopt;
    minutes = hours * 60 + rest.value_or(0);
    if (rest && *rest < 60 && minutes <= 2 * dayMinutes)
        return true;
    m_at = before;
    return refuse("hours/bad-time");
}

Result<void> HoursReader::span(HoursRule &rule)
{
    TimeSpan span;
    const auto before = m_at;
    bool shortFrom = false, shortTo = false;
    COMPTOIR_CHECK(clock(span.from, shortFrom));
    if (span.from >= dayMinutes) {
        m_at = before;
        return refuse("hours/bad-time");
    }
    if (takeSign(u'+')) {
        rule.times.push_back({span.from, guessedEnd(span.from), true});
        return {};
    }
    if (!takeSign(u'-'))
        return refuse("hours/bad-time");
    COMPTOIR_TRY(const bool ends, clock(span.to, shortTo));
    if (!ends)
        return refuse(m_at < m_text.size() && m_text[m_at].isLetter() ? "hours/sun"
                                                                      : "hours/bad-time");
    const bool wraps = span.to <= span.from;
    if (wraps)
        span.to += dayMinutes;
    // "9:00-6:00" is rather an evening of twelve hours than a night: nobody may guess.
    if (span.to > 2 * dayMinutes || (wraps && (shortFrom || shortTo))) {
        m_at = before;
        return refuse("hours/bad-time");
    }
    // What is not known comes first: the range itself is said over it.
    if (takeSign(u'+')) {
        const int guessed = guessedEnd(span.to);
        if (guessed > 2 * dayMinutes)
            return refuse("hours/bad-time");
        rule.times.push_back({span.to, guessed, true});
    }
    rule.times.push_back(span);
    return {};
}

Result<void> HoursReader::state(HoursRule &rule)
{
    bool said = false, commented = false;
    // A word behind the comment is read in two ways ("unknown" wins in one): it stands before it.
    while (!commented) {
        const auto before = m_at;
        if (takeSign(u'"')) {
            const auto end = m_text.indexOf(u'"', m_at);
            rule.comment = m_text.mid(m_at, end - m_at);
            if (end < 0 || rule.comment.trimmed().isEmpty()) {
                m_at = before;
                return refuse("hours/not-understood");
            }
            m_at = end + 1;
            commented = true;
        } else if (!said && take(u"open")) {
            said = true;
        } else if (!said && (take(u"off") || take(u"closed"))) {
            said = true;
            rule.state = OpenState::Closed;
        } else if (!said && take(u"unknown")) {
            said = true;
            rule.state = OpenState::Unknown;
        } else {
            break;
        }
    }
    if (commented && !said)
        rule.state = OpenState::Unknown;
    return {};
}

} // namespace comptoir::listing
