// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/KeyChange.h"

#include "core/base/Base64Url.h"
#include "sync/wire/ByteReader.h"
#include "sync/wire/Json.h"

namespace comptoir::wire {

namespace {

QByteArray placeOf(const KeyChange &change)
{
    QByteArray place;
    appendNumber(place, quint64(change.incarnation), 4);
    appendNumber(place, quint64(change.sequence), 8);
    return place;
}

} // namespace

void KeyChange::sign(DeviceId device, const crypto::PrivateKey &old, const crypto::PrivateKey &next)
{
    key = next.publicKey();
    const QByteArray place = placeOf(*this);
    oldSignature = old.sign(crypto::deviceKeyDomain, {device.bytes(), place, key.bytes()});
    newSignature = next.sign(crypto::deviceKeyDomain, {device.bytes(), place, key.bytes()});
}

bool KeyChange::isSigned(DeviceId device, const crypto::PublicKey &old) const
{
    const QByteArray place = placeOf(*this);
    const auto signs = [&](const crypto::PublicKey &signer, const QByteArray &signature) {
        return signer.verify(crypto::deviceKeyDomain, {device.bytes(), place, key.bytes()},
                             signature);
    };
    return signs(old, oldSignature) && signs(key, newSignature);
}

QJsonObject KeyChange::toJson() const
{
    return {{QStringLiteral("inc"), incarnation},
            {QStringLiteral("seq"), sequence},
            {QStringLiteral("key"), base64url::encode(key.bytes())},
            {QStringLiteral("sig"), base64url::encode(oldSignature)},
            {QStringLiteral("new_sig"), base64url::encode(newSignature)}};
}

Result<KeyChange> KeyChange::fromJson(const QJsonObject &json)
{
    Fields fields(json);
    KeyChange change;
    change.incarnation = int(fields.integer(u"inc", 1, 1'000'000));
    change.sequence = fields.integer(u"seq", 1, qint64(1) << 52);
    const auto key = crypto::PublicKey::fromBytes(fields.bytes(u"key", 32));
    change.oldSignature = fields.bytes(u"sig", 64);
    change.newSignature = fields.bytes(u"new_sig", 64);
    COMPTOIR_CHECK(fields.done());
    if (!key)
        return fail("wire/bad-field", QStringLiteral("key"));
    change.key = *key;
    return change;
}

} // namespace comptoir::wire
