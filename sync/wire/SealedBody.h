// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "sync/wire/OpLine.h"

namespace comptoir::wire {

/// 256 bits that open the sealed ops of a shop. They never leave its tills in clear.
class ShopKey
{
public:
    static constexpr int size = 32, idSize = 8;
    /// Nothing unless the bytes are 32.
    static std::optional<ShopKey> fromBytes(QByteArrayView bytes);

    /// What a sealed body names its key by; tells nothing of it.
    const QByteArray &id() const { return m_id; }
    /// The secret itself: only to be wrapped.
    const QByteArray &bytes() const { return m_bytes; }
    friend bool operator==(const ShopKey &a, const ShopKey &b) { return a.m_bytes == b.m_bytes; }

private:
    QByteArray m_bytes;
    QByteArray m_id;
};

/// Seals the body of `op` (docs/protocol.md §2): key id(8) ‖ nonce(12) ‖ AES-256-GCM. Not bound to
/// sequence and incarnation, which the chain vouches for: a device that goes on in a new
/// incarnation sends the same bytes, and the territory sees that they are the same.
void sealBody(Op &op, DeviceId device, const ShopKey &key, Entropy &entropy);

/// The id of the key that opens a sealed body.
QByteArray sealingKeyId(const Op &op);
/// Puts the body back. "seal/not-openable": another key, or altered bytes.
Result<void> openBody(Op &op, DeviceId device, const ShopKey &key);

} // namespace comptoir::wire
