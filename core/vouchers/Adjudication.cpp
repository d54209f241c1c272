// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Adjudication.h"

#include "core/vouchers/OfflinePolicy.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

/// The first clause that the claim broke, or empty. The same arithmetic as at the till.
QByteArray brokenClause(const Claim &claim, const LedgerFacts &facts)
{
    if (!facts.tokenKnown)
        return "policy/unknown-token";
    if (!facts.policyKnown)
        return "policy/unknown-version";
    if (facts.arrival.msSince(facts.tokenTime) > facts.policy.presentSeconds * 1000)
        return "policy/too-late";
    if (!facts.knownUsable)
        return "policy/known-unusable";
    OfflineUse use;
    use.remaining = facts.knownRemaining;
    use.voucherUsed = facts.windowVoucherUsed;
    use.tillUsed = facts.windowUsed;
    use.tillDayUsed = facts.dayUsed;
    use.count = facts.windowCount;
    use.ageSeconds = claim.evidence.ageSeconds;
    use.sameBoot = claim.evidence.sameBoot;
    const OfflineLimit limit = offlineLimit(facts.policy, use);
    return claim.amount > limit.most ? limit.clause : QByteArray();
}

/// Neither less nor more, whoever came first this time: the fund's ceiling was looked at then.
void keepPromise(Payment &payment, Money amount, Money promised)
{
    payment.fromVoucher = std::min(payment.fromVoucher, promised);
    payment.fromGuarantee = promised - payment.fromVoucher;
    payment.unpaid = amount - promised;
}

} // namespace

Payment adjudicate(const Claim &claim, const LedgerFacts &facts)
{
    const Money available = std::max(facts.available, Money());
    Payment payment;
    payment.fromVoucher = std::min(claim.amount, available);
    const Money shortfall = claim.amount - payment.fromVoucher;
    if (facts.authorised == Authorised::No) {
        payment.failedClause = brokenClause(claim, facts);
        payment.compliant = payment.failedClause.isEmpty();
    }
    // A debit against the rules may not take a good voucher from its bearer (sync.md §2.12).
    payment.overspent = payment.compliant && shortfall.isPositive();
    if (payment.compliant) {
        payment.fromGuarantee = shortfall;
        payment.beyondGuarantee = std::max(shortfall - std::max(facts.guaranteeLeft, Money()),
                                           Money());
    }
    payment.unpaid = shortfall - payment.fromGuarantee;
    if (facts.promised)
        keepPromise(payment, claim.amount, std::clamp(*facts.promised, Money(), claim.amount));
    return payment;
}

RefundSplit splitRefund(const Payment &paid, Money refunded, Money amount)
{
    // The payment as a length of three parts; the refund takes [refunded, refunded + amount) of it.
    Money begin;
    const auto part = [&](Money length) {
        const Money from = std::max(begin, refunded);
        begin += length;
        return std::max(std::min(begin, refunded + amount) - from, Money());
    };
    RefundSplit split;
    split.toVoucher = part(paid.fromVoucher);
    split.toGuarantee = part(paid.fromGuarantee);
    split.ofUnpaid = part(paid.unpaid);
    return split;
}

Result<ClaimEvidence> ClaimEvidence::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    ClaimEvidence evidence;
    evidence.epoch = fields.text(u"ep", 64).toUtf8();
    evidence.feedPosition = fields.integer(u"n", 0, qint64(1) << 52);
    evidence.timeToken = fields.text(u"tt", 36).toLatin1();
    evidence.ageSeconds = fields.integer(u"age_s", 0, qint64(1) << 40);
    evidence.sameBoot = fields.boolean(u"mono");
    evidence.policyVersion = int(fields.integer(u"pol", 0, 1'000'000'000));
    COMPTOIR_CHECK(fields.done());
    return evidence;
}

QJsonObject ClaimEvidence::toJson() const
{
    return {{QStringLiteral("ep"), QString::fromUtf8(epoch)},
            {QStringLiteral("n"), feedPosition},
            {QStringLiteral("tt"), QString::fromLatin1(timeToken)},
            {QStringLiteral("age_s"), ageSeconds},
            {QStringLiteral("mono"), sameBoot},
            {QStringLiteral("pol"), policyVersion}};
}

Result<Claim> Claim::fromJson(const QJsonObject &body)
{
    wire::Fields fields(body);
    Claim claim;
    claim.campaign = CampaignNumber(fields.integer(u"campaign", 1, 0xffffffffLL));
    claim.serial = Serial(fields.integer(u"serial", 0, 0xffffffffLL));
    claim.amount = Money::fromCents(fields.integer(u"amount_c", 1, (1 << 24) - 1));
    COMPTOIR_TRY(claim.evidence, ClaimEvidence::fromJson(fields.object(u"ev")));
    COMPTOIR_CHECK(fields.done());
    return claim;
}

QJsonObject Claim::toJson() const
{
    return {{QStringLiteral("campaign"), qint64(campaign)},
            {QStringLiteral("serial"), qint64(serial)},
            {QStringLiteral("amount_c"), amount.cents()},
            {QStringLiteral("ev"), evidence.toJson()}};
}

} // namespace comptoir::vouchers
