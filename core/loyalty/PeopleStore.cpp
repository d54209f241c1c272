// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/PeopleStore.h"

#include "core/crypto/Digest.h"
#include "core/loyalty/LedgerStore.h"

namespace comptoir::loyalty {

namespace {

QByteArray hashOf(const QString &address)
{
    return crypto::sha256({"comptoir/opposition/1", address.trimmed().toLower().toUtf8()});
}

Channel channelOf(const QString &name)
{
    return name == u"sms" ? Channel::Sms : Channel::Email;
}

} // namespace

Result<void> PeopleStore::save(store::Transaction &transaction, const CardCode &card,
                               const Person &person)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO loyalty_person(card, first_name, email, phone, birthday, "
                       "since_ms, clicked_ms) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (card) DO "
                       "UPDATE SET first_name = excluded.first_name, email = excluded.email, "
                       "phone = excluded.phone, birthday = excluded.birthday, "
                       "clicked_ms = max(clicked_ms, excluded.clicked_ms)"),
        {card.text(), QString(u"" + person.firstName), QString(u"" + person.email),
         QString(u"" + person.phone), QString(u"" + person.birthday), person.since.ms(),
         person.clicked.ms()}));
    return {};
}

Result<void> PeopleStore::add(store::Transaction &transaction, const CardCode &card,
                              const Consent &consent)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO loyalty_consent(card, channel, given, wording, source, at_ms, "
                       "operator) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {card.text(), QString::fromLatin1(nameOf(consent.channel)), qint64(consent.given),
         consent.wording, consent.source, consent.at.ms(), QString(u"" + consent.by)}));
    return {};
}

Result<void> PeopleStore::erase(store::Transaction &transaction, const CardCode &card)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("PRAGMA secure_delete = ON")));
    for (const char *sql :
         {"DELETE FROM loyalty_person WHERE card = ?", "DELETE FROM loyalty_consent WHERE card = ?",
          "DELETE FROM loyalty_message_card WHERE card = ?"})
        COMPTOIR_CHECK(transaction.run(QLatin1String(sql), {card.text()}));
    return {};
}

Result<void> PeopleStore::oppose(store::Transaction &transaction, const QString &address,
                                 Instant at)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT OR IGNORE INTO loyalty_opposition(address, at_ms) VALUES (?, ?)"),
        {hashOf(address), at.ms()}));
    return {};
}

Result<void> PeopleStore::reconcile(store::Transaction &transaction, const QString &address)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM loyalty_opposition WHERE address = ?"), {hashOf(address)}));
    return {};
}

Result<bool> PeopleStore::opposes(const QString &address) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT EXISTS (SELECT 1 FROM "
                                                 "loyalty_opposition WHERE "
                                                 "address = ?)"),
                                  {hashOf(address)}));
    return row->integer(0) != 0;
}

Result<std::vector<KnownPerson>> PeopleStore::people(const QString &condition,
                                                     const store::Arguments &arguments) const
{
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(
            QString(condition
                    + u"SELECT card, first_name, email, phone, birthday, since_ms, "
                      "clicked_ms FROM loyalty_person "
                    + (arguments.isEmpty() ? QString()
                                           : u"WHERE card IN (SELECT code FROM family)"_qs)),
            arguments));
    std::vector<KnownPerson> people;
    for (const store::Row &row : rows) {
        KnownPerson one;
        COMPTOIR_TRY(one.card, CardCode::parse(row.text(0)));
        one.person = {row.text(1),
                      row.text(2),
                      row.text(3),
                      row.text(4),
                      Instant::fromMs(row.integer(5)),
                      Instant::fromMs(row.integer(6))};
        COMPTOIR_TRY(const auto said,
                     m_database.select(
                         QStringLiteral("SELECT channel, given, wording, source, at_ms, operator "
                                        "FROM loyalty_consent WHERE card = ? ORDER BY number"),
                         {row.text(0)}));
        for (const store::Row &word : said)
            one.consents.push_back({channelOf(word.text(0)), word.integer(1) != 0, word.text(2),
                                    word.text(3), Instant::fromMs(word.integer(4)), word.text(5)});
        people.push_back(std::move(one));
    }
    return people;
}

Result<std::optional<KnownPerson>> PeopleStore::of(const CardCode &card) const
{
    COMPTOIR_TRY(auto found, people(LedgerStore::family(), {card.text()}));
    return found.empty() ? std::optional<KnownPerson>() : std::optional(std::move(found.front()));
}

Result<std::vector<KnownPerson>> PeopleStore::all() const
{
    return people({}, {});
}

Result<void> PeopleStore::add(store::Transaction &transaction, const Message &message,
                              const std::vector<CardCode> &cards)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO loyalty_message(id, segment, channel, at_ms, operator) VALUES "
                       "(?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {message.id.bytes(), QString::fromLatin1(message.segment),
         QString::fromLatin1(nameOf(message.channel)), message.at.ms(),
         QString(u"" + message.by)}));
    for (const CardCode &card : cards)
        COMPTOIR_CHECK(
            transaction.run(QStringLiteral("INSERT OR IGNORE INTO loyalty_message_card(message, "
                                           "card) VALUES (?, ?)"),
                            {message.id.bytes(), card.text()}));
    return {};
}

Result<std::vector<Message>> PeopleStore::messages(int count) const
{
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(
            QStringLiteral("SELECT m.id, m.segment, m.channel, m.at_ms, m.operator, "
                           "count(c.card), "
                           "coalesce(sum(EXISTS (SELECT 1 FROM loyalty_entry e WHERE e.card = "
                           "c.card AND e.kind = 'earn' AND e.at_ms BETWEEN m.at_ms AND m.at_ms + "
                           "2592000000)), 0), "
                           "coalesce(sum((SELECT count(*) FROM loyalty_entry e WHERE e.card = "
                           "c.card AND e.kind = 'burn' AND e.at_ms BETWEEN m.at_ms AND m.at_ms + "
                           "2592000000)), 0) "
                           "FROM loyalty_message m LEFT JOIN loyalty_message_card c ON "
                           "c.message = m.id GROUP BY m.id ORDER BY m.at_ms DESC LIMIT ?"),
            {qint64(count)}));
    std::vector<Message> messages;
    for (const store::Row &row : rows)
        messages.push_back({EntryId::fromBytes(row.bytes(0)).value_or(EntryId()),
                            row.text(1).toLatin1(), channelOf(row.text(2)),
                            Instant::fromMs(row.integer(3)), row.text(4), int(row.integer(5)),
                            int(row.integer(6)), int(row.integer(7))});
    return messages;
}

} // namespace comptoir::loyalty
