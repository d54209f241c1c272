// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/Entry.h"
#include "core/store/Database.h"
#include "core/store/Feed.h"
#include "sync/wire/OpLine.h"

namespace comptoir::loyalty {

/// The tables `loyalty_…`. Entries, cards and links are sets: written twice or in another order
/// they say the same.
class LedgerStore
{
public:
    explicit LedgerStore(store::Database &database) : m_database(database) {}

    static Result<void> addProgramme(store::Transaction &transaction, const Programme &programme);
    /// The newest rules; version 0: there is no programme.
    Result<Programme> newest() const;
    /// Of the rules whose day has come the newest.
    Result<Programme> on(Day day) const;
    /// Version 0: it is not known here.
    Result<Programme> version(int number) const;

    static Result<void> addCard(store::Transaction &transaction, const CardCode &card, Instant at);
    /// True: it was not here yet.
    static Result<bool> add(store::Transaction &transaction, const Entry &entry);
    static Result<bool> add(store::Transaction &transaction, const Link &link);
    /// Writes what the territory relays, from other tills of the merchant and back from this one.
    static void listenTo(store::Feed &feed);
    /// Writes what only the black box has.
    static Result<void> rebuild(store::Transaction &transaction, const std::vector<wire::Op> &ops);

    /// Clause before a SELECT: `family(code)` is a card, its argument, and all that were merged
    /// with it or took its place.
    static QString family();
    /// Its own and those of all cards that were merged with it, whoever merged into whom.
    Result<Account> account(const CardCode &card) const;
    /// Newest first, at most `count` before `skip` others.
    Result<std::vector<Entry>> statement(const CardCode &card, int count, int skip = 0) const;
    /// Cards with points of their own on which nothing was counted since: candidates, whose whole
    /// account may be younger.
    Result<std::vector<CardCode>> idleSince(Instant since, int count) const;
    /// On how many days from `first` to the one before `now` points were counted.
    Result<int> daysSeen(Day first, Instant now) const;
    Result<bool> has(EntryId entry) const;
    /// Whether anything was ever counted.
    Result<bool> hasEntries() const;
    /// What a ticket earned and burned.
    Result<std::vector<Entry>> ofTicket(qint64 ticket) const;
    /// What went back and forth because this ticket's goods came back.
    Result<std::vector<Entry>> becauseOf(qint64 original) const;

private:
    Result<Programme> programme(const QString &condition, const store::Arguments &arguments) const;
    Result<std::vector<Entry>> entries(const QString &sql, const store::Arguments &arguments) const;
    store::Database &m_database;
};

} // namespace comptoir::loyalty
