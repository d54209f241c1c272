// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/Campaign.h"

#include <QByteArray>

#include <optional>

namespace comptoir::vouchers {

/// What the till wrote into its claim about what it knew (`ev` in docs/protocol.md §2).
struct ClaimEvidence
{
    QByteArray epoch;
    qint64 feedPosition = 0;
    QByteArray timeToken; ///< empty before the first sync
    qint64 ageSeconds = 0;
    bool sameBoot = true;
    int policyVersion = 0;

    static Result<ClaimEvidence> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    friend bool operator==(const ClaimEvidence &, const ClaimEvidence &) = default;
};

/// The claim of an op line `voucher.claim`.
struct Claim
{
    CampaignNumber campaign = 0;
    Serial serial = 0;
    Money amount;
    ClaimEvidence evidence;

    /// The op's body. "wire/bad-field" unless amount > 0.
    static Result<Claim> fromJson(const QJsonObject &body);
    QJsonObject toJson() const;
};

/// How far an online authorisation covers the commit.
enum class Authorised { No, Open, Lapsed };

/// What the territory knows at the commit, all amounts without this claim.
struct LedgerFacts
{
    Authorised authorised = Authorised::No;
    /// Issued − spent − reserved by others (an open authorisation is its own); a blocked voucher
    /// has nothing but for that.
    Money available;
    Money knownRemaining; ///< what the till should have known at its feed position
    bool knownUsable = true; ///< not blocked nor spent at that position
    bool policyKnown = false; ///< the policy version named in the evidence exists
    OfflineTerms policy; ///< that version
    bool tokenKnown = false; ///< the time token was issued to this device
    Instant tokenTime;
    Instant arrival;
    Money windowUsed; ///< compliant offline debits of this device under this token
    Money windowVoucherUsed; ///< those of this voucher
    Money dayUsed; ///< those of this device on the token's civil day
    int windowCount = 0;
    Money guaranteeLeft; ///< of the fund's ceiling
    /// What the town had signed that it pays, in books that were lost since: its word stands.
    std::optional<Money> promised;
};

/// From which pot a commit is paid. voucher + guarantee + unpaid = the claim's amount.
struct Payment
{
    Money fromVoucher;
    Money fromGuarantee;
    Money unpaid;
    /// Of fromGuarantee: what goes beyond the fund's ceiling. Who kept the rules is paid all the
    /// same; the ceiling ends offline debits from then on (sync.md §2.11).
    Money beyondGuarantee;
    bool compliant = true;
    bool overspent = false; ///< more was taken in good faith than it had: block, open an incident
    QByteArray failedClause; ///< "policy/…" of the first rule that the claim broke, empty if none
};

/// Decides a commit (sync.md §2.12). Pure: the order of arrival decides from which pot, never
/// whether a merchant who kept the rules is paid.
Payment adjudicate(const Claim &claim, const LedgerFacts &facts);

/// To which pots a refund of a payment goes back, in this order. The three are the refund's amount.
struct RefundSplit
{
    Money toVoucher;
    Money toGuarantee;
    Money ofUnpaid; ///< the merchant never had it: nothing moves
    friend bool operator==(const RefundSplit &, const RefundSplit &) = default;
};

/// First what the voucher had paid, then the fund's part. `refunded` is what went back before;
/// refunded + amount is at most the payment.
RefundSplit splitRefund(const Payment &paid, Money refunded, Money amount);

} // namespace comptoir::vouchers
