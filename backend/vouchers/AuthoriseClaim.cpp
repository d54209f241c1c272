// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/AuthoriseClaim.h"

#include "backend/storage/Locks.h"
#include "backend/territory/Recovery.h"
#include "backend/territory/Territory.h"
#include "sync/wire/Json.h"
#include "sync/wire/PushBatch.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

tl::unexpected<Error> withRemaining(const char *code, Money remaining)
{
    return fail(code, {}, {{QStringLiteral("remaining_c"), remaining.cents()}});
}

/// May this claim, heard of before, be answered once more?
Result<void> checkKnown(const KnownClaim &known, const KnownClaim &asked)
{
    if (known.device != asked.device || known.claim.toJson() != asked.claim.toJson())
        return fail("sync/id-reused");
    if (known.state == ClaimState::Voided)
        return fail("voucher/voided");
    if (known.state != ClaimState::Open && !known.authorisation)
        return fail("voucher/committed");
    return {};
}

/// An authorisation is paid whatever happens to the voucher meanwhile, so who lets them lapse and
/// commits later could have one voucher paid many times. An honest till commits or voids at once.
Result<void> checkSettled(StorageTransaction &transaction, const KnownClaim &known,
                          const vouchers::OfflineTerms &terms, Instant now)
{
    COMPTOIR_TRY(const auto unsettled, ClaimStore(transaction).unsettled(known, now));
    const bool tooMuch = unsettled.older.isPositive() && unsettled.older > terms.capTill;
    return unsettled.ofThisVoucher || tooMuch ? fail("voucher/unsettled") : Result<void>();
}

Question traces(const KnownClaim &asked)
{
    return {QStringLiteral("SELECT (SELECT 1 FROM op_log WHERE op = ?), (SELECT 1 "
                           "FROM voided_claim WHERE op = ? AND device = ?)"),
            {asked.op.bytes(), asked.op.bytes(), asked.device.bytes()}};
}

/// May an id that no claim has become one?
Result<void> checkUnheard(StorageTransaction &transaction, const KnownClaim &asked)
{
    COMPTOIR_TRY(const auto row, transaction.first(traces(asked)));
    if (!row->isNull(0))
        return fail("sync/id-reused");
    return row->isNull(1) ? Result<void>() : fail("voucher/voided");
}

/// Restored books don't know yet what other tills took of this voucher (sync.md §2.13).
Result<void> checkRecoveryCap(StorageTransaction &transaction, const KnownClaim &known,
                              const vouchers::OfflineTerms &terms, Instant now)
{
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(transaction));
    if (!recovery)
        return {};
    COMPTOIR_TRY(const Money given,
                 ClaimStore(transaction).authorisedSince(known, recovery->began, now));
    const Money most = std::max(Money(), std::min(terms.floor, terms.capVoucher - given));
    if (known.claim.amount <= most)
        return {};
    return fail("voucher/over-recovery-cap", {}, {{QStringLiteral("most_c"), most.cents()}});
}

} // namespace

Result<AuthoriseClaim::Request> AuthoriseClaim::Request::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    Request request;
    request.line = fields.text(u"line", wire::maxLineBytes).toUtf8();
    request.previousHash = fields.bytes(u"prev", 32);
    request.signature = fields.bytes(u"sig", 64);
    COMPTOIR_CHECK(fields.done());
    return request;
}

Result<AuthoriseClaim::Answer> AuthoriseClaim::run(StorageTransaction &transaction,
                                                   const CallingDevice &caller,
                                                   const Request &request)
{
    COMPTOIR_TRY(const auto keys, DeviceKeys::of(transaction, caller.device));
    COMPTOIR_TRY(const KnownClaim asked, verified(caller, keys, request));
    // The chain: the device may void this very claim, or push it. The voucher: what is left on it.
    COMPTOIR_CHECK(transaction.serialise(lock::chain(caller.device)));
    COMPTOIR_CHECK(transaction.serialise(lock::voucher(asked.claim.campaign, asked.claim.serial)));
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(transaction.ahead(
        {ClaimStore::byOp(asked.op), traces(asked),
         VoucherStore::byNumber(asked.claim.campaign, asked.claim.serial),
         campaignByNumber(asked.claim.campaign), membership(caller.shop, asked.claim.campaign),
         ClaimStore::promises(asked, now), ClaimStore::reservations(asked.claim, asked.op, now),
         openRecovery(), theTerritory()}));
    ClaimStore claims(transaction);
    COMPTOIR_TRY(const auto known, claims.find(asked.op));
    if (known) {
        COMPTOIR_CHECK(checkKnown(*known, asked));
        if (known->authorisation)
            return Answer{known->authorisation->document, false};
        COMPTOIR_TRY(const Money free, reservable(transaction, caller, *known, now));
        return reserve(transaction, *known, free, false);
    }
    COMPTOIR_CHECK(checkUnheard(transaction, asked));
    // A refusal leaves no trace: the claim's line arrives with the next push anyway.
    COMPTOIR_TRY(const Money free, reservable(transaction, caller, asked, now));
    return reserve(transaction, asked, free, true);
}

Result<KnownClaim> AuthoriseClaim::verified(const CallingDevice &caller, const DeviceKeys &keys,
                                            const Request &request) const
{
    const auto op = wire::decodeLine(request.line);
    const DeviceKeys::Place place = op ? DeviceKeys::Place{op->incarnation, op->sequence}
                                       : keys.newestSince();
    const QByteArray hash = wire::nextHash(caller.device, request.previousHash, request.line);
    if (!wire::opIsSigned(keys.at(place), hash, request.signature))
        return fail("voucher/bad-signature");
    if (!op || op->kind != "voucher.claim" || !op->requires_.isEmpty())
        return fail("voucher/not-a-claim");
    const auto claim = vouchers::Claim::fromJson(op->body);
    if (!claim)
        return fail("voucher/not-a-claim", claim.error().detail);
    return KnownClaim{op->id, caller.device, *claim, hash, ClaimState::Open, {}};
}

Result<Money> AuthoriseClaim::reservable(StorageTransaction &transaction,
                                         const CallingDevice &caller, const KnownClaim &known,
                                         Instant now) const
{
    const vouchers::Claim &claim = known.claim;
    COMPTOIR_TRY(const auto voucher, VoucherStore(transaction).find(claim.campaign, claim.serial));
    if (!voucher)
        return fail("voucher/unknown");
    COMPTOIR_TRY(const auto campaign, readPublished(transaction, claim.campaign));
    COMPTOIR_CHECK(checkRedeemable(transaction, *voucher, campaign, {caller.shop, now, {}, 0}));
    if (voucher->blocked)
        return fail("voucher/blocked");
    COMPTOIR_CHECK(checkSettled(transaction, known, campaign.policy, now));
    COMPTOIR_TRY(const Money reserved,
                 ClaimStore(transaction).reservedByOthers(claim, known.op, now));
    const Money free = voucher->remaining() - reserved;
    if (claim.amount > free)
        return withRemaining("voucher/insufficient", free);
    if (voucher->indivisible() && claim.amount != voucher->face)
        return withRemaining("voucher/indivisible", free);
    COMPTOIR_CHECK(checkRecoveryCap(transaction, known, campaign.policy, now));
    return free;
}

Result<AuthoriseClaim::Answer> AuthoriseClaim::reserve(StorageTransaction &transaction,
                                                       const KnownClaim &known, Money free,
                                                       bool isNew)
{
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    const Instant now = m_clock.now();
    const Uuid id = Uuid::version7(now, m_entropy);
    const Money amount = known.claim.amount;
    const QJsonObject content{{QStringLiteral("auth"), QString::fromLatin1(id.text())},
                              {QStringLiteral("claim"), QString::fromLatin1(known.op.text())},
                              {QStringLiteral("device"), QString::fromLatin1(known.device.text())},
                              {QStringLiteral("campaign"), qint64(known.claim.campaign)},
                              {QStringLiteral("serial"), qint64(known.claim.serial)},
                              {QStringLiteral("amount_c"), amount.cents()},
                              {QStringLiteral("remaining_c"), (free - amount).cents()},
                              {QStringLiteral("expires_s"), reservationSeconds},
                              {QStringLiteral("epoch"), territory.epoch},
                              {QStringLiteral("time_ms"), now.ms()}};
    const auto document = m_keys.sign(crypto::authorisationDomain, vouchers::KeyUse::Ack, content);
    KnownClaim authorised = known;
    authorised.authorisation = {id, document, now.plusSeconds(reservationSeconds)};
    ClaimStore claims(transaction);
    if (isNew) {
        COMPTOIR_CHECK(claims.insert(authorised, now));
        COMPTOIR_CHECK(claims.keepToken(authorised));
    } else {
        COMPTOIR_CHECK(claims.authorise(known.op, *authorised.authorisation));
    }
    return Answer{document, true};
}

} // namespace comptoir::backend
