// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vouchers/Refund.h"
#include "core/vouchers/Verdict.h"

#include <QFuture>

#include <vector>

namespace comptoir::vouchers {

enum class ScanSource { Camera, KeyboardScanner, Typed };

struct ScanInput
{
    QString text;
    ScanSource source = ScanSource::Camera;
};

/// A claim without an end: the till stopped between the claim and its commit. The customer may have
/// left with the goods or not; only the shopkeeper knows.
struct OpenClaim
{
    OpId claim;
    Money amount;
    QString campaignName;
    Instant at;
};

/// How far a debit has travelled (sync.md §2.20).
enum class Travelled { Here, Received, Safe, Refused };

struct RecentVerdict
{
    VerdictId id;
    Money debited;
    QString codeTail;
    Instant at;
    OpId commit; ///< null when nothing was debited
    Travelled travelled = Travelled::Here;
    bool provisional = false;
    bool undone = false;
    Money refunded{}; ///< put back onto the voucher since
    std::optional<Instant> undoUntil{};
};

/// What the voucher screen asks of the till. Calls return at once; futures finish on the engine
/// thread. Errors: "store/disk-full", "store/disk-io", "store/corrupt", "till/not-enrolled".
class VoucherDesk
{
public:
    VoucherDesk() = default;
    VoucherDesk(const VoucherDesk &) = delete;
    VoucherDesk &operator=(const VoucherDesk &) = delete;
    virtual ~VoucherDesk() = default;

    /// What is this code, and how much of it can be debited now? No debit, nothing kept of a
    /// foreign code.
    virtual QFuture<Result<Verdict>> check(const ScanInput &input) = 0;
    /// Debits a checked voucher. When the future has a G2 or A1 verdict, it is on disk.
    virtual QFuture<Result<Verdict>> debit(const QByteArray &check, Money amount) = 0;
    /// Takes a debit back within the campaign's time.
    virtual QFuture<Result<Verdict>> undo(OpId commit) = 0;
    /// Puts a part of a debit at this till back onto its voucher, for goods that came back.
    virtual QFuture<Result<Refund>> refund(OpId commit, Money amount, RefundReason reason) = 0;
    virtual QFuture<Result<std::vector<RecentVerdict>>> recent(int count) = 0;
    virtual QFuture<Result<std::vector<OpenClaim>>> openClaims() = 0;
    /// Ends an open claim: the customer left with the goods (commit) or not (void).
    /// `by`: who says so, for the record.
    virtual QFuture<Result<Verdict>> settle(OpId claim, bool customerLeft, const QString &by) = 0;
};

} // namespace comptoir::vouchers
