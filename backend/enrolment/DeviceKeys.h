// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/crypto/Signature.h"

#include <vector>

namespace comptoir::backend {

/// The keys that a device has had: each signs from its place in the device's chain on, so that old
/// lines still verify (docs/protocol.md §4).
class DeviceKeys
{
public:
    struct Place
    {
        int incarnation = 0;
        qint64 sequence = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    /// What of() reads.
    static Question ofDevice(DeviceId device);
    /// Error "device/unknown".
    static Result<DeviceKeys> of(StorageTransaction &transaction, DeviceId device);

    const crypto::PublicKey &at(Place place) const;
    const crypto::PublicKey &newest() const { return m_keys.back().key; }
    Place newestSince() const { return m_keys.back().since; }
    /// Writes `key` as the one that signs from `since` on. Places only move forward.
    Result<void> add(StorageTransaction &transaction, const crypto::PublicKey &key, Place since,
                     Instant now);

private:
    struct Entry
    {
        Place since;
        crypto::PublicKey key;
    };
    DeviceId m_device;
    std::vector<Entry> m_keys; ///< oldest first, never empty
};

} // namespace comptoir::backend
