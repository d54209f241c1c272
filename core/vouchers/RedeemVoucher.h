// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/store/OutboxWriter.h"
#include "core/vouchers/Adjudication.h"
#include "core/vouchers/CheckVoucher.h"

#include <deque>
#include <functional>
#include <set>

namespace comptoir::vouchers {

/// Debits vouchers at this till: claim on disk, then the territory's authorisation if it answers in
/// time or else the offline policy with the very same claim, then the commit on disk, then the
/// verdict (docs/protocol.md §7). Runs on the engine thread; each act answers exactly once.
class RedeemVoucher
{
public:
    using Done = std::function<void(Result<Verdict>)>;

    /// `makeRoom` is asked once when the disk is full; true: try again.
    RedeemVoucher(VoucherStore &store, store::Outbox &outbox, OnlineDesk &desk, Entropy &entropy,
                  std::function<bool()> makeRoom = {});

    void check(const ScanInput &input, Done done);
    /// Errors: "voucher/check-expired", "voucher/amount-zero", "voucher/amount-too-high" (fact
    /// `most_c`), "voucher/indivisible", "store/…". After an error nothing is debited and the check
    /// can be used again.
    void debit(const QByteArray &check, Money amount, Done done);
    /// Errors: "voucher/not-open", "voucher/undo-too-late", "voucher/refunded", "store/…".
    Result<Verdict> undo(OpId commit);
    /// Claims that a stop of the program left without an end.
    Result<std::vector<OpenClaim>> openClaims() const;
    Result<Verdict> settle(OpId claim, bool customerLeft);

private:
    struct Pending
    {
        CheckedVoucher checked;
        Redemption redemption;
        store::OutboxOp claim;
        ClaimEvidence evidence;
    };
    /// Runs a transaction, and once more if room could be made for it.
    template <typename Act>
    auto withRoom(const Act &act) const
    {
        auto result = act();
        if (!result && result.error().is("store/disk-full") && m_makeRoom && m_makeRoom())
            result = act();
        return result;
    }
    QByteArray keep(const CheckedVoucher &checked);
    std::optional<CheckedVoucher> kept(const QByteArray &check) const;
    /// On a slow link some debits wait for the territory all the same; without an answer the
    /// offline rules decide as ever.
    bool insistsOnAsking(const CheckedVoucher &checked, Money amount) const;
    Result<void> acceptable(const CheckedVoucher &checked, Money amount) const;
    Result<Pending> writeClaim(store::OutboxWriter &writer, store::Transaction &transaction,
                               const CheckedVoucher &checked, Money amount) const;
    Result<Verdict> debitOffline(const CheckedVoucher &checked, Money amount);
    void debitOnline(const CheckedVoucher &checked, Money amount, Done done);
    Result<Verdict> afterAnswer(Pending pending, const Result<wire::SignedDoc> &answer);
    Result<Verdict> withoutAnswer(Pending pending);
    Result<Verdict> commitAuthorised(Pending pending, const wire::SignedDoc &authorisation);
    /// The commit in a transaction of its own.
    Result<Verdict> commitAlone(const Pending &pending, const QByteArray &how,
                                const QByteArray &authorisation);
    Result<Verdict> refusedByTerritory(const Pending &pending, const Error &error);
    Result<void> commit(store::OutboxWriter &writer, store::Transaction &transaction,
                        Pending &pending, const QByteArray &how, const QByteArray &authorisation);
    Result<void> voidClaim(OpId claim);
    /// Voids what a failing disk kept from being voided. Else somebody would be asked later about a
    /// debit that was repeated meanwhile, and could say yes to both.
    Result<void> endFailed();
    Verdict debited(const Pending &pending) const;

    VoucherStore &m_store;
    store::Outbox &m_outbox;
    OnlineDesk &m_desk;
    Entropy &m_entropy;
    std::function<bool()> m_makeRoom;
    CheckVoucher m_check;
    std::deque<CheckedVoucher> m_checks; ///< the last few; a verdict on the screen refers to one
    std::set<OpId> m_inFlight; ///< claims whose answer is awaited
    std::set<OpId> m_failed; ///< claims of debits that failed, and whose void failed too
};

} // namespace comptoir::vouchers
