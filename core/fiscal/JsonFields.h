// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"

#include <QJsonArray>

namespace comptoir::fiscal {

/// Writes a payload: empty texts, false and, where said, zero are left out.
class JsonFields
{
public:
    JsonFields &text(QStringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_json.insert(name, value);
        return *this;
    }
    JsonFields &number(QStringView name, qint64 value)
    {
        m_json.insert(name, value);
        return *this;
    }
    JsonFields &numberUnless0(QStringView name, qint64 value)
    {
        return value == 0 ? *this : number(name, value);
    }
    JsonFields &flag(QStringView name, bool value)
    {
        if (value)
            m_json.insert(name, true);
        return *this;
    }
    JsonFields &child(QStringView name, const QJsonObject &value)
    {
        m_json.insert(name, value);
        return *this;
    }
    template <typename Value, typename ToJson>
    JsonFields &list(QStringView name, const std::vector<Value> &values, ToJson toJson)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(toJson(value));
        m_json.insert(name, array);
        return *this;
    }
    const QJsonObject &object() const { return m_json; }

private:
    QJsonObject m_json;
};

/// Reads one back; the first field that is no such thing makes check() fail.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &json) : m_json(json) {}
    bool has(QStringView name) const { return m_json.contains(name); }
    QString text(QStringView name) { return m_json[name].toString(); }
    bool flag(QStringView name) { return m_json[name].toBool(); }
    qint64 number(QStringView name)
    {
        const auto value = m_json[name];
        if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
            wrong(name);
        return value.toInteger();
    }
    qint64 numberOr0(QStringView name) { return has(name) ? number(name) : 0; }
    Money money(QStringView name) { return Money::fromCents(number(name)); }
    Money moneyOr0(QStringView name) { return Money::fromCents(numberOr0(name)); }
    Day day(QStringView name)
    {
        const auto day = Day::fromIso(text(name));
        if (!day)
            wrong(name);
        return day.value_or(Day());
    }
    template <typename Names>
    size_t oneOf(QStringView name, const Names &names)
    {
        const QByteArray value = text(name).toLatin1();
        for (size_t i = 0; i < names.size(); ++i) {
            if (names[i] == value)
                return i;
        }
        wrong(name);
        return 0;
    }
    template <typename Value>
    Result<std::vector<Value>> list(QStringView name, Result<Value> (*read)(const QJsonObject &))
    {
        std::vector<Value> values;
        for (const auto &entry : m_json[name].toArray()) {
            COMPTOIR_TRY(auto value, read(entry.toObject()));
            values.push_back(std::move(value));
        }
        return values;
    }
    /// Error "fiscal/unreadable" with the field's name.
    Result<void> check() const
    {
        return m_wrong.isEmpty() ? Result<void>() : fail("fiscal/unreadable", m_wrong);
    }

private:
    void wrong(QStringView name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name.toString();
    }
    const QJsonObject &m_json;
    QString m_wrong;
};

inline QJsonObject vatJson(const VatAmount &amount)
{
    return {{QStringLiteral("rate"), amount.basisPoints},
            {QStringLiteral("net"), amount.net.cents()},
            {QStringLiteral("vat"), amount.vat.cents()},
            {QStringLiteral("gross"), amount.gross.cents()}};
}

inline Result<VatAmount> vatOf(const QJsonObject &object)
{
    JsonReader json(object);
    const VatAmount amount{int(json.number(u"rate")), json.money(u"net"), json.money(u"vat"),
                           json.money(u"gross")};
    COMPTOIR_CHECK(json.check());
    return amount;
}

} // namespace comptoir::fiscal
