// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/LinearWriter.h"

#include "core/scan/BarcodeReader.h"
#include "ui/scan/GreyPicture.h"

#include <QImage>
#include <QTest>

using namespace comptoir;
using namespace comptoir::scan;

namespace {

/// Bars as black and white of three pixels a module, with their quiet zones.
QImage pictureOf(const LinearBars &bars)
{
    constexpr int scale = 3;
    QImage picture(bars.width() * scale, 120, QImage::Format_Grayscale8);
    picture.fill(255);
    for (int y = 20; y < 100; ++y) {
        for (size_t at = 0; at < bars.dark.size(); ++at) {
            const int x = (bars.quietBefore + int(at)) * scale;
            for (int dot = 0; bars.dark[at] && dot < scale; ++dot)
                picture.scanLine(y)[x + dot] = 0;
        }
    }
    return picture;
}

QString readBack(const LinearBars &bars)
{
    BarcodeReader reader;
    const auto symbols = reader.readThoroughly(luminanceOf(pictureOf(bars)));
    return symbols.size() == 1 ? symbols.front().text : QString();
}

QString pattern(const LinearBars &bars)
{
    QString text;
    for (const bool dark : bars.dark)
        text.append(dark ? u'1' : u'0');
    return text;
}

} // namespace

class tst_LinearWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheReaderReads()
    {
        const std::pair<const char *, LinearFormat> cases[] = {
            {"5449000000996", LinearFormat::Ean13}, {"3017620422003", LinearFormat::Ean13},
            {"0036000291452", LinearFormat::Ean13}, {"73513537", LinearFormat::Ean8},
            {"96385074", LinearFormat::Ean8},       {"ART-0042", LinearFormat::Code128}};
        for (const auto &[text, format] : cases) {
            const auto bars = writeLinear(QString::fromLatin1(text), format);
            QVERIFY2(bars, text);
            const QString back = readBack(*bars);
            // A reader says UPC-A without its zero.
            QVERIFY2(back == QLatin1String(text) || u'0' + back == QLatin1String(text),
                     qPrintable(QString(QLatin1String(text) + u" read as " + back)));
        }
    }

    /// GS1 General Specifications 5.2.1.2: guard bars and the first digits, written by hand.
    void writesTheModulesOfTheStandard()
    {
        const auto bars = writeLinear(QStringLiteral("73513537"), LinearFormat::Ean8);
        QCOMPARE(pattern(*bars),
                 QStringLiteral("101"
                                "0111011"
                                "0111101"
                                "0110001"
                                "0011001"
                                "01010"
                                "1000010"
                                "1001110"
                                "1000010"
                                "1000100"
                                "101"));
        const auto ean13 = writeLinear(QStringLiteral("5449000000996"), LinearFormat::Ean13);
        QCOMPARE(int(ean13->dark.size()), 95);
        QCOMPARE(ean13->width(), 113);
    }

    void writesNoCodeThatIsWrong()
    {
        const std::pair<const char *, LinearFormat> cases[] = {
            {"5449000000990", LinearFormat::Ean13},
            {"544900000099", LinearFormat::Ean13},
            {"9638507", LinearFormat::Ean8},
            {"96385070", LinearFormat::Ean8},
            {"", LinearFormat::Code128},
            {"é", LinearFormat::Code128}};
        for (const auto &[text, format] : cases) {
            const auto bars = writeLinear(QString::fromUtf8(text), format);
            QVERIFY2(!bars, text);
            QCOMPARE(bars.error().code, QByteArray("scan/not-encodable"));
        }
        const auto endless = writeLinear(QString(41, u'A'), LinearFormat::Code128);
        QCOMPARE(endless.error().code, QByteArray("scan/too-long"));
    }
};

QTEST_GUILESS_MAIN(tst_LinearWriter)
#include "tst_LinearWriter.moc"
