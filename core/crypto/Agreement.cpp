// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Agreement.h"

#include "core/base/Assert.h"
#include "core/crypto/Cipher.h"
#include "core/crypto/Digest.h"

#include <openssl/evp.h>

namespace comptoir::crypto {

namespace {

constexpr int keySize = 32;

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// The shared secret; nothing when OpenSSL finds it all zero.
std::optional<QByteArray> shared(EVP_PKEY *own, QByteArrayView otherPublic)
{
    struct FreeContext
    {
        void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    };
    const std::shared_ptr<EVP_PKEY> other(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, data(otherPublic), keySize),
        EVP_PKEY_free);
    const std::unique_ptr<EVP_PKEY_CTX, FreeContext> context(EVP_PKEY_CTX_new(own, nullptr));
    QByteArray secret(keySize, Qt::Uninitialized);
    size_t size = keySize;
    const bool ok = other && EVP_PKEY_derive_init(context.get()) == 1
        && EVP_PKEY_derive_set_peer(context.get(), other.get()) == 1
        && EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(secret.data()), &size)
            == 1;
    return ok && size == keySize ? std::optional(secret) : std::nullopt;
}

QByteArray boxKey(QByteArrayView secret, QByteArrayView ephemeral, QByteArrayView recipient)
{
    const QByteArray salt = ephemeral.toByteArray() + recipient;
    return hkdfSha256(secret, salt, "comptoir/box/1");
}

/// Each box has a key of its own, which sees this one nonce.
const QByteArray onlyNonce(cipherNonceSize, '\0');

} // namespace

std::optional<AgreementKey> AgreementKey::fromSeed(QByteArrayView seed)
{
    if (seed.size() != keySize)
        return std::nullopt;
    AgreementKey key;
    key.m_key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, data(seed), keySize),
                    EVP_PKEY_free);
    key.m_public.resize(keySize);
    size_t size = keySize;
    const bool ok = key.m_key
        && EVP_PKEY_get_raw_public_key(
               key.m_key.get(), reinterpret_cast<unsigned char *>(key.m_public.data()), &size)
            == 1;
    return ok ? std::optional(key) : std::nullopt;
}

AgreementKey AgreementKey::ofDevice(const PrivateKey &device)
{
    const auto key = fromSeed(hkdfSha256(device.seed(), {}, "comptoir/agreement-key/1"));
    COMPTOIR_ASSERT(key.has_value());
    return *key;
}

std::optional<QByteArray> AgreementKey::open(QByteArrayView sealed, QByteArrayView context) const
{
    if (sealed.size() < keySize + cipherTagSize)
        return std::nullopt;
    const QByteArrayView ephemeral = sealed.first(keySize);
    const auto secret = shared(m_key.get(), ephemeral);
    if (!secret)
        return std::nullopt;
    return decrypt(sealed.sliced(keySize), boxKey(*secret, ephemeral, m_public), onlyNonce,
                   context);
}

std::optional<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView plain,
                                 QByteArrayView context, Entropy &entropy)
{
    const auto ephemeral = AgreementKey::fromSeed(entropy.bytes(keySize));
    COMPTOIR_ASSERT(ephemeral.has_value());
    const auto secret = publicKey.size() == keySize ? shared(ephemeral->m_key.get(), publicKey)
                                                    : std::nullopt;
    if (!secret)
        return std::nullopt;
    const QByteArray &own = ephemeral->publicBytes();
    return own + encrypt(plain, boxKey(*secret, own, publicKey), onlyNonce, context);
}

} // namespace comptoir::crypto
