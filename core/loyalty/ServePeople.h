// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/loyalty/PeopleDesk.h"
#include "core/loyalty/ServeCards.h"

namespace comptoir::loyalty {

/// What PeopleDesk promises, on the engine thread. Nothing of a person goes into the event log but
/// that something was done, and the last four characters of their card.
class ServePeople
{
public:
    ServePeople(store::Database &database, const Clock &clock, ServeCards::Note note = {})
        : m_database(database),
          m_clock(clock),
          m_note(std::move(note)),
          m_people(database),
          m_ledger(database)
    {}

    Result<std::optional<KnownPerson>> person(const CardCode &card) const
    {
        return m_people.of(card);
    }
    Result<void> save(const PersonForm &form, const QByteArray &country, const QString &by);
    Result<QByteArray> exported(const CardCode &card, const QString &by);
    Result<void> erase(const CardCode &card, const QString &by);
    /// Everybody who was last heard of more than three years ago. How many that were.
    Result<int> forgetOld();

    Result<SegmentCounts> counts(Segment segment) const;
    Result<QByteArray> list(const ListOrder &order, const QString &by);
    Result<std::vector<Message>> messages(int count) const { return m_people.messages(count); }

private:
    Result<void> note(store::Transaction &transaction, CardEvent::Kind kind, const CardCode &card,
                      const QString &by) const;
    Result<void> eraseIn(store::Transaction &transaction, const KnownPerson &known, Instant now);
    Result<Instant> lastContact(const KnownPerson &known) const;
    Result<std::vector<KnownPerson>> inSegment(Segment segment) const;
    Result<bool> mayBeWritten(const KnownPerson &known, Channel channel) const;

    store::Database &m_database;
    const Clock &m_clock;
    ServeCards::Note m_note;
    PeopleStore m_people;
    LedgerStore m_ledger;
};

} // namespace comptoir::loyalty
