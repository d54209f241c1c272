// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Schemes.h"
#include "ui/theme/SystemScheme.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusVariant>
#endif

using namespace comptoir::theme;

#ifdef QT_DBUS_LIB
/// A desktop that answers as xdg-desktop-portal does: the number in a variant in a variant.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &area, const QString &key)
    {
        const bool known = area == u"org.freedesktop.appearance"_qs && key == u"color-scheme"_qs;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};
#endif

class tst_SystemScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatThePortalSays()
    {
        QCOMPARE(schemeOfPortal(1U), Scheme::Dark);
        QCOMPARE(schemeOfPortal(2U), Scheme::Light);
        for (const QVariant &none : {QVariant(0U), QVariant(7U), QVariant(), QVariant(u"dark"_qs)})
            QCOMPARE(schemeOfPortal(none), std::nullopt);
#ifdef QT_DBUS_LIB
        const QVariant once = QVariant::fromValue(QDBusVariant(1U));
        QCOMPARE(schemeOfPortal(once), Scheme::Dark);
        QCOMPARE(schemeOfPortal(QVariant::fromValue(QDBusVariant(once))), Scheme::Dark);
#endif
    }

    void readsWhatTheRegistrySays()
    {
        QCOMPARE(schemeOfRegistry(0), Scheme::Dark);
        QCOMPARE(schemeOfRegistry(1), Scheme::Light);
        QCOMPARE(schemeOfRegistry({}), std::nullopt);
    }

    void seesADarkDesktopByItsWindows()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            QCOMPARE(schemeOfPalette(paletteOf(coloursOf(scheme))), scheme);
        QCOMPARE(schemeOfPalette(QPalette(QColor(0xEF, 0xF0, 0xF1))), Scheme::Light);
        QCOMPARE(schemeOfPalette(QPalette(QColor(0x2A, 0x2E, 0x32))), Scheme::Dark);
    }

    void withoutADesktopTheWindowsDecide()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const SystemScheme system(paletteOf(coloursOf(Scheme::Dark)));
        QCOMPARE(system.scheme(), Scheme::Dark);
    }

    void followsThePortalAndItsChanges()
    {
#ifndef QT_DBUS_LIB
        QSKIP("built without QtDBus: the portal's two cases are left out");
#else
        QProcess bus;
        bus.start(u"dbus-daemon"_qs,
                  {u"--session"_qs, u"--nofork"_qs, u"--nopidfile"_qs, u"--print-address=1"_qs});
        if (!bus.waitForStarted() || !bus.waitForReadyRead(5000))
            QSKIP("no dbus-daemon: the portal's two cases are left out");
        const QByteArray address = bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);

        FakePortal portal;
        auto desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_qs);
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_qs));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_qs, &portal,
                                       QDBusConnection::ExportAllSlots
                                           | QDBusConnection::ExportAllSignals));

        {
            const SystemScheme system(paletteOf(coloursOf(Scheme::Light)));
            QCOMPARE(system.scheme(), Scheme::Light); // it doesn't wait
            const QSignalSpy spy(&system, &SystemScheme::changed);
            QTRY_COMPARE(system.scheme(), Scheme::Dark);
            QCOMPARE(spy.size(), 1);

            Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_qs, u"color-scheme"_qs,
                                         QDBusVariant(2U));
            Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_qs, u"color-scheme"_qs,
                                         QDBusVariant(2U));
            QTRY_COMPARE(system.scheme(), Scheme::Light);
            QCOMPARE(spy.size(), 2);
        }
        QDBusConnection::disconnectFromBus(u"desktop"_qs);
        bus.terminate();
        QVERIFY(bus.waitForFinished(5000));
#endif
    }
};

QTEST_GUILESS_MAIN(tst_SystemScheme)
#include "tst_SystemScheme.moc"
