// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Cipher.h"

#include "core/base/Assert.h"

#include <QStringBuilder>

#include <openssl/evp.h>

#include <memory>

namespace comptoir::crypto {

namespace {

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

QByteArray encrypt(QByteArrayView plain, QByteArrayView key, QByteArrayView nonce,
                   QByteArrayView context)
{
    COMPTOIR_ASSERT(key.size() == cipherKeySize && nonce.size() == cipherNonceSize);
    QByteArray text(plain.size(), Qt::Uninitialized), tag(cipherTagSize, Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0, rest = 0;
    auto *const c = cipher.get();
    const bool ok = EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, data(key), data(nonce)) == 1
        && EVP_EncryptUpdate(c, nullptr, &size, data(context), int(context.size())) == 1
        && EVP_EncryptUpdate(c, mutableData(text), &size, data(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(c, mutableData(text) + text.size(), &rest) == 1
        && EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_GET_TAG, cipherTagSize, tag.data()) == 1;
    COMPTOIR_ASSERT(ok);
    return text + tag;
}

std::optional<QByteArray> decrypt(QByteArrayView encrypted, QByteArrayView key,
                                  QByteArrayView nonce, QByteArrayView context)
{
    if (encrypted.size() < cipherTagSize || key.size() != cipherKeySize
        || nonce.size() != cipherNonceSize)
        return std::nullopt;
    const QByteArrayView body = encrypted.chopped(cipherTagSize);
    QByteArray tag = encrypted.last(cipherTagSize).toByteArray();
    QByteArray plain(body.size(), Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0, rest = 0;
    auto *const c = cipher.get();
    const bool ok = EVP_DecryptInit_ex(c, EVP_aes_256_gcm(), nullptr, data(key), data(nonce)) == 1
        && EVP_DecryptUpdate(c, nullptr, &size, data(context), int(context.size())) == 1
        && EVP_DecryptUpdate(c, mutableData(plain), &size, data(body), int(body.size())) == 1
        && EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_SET_TAG, cipherTagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(c, mutableData(plain) + plain.size(), &rest) == 1;
    return ok ? std::optional(plain) : std::nullopt;
}

} // namespace comptoir::crypto
