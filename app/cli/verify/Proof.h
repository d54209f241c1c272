// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>

typedef struct evp_md_ctx_st EVP_MD_CTX;
typedef struct evp_pkey_st EVP_PKEY;

namespace comptoir::cli::verify {

/// SHA-256 in pieces, by OpenSSL itself.
class Sha256
{
public:
    Sha256();
    Sha256 &add(QByteArrayView bytes);
    QByteArray result();
    static QByteArray of(std::initializer_list<QByteArrayView> parts);

private:
    std::shared_ptr<EVP_MD_CTX> m_context;
};

/// A public key of NIST P-256: SubjectPublicKeyInfo (DER) or the uncompressed point of 65 bytes.
class P256Key
{
public:
    static std::optional<P256Key> fromBytes(const QByteArray &bytes);
    /// ECDSA with SHA-256 of the message; the signature is r ‖ s, 64 bytes.
    bool verify(QByteArrayView message, QByteArrayView signature) const;
    /// SHA-256 of the bytes as they were given, hexadecimal.
    QByteArray fingerprint() const { return m_fingerprint; }

private:
    QByteArray m_fingerprint;
    std::shared_ptr<EVP_PKEY> m_key;
};
using Keys = std::map<qint64, P256Key>;

} // namespace comptoir::cli::verify
