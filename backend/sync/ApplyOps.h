// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/sync/OpLog.h"
#include "backend/territory/KeyRing.h"
#include "backend/vouchers/VoucherOps.h"

namespace comptoir::backend {

/// Writes verified ops of one device into its log and their effects into the books.
class ApplyOps
{
public:
    enum class Parts {
        EachAlone, ///< one that fails by itself is held for a human and doesn't stop the rest
        Together, ///< without savepoints: then it is "sync/part-failed", and nothing was done
    };
    ApplyOps(StorageTransaction &transaction, const CallingDevice &caller, const KeyRing &keys,
             const Clock &clock, Parts parts = Parts::EachAlone);

    /// Reads together what run() will ask for, and `others`.
    Result<void> lookAhead(const std::vector<wire::ChainedOp> &ops, std::vector<Question> others);
    /// Those of the ops that come after `acknowledged`, in order. Errors are the storage's alone;
    /// then nothing of the push may be committed.
    Result<void> run(const std::vector<wire::ChainedOp> &ops, qint64 acknowledged);
    /// What became of those that run() wrote, by sequence.
    const std::map<qint64, OpOutcome> &outcomes() const { return m_outcomes; }

    /// Ends an op that is held: it counts, or it is rejected for good. Its device hears of it, and
    /// what waited for it is looked at again.
    Result<OpOutcome> settle(const LoggedOp &held, bool counts);

private:
    Result<void> run(const wire::ChainedOp &op);
    Result<OpOutcome> outcome(const ArrivedOp &op);
    Result<OpOutcome> applied(const ArrivedOp &op);
    Result<ArrivedOp> arrived(const LoggedOp &logged);
    Result<OpOutcome> repeated(const wire::ChainedOp &op, const LoggedOp &known) const;
    /// Looks again at ops that waited for this one, and at those that waited for them.
    Result<void> replayWaitingFor(OpId op);
    Result<void> replay(const LoggedOp &waiting);
    Result<OpOutcome> decided(const ArrivedOp &op, bool counts);
    Result<void> publishResult(const LoggedOp &op, const OpOutcome &outcome, qint64 version);

    StorageTransaction &m_transaction;
    CallingDevice m_caller;
    const KeyRing &m_keys;
    const Clock &m_clock;
    OpLog m_log;
    const Parts m_parts;
    OpLog::Mentioned m_mentioned;
    VoucherOps m_vouchers;
    std::map<qint64, OpOutcome> m_outcomes;
    std::map<OpId, qint64> m_places; ///< sequences of what may change once more
};

/// The entry of an op in `results` (docs/protocol.md §5).
QJsonObject resultEntry(qint64 sequence, OpId op, const QString &status, const OpOutcome &outcome);

} // namespace comptoir::backend
