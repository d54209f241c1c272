// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/Entry.h"
#include "core/loyalty/Person.h"
#include "core/store/Database.h"

namespace comptoir::loyalty {

/// Somebody with what they agreed to; `card` is the one of their account that they said it with.
struct KnownPerson
{
    CardCode card;
    Person person;
    std::vector<Consent> consents; ///< in the order in which they were said
};

/// A list that was taken out to write to people, and what came of it.
struct Message
{
    EntryId id;
    QByteArray segment;
    Channel channel = Channel::Email;
    Instant at;
    QString by;
    int people = 0;
    int cameBack = 0; ///< bought something within 30 days
    int rewards = 0; ///< of these, used in that time
};

/// The tables of people and of messages to them.
class PeopleStore
{
public:
    explicit PeopleStore(store::Database &database) : m_database(database) {}

    static Result<void> save(store::Transaction &transaction, const CardCode &card,
                             const Person &person);
    static Result<void> add(store::Transaction &transaction, const CardCode &card,
                            const Consent &consent);
    /// The person and all they agreed to, from the file as well: the pages are overwritten.
    static Result<void> erase(store::Transaction &transaction, const CardCode &card);
    static Result<void> oppose(store::Transaction &transaction, const QString &address, Instant at);
    /// They agreed again.
    static Result<void> reconcile(store::Transaction &transaction, const QString &address);
    Result<bool> opposes(const QString &address) const;

    /// Of this card or of another of its account; nothing: nobody is known.
    Result<std::optional<KnownPerson>> of(const CardCode &card) const;
    Result<std::vector<KnownPerson>> all() const;

    static Result<void> add(store::Transaction &transaction, const Message &message,
                            const std::vector<CardCode> &cards);
    /// The newest first.
    Result<std::vector<Message>> messages(int count) const;

private:
    Result<std::vector<KnownPerson>> people(const QString &condition,
                                            const store::Arguments &arguments) const;
    store::Database &m_database;
};

} // namespace comptoir::loyalty
