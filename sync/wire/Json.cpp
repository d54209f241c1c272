// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Json.h"

#include "core/base/Base64Url.h"

namespace comptoir::wire {

namespace {

/// Qt's parser recurses; a hostile depth is refused before it starts.
bool tooDeep(const QByteArray &bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > 32)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return fail("wire/not-json", QStringLiteral("too large"));
    if (tooDeep(bytes) || !bytes.isValidUtf8())
        return fail("wire/not-json", QStringLiteral("too deep or not UTF-8"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail("wire/not-json", error.errorString());
    return document.object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString Fields::text(QStringView name, qsizetype maxLength)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().size() > maxLength)
        reject(name);
    return value.toString();
}

qint64 Fields::integer(QStringView name, qint64 min, qint64 max)
{
    const QJsonValue value = m_object.value(name);
    const qint64 number = value.toInteger(min - 1);
    const bool whole = value.isDouble() && value.toVariant().typeId() == QMetaType::LongLong;
    // A number written as 5.0 is whole as well, but none of ours writes it so: one value, one text.
    if (!whole || number < min || number > max) {
        reject(name);
        return min;
    }
    return number;
}

bool Fields::boolean(QStringView name)
{
    if (!m_object.value(name).isBool())
        reject(name);
    return m_object.value(name).toBool();
}

QByteArray Fields::bytes(QStringView name, int size)
{
    const auto value = base64url::decode(m_object.value(name), size);
    if (!value)
        reject(name);
    return value.value_or(QByteArray());
}

QJsonObject Fields::object(QStringView name)
{
    if (!m_object.value(name).isObject())
        reject(name);
    return m_object.value(name).toObject();
}

QJsonArray Fields::array(QStringView name)
{
    if (!m_object.value(name).isArray())
        reject(name);
    return m_object.value(name).toArray();
}

void Fields::reject(QStringView name)
{
    if (m_bad.isNull())
        m_bad = name.toString();
}

Result<void> Fields::done() const
{
    if (!m_bad.isNull())
        return fail("wire/bad-field", m_bad);
    return {};
}

} // namespace comptoir::wire
