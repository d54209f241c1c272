// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sealed.h"

#include "core/crypto/Cipher.h"
#include "core/crypto/Digest.h"

namespace comptoir::crypto {

namespace {

constexpr QByteArrayView magic("CSEAL1");
constexpr int saltSize = 16, rounds = 100'000;

} // namespace

QByteArray seal(QByteArrayView plain, QByteArrayView secret, Entropy &entropy)
{
    const QByteArray salt = entropy.bytes(saltSize), nonce = entropy.bytes(cipherNonceSize);
    const QByteArray key = pbkdf2(secret, salt, rounds, cipherKeySize);
    return magic.toByteArray() + salt + nonce + encrypt(plain, key, nonce);
}

Result<QByteArray> unseal(QByteArrayView sealed, QByteArrayView secret)
{
    const qsizetype head = magic.size() + saltSize + cipherNonceSize;
    if (sealed.size() < head + cipherTagSize || !sealed.startsWith(magic))
        return fail("crypto/not-openable", QStringLiteral("not a sealed file"));
    const QByteArrayView salt = sealed.sliced(magic.size(), saltSize);
    const QByteArrayView nonce = sealed.sliced(magic.size() + saltSize, cipherNonceSize);
    const auto plain = decrypt(sealed.sliced(head), pbkdf2(secret, salt, rounds, cipherKeySize),
                               nonce);
    if (!plain)
        return fail("crypto/not-openable", QStringLiteral("wrong secret or altered file"));
    return *plain;
}

} // namespace comptoir::crypto
