// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/loyalty/CardCode.h"
#include "core/loyalty/Programme.h"

namespace comptoir::loyalty {

using EntryId = Id<struct LoyaltyEntryTag>;

enum class EntryKind { Earn, Burn, TakeBack, GiveBack, Correct, Expire };
QByteArray nameOf(EntryKind kind);
QByteArray opKindOf(EntryKind kind); ///< "loyalty.earn", …
EntryKind entryKind(const QString &name); ///< Correct for a name that nobody knows

/// One line of the ledger. It is never changed; its id makes it count once.
struct Entry
{
    EntryId id;
    CardCode card;
    EntryKind kind = EntryKind::Earn;
    qint64 points = 0; ///< with its sign; the town's part in it
    qint64 townPoints = 0;
    Money base; ///< what was bought or came back
    int programme = 0; ///< version of the rules that it was made by
    QString registerId;
    qint64 ticket = 0; ///< 0: no ticket
    qint64 original = 0; ///< whose goods came back
    Instant at;
    Instant lastVisit; ///< Expire: of the account when its points were lost
    QString reason;
    QString operatorName;
    friend bool operator==(const Entry &, const Entry &) = default;

    /// The same act has the same id wherever it is written: a double tap counts once.
    static EntryId idOf(const QByteArray &sale, EntryKind kind, qint64 original);
    /// Body of the op. Who said why stays on the till: a reason may name a customer.
    QJsonObject toJson() const;
    /// As it comes from the town. Error "wire/bad-field", also for points of the wrong sign.
    static Result<Entry> fromJson(const QJsonObject &json);
};

enum class LinkKind { Merge, Replace, Block };
/// Two cards that are one account from here on; a replaced or blocked card is taken no more.
struct Link
{
    EntryId id;
    CardCode card;
    CardCode other; ///< null when blocked
    LinkKind kind = LinkKind::Merge;
    Instant at;
    QString reason;
    QString operatorName;
    friend bool operator==(const Link &, const Link &) = default;

    QJsonObject toJson() const; ///< body of the op "loyalty.link"; as for entries
    static Result<Link> fromJson(const QJsonObject &json); ///< error "wire/bad-field"
};
QByteArray nameOf(LinkKind kind);

/// Where a card stands.
struct Account
{
    CardCode card;
    bool isKnown = false;
    bool isBlocked = false;
    qint64 balance = 0;
    qint64 everEarned = 0;
    bool hasBought = false;
    Instant lastVisit; ///< the last time that a sale or return counted something; null: never
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace comptoir::loyalty
