// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"
#include "core/loyalty/CardCode.h"

#include <optional>
#include <vector>

namespace comptoir::loyalty {

/// Who a card belongs to, as far as they wished to say it. All may be empty but one.
struct Person
{
    QString firstName;
    QString email;
    QString phone; ///< international, "+33612345678"
    QString birthday; ///< "11-21": month and day; nobody needs the year
    Instant since;
    Instant clicked; ///< a link in a message was followed; opening one is no contact
    friend bool operator==(const Person &, const Person &) = default;

    bool isNobody() const
    {
        return firstName.isEmpty() && email.isEmpty() && phone.isEmpty() && birthday.isEmpty();
    }
    /// Trimmed, with a phone number in one form (`country`: "FR", "BE", of a number that begins
    /// with 0). Errors: "person/nobody", "person/bad-email", "person/bad-phone",
    /// "person/bad-birthday".
    Result<Person> checked(const QByteArray &country) const;
};

/// "21/11" or "21.11." of a person to "11-21"; nothing for no such day. 29/02 is one.
std::optional<QString> birthdayFrom(const QString &typed);
QString birthdayText(const QString &birthday);

/// By what the shop may write.
enum class Channel { Email, Sms };
QByteArray nameOf(Channel channel);

/// A yes or a no to the shop's offers, with what was shown. A receipt by mail is not among them.
struct Consent
{
    Channel channel = Channel::Email;
    bool given = false;
    QString wording;
    QString source; ///< "counter"
    Instant at;
    QString by;
    friend bool operator==(const Consent &, const Consent &) = default;
};
/// The last word counts; none is a no.
bool consents(const std::vector<Consent> &all, Channel channel);

/// The first day on which nothing of this person may be kept any more: three years after the last
/// contact (CNIL; regulation.md §8.1).
Day forgottenFrom(Instant lastContact);
/// Whether their birthday is at most a week away, and since when that is.
std::optional<Day> birthdayWeek(const QString &birthday, Day today);

} // namespace comptoir::loyalty
