// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace comptoir::base64url {

/// RFC 4648 §5 without padding: how binary values stand in our JSON.
inline QString encode(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Nothing when encode() does not write the text so: one value, one text.
inline std::optional<QByteArray> decode(const QString &text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    return result && encode(*result) == text ? std::optional(*result) : std::nullopt;
}

/// The same with the length that the format prescribes.
inline std::optional<QByteArray> decode(const QJsonValue &value, int size)
{
    auto bytes = decode(value.toString());
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

} // namespace comptoir::base64url
