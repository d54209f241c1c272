// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/vouchers/DebitWriter.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace comptoir::vouchers {

/// A voucher that is reserved, or the verdict why it is not.
struct PreparedDebit
{
    QByteArray handle; ///< empty: refused
    Verdict verdict; ///< `debited` and `remaining` as they will be
};

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

    // A voucher as one of several means of payment: reserved now, debited in the transaction of the
    // sale, or released.
    /// Online the claim is on disk and the territory has agreed; offline nothing is on disk yet.
    /// Errors as of debit(), "voucher/reserved" when the voucher is reserved already.
    void prepare(const QByteArray &check, Money amount, std::function<void(Result<PreparedDebit>)>);
    /// Within somebody's transaction, which commits through `writer`; then call finish(). What is
    /// debited without the territory is judged once more. undo() does not take it back: a ticket
    /// says that it paid. Errors: "voucher/not-reserved",
    /// "voucher/refused" (facts `verdict`, `reason`, `most_c`), "store/…": nothing may be
    /// committed.
    Result<Verdict> commitPrepared(store::OutboxWriter &writer, store::Transaction &transaction,
                                   const QByteArray &handle);
    /// The transaction of the debit is on disk.
    void finish(const QByteArray &handle) { m_prepared.erase(handle); }
    /// The voucher is not taken after all; the check can be used again. No error for a handle that
    /// is not known. After "store/…" the claim is void as soon as the disk takes it.
    Result<void> release(const QByteArray &handle);

private:
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
    /// A check that may be debited now, by what is known now, and whether to ask the territory; or
    /// the verdict why not.
    struct Ready
    {
        CheckedVoucher checked;
        std::optional<Verdict> refused;
        bool online = false;
    };
    Result<Ready> ready(const QByteArray &check, Money amount);
    Result<Verdict> debitOffline(const CheckedVoucher &checked, Money amount);
    void debitOnline(const CheckedVoucher &checked, Money amount, Done done);
    /// Claim on disk, then the territory's word or the policy's. After an error the claim is void.
    using Asked = std::function<void(Result<PendingDebit>)>;
    void ask(const CheckedVoucher &checked, Money amount, Asked asked);
    Result<PendingDebit> decide(PendingDebit pending, const Result<wire::SignedDoc> &answer);
    Result<PendingDebit> withoutAnswer(PendingDebit pending);
    /// Why the policy does not allow a claim now; nothing when it does.
    Result<std::optional<Verdict>> refusedOffline(const PendingDebit &pending) const;
    /// The commit in a transaction of its own.
    Result<Verdict> commitAlone(const PendingDebit &pending);
    Result<Verdict> refusedByTerritory(const PendingDebit &pending, const Error &error);
    Result<void> voidClaim(OpId claim);
    /// Nothing was taken: the claim must not be asked about later. If this can't be written either
    /// before the program stops, the question at the next start is right.
    void giveUp(OpId claim);
    /// Voids what a failing disk kept from being voided. Else somebody would be asked later about a
    /// debit that was repeated meanwhile, and could say yes to both.
    Result<void> endFailed();
    bool isPrepared(OpId claim) const;
    static tl::unexpected<Error> refusedNow(const Verdict &verdict);

    static constexpr size_t keptChecks = 8;

    VoucherStore &m_store;
    store::Outbox &m_outbox;
    OnlineDesk &m_desk;
    Entropy &m_entropy;
    std::function<bool()> m_makeRoom;
    CheckVoucher m_check;
    DebitWriter m_writer;
    std::deque<CheckedVoucher> m_checks; ///< the last few; a verdict on the screen refers to one
    std::set<OpId> m_inFlight; ///< claims whose answer is awaited
    std::set<OpId> m_failed; ///< claims of debits that failed, and whose void failed too
    std::map<QByteArray, PendingDebit> m_prepared; ///< by handle
};

} // namespace comptoir::vouchers
