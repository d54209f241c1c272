// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Feed.h"
#include "core/store/Outbox.h"
#include "core/vouchers/Campaign.h"
#include "core/vouchers/HumanCode.h"
#include "core/vouchers/Keyset.h"
#include "core/vouchers/OfflinePolicy.h"
#include "core/vouchers/VoucherDesk.h"

#include <map>

namespace comptoir::vouchers {

/// What the till knows of one voucher.
struct KnownVoucher
{
    bool listed = false; ///< the campaign's voucher list is on this till and covers the serial
    bool blocked = false;
    bool spent = false;
    Money
        remaining; ///< last heard, minus what this till debited that the territory has not told yet
    Instant asOf; ///< when the list was last complete
    std::optional<Day> until; ///< a refund opened it again up to this day
};

/// One debit at this till.
struct Redemption
{
    OpId claim;
    CampaignNumber campaign = 0;
    Serial serial = 0;
    Money amount;
    Money balance; ///< known before
    QString codeTail;
    QByteArray token;
    Day day;
    Instant claimed;
    QByteArray state; ///< open, committed, voided, reversed
    OpId commit;
    bool provisional = false;
    std::optional<Instant> undoUntil;
    std::optional<Money> remaining; ///< after, when known
};

/// SQL of the till's vouchers: what the territory publishes, and every debit here.
class VoucherStore
{
public:
    VoucherStore(store::Database &database, const QByteArray &pinnedRoot);

    /// Lets the feed write keysets, campaigns, memberships and voucher rows. A keyset or campaign
    /// is taken only under its signature and never in an older version.
    void listenTo(store::Feed &feed, store::Outbox &outbox);
    Result<void> keepKeyset(store::Transaction &transaction, const wire::SignedDoc &signedDoc);
    Result<void> keepCampaign(store::Transaction &transaction, const wire::SignedDoc &signedDoc);

    /// "till/not-enrolled" before the first keyset.
    Result<Keyset> keyset() const;
    /// What the territory's policy key signed for that domain. Errors "territory/…", "wire/…".
    Result<QJsonObject> policyContent(const wire::SignedDoc &signedDoc,
                                      crypto::Domain domain) const;
    Result<wire::SignedDoc> signedKeyset() const;
    Result<std::optional<Campaign>> campaign(CampaignNumber number) const;
    Result<bool> takesPart(CampaignNumber number) const;
    Result<std::vector<CampaignNumber>> campaignsOfShop() const;

    /// `except`: a claim that is not counted, because it is the one being decided.
    Result<KnownVoucher> known(const VoucherTerms &terms, OpId except = {}) const;
    /// The feed position up to which the campaign's vouchers are known here.
    Result<qint64> knownPosition(CampaignNumber number) const;
    /// What counts against the caps: remaining, window, day and count, without age.
    Result<OfflineUse> used(const VoucherTerms &terms, const QByteArray &token, Day day,
                            OpId except = {}) const;
    /// Debits of this voucher that the territory has not acknowledged.
    Result<Money> unsentHere(const VoucherTerms &terms) const;
    /// The voucher of a typed code, if the campaign's code list is here.
    Result<std::optional<VoucherTerms>> byHumanCode(const HumanCode &code) const;
    /// The last debit of a voucher at this till that was not taken back.
    Result<std::optional<Redemption>> lastHere(CampaignNumber campaign, Serial serial) const;

    Result<void> insertClaim(store::Transaction &transaction, const Redemption &redemption);
    Result<void> markCommitted(store::Transaction &transaction, const Redemption &redemption,
                               const QByteArray &how, const QByteArray &authorisation);
    Result<void> markEnded(store::Transaction &transaction, OpId claim, const QByteArray &state);
    Result<std::optional<Redemption>> byClaim(OpId claim) const;
    Result<std::optional<Redemption>> byCommit(OpId commit) const;
    Result<std::vector<Redemption>> open() const;
    /// The territory told the voucher's version after a commit.
    Result<void> noteVersion(store::Transaction &transaction, OpId commit, qint64 version);

    /// Rebuilds the debits from the ops of a restored chain; balances come back with the next sync.
    Result<void> rebuild(store::Transaction &transaction, const std::vector<wire::Op> &ops);

    Result<void> remember(store::Transaction &transaction, VerdictId id, Instant at, OpId claim);
    Result<std::vector<RecentVerdict>> recent(int count) const;

    store::Database &database() const { return m_database; }

private:
    Result<std::optional<Redemption>> redemptionWhere(const QString &condition,
                                                      const store::Arguments &arguments) const;
    Result<void> applyVoucher(store::Transaction &transaction, CampaignNumber campaign,
                              const wire::FeedChange &change);
    Result<void> applyShop(store::Transaction &transaction, const wire::FeedChange &change);

    /// A document that was read and verified, under the very text that lies in the database: asking
    /// again for the same costs no signature check.
    template <typename Value>
    struct Read
    {
        QString text;
        Value value;
    };

    store::Database &m_database;
    QByteArray m_pinnedRoot;
    mutable Read<Keyset> m_keyset;
    mutable std::map<CampaignNumber, Read<Campaign>> m_campaigns;
};

} // namespace comptoir::vouchers
