// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/RedemptionRules.h"

#include "backend/ledger/Ledger.h"
#include "backend/sync/TakeEvidence.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/PaymentStore.h"
#include "core/vouchers/Keyset.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

/// The feed position at which tills could read that the campaign is as it now is; without one,
/// they can't yet.
Result<std::optional<qint64>> publishedAt(StorageTransaction &transaction,
                                          const vouchers::Campaign &campaign)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT n FROM feed WHERE stream = 'territory' "
                                         "AND entity = 'campaign' AND id = ? AND ver >= ?"),
                          {QString::number(campaign.number), qint64(campaign.version)}));
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

Result<bool> isClosedFor(StorageTransaction &transaction, const vouchers::Campaign &campaign,
                         const Presentation &presentation)
{
    if (campaign.status == vouchers::CampaignStatus::Open)
        return false;
    COMPTOIR_TRY(const auto changed, publishedAt(transaction, campaign));
    return !presentation.token || (changed && presentation.token->position >= *changed);
}

Result<void> checkMember(StorageTransaction &transaction, ShopId shop,
                         vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(const auto row, transaction.first(membership(shop, campaign)));
    if (!row)
        return fail("voucher/not-member");
    return {};
}

/// Terms, and from which feed position on there were newer ones.
Question policyOf(vouchers::CampaignNumber campaign, qint64 version)
{
    return {QStringLiteral("SELECT p.terms, (SELECT MIN(later.feed_n) FROM campaign_policy later "
                           "WHERE later.campaign = p.campaign AND later.ver > p.ver) "
                           "FROM campaign_policy p WHERE p.campaign = ? AND p.ver = ?"),
            {qint64(campaign), version}};
}

/// Could the till have read that a refund opened the voucher again, in what a restore has lost
/// since? That refund comes back in its own time, perhaps after this claim.
Result<bool> mayBeReopened(StorageTransaction &transaction, const vouchers::Campaign &campaign,
                           const Presentation &presentation)
{
    if (!presentation.token || campaign.policy.reopenDays == 0)
        return false;
    COMPTOIR_TRY(const auto shared, lastSharedPosition(transaction, presentation.token->epoch));
    return shared && std::max(presentation.token->position, presentation.feedPosition) > *shared;
}

/// Instead of a version that a restore lost and that its till has no more: the newest that is left
/// of what its till knew.
Result<std::optional<qint64>> olderVersion(StorageTransaction &transaction,
                                           const vouchers::Claim &claim, const TimeToken &token)
{
    COMPTOIR_TRY(const auto shared, lastSharedPosition(transaction, token.epoch));
    if (!shared)
        return std::optional<qint64>();
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT COALESCE(MAX(ver), 1) FROM campaign_policy WHERE "
                                         "campaign = ? AND (feed_n IS NULL OR feed_n <= ?)"),
                          {qint64(claim.campaign), *shared}));
    return std::optional(std::min(qint64(claim.evidence.policyVersion), row->integer(0)));
}

/// The terms that the claim names, if its till can still have had them: a token goes into force
/// only when the feed is pulled up to it, and then the till knows what replaced them before.
Result<std::optional<vouchers::OfflineTerms>> policyInForce(StorageTransaction &transaction,
                                                            const vouchers::Claim &claim,
                                                            const std::optional<TimeToken> &token)
{
    COMPTOIR_TRY(auto row,
                 transaction.first(policyOf(claim.campaign, claim.evidence.policyVersion)));
    if (!row && token) {
        COMPTOIR_TRY(const auto version, olderVersion(transaction, claim, *token));
        if (version) {
            COMPTOIR_TRY(row, transaction.first(policyOf(claim.campaign, *version)));
        }
    }
    const bool replaced = row && !row->isNull(1)
        && row->integer(1) <= (token ? token->position : 0);
    if (!row || replaced)
        return std::optional<vouchers::OfflineTerms>();
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(row->text(0).toUtf8()));
    COMPTOIR_TRY(const auto terms, vouchers::OfflineTerms::fromJson(json));
    return std::optional(terms);
}

/// Feed positions: what a till has at least, and at most, pulled.
struct FeedSpan
{
    qint64 from = 0;
    qint64 to = 0;
    bool beyond = false; ///< it also pulled what a restore has lost since
};

/// What the till can have pulled, in the numbers of these books.
Result<FeedSpan> pulledSpan(StorageTransaction &transaction, const vouchers::Claim &claim,
                            const TimeToken &token)
{
    const qint64 reached = std::max(token.position, claim.evidence.feedPosition);
    COMPTOIR_TRY(const auto shared, lastSharedPosition(transaction, token.epoch));
    if (!shared || reached <= *shared)
        return FeedSpan{token.position, reached, false};
    return FeedSpan{std::min(token.position, *shared), *shared, true};
}

/// What the till can have known. A till that is between two feed positions may have seen any state
/// from its token on, so the one that is best for the merchant counts; what it lies about `n` can
/// only show it states that the town did publish. Its own debits that no such state has yet are
/// off.
Result<void> addKnowledge(StorageTransaction &transaction, vouchers::LedgerFacts &facts,
                          const KnownPayment &own, const Voucher &voucher, FeedSpan span)
{
    COMPTOIR_TRY(auto states, VoucherStore(transaction).statesBetween(voucher, span.from, span.to));
    // Behind the span anything may have been given back; only a block was never lifted.
    if (span.beyond && !(states.back().remaining.isPositive() && !states.back().open))
        states.push_back({span.to, voucher.face, true});
    facts.knownUsable = false;
    for (const VoucherStore::PastState &state : states) {
        if (!state.open)
            continue;
        const qint64 seen = std::max(span.from, state.position);
        COMPTOIR_TRY(const Money since, PaymentStore(transaction).ownSince(own, seen));
        const Money remaining = state.remaining - since;
        facts.knownRemaining = facts.knownUsable ? std::max(facts.knownRemaining, remaining)
                                                 : remaining;
        facts.knownUsable = true;
    }
    return {};
}

/// What marks the debits that its device made under the same token.
KnownPayment ownOf(const KnownClaim &known, const TimeToken &token)
{
    KnownPayment own;
    own.device = known.device;
    own.campaign = known.claim.campaign;
    own.serial = known.claim.serial;
    own.token = token.id.bytes();
    own.tokenDay = Day::inTown(token.at);
    return own;
}

vouchers::Authorised authorisedAt(const KnownClaim &known, Instant arrival)
{
    if (!known.authorisation)
        return vouchers::Authorised::No;
    return arrival < known.authorisation->expires ? vouchers::Authorised::Open
                                                  : vouchers::Authorised::Lapsed;
}

} // namespace

Question membership(ShopId shop, vouchers::CampaignNumber campaign)
{
    return {QStringLiteral("SELECT 1 FROM shop_campaign WHERE shop = ? AND campaign = ?"),
            {shop.bytes(), qint64(campaign)}};
}

std::vector<Question> questionsAbout(const KnownClaim &known, ShopId shop, Instant now)
{
    const vouchers::Claim &claim = known.claim;
    std::vector<Question> questions{
        VoucherStore::byNumber(claim.campaign, claim.serial),
        campaignByNumber(claim.campaign),
        ClaimStore::reservations(claim, known.op, now),
        PaymentStore::guaranteePayments(claim.campaign),
        policyOf(claim.campaign, claim.evidence.policyVersion),
        accountsOf(Account::voucherLiability(claim.campaign), Account::merchantPayable(shop))};
    if (const auto token = Uuid::fromText(claim.evidence.timeToken))
        questions.push_back(TimeTokens::byId(*token, known.device));
    if (!known.authorisation) {
        questions.push_back(ClaimStore::broughtAuthorisations(known));
        questions.push_back(membership(shop, claim.campaign));
    }
    return questions;
}

Result<void> checkRedeemable(StorageTransaction &transaction, const Voucher &voucher,
                             const vouchers::Campaign &campaign, const Presentation &presentation)
{
    if (voucher.training()) { // good in a training town only
        COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
        if (territory.host != QStringView(vouchers::trainingHost))
            return fail("voucher/training");
    }
    COMPTOIR_CHECK(checkMember(transaction, presentation.shop, voucher.campaign));
    COMPTOIR_TRY(const bool closed, isClosedFor(transaction, campaign, presentation));
    if (closed)
        return fail("voucher/campaign-closed");
    const Day day = Day::inTown(presentation.at);
    if (day < campaign.validFrom)
        return fail("voucher/not-yet-valid");
    if (day <= voucher.goodUntil())
        return {};
    COMPTOIR_TRY(const bool reopened, mayBeReopened(transaction, campaign, presentation));
    return reopened ? Result<void>() : fail("voucher/expired");
}

Instant claimedAt(const vouchers::ClaimEvidence &evidence, const std::optional<TimeToken> &token,
                  Instant arrival)
{
    return token ? std::min(arrival, token->at.plusSeconds(evidence.ageSeconds)) : arrival;
}

std::vector<Question> questionsAbout(const KnownClaim &known, const TimeToken &token)
{
    Voucher voucher;
    voucher.campaign = known.claim.campaign;
    voucher.serial = known.claim.serial;
    const KnownPayment own = ownOf(known, token);
    const qint64 reached = std::max(token.position, known.claim.evidence.feedPosition);
    return {PaymentStore::debitsOf(own), sharedPosition(token.epoch),
            VoucherStore::statesUpTo(voucher, reached),
            PaymentStore::ownAfter(own, token.position)};
}

Result<vouchers::LedgerFacts> ledgerFacts(const Books &books, const KnownClaim &known,
                                          const Voucher &voucher, Instant arrival)
{
    StorageTransaction &transaction = books.transaction;
    PaymentStore &payments = books.payments;
    const Instant now = books.now;
    const vouchers::Claim &claim = known.claim;
    vouchers::LedgerFacts facts;
    facts.arrival = arrival;
    facts.authorised = authorisedAt(known, arrival);
    COMPTOIR_TRY(const Money reserved,
                 ClaimStore(transaction).reservedByOthers(claim, known.op, now));
    // A block keeps the rest for the bearer's new voucher; only a reservation made before is
    // honoured.
    if (!voucher.blocked || facts.authorised == vouchers::Authorised::Open)
        facts.available = voucher.remaining() - reserved;
    COMPTOIR_TRY(const auto campaign, readPublished(transaction, claim.campaign));
    COMPTOIR_TRY(const Money guaranteeSpent, payments.guaranteeSpent(claim.campaign));
    facts.guaranteeLeft = campaign.policy.guarantee - guaranteeSpent;
    COMPTOIR_TRY(const auto token,
                 TimeTokens::find(transaction, claim.evidence.timeToken, known.device));
    facts.tokenKnown = token.has_value();
    COMPTOIR_TRY(const auto policy, policyInForce(transaction, claim, token));
    facts.policyKnown = policy.has_value();
    facts.policy = policy.value_or(vouchers::OfflineTerms());
    if (!token)
        return facts;
    facts.tokenTime = token->at;
    const KnownPayment own = ownOf(known, *token);
    COMPTOIR_CHECK(transaction.ahead(questionsAbout(known, *token)));
    COMPTOIR_TRY(const PaymentStore::Usage usage, payments.usage(own));
    facts.windowUsed = usage.window;
    facts.windowVoucherUsed = usage.windowVoucher;
    facts.dayUsed = usage.day;
    facts.windowCount = usage.count;
    COMPTOIR_TRY(const FeedSpan span, pulledSpan(transaction, claim, *token));
    COMPTOIR_CHECK(addKnowledge(transaction, facts, own, voucher, span));
    return facts;
}

} // namespace comptoir::backend
