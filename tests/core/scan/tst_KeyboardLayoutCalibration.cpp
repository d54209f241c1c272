// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyboardLayoutCalibration.h"

#include <QTest>

using namespace comptoir::scan;

Q_DECLARE_METATYPE(comptoir::scan::KeyboardLayout)
Q_DECLARE_METATYPE(comptoir::scan::CapsLock)

class tst_KeyboardLayoutCalibration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Each burst written by hand from pictures of the keyboards.
    void testCodeTellsTheLayout_data()
    {
        QTest::addColumn<QString>("burst");
        QTest::addColumn<KeyboardLayout>("layout");
        QTest::addColumn<CapsLock>("capsLock");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("suffix");
        const auto off = CapsLock::Off, all = CapsLock::TurnsEveryKey;
        const auto letters = CapsLock::TurnsLetters;
        const auto us = KeyboardLayout::Qwerty, de = KeyboardLayout::QwertzGermany;
        const auto fr = KeyboardLayout::AzertyFrance, be = KeyboardLayout::AzertyBelgium;
        QTest::newRow("us") << u"0123456789YZ"_qs << us << off << QString() << QString();
        QTest::newRow("fr") << u"à&é\"'(-è_çYW"_qs << fr << off << QString() << QString();
        QTest::newRow("be") << u"à&é\"'(§è!çYW"_qs << be << off << QString() << QString();
        QTest::newRow("de") << u"0123456789ZY"_qs << de << off << QString() << QString();
        QTest::newRow("us caps") << u"0123456789yz"_qs << us << letters << QString() << QString();
        QTest::newRow("fr caps") << u"0123456789yw"_qs << fr << all << QString() << QString();
        QTest::newRow("fr caps X11")
            << u"À&É\"'(-È_Çyw"_qs << fr << letters << QString() << QString();
        QTest::newRow("be digits only") << u"à&é\"'(§è!ç"_qs << be << off << QString() << QString();
        QTest::newRow("us digits only") << u"0123456789"_qs << us << off << QString() << QString();
        // "]Q1" is the AIM identifier of a QR code; AZERTY types it in its own way.
        QTest::newRow("us prefix") << u"]Q10123456789YZ"_qs << us << off << u"]Q1"_qs << QString();
        QTest::newRow("fr prefix") << u"$A&à&é\"'(-è_çYW"_qs << fr << off << u"$A&"_qs << QString();
        QTest::newRow("be prefix and suffix")
            << u"~à&é\"'(§è!çYW#"_qs << be << off << u"~"_qs << u"#"_qs;
        // A prefix that no keyboard of ours types does not hide the code.
        QTest::newRow("de foreign prefix")
            << u"€0123456789ZY"_qs << de << off << u"€"_qs << QString();
    }
    void testCodeTellsTheLayout()
    {
        QFETCH(QString, burst);
        QFETCH(KeyboardLayout, layout);
        QFETCH(CapsLock, capsLock);
        QFETCH(QString, prefix);
        QFETCH(QString, suffix);
        const auto found = calibrate(burst);
        QVERIFY(found);
        QCOMPARE(found->layout, layout);
        QCOMPARE(found->capsLock, capsLock);
        QCOMPARE(found->prefix, prefix);
        QCOMPARE(found->suffix, suffix);
    }

    void anotherCodeIsNoCalibration_data()
    {
        QTest::addColumn<QString>("burst");
        QTest::newRow("nothing") << QString();
        QTest::newRow("product") << u"5449000000996"_qs;
        QTest::newRow("half") << u"01234567"_qs;
        QTest::newRow("voucher") << u"HTTPS://BONS.EXEMPLE.FR/V/AEBAGBAFAYDQ"_qs;
    }
    void anotherCodeIsNoCalibration()
    {
        QFETCH(QString, burst);
        QVERIFY(!calibrate(burst));
    }

    void codesOfTheSettingsAreStable()
    {
        QCOMPARE(layoutCode(KeyboardLayout::Qwerty), u"us"_qs);
        QCOMPARE(layoutCode(KeyboardLayout::AzertyFrance), u"fr-azerty"_qs);
        QCOMPARE(layoutCode(KeyboardLayout::AzertyBelgium), u"be-azerty"_qs);
        QCOMPARE(layoutCode(KeyboardLayout::QwertzGermany), u"de-qwertz"_qs);
        QCOMPARE(layoutNamed(u"be-azerty"_qs), KeyboardLayout::AzertyBelgium);
        QVERIFY(!layoutNamed(QString()));
    }
};

QTEST_APPLESS_MAIN(tst_KeyboardLayoutCalibration)
#include "tst_KeyboardLayoutCalibration.moc"
