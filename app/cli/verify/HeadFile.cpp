// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/HeadFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comptoir::cli::verify {

namespace {

QByteArray unpacked(const QJsonValue &base64url)
{
    return QByteArray::fromBase64(base64url.toString().toLatin1(),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString HeadFile::besides(const QString &database)
{
    return QString(QFileInfo(database).absolutePath() + u"/fiscal-heads.json");
}

std::optional<HeadFile> HeadFile::read(const QString &path, const Keys &keys)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (document[u"format"].toString() != u"comptoir-heads/1")
        return std::nullopt;
    const auto json = document[u"heads"].toObject();
    const QByteArray message = QByteArray("comptoir/fiscal-head/1") + '\0'
        + QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray signature = unpacked(document[u"signature"]);
    const bool isSigned = std::any_of(keys.begin(), keys.end(), [&](const auto &key) {
        return key.second.verify(message, signature);
    });
    if (!isSigned)
        return std::nullopt;
    HeadFile heads;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto entry = it.value();
        heads.m_heads.emplace(it.key().toLatin1(),
                              Head{entry[u"number"].toInteger(), unpacked(entry[u"hash"])});
    }
    return heads;
}

std::optional<Head> HeadFile::of(const QByteArray &chain) const
{
    const auto head = m_heads.find(chain);
    return head == m_heads.end() ? std::nullopt : std::optional(head->second);
}

} // namespace comptoir::cli::verify
