// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "backend/territory/KeyRing.h"
#include "backend/vouchers/ClaimStore.h"
#include "backend/vouchers/PaymentStore.h"
#include "core/base/Clock.h"
#include "sync/wire/PushBatch.h"

#include <map>
#include <set>

namespace comptoir::backend {

/// The effects of `voucher.*` ops on the books (docs/protocol.md §7). A refusal is an outcome; an
/// error means that the storage failed.
class VoucherOps
{
public:
    VoucherOps(StorageTransaction &transaction, const KeyRing &keys, const Clock &clock)
        : m_transaction(transaction),
          m_keys(keys),
          m_clock(clock),
          m_now(clock.now()),
          m_payments(transaction)
    {}

    enum Leg { FromVoucher, FromGuarantee }; ///< of the transfers of a commit

    static bool knows(const QByteArray &kind);
    /// The op that this one can't go without, if its body names one.
    static std::optional<OpId> needs(const QByteArray &kind, const QJsonObject &body);
    /// The one moment for all that is read about an op.
    Instant now() const { return m_now; }
    /// What was remembered of ops whose effects were undone.
    void forget();
    /// `knows(op.kind)` must hold.
    Result<OpOutcome> apply(const ArrivedOp &op);
    /// An op that was held, after the desk's decision: never held again.
    Result<OpOutcome> applyHeld(const ArrivedOp &op, bool counts);

    /// Voids an open claim, heard of or not; twice is once. Errors: "voucher/committed",
    /// "voucher/other-device".
    Result<void> voidClaim(OpId claim, DeviceId device, Instant now);

private:
    Result<OpOutcome> claim(const ArrivedOp &op);
    Result<OpOutcome> commit(const ArrivedOp &op);
    /// As in the books, with its voucher locked.
    Result<std::optional<KnownClaim>> committable(OpId claim);
    Result<OpOutcome> reverse(const ArrivedOp &op);
    Result<OpOutcome> refund(const ArrivedOp &op);
    Result<OpOutcome> hold(const ArrivedOp &op, const KnownClaim &known, const Voucher &voucher,
                           Instant revoked);
    Result<std::optional<Error>> refusal(const ArrivedOp &op, const KnownClaim &known,
                                         const Voucher &voucher);
    /// Was it made in an epoch whose end the books have lost?
    Result<bool> isOfLostBooks(const ArrivedOp &op, const vouchers::Claim &claim);
    Result<OpOutcome> holdUnknown(const ArrivedOp &op, const vouchers::Claim &claim);
    /// The desk pays a claim whose voucher nobody can show.
    Result<void> vouchFor(const vouchers::Claim &claim, Instant now);
    Result<OpOutcome> missing(OpId needed);
    Result<OpOutcome> pay(const ArrivedOp &op, const KnownClaim &known, Voucher voucher);
    /// Debits, payment and the claim's state. Does it change the voucher?
    Result<bool> book(const ArrivedOp &op, Voucher voucher, KnownPayment paid);
    Result<void> report(const ArrivedOp &op, const KnownClaim &known,
                        const vouchers::Payment &payment);
    Result<void> closeEmptyGuarantee(const ArrivedOp &op, vouchers::CampaignNumber campaign);

    StorageTransaction &m_transaction;
    const KeyRing &m_keys;
    const Clock &m_clock;
    const Instant m_now;
    bool m_decided = false; ///< by the desk
    PaymentStore m_payments;
    std::map<OpId, KnownClaim> m_fresh; ///< inserted, and not touched since
    std::set<std::pair<DeviceId, QByteArray>> m_keptTokens;
};

} // namespace comptoir::backend
