// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <memory>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace comptoir::test {

/// One key of NIST P-256 of a test, by OpenSSL itself.
class ForgeKey
{
public:
    ForgeKey() : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free) {}
    QByteArray publicBytes() const
    {
        unsigned char *point = nullptr;
        const auto size = EVP_PKEY_get1_encoded_public_key(m_key.get(), &point);
        const QByteArray bytes(reinterpret_cast<char *>(point), qsizetype(size));
        OPENSSL_free(point);
        return bytes;
    }
    QByteArray fingerprint() const
    {
        return QCryptographicHash::hash(publicBytes(), QCryptographicHash::Sha256).toHex();
    }
    QByteArray sign(const QByteArray &message) const
    {
        const std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        unsigned char der[100];
        size_t size = sizeof der;
        const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        EVP_DigestSign(context.get(), der, &size, bytes, size_t(message.size()));
        const unsigned char *start = der;
        const std::shared_ptr<ECDSA_SIG> signature(d2i_ECDSA_SIG(nullptr, &start, long(size)),
                                                   ECDSA_SIG_free);
        QByteArray raw(64, '\0');
        auto *out = reinterpret_cast<unsigned char *>(raw.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + 32, 32);
        return raw;
    }

private:
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace comptoir::test
