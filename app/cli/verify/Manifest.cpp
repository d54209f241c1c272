// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/Manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace comptoir::cli::verify {

namespace {

QByteArray unpacked(const QJsonValue &base64url)
{
    return QByteArray::fromBase64(base64url.toString().toLatin1(),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool readKeys(const QJsonArray &keys, Keys &into)
{
    for (const auto &entry : keys) {
        const auto key = P256Key::fromBytes(unpacked(entry[u"publicKey"]));
        if (!key || !into.emplace(entry[u"id"].toInteger(), *key).second)
            return false;
    }
    return !into.empty();
}

} // namespace

std::optional<Manifest> Manifest::parse(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto root = document.object();
    if (root[u"format"].toString() != u"comptoir-archive/1")
        return std::nullopt;
    Manifest manifest;
    manifest.from = root[u"from"].toString();
    manifest.to = root[u"to"].toString();
    manifest.registerId = root[u"register"].toString();
    manifest.shop = root[u"establishment"][u"name"].toString();
    manifest.signedBy = root[u"signedBy"].toInteger();
    if (!readKeys(root[u"keys"].toArray(), manifest.keys)
        || !manifest.keys.count(manifest.signedBy))
        return std::nullopt;
    for (const auto &entry : root[u"chains"].toArray()) {
        ChainPart part{entry[u"name"].toString().toLatin1(), entry[u"first"].toInteger(),
                       entry[u"count"].toInteger(-1), unpacked(entry[u"previous"]),
                       unpacked(entry[u"head"])};
        const bool sound = part.first > 0 && part.count >= 0 && part.previous.size() == 32
            && part.head.size() == 32 && !manifest.chain(part.name);
        if (!sound)
            return std::nullopt;
        manifest.chains.push_back(std::move(part));
    }
    for (const auto &entry : root[u"files"].toArray())
        manifest.files.push_back({entry[u"name"].toString(), entry[u"size"].toInteger(-1),
                                  entry[u"sha256"].toString().toLatin1()});
    return manifest;
}

const ChainPart *Manifest::chain(const QByteArray &name) const
{
    for (const auto &part : chains) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

} // namespace comptoir::cli::verify
