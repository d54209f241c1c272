// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "sync/wire/PushBatch.h"

#include <map>
#include <set>

namespace comptoir::backend {

/// How far the town has a device's chain, in one incarnation.
struct Chain
{
    int incarnation = 1;
    qint64 ackedSequence = 0;
    QByteArray ackedHash;
    qint64 durableSequence = 0;
    qint64 nextSequence = 1;
};

struct LoggedOp
{
    OpId id;
    qint64 sequence = 0;
    QByteArray kind;
    QByteArray line;
    QByteArray hash;
    DeviceId device;
    Instant arrival;
    OpOutcome outcome;
};

/// The tables `chain` and `op_log`: every line that ever arrived, byte for byte, in its chain.
class OpLog
{
public:
    OpLog(StorageTransaction &transaction, DeviceId device)
        : m_transaction(transaction),
          m_device(device)
    {}

    DeviceId device() const { return m_device; }
    /// What newestChain() reads.
    Question newest() const;
    /// The newest incarnation's, or nothing before the first push.
    Result<std::optional<Chain>> newestChain();
    Result<std::optional<Chain>> chain(int incarnation);
    Result<void> saveChain(const Chain &chain);

    /// For the desk: an incarnation begins after a head that we never had.
    Result<void> reportUnlinked(int incarnation, Instant now);

    /// Whoever's it is.
    Result<std::optional<LoggedOp>> find(OpId op);
    Result<std::optional<LoggedOp>> at(int incarnation, qint64 sequence);
    struct Mentioned
    {
        std::set<OpId> inLog; ///< whoever's they are, or something in it waits for them
        std::set<OpId> brought; ///< a device brought what was answered before a restore
    };
    /// What mentioned() reads.
    static std::vector<Question> mentions(const std::vector<wire::ChainedOp> &ops);
    /// Few of the ops, if any: what is not among them needs no look of its own.
    Result<Mentioned> mentioned(const std::vector<wire::ChainedOp> &ops);
    struct Judged
    {
        QString status;
        QByteArray result; ///< JSON
        bool isPlain() const { return status == u"applied" && result == "{}"; }
        Result<OpOutcome> outcome() const;
    };
    /// What became of the ops from one sequence to another, by sequence.
    Result<std::map<qint64, Judged>> outcomes(int incarnation, qint64 first, qint64 last);
    /// `needs` is what a deferred op waits for.
    Result<void> insert(const wire::ChainedOp &op, Instant arrival, const OpOutcome &outcome,
                        std::optional<OpId> needs);
    /// Keeps the line of an op whose id is taken (the same op in a new incarnation, or a
    /// collision): filed under its hash, it has no effect of its own.
    Result<void> insertRepeat(const wire::ChainedOp &op, Instant arrival, const OpOutcome &outcome);
    Result<void> setOutcome(OpId op, const OpOutcome &outcome);
    /// Deferred ops that wait for this one, of all devices, oldest first.
    Result<std::vector<LoggedOp>> waitingFor(OpId op);

private:
    Result<void> insertAs(const QByteArray &id, const wire::ChainedOp &op, Instant arrival,
                          const OpOutcome &outcome, std::optional<OpId> needs = {});

    StorageTransaction &m_transaction;
    DeviceId m_device;
};

} // namespace comptoir::backend
