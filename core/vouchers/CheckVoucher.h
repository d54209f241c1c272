// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/OnlineDesk.h"
#include "core/vouchers/ScannedText.h"
#include "core/vouchers/VoucherStore.h"

#include <functional>

namespace comptoir::vouchers {

/// A voucher that was checked and may be debited. Lives in memory only.
struct CheckedVoucher
{
    Verdict verdict;
    VoucherTerms terms;
    QString code; ///< of a paper that was shown; empty for a typed code
    std::optional<Campaign> campaign;
};

/// From a scan to a verdict: first by what the till knows, then, when the territory can be reached,
/// by what it answers within 1.5 s.
class CheckVoucher
{
public:
    using Done = std::function<void(Result<CheckedVoucher>)>;

    CheckVoucher(VoucherStore &store, store::Outbox &outbox, OnlineDesk &desk);

    void check(const ScanInput &input, Done done);
    /// The verdict for terms that are known to be genuine, by what the till knows.
    /// `except`: an open claim that is not counted, because it is the one being decided.
    Result<CheckedVoucher> locally(const VoucherTerms &terms, OpId except = {}) const;

private:
    void checkTerms(const VoucherTerms &terms, const QString &code, Done done);
    void checkOnline(CheckedVoucher checked, Done done);
    void resolveOnline(const HumanCode &code, Done done);
    /// `facts` are the territory's, their signature checked here.
    Result<CheckedVoucher> withFacts(CheckedVoucher checked, const wire::SignedDoc &facts) const;
    /// Why the voucher can't be debited by anybody now, judged by `known`; nothing when it can.
    Result<std::optional<VerdictId>> refusal(CheckedVoucher &checked, const KnownVoucher &known,
                                             Day today) const;
    Result<void> limitOffline(CheckedVoucher &checked, OpId except) const;

    VoucherStore &m_store;
    store::Outbox &m_outbox;
    OnlineDesk &m_desk;
};

} // namespace comptoir::vouchers
