// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemScheme.h"

#include "ui/theme/Schemes.h"

#include <QSettings>
#ifdef QT_DBUS_LIB
#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace comptoir::theme {

#ifdef QT_DBUS_LIB
namespace {

constexpr QLatin1String area("org.freedesktop.appearance");
constexpr QLatin1String key("color-scheme");
constexpr int patience = 2000; ///< milliseconds

/// The settings of the desktop's portal.
class Portal : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit Portal(QObject *parent)
        : QDBusAbstractInterface(
            u"org.freedesktop.portal.Desktop"_qs, u"/org/freedesktop/portal/desktop"_qs,
            "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), parent)
    {
        setTimeout(patience);
    }

Q_SIGNALS:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

} // namespace
#endif

SystemScheme::SystemScheme(const QPalette &system, QObject *parent)
    : QObject(parent),
      m_scheme(schemeOfPalette(system))
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes"
                       "\\Personalize"),
        QSettings::NativeFormat);
    learn(schemeOfRegistry(personalize.value(QStringLiteral("AppsUseLightTheme"))));
#endif
#ifdef QT_DBUS_LIB
    // Without an address libdbus would start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto *portal = new Portal(this);
    connect(
        portal, &Portal::SettingChanged, this,
        [this](const QString &changedArea, const QString &changedKey, const QDBusVariant &value) {
            if (changedArea == area && changedKey == key)
                learn(schemeOfPortal(value.variant()));
        });
    const QDBusPendingCall asked = portal->asyncCall(u"Read"_qs, QString(area), QString(key));
    auto *watcher = new QDBusPendingCallWatcher(asked, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            learn(schemeOfPortal(reply.value().variant()));
        watcher->deleteLater();
    });
#endif
}

void SystemScheme::learn(std::optional<Scheme> scheme)
{
    if (!scheme || *scheme == m_scheme)
        return;
    m_scheme = *scheme;
    Q_EMIT changed(m_scheme);
}

Scheme schemeOfPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const bool dark = contrast(window, Qt::white) > contrast(window, Qt::black);
    return dark ? Scheme::Dark : Scheme::Light;
}

std::optional<Scheme> schemeOfPortal(const QVariant &answer)
{
    QVariant value = answer;
#ifdef QT_DBUS_LIB
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
#endif
    bool isNumber = false;
    switch (value.toUInt(&isNumber)) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return {};
    }
}

std::optional<Scheme> schemeOfRegistry(const QVariant &value)
{
    bool isNumber = false;
    const uint light = value.toUInt(&isNumber);
    if (!isNumber)
        return {};
    return light == 0 ? Scheme::Dark : Scheme::Light;
}

} // namespace comptoir::theme

#ifdef QT_DBUS_LIB
#include "SystemScheme.moc"
#endif
