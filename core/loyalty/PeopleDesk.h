// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/PeopleStore.h"

#include <QFuture>

namespace comptoir::loyalty {

/// What was written about a person, and what they said to each channel's sentence.
struct PersonForm
{
    CardCode card;
    Person person;
    struct Answer
    {
        Channel channel = Channel::Email;
        bool given = false;
        QString wording; ///< as it was shown
    };
    std::vector<Answer> answers;
};

/// Whom a message may be for.
enum class Segment {
    Away, ///< not seen for sixty days
    Birthday, ///< in this month
    Reward, ///< one is ready
};
QByteArray nameOf(Segment segment);

struct SegmentCounts
{
    int people = 0;
    int byEmail = 0; ///< that agreed to it and have an address
    int bySms = 0;
    friend bool operator==(const SegmentCounts &, const SegmentCounts &) = default;
};

/// A list to take out. The id is drawn where it is asked: asked twice it is one message.
struct ListOrder
{
    EntryId id;
    Segment segment = Segment::Away;
    Channel channel = Channel::Email;
    QStringList header; ///< three columns: first name, address, points
};

/// People behind cards: only on this till, only with their yes, and forgotten when they ask or
/// three years after they were last here. Errors: "person/…", "loyalty/blocked",
/// "loyalty/no-people", "staff/not-allowed", "store/…".
class PeopleDesk
{
public:
    PeopleDesk() = default;
    PeopleDesk(const PeopleDesk &) = delete;
    PeopleDesk &operator=(const PeopleDesk &) = delete;
    virtual ~PeopleDesk() = default;

    virtual QFuture<Result<std::optional<KnownPerson>>> person(const CardCode &card) = 0;
    virtual QFuture<Result<void>> savePerson(const PersonForm &form, const QString &by) = 0;
    /// All that the till knows of them, as JSON.
    virtual QFuture<Result<QByteArray>> exportPerson(const CardCode &card, const QString &by) = 0;
    /// The card goes on without a name; tickets have none. Who had said no stays protected.
    virtual QFuture<Result<void>> erasePerson(const CardCode &card, const QString &by) = 0;

    virtual QFuture<Result<SegmentCounts>> segment(Segment segment) = 0;
    /// CSV of those who agreed, for the shop's own mail or SMS; kept as a message.
    virtual QFuture<Result<QByteArray>> takeList(const ListOrder &order, const QString &by) = 0;
    virtual QFuture<Result<std::vector<Message>>> messages(int count) = 0;
};

} // namespace comptoir::loyalty
