// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/crypto/DeviceSecret.h"
#include "core/store/BlackBox.h"
#include "core/store/Database.h"
#include "core/store/ShopKeys.h"
#include "core/store/SyncStatus.h"
#include "core/store/TrustedTime.h"
#include "sync/wire/OpLine.h"

#include <algorithm>
#include <functional>

namespace comptoir::store {

enum class OpState { Pending = 0, Acknowledged = 2, Durable = 3, Attention = 4 };

/// One op of this device as it lies on disk.
struct OutboxOp
{
    qint64 number = 0; ///< of this till's ops, for ever: the black box counts by it
    qint64 sequence = 0; ///< in the chain of the incarnation where it stands now
    int incarnation = 1;
    OpId id;
    qint64 transaction = 0;
    QByteArray kind;
    QByteArray line;
    QByteArray hash;
    QByteArray previousHash;
    QByteArray signature; ///< of money kinds, else empty
    OpState state = OpState::Pending;
    QByteArray result; ///< JSON of the territory's answer, empty before
    Instant created;
};

/// Where the device's chain stands.
struct ChainHead
{
    DeviceId device;
    ShopId shop;
    int incarnation = 1;
    QByteArray previousHead; ///< before this incarnation; empty of the first
    qint64 nextSequence = 1;
    qint64 nextNumber = 1;
    QByteArray head;
    qint64 acknowledged = 0;
    QByteArray acknowledgedHash;
    qint64 heard = 0; ///< results of ops behind this were never heard
    qint64 durable = 0;
    QByteArray epoch;
    int keyIncarnation = 0; ///< the territory is known to take the key that begins here

    QByteArray firstHash() const { return wire::firstHash(device, incarnation, previousHead); }
};

/// What a signed acknowledgement says (docs/protocol.md §5).
struct OpResult
{
    qint64 sequence = 0;
    OpId op;
    QByteArray status; ///< applied, duplicate, conflict, deferred, rejected, held
    QByteArray json; ///< the whole entry as it came
};
struct Acknowledgement
{
    QByteArray epoch;
    qint64 acknowledged = 0;
    QByteArray acknowledgedHash;
    qint64 durable = 0;
    Instant time;
    std::vector<OpResult> results;
    qint64 answered = 0; ///< last sequence of the batch that it answers: results go no further
    QByteArray signedDoc; ///< kept as evidence
};

/// The device's chain of ops: written in the transaction of what happened, kept until durable.
class Outbox
{
public:
    Outbox(Database &database, BlackBox &blackBox, const Clock &clock, Entropy &entropy,
           crypto::DeviceSecret secret);

    /// The first row of a new device's chain.
    static Result<void> begin(Transaction &transaction, DeviceId device, ShopId shop,
                              const QByteArray &epoch);
    Result<ChainHead> head() const;
    /// Ops of this incarnation after a sequence in order, at most `count` and `bytes` (at least
    /// one).
    Result<std::vector<OutboxOp>> after(qint64 sequence, int count, qint64 bytes) const;
    Result<std::optional<OutboxOp>> find(OpId id) const;
    Result<std::vector<OutboxOp>> needingAttention() const;

    /// Called in the acknowledgement's transaction for each result.
    using ResultListener = std::function<Result<void>(Transaction &, const OpResult &)>;
    void onResult(ResultListener listener) { m_listeners.push_back(std::move(listener)); }

    /// Applies an acknowledgement whose signature was checked. "sync/fork" when its hash is not
    /// ours.
    Result<void> acknowledge(Transaction &transaction, const Acknowledgement &acknowledgement);
    /// A later result for one op (feed entity `op`).
    Result<void> noteResult(Transaction &transaction, const OpResult &result);
    /// Puts an op that the territory can't even read aside for a person; it is never dropped.
    Result<void> park(Transaction &transaction, OpId op, const QByteArray &problem);
    /// The territory counts anew after a restore; what it lost is sent again (docs/protocol.md §5).
    Result<void> adoptEpoch(Transaction &transaction, const QByteArray &epoch);
    /// Goes on under another incarnation, the next or a later one: the chains of before stay as
    /// they are, and every op that is not durable is chained and signed anew with its id and body,
    /// so that the territory knows it again (docs/protocol.md §5). Returns the incarnation.
    Result<int> beginIncarnation(Transaction &transaction, int atLeast = 0);
    /// Forgets ops that are durable and were written before then, closings never. Returns how many.
    Result<qint64> prune(Transaction &transaction, Instant before);
    /// Of the ops up to this number nobody needs a copy here: each is durable and was written
    /// before then, closings too.
    Result<qint64> dispensableTo(Instant before) const;
    /// The op of that number and its hash are still what they were: this chain has not been put
    /// back or gone on elsewhere since. Number 0 is the beginning.
    Result<bool> stillHas(int incarnation, qint64 number, const QByteArray &hash) const;
    /// pending, attention, oldestPending, lastAcknowledged and blackBoxBehind.
    Result<SyncStatus> counts() const;
    /// The first number under which the black box has another op than this chain, if there is one:
    /// the whole disk was put back, and later a newer copy of the database alone.
    Result<std::optional<qint64>> foreignFrom(const std::vector<BlackBox::Record> &records) const;
    /// Those whose ops are not here: newer ones, and another history's. Each op once.
    Result<std::vector<BlackBox::Record>> missing(
        const std::vector<BlackBox::Record> &records) const;
    /// Writes the ops of `missing` records into the outbox; all are sent again, under a new
    /// incarnation where they don't continue this one or some are missing between them. What the
    /// black box let go is at the territory.
    Result<std::vector<wire::Op>> restore(Transaction &transaction,
                                          const std::vector<BlackBox::Record> &records);
    /// Writes what the black box lacks (after a start, a full disk or an answer).
    Result<void> catchUpBlackBox();
    /// Lets the black box go of what ends with this number, but of no evidence about the rest.
    Result<void> pruneBlackBox(qint64 number);
    /// All evidence goes to the black box once more, with the next ops or answer.
    Result<void> queueEvidence();

    /// An own op as it was written, its body in clear again.
    Result<wire::Op> read(const OutboxOp &op) const;

    const crypto::DeviceSecret &secret() const { return m_secret; }
    /// The newest key that the territory takes.
    const crypto::PrivateKey &takenKey(const ChainHead &chain) const
    {
        return m_secret.signing(std::max(chain.incarnation, chain.keyIncarnation));
    }
    /// Another key from a later incarnation on; the keystore has it.
    void changeKey(crypto::DeviceSecret secret) { m_secret = std::move(secret); }
    /// The territory takes the key that begins with this incarnation.
    Result<void> noteKeyTaken(Transaction &transaction, int incarnation);
    ShopKeys &shopKeys() { return m_shopKeys; }
    const ShopKeys &shopKeys() const { return m_shopKeys; }
    TrustedTime &time() { return m_time; }
    const TrustedTime &time() const { return m_time; }
    Database &database() { return m_database; }

private:
    friend class OutboxWriter;
    /// Chains and signs an op behind `chain`, which goes on with it.
    OutboxOp chained(ChainHead &chain, const wire::Op &op) const;
    static Result<void> insert(Transaction &transaction, const OutboxOp &op);
    static Result<void> saveHead(Transaction &transaction, const ChainHead &chain);
    /// These, and the evidence that waits (the table `evidence_to_copy`).
    Result<void> appendToBlackBox(const std::vector<BlackBox::Record> &records);

    Database &m_database;
    BlackBox &m_blackBox;
    Entropy &m_entropy;
    crypto::DeviceSecret m_secret;
    TrustedTime m_time;
    ShopKeys m_shopKeys;
    std::vector<ResultListener> m_listeners; ///< each room knows its own kinds
    qint64 m_evidenceCopied = 0; ///< up to this number of `evidence_to_copy`
};

} // namespace comptoir::store
