// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/BarcodeReader.h"
#include "core/vouchers/ScannedText.h"
#include "tests/support/Samples.h"
#include "tests/support/till/TestTill.h"
#include "ui/scan/GreyPicture.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;
using comptoir::test::TownPapers;

namespace {

// What each keyboard types for these keys of a US keyboard, written from pictures of the keyboards.
const QString scannedKeys = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/-."_qs;
struct Keyboard
{
    const char *name;
    QString types;
};
const Keyboard keyboards[] = {
    {"QWERTY", scannedKeys},
    {"QWERTY, Caps Lock", u"abcdefghijklmnopqrstuvwxyz0123456789:/-."_qs},
    {"AZERTY FR", u"QBCDEFGHIJKL?NOPARSTUVZXYWà&é\"'(-è_çM!):"_qs},
    {"AZERTY FR, Caps Lock of Windows", u"qbcdefghijkl,noparstuvzxyw0123456789m§°/"_qs},
    {"AZERTY FR, Caps Lock of X11", u"qbcdefghijkl?noparstuvzxywÀ&É\"'(-È_Çm!):"_qs},
    {"AZERTY BE", u"QBCDEFGHIJKL?NOPARSTUVZXYWà&é\"'(§è!çM=):"_qs},
    {"AZERTY BE, Caps Lock of Windows", u"qbcdefghijkl,noparstuvzxyw0123456789m+°/"_qs},
    {"QWERTZ", u"ABCDEFGHIJKLMNOPQRSTUVWXZY0123456789Ö-ß."_qs},
    {"QWERTZ, Caps Lock of X11", u"abcdefghijklmnopqrstuvwxzy0123456789ö-ß."_qs},
};

QString typedOn(const Keyboard &keyboard, const QString &scanned)
{
    QString typed;
    for (const QChar c : scanned)
        typed += keyboard.types.at(scannedKeys.indexOf(c));
    return typed;
}

} // namespace

class tst_ScannedText : public QObject
{
    Q_OBJECT
private:
    const TownPapers m_papers;
    const Keyset m_keyset = m_papers.keyset();
    const Instant m_now = Instant::fromMs(1'795'269'900'000);

    ScannedText read(const QString &text, ScanSource source) const
    {
        return readScan({text, source}, m_keyset, m_now);
    }
    /// The reason of a text that is no voucher; empty when it was taken for one.
    QByteArray reasonOf(const QString &text, ScanSource source = ScanSource::Camera) const
    {
        const ScannedText scanned = read(text, source);
        const auto *foreign = std::get_if<ForeignCode>(&scanned);
        return foreign ? foreign->reason : QByteArray();
    }
    void checkHealthPass(const QString &text, const QString &from) const
    {
        for (const auto source :
             {ScanSource::Camera, ScanSource::KeyboardScanner, ScanSource::Typed}) {
            const ScannedText scanned = read(text, source);
            const auto *foreign = std::get_if<ForeignCode>(&scanned);
            QVERIFY2(foreign, qPrintable(from));
            QVERIFY2(foreign->verdict == VerdictId::N4NotAVoucher, qPrintable(from));
            QCOMPARE(foreign->reason, "health-pass");
        }
    }

private Q_SLOTS:
    void repairsAVoucherThroughTheWrongKeyboard_data()
    {
        QTest::addColumn<int>("keyboard");
        QTest::addColumn<QString>("host");
        for (int i = 0; i < int(std::size(keyboards)); ++i) {
            QTest::addRow("%s", keyboards[i].name) << i << u"BONS.EXAMPLE"_qs;
            QTest::addRow("%s, dashes", keyboards[i].name) << i << u"BONS-CADEAUX.VILLE-89.FR"_qs;
            QTest::addRow("%s, bare", keyboards[i].name) << i << QString();
        }
    }
    void repairsAVoucherThroughTheWrongKeyboard()
    {
        QFETCH(const int, keyboard);
        QFETCH(const QString, host);
        for (Serial serial = 0; serial < 20; ++serial) {
            const VoucherCode voucher = m_papers.voucher(serial);
            const QString text = host.isEmpty() ? voucher.text() : voucher.url(host);
            const QString typed = typedOn(keyboards[keyboard], text);
            const ScannedText scanned = read(typed, ScanSource::KeyboardScanner);
            const auto *code = std::get_if<VoucherCode>(&scanned);
            QVERIFY2(code, qPrintable(typed));
            QCOMPARE(code->bytes(), voucher.bytes());
            QVERIFY(isGenuine(*code, m_keyset, m_now));
            QCOMPARE(code->host(), host);
        }
    }
    void repairsNothingThatNoSignatureProves()
    {
        const TownPapers other(99);
        for (const Keyboard &keyboard : keyboards) {
            const QString typed = typedOn(keyboard, other.voucher(1).url(u"BONS.EXAMPLE"_qs));
            const ScannedText scanned = read(typed, ScanSource::KeyboardScanner);
            const auto *code = std::get_if<VoucherCode>(&scanned);
            QVERIFY2(!code || !isGenuine(*code, m_keyset, m_now), keyboard.name);
        }
    }
    void repairsNothingThatACameraRead()
    {
        const QString typed = typedOn(keyboards[2], m_papers.voucher(1).url(u"BONS.EXAMPLE"_qs));
        QCOMPARE(reasonOf(typed), "text");
    }
    void recognisesProductsThroughTheWrongKeyboard()
    {
        for (const Keyboard &keyboard : keyboards) {
            const QString typed = typedOn(keyboard, u"5449000000996"_qs);
            QCOMPARE(reasonOf(typed, ScanSource::KeyboardScanner), "product");
        }
        QCOMPARE(reasonOf(u"5449000000997"_qs), "text"); // the check digit is wrong
        QCOMPARE(reasonOf(u"96385074"_qs), "product");
    }

    void knowsALoyaltyCardOnEachKeyboard()
    {
        const QString card = u"CPTCARD7Q2K9FXA01MB"_qs;
        for (const Keyboard &keyboard : keyboards) {
            const ScannedText scanned = read(typedOn(keyboard, card), ScanSource::KeyboardScanner);
            const auto *foreign = std::get_if<ForeignCode>(&scanned);
            QVERIFY2(foreign && foreign->verdict == VerdictId::N1LoyaltyCard, keyboard.name);
            QVERIFY2(foreign->subject == card, keyboard.name);
        }
        QCOMPARE(reasonOf(card, ScanSource::Camera), "loyalty-card");
        QCOMPARE(reasonOf(u"7Q2K9FXA01MB"_qs, ScanSource::Camera), "text");
    }
    void namesTheKindOfAForeignCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const QString &text, const char *reason) {
            QTest::newRow(qPrintable(text.left(24).simplified())) << text << QByteArray(reason);
        };
        row(u"HC1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL"_qs, "health-pass");
        row(u"DC04FR000001195D192C"_qs, "official-seal");
        row(u"WIFI:T:WPA;S:Boutique;P:secret;;"_qs, "wifi");
        row(u"BEGIN:VCARD\nFN:X\nEND:VCARD"_qs, "contact");
        row(u"BCD\n002\n1\nSCT\n\nX"_qs, "payment");
        row(u"otpauth://totp/x?secret=y"_qs, "login");
        row(u"https://example.org/"_qs, "link");
        row(u"http://example.org/V/AAAA"_qs, "link");
        row(u"{\"v\":1}"_qs, "enrolment-or-data");
        row(u"Bonjour"_qs, "text");
        row(QString(), "text");
    }
    void namesTheKindOfAForeignCode()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, reason);
        QCOMPARE(reasonOf(text), reason);
    }
    void asksToTypeAgainWhatWasMistyped()
    {
        QCOMPARE(reasonOf(u"7Q2K 9FXA 01MC"_qs, ScanSource::Typed), "voucher/mistyped");
        QCOMPARE(reasonOf(u"bonjour"_qs, ScanSource::Typed), "voucher/not-a-code");
        test::SeededEntropy entropy(3);
        const HumanCode code = HumanCode::draw(entropy);
        const ScannedText scanned = read(code.grouped().toLower(), ScanSource::Typed);
        QCOMPARE(std::get<HumanCode>(scanned), code);
    }
    void endsWithItsKey()
    {
        Keyset keyset = m_keyset;
        keyset.keys[0].until = m_now;
        QVERIFY(isGenuine(m_papers.voucher(1), keyset, m_now.plusMs(-1)));
        QVERIFY(!isGenuine(m_papers.voucher(1), keyset, m_now));
    }

    void takesNoHealthPassForAVoucher()
    {
        const QDir folder = test::corpus(u"dgc"_qs);
        const QStringList files = folder.entryList({u"*.json"_qs}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            QSKIP("corpus missing: 62 certificate texts left out");
        int spoilt = 0;
        for (const QString &name : files) {
            const auto json = test::jsonOf(folder.filePath(name));
            const QString text = json[u"PREFIX"].toString();
            QVERIFY2(!text.isEmpty(), qPrintable(name));
            if (text.startsWith(u"HC1:")) {
                checkHealthPass(text, name);
            } else { // a pass whose prefix was spoilt on purpose is still no voucher
                QCOMPARE(reasonOf(text), "text");
                ++spoilt;
            }
        }
        std::printf("dgc: %d texts, %d of them without their prefix\n", int(files.size()), spoilt);
        QVERIFY(spoilt * 10 < files.size());
    }
    void takesNoPictureOfAHealthPassForAVoucher()
    {
        const QDir folder = test::corpus(u"dgc"_qs);
        const QStringList files = folder.entryList({u"*.png"_qs}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            QSKIP("corpus missing: 50 certificate pictures left out");
        scan::BarcodeReader reader;
        int symbolCount = 0;
        for (const QString &name : files) {
            const QImage picture(folder.filePath(name));
            for (const auto &symbol : reader.readThoroughly(scan::luminanceOf(picture))) {
                checkHealthPass(symbol.text, name);
                ++symbolCount;
            }
        }
        std::printf("dgc: %d pictures, %d symbols\n", int(files.size()), symbolCount);
        QVERIFY(symbolCount * 10 >= files.size() * 9);
    }
    void takesNoNaughtyStringForAVoucher()
    {
        const QDir folder = test::corpus(u"naughty-strings"_qs);
        const QJsonArray strings = test::jsonOf(folder.filePath(u"blns.json"_qs)).array();
        if (strings.isEmpty())
            QSKIP("corpus missing: 485 naughty strings left out");
        for (const QJsonValue &string : strings) {
            for (const auto source :
                 {ScanSource::Camera, ScanSource::KeyboardScanner, ScanSource::Typed}) {
                const ScannedText scanned = read(string.toString(), source);
                QVERIFY2(std::holds_alternative<ForeignCode>(scanned),
                         qPrintable(string.toString()));
                QVERIFY(!VoucherCode::parse(string.toString()));
            }
        }
        std::printf("naughty strings: %d\n", int(strings.size()));
    }
};

QTEST_GUILESS_MAIN(tst_ScannedText)
#include "tst_ScannedText.moc"
