// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxWriter.h"
#include "core/vouchers/Adjudication.h"
#include "core/vouchers/CheckVoucher.h"

namespace comptoir::vouchers {

/// A debit between its claim and its commit.
struct PendingDebit
{
    CheckedVoucher checked;
    Redemption redemption; ///< `claim` is null while nothing is on disk
    store::OutboxOp claim;
    ClaimEvidence evidence;
    QByteArray how; ///< it may be committed: "offline" or "auth:…"
    QByteArray authorisation; ///< the territory's document
    bool mayBeUndone = true; ///< not what paid a ticket: that is taken back by a refund
    std::optional<Verdict> refused; ///< it may not, and the claim is void
};

/// The verdict on a debit as it is, or as it will be, written.
Verdict debitedVerdict(const PendingDebit &pending);

/// Writes the ops and rows of debits in somebody's transaction.
class DebitWriter
{
public:
    DebitWriter(VoucherStore &store, store::Outbox &outbox) : m_store(store), m_outbox(outbox) {}

    Result<PendingDebit> claim(store::OutboxWriter &writer, store::Transaction &transaction,
                               const CheckedVoucher &checked, Money amount) const;
    /// By `pending.how`; what is now known of the debit is in `pending` after it.
    Result<void> commit(store::OutboxWriter &writer, store::Transaction &transaction,
                        PendingDebit &pending) const;

private:
    VoucherStore &m_store;
    store::Outbox &m_outbox;
};

} // namespace comptoir::vouchers
