// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/BlobName.h"

#include "core/base/Base64Url.h"

#include <QJsonArray>
#include <QJsonObject>

namespace comptoir::registers {

namespace {

const QString prefix = QStringLiteral("blob:");

// Values are at most 32 levels deep (wire::parseObject).
void collect(const QJsonValue &value, std::set<QByteArray> &hashes)
{
    if (const auto hash = blobFromName(value.toString()))
        hashes.insert(*hash);
    for (const QJsonValue &entry : value.toArray())
        collect(entry, hashes);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        collect(member, hashes);
}

} // namespace

QString blobName(const QByteArray &hash)
{
    return prefix + base64url::encode(hash);
}

std::optional<QByteArray> blobFromName(const QString &text)
{
    return text.startsWith(prefix) ? base64url::decode(QJsonValue(text.mid(prefix.size())), 32)
                                   : std::nullopt;
}

QString blobFileName(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

std::set<QByteArray> blobsNamedIn(const QJsonValue &value)
{
    std::set<QByteArray> hashes;
    collect(value, hashes);
    return hashes;
}

} // namespace comptoir::registers
