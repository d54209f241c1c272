// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/SharingDesk.h"
#include "core/sharing/Sibling.h"
#include "core/store/Feed.h"
#include "core/store/Outbox.h"

namespace comptoir::sharing {

/// Something to tell the territory, for the shop's other tills.
struct Letter
{
    QByteArray method;
    QString path;
    QJsonObject body;
    friend bool operator==(const Letter &, const Letter &) = default;
};

/// Hands the shop's keys from till to till through the territory, which sees wraps only
/// (docs/protocol.md §11). A sibling gets keys when the territory says that it is enrolled and a
/// person at this till said yes once; who knows the shop's printed code needs nobody.
class KeyExchangeStore
{
public:
    KeyExchangeStore(store::Database &database, store::Outbox &outbox, Entropy &entropy);

    /// Understands the feed's rows `till`, `shop_key` and `recovery`.
    void listenTo(store::Feed &feed);
    /// What the territory has not heard from us yet.
    Result<std::vector<Letter>> due() const;

    /// Tills that want to read the shop's sales and have no answer yet.
    Result<std::vector<Sibling>> asking() const;
    /// Those with an answer, the newest first, at most `count`.
    Result<std::vector<Sibling>> answered(int count) const;
    Result<void> answer(DeviceId sibling, const SiblingAnswer &answer);
    /// Of this till's own key, as the shop's other tills show it.
    Result<QString> fingerprint() const;

    /// Makes this code the shop's: it is due() until the feed confirms it, and from then on all
    /// keys are wrapped to it as well.
    Result<void> proclaim(const RecoveryCode &code);
    /// A code that was made here, else the one a till of the shop vouches for.
    Result<std::optional<ShopCode>> code() const;
    /// The public half of the shop's code, when a till of the shop vouches for it.
    Result<std::optional<QByteArray>> recoveryKey() const;
    /// Takes all keys that are wrapped to a typed code; how many were new. "recovery/other-shop"
    /// when none is; "recovery/no-keys-yet" when the code is the shop's and no till has wrapped
    /// to it so far.
    Result<int> useCode(const RecoveryCode &code);

private:
    struct Wrap
    {
        QByteArray key, recipient, device, wrap;
    };
    Result<void> applyTill(store::Transaction &transaction, const wire::FeedChange &change);
    Result<void> applyWrap(store::Transaction &transaction, const wire::FeedChange &change);
    Result<void> applyRecovery(store::Transaction &transaction, const wire::FeedChange &change);
    Result<void> openWraps(store::Transaction &transaction);
    Result<int> keepAll(store::Transaction &transaction, const std::vector<Wrap> &wraps,
                        const crypto::AgreementKey &with);
    Result<std::vector<Wrap>> wrapsTo(const QByteArray &recipient) const;
    Result<void> addWraps(std::vector<Letter> &letters, const QByteArray &recipient) const;
    Result<std::vector<Sibling>> siblings(const QString &where) const;

    store::Database &m_database;
    store::Outbox &m_outbox;
    Entropy &m_entropy;
};

} // namespace comptoir::sharing
