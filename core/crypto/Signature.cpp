// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signature.h"

#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

#include <openssl/evp.h>

namespace comptoir::crypto {

namespace {

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray joined(Domain domain, std::initializer_list<QByteArrayView> parts)
{
    QByteArray all = domain.prefix();
    for (const QByteArrayView part : parts)
        all.append(part);
    return all;
}

struct FreeContext
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

} // namespace

std::optional<PublicKey> PublicKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 32)
        return std::nullopt;
    PublicKey key;
    key.m_bytes = bytes.toByteArray();
    key.m_key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(bytes), 32),
                    EVP_PKEY_free);
    return key.m_key ? std::optional(key) : std::nullopt;
}

bool PublicKey::verify(Domain domain, std::initializer_list<QByteArrayView> message,
                       QByteArrayView signature) const
{
    if (signature.size() != 64 || !m_key)
        return false;
    const QByteArray bytes = joined(domain, message);
    const Context context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), data(signature), 64, data(bytes), size_t(bytes.size()))
        == 1;
}

QByteArray PublicKey::fingerprint() const
{
    return sha256({m_bytes});
}

PrivateKey PrivateKey::generate(Entropy &entropy)
{
    const auto key = fromSeed(entropy.bytes(32));
    COMPTOIR_ASSERT(key.has_value());
    return *key;
}

std::optional<PrivateKey> PrivateKey::fromSeed(QByteArrayView seed)
{
    if (seed.size() != 32)
        return std::nullopt;
    PrivateKey key;
    key.m_seed = seed.toByteArray();
    key.m_key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, data(seed), 32),
                    EVP_PKEY_free);
    return key.m_key ? std::optional(key) : std::nullopt;
}

QByteArray PrivateKey::sign(Domain domain, std::initializer_list<QByteArrayView> message) const
{
    const QByteArray bytes = joined(domain, message);
    QByteArray signature(64, Qt::Uninitialized);
    size_t size = 64;
    const Context context(EVP_MD_CTX_new());
    const bool ok = EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          data(bytes), size_t(bytes.size()))
            == 1;
    COMPTOIR_ASSERT(ok && size == 64);
    return signature;
}

PublicKey PrivateKey::publicKey() const
{
    QByteArray bytes(32, Qt::Uninitialized);
    size_t size = 32;
    const int ok = EVP_PKEY_get_raw_public_key(
        m_key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size);
    COMPTOIR_ASSERT(ok == 1 && size == 32);
    return *PublicKey::fromBytes(bytes);
}

} // namespace comptoir::crypto
