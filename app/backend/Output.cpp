// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Output.h"

#include "sync/wire/Json.h"

namespace comptoir::app {

namespace {

QByteArray readable(const QJsonObject &object)
{
    QByteArray lines;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        const QByteArray text = value.isObject() ? wire::compact(value.toObject())
            : value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                              : value.toVariant().toString().toUtf8();
        lines += member.key().toUtf8() + ": " + text + '\n';
    }
    return lines;
}

} // namespace

void Output::print(const QJsonObject &object) const
{
    write(stdout, object);
}

void Output::printFailure(const Error &error) const
{
    QJsonObject object = QJsonObject::fromVariantMap(error.facts);
    object.insert(QStringLiteral("error"), QString::fromLatin1(error.code));
    if (!error.detail.isEmpty())
        object.insert(QStringLiteral("detail"), error.detail);
    write(stderr, object);
}

void Output::write(FILE *stream, const QJsonObject &object) const
{
    const QByteArray text = m_json ? wire::compact(object) + '\n' : readable(object) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

} // namespace comptoir::app
