// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sealed.h"

#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

#include <openssl/evp.h>

#include <memory>

namespace comptoir::crypto {

namespace {

constexpr QByteArrayView magic("CSEAL1");
constexpr int saltSize = 16, nonceSize = 12, tagSize = 16, rounds = 100'000;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

unsigned char *mutableData(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

QByteArray seal(QByteArrayView plain, QByteArrayView secret, Entropy &entropy)
{
    const QByteArray salt = entropy.bytes(saltSize), nonce = entropy.bytes(nonceSize);
    const QByteArray key = pbkdf2(secret, salt, rounds, 32);
    QByteArray cipherText(plain.size(), Qt::Uninitialized), tag(tagSize, Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0, rest = 0;
    const bool ok = EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, data(key),
                                       data(nonce))
            == 1
        && EVP_EncryptUpdate(cipher.get(), mutableData(cipherText), &size, data(plain),
                             int(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), mutableData(cipherText) + size, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    COMPTOIR_ASSERT(ok);
    return magic.toByteArray() + salt + nonce + cipherText + tag;
}

Result<QByteArray> unseal(QByteArrayView sealed, QByteArrayView secret)
{
    const qsizetype head = magic.size() + saltSize + nonceSize;
    if (sealed.size() < head + tagSize || !sealed.startsWith(magic))
        return fail("crypto/not-openable", QStringLiteral("not a sealed file"));
    const QByteArrayView salt = sealed.sliced(magic.size(), saltSize);
    const QByteArrayView nonce = sealed.sliced(magic.size() + saltSize, nonceSize);
    const QByteArrayView body = sealed.sliced(head, sealed.size() - head - tagSize);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    const QByteArray key = pbkdf2(secret, salt, rounds, 32);
    QByteArray plain(body.size(), Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0, rest = 0;
    const bool ok = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, data(key),
                                       data(nonce))
            == 1
        && EVP_DecryptUpdate(cipher.get(), mutableData(plain), &size, data(body), int(body.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), mutableData(plain) + size, &rest) == 1;
    if (!ok)
        return fail("crypto/not-openable", QStringLiteral("wrong secret or altered file"));
    return plain;
}

} // namespace comptoir::crypto
