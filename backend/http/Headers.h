// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>
#include <utility>

namespace comptoir::http {

/// Header fields in the order of arrival; names compare without regard to case (RFC 9110 §5.1).
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields) : m_fields(fields) {}

    /// The first value of that name.
    std::optional<QByteArray> value(QByteArrayView name) const
    {
        for (const auto &[fieldName, value] : m_fields) {
            if (same(fieldName, name))
                return value;
        }
        return std::nullopt;
    }
    QByteArrayList values(QByteArrayView name) const
    {
        QByteArrayList result;
        for (const auto &[fieldName, value] : m_fields) {
            if (same(fieldName, name))
                result.append(value);
        }
        return result;
    }
    bool has(QByteArrayView name) const { return value(name).has_value(); }

    void add(QByteArray name, QByteArray value)
    {
        m_fields.append({std::move(name), std::move(value)});
    }
    /// In place of every field of that name.
    void set(QByteArray name, QByteArray value)
    {
        remove(name);
        add(std::move(name), std::move(value));
    }
    void remove(QByteArrayView name)
    {
        m_fields.removeIf([&](const Field &field) { return same(field.first, name); });
    }

    const QList<Field> &fields() const { return m_fields; }
    friend bool operator==(const Headers &, const Headers &) = default;

private:
    static bool same(const QByteArray &a, QByteArrayView b)
    {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    }
    QList<Field> m_fields;
};

} // namespace comptoir::http
