// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "backend/vouchers/VoucherStore.h"
#include "core/vouchers/Adjudication.h"
#include "sync/wire/SignedDoc.h"

namespace comptoir::backend {

enum class ClaimState { Open, Committed, Voided, Reversed };

/// The town's word that a claim will be paid in full.
struct Authorisation
{
    Uuid id;
    wire::SignedDoc document;
    Instant expires; ///< its reservation lapses; the word stays good
};

/// A claim that the town has heard of, by an authorisation request or by a push.
struct KnownClaim
{
    OpId op;
    DeviceId device;
    vouchers::Claim claim;
    QByteArray hash; ///< of its line in the device's chain
    ClaimState state = ClaimState::Open;
    std::optional<Authorisation> authorisation;
};

/// The tables `claim` and `voided_claim`.
class ClaimStore
{
public:
    explicit ClaimStore(StorageTransaction &transaction) : m_transaction(transaction) {}

    /// What find() reads.
    static Question byOp(OpId op);
    Result<std::optional<KnownClaim>> find(OpId op);
    /// With its voucher locked, so that what is read stays true.
    Result<std::optional<KnownClaim>> findLocked(OpId op);
    Result<void> insert(const KnownClaim &claim, Instant heard);
    /// Its time token stays for as long as it may have to be judged.
    Result<void> keepToken(const KnownClaim &claim);
    Result<void> setState(OpId op, ClaimState state);
    Result<void> authorise(OpId op, const Authorisation &authorisation);

    /// The town's word of before a restore, as the device brought it back. Nothing unless it is
    /// about this very claim.
    static Question broughtAuthorisations(const KnownClaim &known);
    Result<std::optional<Authorisation>> broughtAuthorisation(const KnownClaim &known);
    /// Authorised since `began` for other claims of this voucher, spent or still reserved.
    Result<Money> authorisedSince(const KnownClaim &known, Instant began, Instant now);

    /// What reservedByOthers() reads.
    static Question reservations(const vouchers::Claim &claim, OpId own, Instant now);
    /// Reservations of other claims that have not lapsed.
    Result<Money> reservedByOthers(const vouchers::Claim &claim, OpId own, Instant now);

    /// What this claim's device was promised in the campaign and has neither committed nor voided.
    struct Unsettled
    {
        Money older; ///< promised more than settlingSeconds ago
        bool ofThisVoucher = false; ///< one has lapsed on the very voucher
    };
    /// What unsettled() reads.
    static Question promises(const KnownClaim &asked, Instant now);
    Result<Unsettled> unsettled(const KnownClaim &asked, Instant now);
    /// A till with a link has told by then what became of a promise.
    static constexpr qint64 settlingSeconds = 60;

    /// Remembers a void whose claim has not arrived.
    Result<void> voidUnheard(OpId op, DeviceId device, Instant heard);
    /// What wasVoidedUnheard() reads.
    static Question voids(OpId op, DeviceId device);
    Result<bool> wasVoidedUnheard(OpId op, DeviceId device);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
