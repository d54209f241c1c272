// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/Person.h"

#include <QRegularExpression>

namespace comptoir::loyalty {

namespace {

constexpr int longestName = 40;
constexpr int yearsKept = 3, daysAround = 7;
constexpr int leapYear = 2024; // has a 29th of February

/// E.164 from what people write; nothing when it is none.
std::optional<QString> phoneFrom(QString typed, const QByteArray &country)
{
    typed.remove(QRegularExpression(QStringLiteral("[\\s.()/-]")));
    if (typed.startsWith(u"00"))
        typed = u'+' + typed.mid(2);
    if (typed.startsWith(u'0'))
        typed = (country == "BE" ? u"+32"_qs : u"+33"_qs) + typed.mid(1);
    static const QRegularExpression form(QStringLiteral("^\\+[1-9][0-9]{7,14}$"));
    return form.match(typed).hasMatch() ? std::optional(typed) : std::nullopt;
}

/// One @, a dot behind it, no spaces: who mistypes more than that gets no mail.
bool isEmail(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]{2,}$"));
    return text.size() <= 254 && form.match(text).hasMatch();
}

} // namespace

Result<Person> Person::checked(const QByteArray &country) const
{
    Person person = *this;
    person.firstName = firstName.simplified().left(longestName);
    person.email = email.trimmed();
    person.phone = phone.trimmed();
    if (person.isNobody())
        return fail("person/nobody");
    if (!person.email.isEmpty() && !isEmail(person.email))
        return fail("person/bad-email");
    if (!person.phone.isEmpty()) {
        const auto number = phoneFrom(person.phone, country);
        if (!number)
            return fail("person/bad-phone");
        person.phone = *number;
    }
    if (!birthday.isEmpty()
        && !QDate::fromString(QString::number(leapYear) + u'-' + birthday, Qt::ISODate).isValid())
        return fail("person/bad-birthday");
    return person;
}

std::optional<QString> birthdayFrom(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,2})\\s*[/.\\s-]\\s*([0-9]{1,2})\\.?$"));
    const auto match = form.match(typed.trimmed());
    const QDate date(leapYear, match.captured(2).toInt(), match.captured(1).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date.toString(u"MM-dd"_qs))
                                              : std::nullopt;
}

QString birthdayText(const QString &birthday)
{
    return birthday.isEmpty() ? QString() : QString(birthday.mid(3) + u'/' + birthday.left(2));
}

QByteArray nameOf(Channel channel)
{
    return channel == Channel::Email ? "email" : "sms";
}

bool consents(const std::vector<Consent> &all, Channel channel)
{
    bool given = false;
    for (const Consent &one : all) {
        if (one.channel == channel)
            given = one.given;
    }
    return given;
}

Day forgottenFrom(Instant lastContact)
{
    return Day::fromDate(Day::inTown(lastContact).toDate().addYears(yearsKept));
}

std::optional<Day> birthdayWeek(const QString &birthday, Day today)
{
    if (birthday.isEmpty())
        return std::nullopt;
    for (const int year : {-1, 0, 1}) { // a birthday on New Year's Eve reaches into January
        const QDate leap = QDate::fromString(QString::number(leapYear) + u'-' + birthday,
                                             Qt::ISODate);
        const int there = today.toDate().year() + year;
        const int last = QDate(there, leap.month(), 1).daysInMonth();
        const Day day = Day::fromDate(QDate(there, leap.month(), std::min(leap.day(), last)));
        if (std::abs(today.daysSince(day)) <= daysAround)
            return day.plusDays(-daysAround);
    }
    return std::nullopt;
}

} // namespace comptoir::loyalty
