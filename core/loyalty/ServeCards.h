// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/loyalty/CardsDesk.h"
#include "core/loyalty/LedgerStore.h"
#include "core/store/OpTransaction.h"

#include <functional>

namespace comptoir::loyalty {

/// An act on a card or on the rules, for the till's event log: this room knows no books. Of a card
/// the log gets the last four characters, and no reason: a reason may name a customer.
struct CardEvent
{
    enum class Kind {
        RulesChanged,
        Corrected,
        Merged,
        Replaced,
        Blocked,
        Imported,
        PersonKept,
        PersonExported,
        PersonErased,
        PersonForgotten,
        ListTaken
    };
    Kind kind = Kind::RulesChanged;
    QJsonObject facts;
    QString by;
};

/// What LoyaltyDesk and CardsDesk promise, on the engine thread.
class ServeCards
{
public:
    /// Writes the event in the act's own transaction.
    using Note = std::function<Result<void>(store::Transaction &, const CardEvent &)>;
    /// `outbox`: null without a town.
    ServeCards(store::Database &database, const Clock &clock, Note note = {},
               store::Outbox *outbox = nullptr)
        : m_database(database),
          m_clock(clock),
          m_note(std::move(note)),
          m_outbox(outbox),
          m_ledger(database)
    {}

    Result<CardView> card(const CardCode &card) const;
    /// "loyalty/other-kind": points that were earned would mean something else.
    Result<void> changeRules(Programme programme, const QString &by = {});
    Result<CardStatement> statement(const CardCode &card, int count) const;
    Result<void> correct(const Correction &correction, const QString &by);
    Result<void> link(Link link, const QString &by);

private:
    Result<void> note(store::Transaction &transaction, const CardEvent &event) const;
    Result<void> checkLink(const Link &link) const;

    store::Database &m_database;
    const Clock &m_clock;
    Note m_note;
    store::Outbox *const m_outbox;
    LedgerStore m_ledger;
};

} // namespace comptoir::loyalty
