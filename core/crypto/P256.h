// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"

#include <QByteArray>

#include <memory>
#include <optional>

typedef struct evp_pkey_st EVP_PKEY;

namespace comptoir::crypto {

/// ECDSA on P-256 with SHA-256 (FIPS 186-5): what signs the books, apart from the keys of
/// synchronisation. Public keys are 65 bytes (uncompressed point), signatures 64 (r ‖ s).
class P256PublicKey
{
public:
    /// Nothing unless the bytes are a point of the curve.
    static std::optional<P256PublicKey> fromBytes(QByteArrayView bytes);

    bool verify(QByteArrayView message, QByteArrayView signature) const;
    const QByteArray &bytes() const { return m_bytes; }
    friend bool operator==(const P256PublicKey &a, const P256PublicKey &b)
    {
        return a.m_bytes == b.m_bytes;
    }

private:
    QByteArray m_bytes;
    std::shared_ptr<EVP_PKEY> m_key;
};

class P256PrivateKey
{
public:
    static P256PrivateKey generate(Entropy &entropy);
    /// From the 32-byte scalar; nothing when it is zero or not below the order of the curve.
    static std::optional<P256PrivateKey> fromScalar(QByteArrayView scalar);

    QByteArray sign(QByteArrayView message) const;
    const P256PublicKey &publicKey() const { return m_public; }
    /// The secret itself: only for its place on the disk.
    const QByteArray &scalar() const { return m_scalar; }

private:
    QByteArray m_scalar;
    P256PublicKey m_public;
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace comptoir::crypto
