// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/crypto/Signature.h"

namespace comptoir::crypto {

/// X25519 (RFC 7748): what only the holder of this key may read is sealed to its public half.
class AgreementKey
{
public:
    /// From 32 secret bytes.
    static std::optional<AgreementKey> fromSeed(QByteArrayView seed);
    /// The key of a device: of its own by HKDF (RFC 5869), so that one secret has to be kept safe.
    static AgreementKey ofDevice(const PrivateKey &device);

    /// 32 bytes.
    const QByteArray &publicBytes() const { return m_public; }
    /// What sealTo() made for this key, under the same `context`.
    std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;

private:
    friend std::optional<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView plain,
                                            QByteArrayView context, Entropy &entropy);
    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_public;
};

/// ephemeral public key(32) ‖ AES-256-GCM under HKDF of the shared secret, salted with both public
/// keys. Nothing when `publicKey` is no key (or one of the few of small order).
std::optional<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView plain,
                                 QByteArrayView context, Entropy &entropy);

} // namespace comptoir::crypto
