// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/SealedBody.h"

#include "core/crypto/Cipher.h"
#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"
#include "sync/wire/PackedText.h"

namespace comptoir::wire {

namespace {

constexpr qsizetype headSize = ShopKey::idSize + crypto::cipherNonceSize;

/// Each op of each device has a key of its own, so that random nonces never meet under one key.
QByteArray opKey(const ShopKey &key, DeviceId device, OpId op)
{
    const QByteArray salt = device.bytes() + op.bytes();
    return crypto::hkdfSha256(key.bytes(), salt, "comptoir/op-key/1");
}

QByteArray contextOf(const Op &op, DeviceId device)
{
    return QByteArray("comptoir/enc/1") + '\0' + device.bytes() + op.id.bytes() + op.kind;
}

} // namespace

std::optional<ShopKey> ShopKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    ShopKey key;
    key.m_bytes = bytes.toByteArray();
    key.m_id = crypto::hkdfSha256(bytes, {}, "comptoir/shop-key-id/1").first(idSize);
    return key;
}

void sealBody(Op &op, DeviceId device, const ShopKey &key, Entropy &entropy)
{
    const QByteArray nonce = entropy.bytes(crypto::cipherNonceSize);
    op.sealed = key.id() + nonce
        + crypto::encrypt(packText(compact(op.body)), opKey(key, device, op.id), nonce,
                          contextOf(op, device));
    op.body = {};
}

QByteArray sealingKeyId(const Op &op)
{
    return op.sealed.left(ShopKey::idSize);
}

Result<void> openBody(Op &op, DeviceId device, const ShopKey &key)
{
    if (op.sealed.size() < headSize || sealingKeyId(op) != key.id())
        return fail("seal/not-openable");
    const QByteArray nonce = op.sealed.sliced(ShopKey::idSize, crypto::cipherNonceSize);
    const auto plain = crypto::decrypt(op.sealed.sliced(headSize), opKey(key, device, op.id), nonce,
                                       contextOf(op, device));
    if (!plain)
        return fail("seal/not-openable");
    COMPTOIR_TRY(const QByteArray json, unpackText(*plain));
    COMPTOIR_TRY(op.body, parseObject(json, maxLineBytes));
    op.sealed.clear();
    return {};
}

} // namespace comptoir::wire
