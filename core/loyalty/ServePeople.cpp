// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ServePeople.h"

#include "core/catalogue/FormulaGuard.h"
#include "sync/wire/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace comptoir::loyalty {

namespace {

constexpr int daysAway = 60;
constexpr qint64 anyTotal = 1'000'000'00;
constexpr int wholeStatement = 1'000'000;

QString addressOf(const Person &person, Channel channel)
{
    return channel == Channel::Email ? person.email : person.phone;
}

/// A + before a number would be guarded as a formula, and no SMS goes to "'+33".
QString addressInList(const Person &person, Channel channel)
{
    return channel == Channel::Email ? person.email : QString(u"00" + person.phone.mid(1));
}

QJsonArray consentsOf(const KnownPerson &known)
{
    QJsonArray all;
    for (const Consent &one : known.consents)
        all.append(
            QJsonObject{{QStringLiteral("channel"), QString::fromLatin1(nameOf(one.channel))},
                        {QStringLiteral("given"), one.given},
                        {QStringLiteral("wording"), one.wording},
                        {QStringLiteral("source"), one.source},
                        {QStringLiteral("at"), one.at.toIso()}});
    return all;
}

QByteArray cell(const QString &text)
{
    QString guarded = catalogue::guarded(text);
    return '"' + guarded.replace(u'"', u"\"\""_qs).toUtf8() + '"';
}

} // namespace

QByteArray nameOf(Segment segment)
{
    switch (segment) {
    case Segment::Away:
        return "away";
    case Segment::Birthday:
        return "birthday";
    case Segment::Reward:
        break;
    }
    return "reward";
}

Result<void> ServePeople::note(store::Transaction &transaction, CardEvent::Kind kind,
                               const CardCode &card, const QString &by) const
{
    return m_note
        ? m_note(transaction, {kind, {{QStringLiteral("card"), card.text().right(4)}}, by})
        : Result<void>();
}

Result<void> ServePeople::save(const PersonForm &form, const QByteArray &country, const QString &by)
{
    COMPTOIR_TRY(Person person, form.person.checked(country));
    COMPTOIR_TRY(const Account account, m_ledger.account(form.card));
    if (account.isBlocked)
        return fail("loyalty/blocked");
    COMPTOIR_TRY(const auto before, m_people.of(form.card));
    const Instant now = m_clock.now();
    const CardCode card = before ? before->card : form.card;
    person.since = before ? before->person.since : now;
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(LedgerStore::addCard(*transaction, card, now));
    COMPTOIR_CHECK(PeopleStore::save(*transaction, card, person));
    for (const PersonForm::Answer &answer : form.answers) {
        const bool wasGiven = before && consents(before->consents, answer.channel);
        const QString address = addressOf(person, answer.channel);
        if (answer.given && address.isEmpty())
            return fail(answer.channel == Channel::Email ? "person/no-email" : "person/no-phone");
        if (answer.given != wasGiven)
            COMPTOIR_CHECK(PeopleStore::add(*transaction, card,
                                            {answer.channel, answer.given, answer.wording,
                                             QStringLiteral("counter"), now, by}));
        if (answer.given)
            COMPTOIR_CHECK(PeopleStore::reconcile(*transaction, address));
        else if (wasGiven && !address.isEmpty())
            COMPTOIR_CHECK(PeopleStore::oppose(*transaction, address, now));
    }
    COMPTOIR_CHECK(note(*transaction, CardEvent::Kind::PersonKept, card, by));
    return transaction->commit();
}

Result<QByteArray> ServePeople::exported(const CardCode &card, const QString &by)
{
    COMPTOIR_TRY(const auto known, m_people.of(card));
    if (!known)
        return fail("person/nobody");
    COMPTOIR_TRY(const Account account, m_ledger.account(card));
    COMPTOIR_TRY(const auto entries, m_ledger.statement(card, wholeStatement));
    QJsonArray lines;
    for (const Entry &entry : entries)
        lines.append(QJsonObject{{QStringLiteral("at"), entry.at.toIso()},
                                 {QStringLiteral("card"), entry.card.text()},
                                 {QStringLiteral("kind"), QString::fromLatin1(nameOf(entry.kind))},
                                 {QStringLiteral("points"), entry.points},
                                 {QStringLiteral("ticket"), entry.ticket},
                                 {QStringLiteral("reason"), entry.reason}});
    const Person &person = known->person;
    const QJsonObject all{{QStringLiteral("card"), known->card.text()},
                          {QStringLiteral("first_name"), person.firstName},
                          {QStringLiteral("email"), person.email},
                          {QStringLiteral("phone"), person.phone},
                          {QStringLiteral("birthday"), person.birthday},
                          {QStringLiteral("since"), person.since.toIso()},
                          {QStringLiteral("balance"), account.balance},
                          {QStringLiteral("consents"), consentsOf(*known)},
                          {QStringLiteral("entries"), lines}};
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(note(*transaction, CardEvent::Kind::PersonExported, known->card, by));
    COMPTOIR_CHECK(transaction->commit());
    return QJsonDocument(all).toJson();
}

Result<void> ServePeople::eraseIn(store::Transaction &transaction, const KnownPerson &known,
                                  Instant now)
{
    for (const Channel channel : {Channel::Email, Channel::Sms}) {
        const bool hasSaidNo = std::any_of(
            known.consents.begin(), known.consents.end(),
            [channel](const Consent &one) { return one.channel == channel && !one.given; });
        const QString address = addressOf(known.person, channel);
        if (hasSaidNo && !consents(known.consents, channel) && !address.isEmpty())
            COMPTOIR_CHECK(PeopleStore::oppose(transaction, address, now));
    }
    return PeopleStore::erase(transaction, known.card);
}

Result<void> ServePeople::erase(const CardCode &card, const QString &by)
{
    COMPTOIR_TRY(const auto known, m_people.of(card));
    if (!known)
        return fail("person/nobody");
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(eraseIn(*transaction, *known, m_clock.now()));
    COMPTOIR_CHECK(note(*transaction, CardEvent::Kind::PersonErased, known->card, by));
    return transaction->commit();
}

Result<Instant> ServePeople::lastContact(const KnownPerson &known) const
{
    COMPTOIR_TRY(const Account account, m_ledger.account(known.card));
    return std::max({known.person.since, known.person.clicked, account.lastVisit});
}

Result<int> ServePeople::forgetOld()
{
    const Instant now = m_clock.now();
    COMPTOIR_TRY(const auto all, m_people.all());
    int count = 0;
    for (const KnownPerson &known : all) {
        COMPTOIR_TRY(const Instant last, lastContact(known));
        if (Day::inTown(now) < forgottenFrom(last))
            continue;
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
        COMPTOIR_CHECK(eraseIn(*transaction, known, now));
        COMPTOIR_CHECK(note(*transaction, CardEvent::Kind::PersonForgotten, known.card, {}));
        COMPTOIR_CHECK(transaction->commit());
        ++count;
    }
    return count;
}

Result<std::vector<KnownPerson>> ServePeople::inSegment(Segment segment) const
{
    const Instant now = m_clock.now();
    const Day today = Day::inTown(now);
    COMPTOIR_TRY(const Programme programme, m_ledger.on(today));
    COMPTOIR_TRY(const auto all, m_people.all());
    std::vector<KnownPerson> some;
    for (const KnownPerson &known : all) {
        COMPTOIR_TRY(const Account account, m_ledger.account(known.card));
        bool isIn = false;
        switch (segment) {
        case Segment::Away:
            isIn = account.lastVisit != Instant()
                && today.daysSince(Day::inTown(account.lastVisit)) >= daysAway;
            break;
        case Segment::Birthday:
            isIn = !known.person.birthday.isEmpty()
                && known.person.birthday.left(2) == today.toIso().mid(5, 2);
            break;
        case Segment::Reward:
            isIn = offered(programme, account.balance, Money::fromCents(anyTotal)).has_value();
            break;
        }
        if (isIn && !account.isBlocked)
            some.push_back(known);
    }
    return some;
}

Result<bool> ServePeople::mayBeWritten(const KnownPerson &known, Channel channel) const
{
    const QString address = addressOf(known.person, channel);
    if (address.isEmpty() || !consents(known.consents, channel))
        return false;
    COMPTOIR_TRY(const bool isOpposed, m_people.opposes(address));
    return !isOpposed;
}

Result<SegmentCounts> ServePeople::counts(Segment segment) const
{
    COMPTOIR_TRY(const auto people, inSegment(segment));
    SegmentCounts counts;
    for (const KnownPerson &known : people) {
        ++counts.people;
        COMPTOIR_TRY(const bool byEmail, mayBeWritten(known, Channel::Email));
        COMPTOIR_TRY(const bool bySms, mayBeWritten(known, Channel::Sms));
        counts.byEmail += byEmail ? 1 : 0;
        counts.bySms += bySms ? 1 : 0;
    }
    return counts;
}

Result<QByteArray> ServePeople::list(const ListOrder &order, const QString &by)
{
    COMPTOIR_TRY(const auto people, inSegment(order.segment));
    QByteArray csv = "\xef\xbb\xbf";
    for (const QString &name : order.header)
        csv += cell(name) + (&name == &order.header.back() ? "\r\n" : ";");
    std::vector<CardCode> cards;
    for (const KnownPerson &known : people) {
        COMPTOIR_TRY(const bool may, mayBeWritten(known, order.channel));
        if (!may)
            continue;
        COMPTOIR_TRY(const Account account, m_ledger.account(known.card));
        csv += cell(known.person.firstName) + ';' + cell(addressInList(known.person, order.channel))
            + ';' + QByteArray::number(account.balance) + "\r\n";
        cards.push_back(known.card);
    }
    if (cards.empty())
        return fail("loyalty/no-people");
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    Message message;
    message.id = order.id;
    message.segment = nameOf(order.segment);
    message.channel = order.channel;
    message.at = m_clock.now();
    message.by = by;
    COMPTOIR_CHECK(PeopleStore::add(*transaction, message, cards));
    COMPTOIR_CHECK(m_note
                       ? m_note(*transaction,
                                {CardEvent::Kind::ListTaken,
                                 {{QStringLiteral("segment"), QString::fromLatin1(message.segment)},
                                  {QStringLiteral("people"), qint64(cards.size())}},
                                 by})
                       : Result<void>());
    COMPTOIR_CHECK(transaction->commit());
    return csv;
}

} // namespace comptoir::loyalty
