// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingsDocument.h"

#include <QJsonDocument>

namespace comptoir::settings {

namespace {

const QString valuesKey = QStringLiteral("values");
const QString changesKey = QStringLiteral("changes");

} // namespace

Result<SettingsDocument> SettingsDocument::parse(const QByteArray &bytes)
{
    SettingsDocument document;
    if (bytes.isEmpty())
        return document;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return fail("settings/damaged");
    document.m_json = json.object();
    const QJsonObject values = document.m_json.value(valuesKey).toObject();
    for (const QByteArray &key : settingKeys()) {
        const auto found = values.constFind(QString::fromLatin1(key));
        if (found == values.constEnd())
            continue;
        const Mending why = setSetting(document.m_values, key, found->toVariant());
        if (why != Mending::None)
            document.m_mended.push_back({key, why});
    }
    return document;
}

std::optional<SettingChange> SettingsDocument::lastChange(const QByteArray &key) const
{
    const QString name = QString::fromLatin1(key);
    const QJsonObject change = m_json.value(changesKey).toObject().value(name).toObject();
    if (!change.contains(u"at"))
        return std::nullopt;
    return SettingChange{name, change.value(u"by").toString(),
                         Instant::fromMs(change.value(u"at").toInteger())};
}

SettingsDocument SettingsDocument::with(const Settings &next, const QString &by, Instant at) const
{
    SettingsDocument document = *this;
    document.m_values = next;
    QJsonObject values = m_json.value(valuesKey).toObject();
    QJsonObject changes = m_json.value(changesKey).toObject();
    for (const QByteArray &key : settingKeys()) {
        const QVariant value = settingValue(next, key);
        if (value == settingValue(m_values, key))
            continue;
        const QString name = QString::fromLatin1(key);
        // A default is not written: who never chose gets what a later Comptoir finds better.
        if (value == settingValue({}, key))
            values.remove(name);
        else
            values.insert(name, QJsonValue::fromVariant(value));
        changes.insert(name,
                       QJsonObject{{QStringLiteral("by"), by}, {QStringLiteral("at"), at.ms()}});
        std::erase_if(document.m_mended,
                      [&key](const MendedSetting &mended) { return mended.key == key; });
    }
    document.m_json.insert(valuesKey, values);
    document.m_json.insert(changesKey, changes);
    return document;
}

QByteArray SettingsDocument::bytes() const
{
    return QJsonDocument(m_json).toJson(QJsonDocument::Indented);
}

} // namespace comptoir::settings
