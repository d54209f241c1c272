// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"
#include "core/base/Id.h"

namespace comptoir::backend {

/// The proof that a device was in touch at a moment and could know the feed up to a position: the
/// window within which its offline debits count together (docs/protocol.md §2).
struct TimeToken
{
    Uuid id;
    qint64 position = 0;
    Instant at;
    QString epoch; ///< whose positions are meant
};

class TimeTokens
{
public:
    TimeTokens(const KeyRing &keys, const Clock &clock, Entropy &entropy)
        : m_keys(keys),
          m_clock(clock),
          m_entropy(entropy)
    {}
    /// What current() reads.
    static std::vector<Question> questions(DeviceId device);
    /// A token for everything that the feed has by now: the device's newest while nothing moved and
    /// it is young, else a new one; then the device's old tokens that no claim names go.
    Result<wire::SignedDoc> current(StorageTransaction &transaction, DeviceId device);
    /// What find() reads.
    static Question byId(const Uuid &id, DeviceId device);
    /// Nothing unless this device was given it. `id` is a UUID's text.
    static Result<std::optional<TimeToken>> find(StorageTransaction &transaction,
                                                 const QByteArray &id, DeviceId device);

    static constexpr qint64 youngMs = 60'000;
    /// Far longer than a claim may take to arrive under any usual policy.
    static constexpr qint64 keptMs = qint64(60) * 24 * 3600 * 1000;

private:
    Result<TimeToken> mint(StorageTransaction &transaction, DeviceId device, const QString &epoch,
                           qint64 position);

    const KeyRing &m_keys;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
