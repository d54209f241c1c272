// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Keyset.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <array>

namespace comptoir::vouchers {

namespace {

constexpr std::array<QLatin1String, 3> useNames{QLatin1String("voucher"), QLatin1String("policy"),
                                                QLatin1String("ack")};

QJsonObject toJson(const TerritoryKey &key)
{
    QJsonObject json{{QStringLiteral("id"), key.id},
                     {QStringLiteral("use"), useNames[size_t(key.use)]},
                     {QStringLiteral("pub"), base64url::encode(key.key.bytes())}};
    if (key.until)
        json.insert(QStringLiteral("until_ms"), key.until->ms());
    return json;
}

/// Nothing for a purpose of a later version: such a key is no concern of ours, whatever its form.
Result<std::optional<TerritoryKey>> keyFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    const QString use = fields.text(u"use", 32);
    const auto known = std::find(useNames.begin(), useNames.end(), use);
    if (fields.done() && known == useNames.end())
        return std::optional<TerritoryKey>();
    TerritoryKey key;
    key.id = int(fields.integer(u"id", 1, 255));
    const auto publicKey = crypto::PublicKey::fromBytes(fields.bytes(u"pub", 32));
    if (fields.has(u"until_ms"))
        key.until = Instant::fromMs(fields.integer(u"until_ms", 0, qint64(1) << 47));
    COMPTOIR_CHECK(fields.done());
    if (!publicKey)
        return fail("wire/bad-field", QStringLiteral("pub"));
    key.use = KeyUse(known - useNames.begin());
    key.key = *publicKey;
    return std::optional(key);
}

} // namespace

wire::SignedDoc Keyset::signedBy(const crypto::PrivateKey &rootKey) const
{
    QJsonArray list;
    for (const TerritoryKey &key : keys)
        list.append(toJson(key));
    const QJsonObject content{{QStringLiteral("v"), 1},
                              {QStringLiteral("ver"), version},
                              {QStringLiteral("territory"), QString::fromLatin1(territory.text())},
                              {QStringLiteral("name"), name},
                              {QStringLiteral("host"), host},
                              {QStringLiteral("root"), base64url::encode(root.bytes())},
                              {QStringLiteral("keys"), list}};
    return wire::SignedDoc::make(crypto::keysetDomain, content, 0, rootKey);
}

Result<Keyset> Keyset::verified(const wire::SignedDoc &signedDoc, const QByteArray &pinnedRoot)
{
    COMPTOIR_TRY(const QJsonObject content, signedDoc.content());
    wire::Fields fields(content);
    Keyset keyset;
    fields.integer(u"v", 1, 1);
    keyset.version = int(fields.integer(u"ver", 1, 1'000'000));
    keyset.territory = fields.id<TerritoryId>(u"territory");
    keyset.name = fields.text(u"name", 120);
    keyset.host = fields.text(u"host", 120);
    const auto root = crypto::PublicKey::fromBytes(fields.bytes(u"root", 32));
    const QJsonArray list = fields.array(u"keys");
    COMPTOIR_CHECK(fields.done());
    if (!root || root->fingerprint() != pinnedRoot)
        return fail("territory/other-root");
    if (signedDoc.key != 0 || !signedDoc.verifiedBy(*root, crypto::keysetDomain))
        return fail("territory/bad-signature");
    keyset.root = *root;
    for (const QJsonValue &entry : list) {
        COMPTOIR_TRY(const auto key, keyFrom(entry.toObject()));
        if (key)
            keyset.keys.push_back(*key);
    }
    return keyset;
}

const TerritoryKey *Keyset::find(int id, KeyUse use, Instant at) const
{
    for (const TerritoryKey &key : keys) {
        if (key.id == id && key.use == use && (!key.until || at < *key.until))
            return &key;
    }
    return nullptr;
}

bool Keyset::signs(const wire::SignedDoc &signedDoc, crypto::Domain domain, KeyUse use,
                   Instant at) const
{
    const TerritoryKey *key = find(signedDoc.key, use, at);
    return key && signedDoc.verifiedBy(key->key, domain);
}

} // namespace comptoir::vouchers
