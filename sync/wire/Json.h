// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace comptoir::wire {

/// A JSON object from outside: valid UTF-8, at most `maxBytes`, at most 32 levels deep.
/// Error "wire/not-json".
Result<QJsonObject> parseObject(const QByteArray &bytes, qsizetype maxBytes = 1 << 20);

/// Compact UTF-8 without a newline.
QByteArray compact(const QJsonObject &object);

/// Members of a known type and range; the first that is missing or wrong is remembered, so that a
/// parser reads as a list of its fields and asks once at the end.
class Fields
{
public:
    explicit Fields(const QJsonObject &object) : m_object(object) {}

    QString text(QStringView name, qsizetype maxLength = 4096);
    qint64 integer(QStringView name, qint64 min, qint64 max);
    bool boolean(QStringView name);
    QByteArray bytes(QStringView name, int size);
    QJsonObject object(QStringView name);
    QJsonArray array(QStringView name);
    template <typename IdType>
    IdType id(QStringView name)
    {
        const auto id = IdType::fromText(text(name, 36).toLatin1());
        if (!id)
            reject(name);
        return id.value_or(IdType());
    }
    bool has(QStringView name) const
    {
        return !m_object.value(name).isUndefined() && !m_object.value(name).isNull();
    }

    void reject(QStringView name);
    /// "wire/bad-field" with the first bad name, or nothing wrong.
    Result<void> done() const;

private:
    const QJsonObject m_object;
    QString m_bad;
};

} // namespace comptoir::wire
