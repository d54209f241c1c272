// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/crypto/Signature.h"

namespace comptoir::crypto {

/// What only this device knows. Its agreement and sealing keys follow from the root for ever, so
/// that a change of the signing key leaves all that is sealed or wrapped as it is; a signing key
/// begins with an incarnation of the chain (docs/protocol.md §4).
class DeviceSecret
{
public:
    struct Change
    {
        PrivateKey key;
        int incarnation = 0; ///< the first that it signs
        Instant made;
    };

    /// Of a new device: it signs with its root.
    DeviceSecret(PrivateKey first); // NOLINT: that is what every device begins as
    /// With another key from that incarnation on. What signed before the present one is forgotten.
    DeviceSecret with(Change change) const;

    const PrivateKey &root() const { return m_root; }
    const PrivateKey &signing(int incarnation) const;
    /// The last change, for as long as the territory may have to be told of it again: it may be
    /// restored to before.
    const std::optional<Change> &change() const { return m_change; }
    const PrivateKey &beforeChange() const { return m_signing; }

    /// Only for the keystore.
    QByteArray bytes() const;
    static std::optional<DeviceSecret> fromBytes(QByteArrayView bytes);

private:
    PrivateKey m_root, m_signing;
    std::optional<Change> m_change;
};

} // namespace comptoir::crypto
