// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyboardLayoutRepair.h"

#include <QTest>

#include <algorithm>

using namespace comptoir::scan;

namespace {

// Written by hand in alphabetical order, from pictures of the keyboards and not from the rows that
// the program uses: what each keyboard types for what the scanner read.
const QString scannedCharacters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  u"abcdefghijklmnopqrstuvwxyz"
                                  u"0123456789"
                                  u":/-.?&%_"_qs;
const QString france = u"QBCDEFGHIJKL?NOPARSTUVZXYW"
                       u"qbcdefghijkl,noparstuvzxyw"
                       u"à&é\"'(-è_ç"
                       u"M!):§75°"_qs;
const QString belgium = u"QBCDEFGHIJKL?NOPARSTUVZXYW"
                        u"qbcdefghijkl,noparstuvzxyw"
                        u"à&é\"'(§è!ç"
                        u"M=):+75°"_qs;
const QString germany = u"ABCDEFGHIJKLMNOPQRSTUVWXZY"
                        u"abcdefghijklmnopqrstuvwxzy"
                        u"0123456789"
                        u"Ö-ß._/%?"_qs;
const QString franceCapsWindows = u"qbcdefghijkl,noparstuvzxyw"
                                  u"QBCDEFGHIJKL?NOPARSTUVZXYW"
                                  u"0123456789"
                                  u"m§°/!è()"_qs;
const QString belgiumCapsWindows = u"qbcdefghijkl,noparstuvzxyw"
                                   u"QBCDEFGHIJKL?NOPARSTUVZXYW"
                                   u"0123456789"
                                   u"m+°/=è()"_qs;
const QString franceCapsX11 = u"qbcdefghijkl?noparstuvzxyw"
                              u"QBCDEFGHIJKL,NOPARSTUVZXYW"
                              u"À&É\"'(-È_Ç"
                              u"m!):§75°"_qs;
const QString germanyCapsX11 = u"abcdefghijklmnopqrstuvwxzy"
                               u"ABCDEFGHIJKLMNOPQRSTUVWXZY"
                               u"0123456789"
                               u"ö-ß._/%?"_qs;

const QString voucher = u"HTTPS://BONS.VILLE-EXEMPLE.FR/V/AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYU"
                        u"CULBOGAZDINRYHI6D4QCCIRDEQSSMJZIFEVCWLBNFYXTAMJSGM2DKNRXHA4TUOZ4"_qs;

QString typedOn(const QString &keyboard, const QString &scanned)
{
    QString typed;
    for (const QChar character : scanned) {
        const auto at = scannedCharacters.indexOf(character);
        Q_ASSERT(at >= 0);
        typed += keyboard[at];
    }
    return typed;
}

const TypedReading *find(const std::vector<TypedReading> &readings, const QString &scanned)
{
    const auto hit = std::find_if(readings.begin(), readings.end(),
                                  [&](const auto &reading) { return reading.scanned == scanned; });
    return hit == readings.end() ? nullptr : &*hit;
}

} // namespace

class tst_KeyboardLayoutRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheVoucherBehindEachKeyboard_data()
    {
        QTest::addColumn<QString>("keyboard");
        QTest::addColumn<KeyboardLayout>("layout");
        QTest::addColumn<CapsLock>("capsLock");
        const auto off = CapsLock::Off;
        const auto all = CapsLock::TurnsEveryKey;
        const auto letters = CapsLock::TurnsLetters;
        QTest::newRow("qwerty") << scannedCharacters << KeyboardLayout::Qwerty << off;
        QTest::newRow("fr") << france << KeyboardLayout::AzertyFrance << off;
        QTest::newRow("be") << belgium << KeyboardLayout::AzertyBelgium << off;
        QTest::newRow("de") << germany << KeyboardLayout::QwertzGermany << off;
        QTest::newRow("fr caps") << franceCapsWindows << KeyboardLayout::AzertyFrance << all;
        QTest::newRow("be caps") << belgiumCapsWindows << KeyboardLayout::AzertyBelgium << all;
        QTest::newRow("fr caps X11") << franceCapsX11 << KeyboardLayout::AzertyFrance << letters;
        QTest::newRow("de caps X11") << germanyCapsX11 << KeyboardLayout::QwertzGermany << letters;
    }
    void findsTheVoucherBehindEachKeyboard()
    {
        QFETCH(QString, keyboard);
        QFETCH(KeyboardLayout, layout);
        QFETCH(CapsLock, capsLock);
        QCOMPARE(keyboard.size(), scannedCharacters.size());
        const auto readings = readingsOf(typedOn(keyboard, voucher));
        const auto *reading = find(readings, voucher);
        QVERIFY(reading);
        QCOMPARE(reading->layout, layout);
        QCOMPARE(reading->capsLock, capsLock);
        QVERIFY(find(readingsOf(typedOn(keyboard, voucher.toLower())), voucher.toLower()));
        QVERIFY(find(readingsOf(typedOn(keyboard, scannedCharacters)), scannedCharacters));
    }
    void findsTheProductBehindAzertyDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ean");
        // regulation, case TC-9.3, and the field report HA112 → HA&&é
        QTest::newRow("fr") << u"(''çààààààçç-"_qs << u"5449000000996"_qs;
        QTest::newRow("be") << u"(''çààààààçç§"_qs << u"5449000000996"_qs;
        QTest::newRow("fr 2") << u"\"è-à&é\"'(-è_-"_qs << u"3760123456786"_qs;
        QTest::newRow("be 2") << u"\"è§à&é\"'(§è!§"_qs << u"3760123456786"_qs;
        QTest::newRow("label") << u"HQ&&é"_qs << u"HA112"_qs;
    }
    void findsTheProductBehindAzertyDigits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ean);
        QVERIFY(find(readingsOf(typed), ean));
    }
    void takesAWellSetScannerAtItsWord()
    {
        for (const auto &text : {voucher, u"5449000000996"_qs, u"code 128"_qs}) {
            const auto readings = readingsOf(text);
            QVERIFY(!readings.empty());
            QCOMPARE(readings.front().scanned, text);
            QCOMPARE(readings.front().layout, KeyboardLayout::Qwerty);
        }
    }
    void explainsNothingThatNoKeyboardTypes()
    {
        QVERIFY(readingsOf(u"\u20ac5,00"_qs).empty()); // € needs AltGr, which no scanner presses
        QVERIFY(readingsOf(QString(QChar(u'\0'))).empty());
    }
    void offersNoReadingTwice()
    {
        auto readings = readingsOf(u"abc123"_qs);
        std::sort(readings.begin(), readings.end(),
                  [](const auto &a, const auto &b) { return a.scanned < b.scanned; });
        const auto twice = std::adjacent_find(
            readings.begin(), readings.end(),
            [](const auto &a, const auto &b) { return a.scanned == b.scanned; });
        QVERIFY(twice == readings.end());
    }
};

QTEST_APPLESS_MAIN(tst_KeyboardLayoutRepair)
#include "tst_KeyboardLayoutRepair.moc"
