// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/Evidence.h"
#include "sync/wire/OpLine.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace comptoir::wire {

inline constexpr int maxPushLines = 500;
inline constexpr qsizetype maxPushBytes = 1 << 20;
inline constexpr qsizetype maxPackedPushBytes = 256 * 1024; ///< as sent
inline constexpr qsizetype maxPushRatio = 64; ///< of unpacked to packed

/// An op at its place in its device's chain.
struct ChainedOp
{
    Op op;
    QByteArray line;
    QByteArray hash;
    QByteArray signature; ///< over the hash; empty for kinds that move no money
};

/// The signature of a money op: over its hash.
QByteArray signOp(const crypto::PrivateKey &device, const QByteArray &hash);
bool opIsSigned(const crypto::PublicKey &device, const QByteArray &hash,
                const QByteArray &signature);

/// What `POST /v1/sync/ops` carries (docs/protocol.md §5). Without lines it is a heartbeat.
struct PushBatch
{
    QByteArray epoch;
    int incarnation = 1;
    qint64 from = 1; ///< sequence of the first line
    QByteArray base; ///< hash of from − 1
    QByteArrayList lines;
    QByteArray head; ///< hash of the last line; `base` without lines
    QByteArray headSignature;
    std::map<qint64, QByteArray> moneySignatures; ///< by sequence
    qint64 next = 1; ///< the device's next free sequence
    Evidence evidence; ///< after a restore; signed by the town, not by the device

    qint64 end() const { return from + lines.size() - 1; }
    /// Signs `head`, as the last step of making a batch.
    void sign(const crypto::PrivateKey &device);

    std::vector<std::pair<QByteArray, QByteArray>> headers() const;
    /// Lines and trailer, each ended by a newline.
    QByteArray body() const;

    using HeaderValue = std::function<QByteArray(QByteArrayView name)>;
    /// Takes headers and body apart; looks at no line. Errors: "sync/bad-frame" {line} (line 0: a
    /// header), "sync/too-large" {max}.
    static Result<PushBatch> decode(const HeaderValue &header, const QByteArray &body);
    /// The ops with their hashes. Errors: "sync/bad-frame" {line} for a line that is none, has
    /// another sequence or incarnation, or for a head that isn't its lines'; "sync/upgrade" for a
    /// line of a later version.
    Result<std::vector<ChainedOp>> chained(DeviceId device) const;
    /// Head and money signatures of `ops`, which are chained(). Error "sync/bad-frame" {line}.
    Result<void> checkSignatures(const std::vector<ChainedOp> &ops,
                                 const crypto::PublicKey &device) const;
    /// For a device that changed its key: each line by the key of its place, the head by that of
    /// `end` or by the newest.
    using KeyAt = std::function<crypto::PublicKey(qint64 sequence)>;
    Result<void> checkSignatures(const std::vector<ChainedOp> &ops, const KeyAt &keyAt) const;
    friend bool operator==(const PushBatch &, const PushBatch &) = default;
};

} // namespace comptoir::wire
