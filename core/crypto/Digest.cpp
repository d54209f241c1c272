// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Digest.h"

#include "core/base/Assert.h"

#include <QStringBuilder>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <memory>

namespace comptoir::crypto {

namespace {

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Fetched once: looking the algorithm up costs more than hashing an op line (OpenSSL 3).
const EVP_MD *sha256Algorithm()
{
    static EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return algorithm;
}

struct FreeContext
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    thread_local std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    bool ok = EVP_DigestInit_ex2(context.get(), sha256Algorithm(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        ok = ok && EVP_DigestUpdate(context.get(), part.data(), size_t(part.size())) == 1;
    ok = ok
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                              nullptr)
            == 1;
    COMPTOIR_ASSERT(ok);
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned size = 0;
    const auto *result = HMAC(sha256Algorithm(), key.data(), int(key.size()), data(message),
                              size_t(message.size()),
                              reinterpret_cast<unsigned char *>(digest.data()), &size);
    COMPTOIR_ASSERT(result && size == 32);
    return digest;
}

QByteArray hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView purpose)
{
    // One block of output is all we ever need: T(1) = HMAC(PRK, info ‖ 0x01).
    const QByteArray block = purpose.toByteArray() + '\x01';
    return hmacSha256(hmacSha256(salt, key), block);
}

QByteArray pbkdf2(QByteArrayView secret, QByteArrayView salt, int rounds, int size)
{
    QByteArray key(size, Qt::Uninitialized);
    const int ok = PKCS5_PBKDF2_HMAC(secret.data(), int(secret.size()), data(salt),
                                     int(salt.size()), rounds, sha256Algorithm(), size,
                                     reinterpret_cast<unsigned char *>(key.data()));
    COMPTOIR_ASSERT(ok == 1);
    return key;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

quint32 crc32c(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> entries{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) ? 0x82f63b78u : 0u);
            entries[i] = value;
        }
        return entries;
    }();
    quint32 crc = 0xffffffffu;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xff];
    return ~crc;
}

} // namespace comptoir::crypto
