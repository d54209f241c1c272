// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/VoucherOps.h"

#include "backend/Incident.h"
#include "backend/campaigns/ChangePolicy.h"
#include "backend/feed/FeedWriter.h"
#include "backend/ledger/Ledger.h"
#include "backend/storage/Locks.h"
#include "backend/sync/TakeEvidence.h"
#include "backend/sync/TimeTokens.h"
#include "backend/vouchers/LostVouchers.h"
#include "backend/vouchers/RedemptionRules.h"
#include "backend/vouchers/RefundPayment.h"
#include "sync/wire/Json.h"

#include <QScopeGuard>

namespace comptoir::backend {

namespace {

QJsonObject payOf(const vouchers::Payment &payment)
{
    const QJsonObject pay{{QStringLiteral("voucher_c"), payment.fromVoucher.cents()},
                          {QStringLiteral("guarantee_c"), payment.fromGuarantee.cents()},
                          {QStringLiteral("unpaid_c"), payment.unpaid.cents()}};
    return {{QStringLiteral("pay"), pay}};
}

/// What the town said that it paid, before it was restored.
std::optional<Money> promisedIn(const QJsonObject &result)
{
    wire::Fields pay(result.value(u"pay").toObject());
    const qint64 voucher = pay.integer(u"voucher_c", 0, 1 << 24);
    const qint64 guarantee = pay.integer(u"guarantee_c", 0, 1 << 24);
    return pay.done() ? std::optional(Money::fromCents(voucher + guarantee)) : std::nullopt;
}

OpOutcome rejected(const char *code)
{
    return OpOutcome::rejected(Error{code, {}, {}});
}

/// When the device lost its right to speak, if that was before the op came.
Result<std::optional<Instant>> revokedBefore(StorageTransaction &transaction, const ArrivedOp &op)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT revoked_ms FROM device WHERE id = ? AND "
                                                  "status = 'revoked' AND revoked_ms <= ?"),
                                   {op.device.bytes(), op.arrival.ms()}));
    return row ? std::optional(Instant::fromMs(row->integer(0))) : std::nullopt;
}

/// The member that names the op which this one is about.
QStringView subject(const QByteArray &kind)
{
    if (kind == "voucher.commit" || kind == "voucher.void")
        return u"claim";
    const bool givesBack = kind == "voucher.reverse" || kind == "voucher.refund";
    return givesBack ? QStringView(u"commit") : QStringView();
}

} // namespace

bool VoucherOps::knows(const QByteArray &kind)
{
    return kind == "voucher.claim" || !subject(kind).isEmpty();
}

std::optional<OpId> VoucherOps::needs(const QByteArray &kind, const QJsonObject &body)
{
    const QStringView member = subject(kind);
    if (member.isEmpty())
        return std::nullopt;
    wire::Fields fields(body);
    const auto id = fields.id<OpId>(member);
    return fields.done() ? std::optional(id) : std::nullopt;
}

void VoucherOps::forget()
{
    m_payments.forget();
    m_fresh.clear();
    m_keptTokens.clear();
}

Result<OpOutcome> VoucherOps::apply(const ArrivedOp &op)
{
    if (op.kind == "voucher.claim")
        return claim(op);
    const auto needed = needs(op.kind, op.body);
    if (!needed)
        return rejected("wire/bad-field");
    if (op.kind == "voucher.commit")
        return commit(op);
    if (op.kind == "voucher.reverse")
        return reverse(op);
    if (op.kind == "voucher.refund")
        return refund(op);
    const auto done = voidClaim(*needed, op.device, op.arrival);
    if (done)
        return OpOutcome::applied();
    if (done.error().code.startsWith("voucher/"))
        return OpOutcome::rejected(done.error());
    return fail(done.error());
}

Result<OpOutcome> VoucherOps::applyHeld(const ArrivedOp &op, bool counts)
{
    m_decided = true;
    const auto done = qScopeGuard([this] { m_decided = false; });
    if (counts)
        return apply(op);
    const auto claim = op.kind == "voucher.commit" ? needs(op.kind, op.body) : std::nullopt;
    ClaimStore claims(m_transaction);
    COMPTOIR_TRY(const auto known, claims.find(claim.value_or(OpId())));
    m_fresh.clear();
    if (known && known->device == op.device && known->state == ClaimState::Open)
        COMPTOIR_CHECK(claims.setState(known->op, ClaimState::Voided));
    return rejected("voucher/refused-by-desk");
}

Result<OpOutcome> VoucherOps::claim(const ArrivedOp &op)
{
    const auto body = vouchers::Claim::fromJson(op.body);
    if (!body)
        return OpOutcome::rejected(body.error());
    ClaimStore claims(m_transaction);
    COMPTOIR_TRY(const auto known, claims.find(op.id));
    if (known) {
        // Heard of by an authorisation request. A new incarnation chains the same claim anew.
        const bool same = known->device == op.device && known->claim.toJson() == body->toJson();
        return same ? OpOutcome::applied() : rejected("sync/id-reused");
    }
    COMPTOIR_TRY(const auto voucher,
                 VoucherStore(m_transaction).find(body->campaign, body->serial));
    if (!voucher) {
        COMPTOIR_TRY(const bool lost, isOfLostBooks(op, *body));
        if (!lost)
            return rejected("voucher/unknown");
        if (!m_decided)
            return holdUnknown(op, *body);
        COMPTOIR_CHECK(vouchFor(*body, op.arrival));
    }
    COMPTOIR_TRY(const bool voided, claims.wasVoidedUnheard(op.id, op.device));
    const auto state = voided ? ClaimState::Voided : ClaimState::Open;
    const KnownClaim fresh{op.id, op.device, *body, op.hash, state, {}};
    {
        // Without an authorisation nobody but who asks for this claim sees it.
        const Concern itself(m_transaction, {op.id.bytes()});
        COMPTOIR_CHECK(claims.insert(fresh, op.arrival));
    }
    m_fresh[op.id] = fresh;
    if (m_keptTokens.insert({op.device, body->evidence.timeToken}).second)
        COMPTOIR_CHECK(claims.keepToken(fresh));
    return OpOutcome::applied();
}

Result<bool> VoucherOps::isOfLostBooks(const ArrivedOp &op, const vouchers::Claim &claim)
{
    // Its voucher may have been issued in books that were lost: a person decides.
    COMPTOIR_TRY(const bool mayBe, LostVouchers(m_transaction).mayBe(claim.campaign, claim.serial));
    if (op.brought || mayBe)
        return true;
    COMPTOIR_TRY(const auto token,
                 TimeTokens::find(m_transaction, claim.evidence.timeToken, op.device));
    if (!token)
        return false;
    COMPTOIR_TRY(const auto shared, lastSharedPosition(m_transaction, token->epoch));
    return shared.has_value();
}

Result<OpOutcome> VoucherOps::holdUnknown(const ArrivedOp &op, const vouchers::Claim &claim)
{
    COMPTOIR_CHECK(openIncident(m_transaction,
                                {.kind = QStringLiteral("voucher/held"),
                                 .op = op.id,
                                 .device = op.device,
                                 .campaign = claim.campaign,
                                 .serial = claim.serial,
                                 .amount = claim.amount,
                                 .detail = QStringLiteral("voucher/unknown"),
                                 .at = op.arrival}));
    return OpOutcome::held(Error{"voucher/unknown", {}, {}});
}

Result<void> VoucherOps::vouchFor(const vouchers::Claim &claim, Instant now)
{
    // The paper is somewhere else: the desk says that it was worth what was taken.
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(m_transaction, claim.campaign));
    vouchers::VoucherTerms terms;
    terms.campaign = claim.campaign;
    terms.serial = claim.serial;
    terms.face = claim.amount;
    terms.lastDay = campaign.published.validUntil;
    return LostVouchers(m_transaction).takeBack(terms, now);
}

Result<OpOutcome> VoucherOps::missing(OpId needed)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(QStringLiteral("SELECT status, result FROM op_log WHERE op = ?"),
                            {needed.bytes()}));
    if (row && row->text(0) == u"applied")
        return rejected("wire/bad-field"); // names an op of another kind
    if (!row || row->text(0) != u"rejected")
        return OpOutcome::deferred();
    COMPTOIR_TRY(const QJsonObject result, wire::parseObject(row->text(1).toUtf8()));
    return OpOutcome{OpStatus::Rejected, result};
}

Result<std::optional<KnownClaim>> VoucherOps::committable(OpId claim)
{
    auto fresh = m_fresh.extract(claim);
    if (!fresh.empty()
        && m_transaction.holds(
            lock::voucher(fresh.mapped().claim.campaign, fresh.mapped().claim.serial)))
        return std::optional(std::move(fresh.mapped()));
    return ClaimStore(m_transaction).findLocked(claim);
}

Result<OpOutcome> VoucherOps::commit(const ArrivedOp &op)
{
    const OpId claim = *needs(op.kind, op.body);
    COMPTOIR_TRY(auto known, committable(claim));
    if (!known)
        return missing(claim);
    COMPTOIR_CHECK(m_transaction.ahead(questionsAbout(*known, op.shop, m_now)));
    if (!known->authorisation) {
        COMPTOIR_TRY(known->authorisation, ClaimStore(m_transaction).broughtAuthorisation(*known));
    }
    COMPTOIR_TRY(auto voucher,
                 VoucherStore(m_transaction).find(known->claim.campaign, known->claim.serial));
    COMPTOIR_TRY(const auto refused, refusal(op, *known, *voucher));
    if (!refused) {
        if (known->authorisation || m_decided)
            return pay(op, *known, *voucher);
        COMPTOIR_TRY(const auto revoked, revokedBefore(m_transaction, op));
        return revoked ? hold(op, *known, *voucher, *revoked) : pay(op, *known, *voucher);
    }
    if (known->device == op.device && known->state != ClaimState::Committed)
        COMPTOIR_CHECK(openIncident(m_transaction,
                                    {.kind = QStringLiteral("voucher/rejected"),
                                     .op = op.id,
                                     .device = op.device,
                                     .campaign = known->claim.campaign,
                                     .serial = known->claim.serial,
                                     .amount = known->claim.amount,
                                     .detail = QString::fromLatin1(refused->code),
                                     .at = op.arrival}));
    return OpOutcome::rejected(*refused);
}

Result<std::optional<Error>> VoucherOps::refusal(const ArrivedOp &op, const KnownClaim &known,
                                                 const Voucher &voucher)
{
    const auto because = [](const char *code) { return std::optional(Error{code, {}, {}}); };
    if (known.device != op.device)
        return because("voucher/other-device");
    if (known.state == ClaimState::Voided)
        return because("voucher/voided");
    if (known.state != ClaimState::Open)
        return because("voucher/committed");
    if (known.authorisation || op.brought)
        return std::optional<Error>();
    COMPTOIR_TRY(const auto token,
                 TimeTokens::find(m_transaction, known.claim.evidence.timeToken, op.device));
    COMPTOIR_TRY(const auto campaign, readPublished(m_transaction, voucher.campaign));
    const Instant at = claimedAt(known.claim.evidence, token, op.arrival);
    const auto good = checkRedeemable(m_transaction, voucher, campaign,
                                      {op.shop, at, token, known.claim.evidence.feedPosition});
    if (good)
        return std::optional<Error>();
    if (good.error().code.startsWith("voucher/"))
        return std::optional(good.error());
    return fail(good.error());
}

Result<OpOutcome> VoucherOps::hold(const ArrivedOp &op, const KnownClaim &known,
                                   const Voucher &voucher, Instant revoked)
{
    // sync.md §2.14: who has a lost till can debit with it until its token is too old, so a person
    // looks at what was claimed before the revocation; what came after it is nobody's good faith.
    COMPTOIR_TRY(const auto facts,
                 ledgerFacts({m_transaction, m_payments, m_now}, known, voucher, op.arrival));
    const auto payment = vouchers::adjudicate(known.claim, facts);
    const Instant claimed = facts.tokenTime.plusSeconds(known.claim.evidence.ageSeconds);
    const QByteArray broken = facts.tokenKnown && claimed >= revoked ? QByteArray("device/revoked")
                                                                     : payment.failedClause;
    Incident incident{.kind = QStringLiteral("voucher/held"),
                      .op = op.id,
                      .device = op.device,
                      .campaign = voucher.campaign,
                      .serial = voucher.serial,
                      .amount = known.claim.amount,
                      .detail = QString::fromLatin1(broken),
                      .at = op.arrival};
    if (!broken.isEmpty())
        incident.kind = QStringLiteral("voucher/rejected");
    COMPTOIR_CHECK(openIncident(m_transaction, incident));
    if (!broken.isEmpty())
        return rejected(broken.constData());
    return OpOutcome::held(Error{"device/revoked", {}, {}});
}

Result<OpOutcome> VoucherOps::pay(const ArrivedOp &op, const KnownClaim &known, Voucher voucher)
{
    const auto look = [&]() -> Result<vouchers::LedgerFacts> {
        COMPTOIR_TRY(auto facts,
                     ledgerFacts({m_transaction, m_payments, m_now}, known, voucher, op.arrival));
        if (op.brought)
            facts.promised = promisedIn(op.brought->result);
        return facts;
    };
    COMPTOIR_TRY(auto facts, look());
    vouchers::Payment payment = vouchers::adjudicate(known.claim, facts);
    if (payment.fromVoucher < known.claim.amount) {
        // The fund is everybody's: what is left of it holds from here on.
        COMPTOIR_CHECK(m_transaction.serialise(lock::guarantee(voucher.campaign)));
        COMPTOIR_TRY(facts, look());
        payment = vouchers::adjudicate(known.claim, facts);
    }
    KnownPayment paid;
    paid.commit = op.id;
    paid.claim = known.op;
    paid.device = op.device;
    paid.shop = op.shop;
    paid.campaign = voucher.campaign;
    paid.serial = voucher.serial;
    paid.payment = payment;
    paid.offline = facts.authorised == vouchers::Authorised::No;
    paid.at = op.arrival;
    if (facts.tokenKnown) {
        paid.token = Uuid::fromText(known.claim.evidence.timeToken)->bytes();
        paid.tokenDay = Day::inTown(facts.tokenTime);
    }
    COMPTOIR_TRY(const bool changed, book(op, voucher, paid));
    COMPTOIR_CHECK(report(op, known, payment));
    const bool emptied = payment.fromGuarantee.isPositive()
        && payment.fromGuarantee >= facts.guaranteeLeft;
    if (emptied)
        COMPTOIR_CHECK(closeEmptyGuarantee(op, voucher.campaign));
    QJsonObject result = payOf(payment);
    result.insert(QStringLiteral("ver"), voucher.version + (changed ? 1 : 0));
    if (payment.unpaid.isPositive()) {
        QVariantMap elsewhere;
        if (voucher.lastUsed && voucher.lastShop != op.shop)
            elsewhere.insert(QStringLiteral("last_used_ms"), voucher.lastUsed->ms());
        result = OpOutcome::withProblem(result, Error{payment.failedClause, {}, elsewhere});
    }
    // The reason that it gave then stands as well as the sum.
    if (op.brought && op.brought->result.contains(u"problem"))
        result.insert(QStringLiteral("problem"), op.brought->result.value(u"problem"));
    return OpOutcome::applied(result);
}

Result<bool> VoucherOps::book(const ArrivedOp &op, Voucher voucher, KnownPayment paid)
{
    const vouchers::Payment &payment = paid.payment;
    QByteArrayList things{lock::voucher(voucher.campaign, voucher.serial), paid.claim.bytes(),
                          paid.commit.bytes()};
    if (payment.fromGuarantee.isPositive())
        things += lock::guarantee(voucher.campaign);
    const Concern these(m_transaction, things);
    const Account merchant = Account::merchantPayable(op.shop);
    if (payment.fromVoucher.isPositive())
        COMPTOIR_CHECK(
            post(m_transaction,
                 {op.id.bytes(), FromVoucher, Account::voucherLiability(voucher.campaign), merchant,
                  payment.fromVoucher, op.arrival}));
    if (payment.fromGuarantee.isPositive())
        COMPTOIR_CHECK(post(m_transaction,
                            {op.id.bytes(), FromGuarantee, Account::guaranteeFund(voucher.campaign),
                             merchant, payment.fromGuarantee, op.arrival}));
    const bool blocks = payment.overspent && !voucher.blocked;
    const bool changes = payment.fromVoucher.isPositive() || blocks;
    if (changes) {
        voucher.spent += payment.fromVoucher;
        voucher.blocked = voucher.blocked || payment.overspent;
        voucher.lastUsed = op.arrival;
        voucher.lastShop = op.shop;
        paid.voucherVersion = voucher.version + 1;
        COMPTOIR_CHECK(VoucherStore(m_transaction).save(voucher));
    }
    COMPTOIR_CHECK(m_payments.insert(paid));
    COMPTOIR_CHECK(ClaimStore(m_transaction).setState(paid.claim, ClaimState::Committed));
    return changes;
}

Result<void> VoucherOps::report(const ArrivedOp &op, const KnownClaim &known,
                                const vouchers::Payment &payment)
{
    Incident incident{.kind = {},
                      .op = op.id,
                      .device = op.device,
                      .campaign = known.claim.campaign,
                      .serial = known.claim.serial,
                      .detail = QString::fromLatin1(payment.failedClause),
                      .at = op.arrival};
    if (payment.overspent) {
        incident.kind = QStringLiteral("voucher/overspent");
        incident.amount = payment.fromGuarantee + payment.unpaid;
        COMPTOIR_CHECK(openIncident(m_transaction, incident));
    }
    if (payment.beyondGuarantee.isPositive()) {
        incident.kind = QStringLiteral("guarantee/overdrawn");
        incident.amount = payment.beyondGuarantee;
        COMPTOIR_CHECK(openIncident(m_transaction, incident));
    }
    if (payment.unpaid.isPositive()) {
        incident.kind = QStringLiteral("voucher/unpaid");
        incident.amount = payment.unpaid;
        COMPTOIR_CHECK(openIncident(m_transaction, incident));
    }
    return {};
}

Result<void> VoucherOps::closeEmptyGuarantee(const ArrivedOp &op, vouchers::CampaignNumber number)
{
    // sync.md §2.11: an empty fund ends offline debits; claims under the older policy keep its
    // terms.
    COMPTOIR_TRY(const auto campaign, readPublished(m_transaction, number));
    vouchers::OfflineTerms terms = campaign.policy;
    if (terms.mode == vouchers::PolicyMode::OnlineOnly)
        return {};
    terms.mode = vouchers::PolicyMode::OnlineOnly;
    COMPTOIR_CHECK(ChangePolicy(m_keys, m_clock).run(m_transaction, number, terms));
    return openIncident(m_transaction,
                        {.kind = QStringLiteral("guarantee/exhausted"),
                         .op = op.id,
                         .campaign = number,
                         .amount = terms.guarantee,
                         .at = op.arrival});
}

Result<OpOutcome> VoucherOps::reverse(const ArrivedOp &op)
{
    const OpId commit = *needs(op.kind, op.body);
    COMPTOIR_TRY(const auto paid, m_payments.findLocked(commit));
    if (!paid)
        return missing(commit);
    if (paid->shop != op.shop)
        return rejected("voucher/other-shop");
    if (paid->reversed)
        return rejected("voucher/reversed");
    COMPTOIR_TRY(const Money refunded, m_payments.refunded(commit));
    if (refunded.isPositive())
        return rejected("voucher/refunded");
    const Account merchant = Account::merchantPayable(paid->shop);
    const vouchers::Payment &payment = paid->payment;
    if (payment.fromVoucher.isPositive()) {
        COMPTOIR_CHECK(
            post(m_transaction,
                 {op.id.bytes(), FromVoucher, merchant, Account::voucherLiability(paid->campaign),
                  payment.fromVoucher, op.arrival}));
        COMPTOIR_TRY(auto voucher, VoucherStore(m_transaction).find(paid->campaign, paid->serial));
        voucher->spent -= payment.fromVoucher;
        COMPTOIR_CHECK(VoucherStore(m_transaction).save(*voucher));
    }
    if (payment.fromGuarantee.isPositive())
        COMPTOIR_CHECK(
            post(m_transaction,
                 {op.id.bytes(), FromGuarantee, merchant, Account::guaranteeFund(paid->campaign),
                  payment.fromGuarantee, op.arrival}));
    COMPTOIR_CHECK(m_payments.reverse(commit));
    COMPTOIR_CHECK(ClaimStore(m_transaction).setState(paid->claim, ClaimState::Reversed));
    return OpOutcome::applied();
}

Result<OpOutcome> VoucherOps::refund(const ArrivedOp &op)
{
    wire::Fields fields(op.body);
    const auto commit = fields.id<OpId>(u"commit");
    const Money amount = Money::fromCents(fields.integer(u"amount_c", 1, (1 << 24) - 1));
    if (const auto read = fields.done(); !read)
        return OpOutcome::rejected(read.error());
    COMPTOIR_TRY(const auto paid, m_payments.find(commit));
    if (!paid)
        return missing(commit);
    return RefundPayment(m_transaction).run(op, *paid, amount);
}

Result<void> VoucherOps::voidClaim(OpId claim, DeviceId device, Instant now)
{
    ClaimStore claims(m_transaction);
    COMPTOIR_TRY(const auto known, claims.findLocked(claim));
    if (!known)
        return claims.voidUnheard(claim, device, now);
    if (known->device != device)
        return fail("voucher/other-device");
    if (known->state == ClaimState::Voided)
        return {};
    if (known->state != ClaimState::Open)
        return fail("voucher/committed");
    m_fresh.erase(claim);
    return claims.setState(claim, ClaimState::Voided);
}

} // namespace comptoir::backend
