// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/base/Id.h"

#include <QHash>
#include <QMutex>

namespace comptoir::backend {

/// Who is asking.
struct CallingDevice
{
    DeviceId device;
    ShopId shop;
    QByteArray publicKey;
    Instant tokenExpires{};
};

/// Nonces and short-lived access tokens of devices (docs/protocol.md §4). No device clock is looked
/// at.
class DeviceTokens
{
public:
    DeviceTokens(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}

    static constexpr int nonceSeconds = 120, tokenSeconds = 1800;

    Result<QByteArray> newNonce(StorageTransaction &transaction);
    /// Uses the nonce up. "nonce/unknown" when it is foreign, used or older than 120 s.
    Result<void> spendNonce(StorageTransaction &transaction, const QByteArray &nonce);

    /// Errors: "token/bad-proof", "device/revoked", "nonce/unknown". To be committed on an error as
    /// well: the nonce is spent.
    Result<QByteArray> newToken(StorageTransaction &transaction, DeviceId device,
                                const QByteArray &nonce, const QByteArray &signature);
    /// What authenticate() reads, and what may well be asked next about who asks.
    std::vector<Question> questions(const QByteArray &authorization) const;
    /// From the header `Authorization: Bearer …`. Errors: "token/missing", "token/expired",
    /// "device/revoked".
    Result<CallingDevice> authenticate(StorageTransaction &transaction,
                                       const QByteArray &authorization);
    /// Whose token this was when it was last good: for what must be cheaper than a look into the
    /// database, and proves nothing.
    std::optional<DeviceId> lastHolder(const QByteArray &authorization) const;

private:
    static constexpr qsizetype mostHolders = 20'000;
    void remember(const QByteArray &hash, DeviceId device);

    const Clock &m_clock;
    Entropy &m_entropy;
    mutable QMutex m_mutex;
    QHash<QByteArray, DeviceId> m_holders; ///< by the token's hash
};

} // namespace comptoir::backend
