// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/AbortGuard.h"
#include "core/scan/BarcodeReader.h"
#include "ui/scan/GreyPicture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace comptoir::scan;

namespace {

struct Tally
{
    int cases = 0;
    int read = 0;
    int nothing = 0;
    QStringList wrong;
    QList<double> ms;
};

QString corpora(const QString &folder)
{
    return qEnvironmentVariable("COMPTOIR_CORPORA") + u'/' + folder + u'/';
}

QString unixLines(QString text)
{
    return text.replace(u"\r\n"_qs, u"\n"_qs);
}

void print(const QString &folder, Tally tally)
{
    std::sort(tally.ms.begin(), tally.ms.end());
    const double sum = std::accumulate(tally.ms.begin(), tally.ms.end(), 0.0);
    std::printf("%s: %d pictures with a text, %d read, %d wrong; %.0f ms in all, "
                "median %.1f, slowest %.1f\n",
                qPrintable(folder), tally.cases, tally.read, int(tally.wrong.size()), sum,
                tally.ms.value(tally.ms.size() / 2), tally.ms.value(tally.ms.size() - 1));
}

void judge(Tally &tally, const QString &file, const QJsonValue &expected,
           const std::vector<Symbol> &symbols)
{
    const auto wanted = unixLines(expected.toString());
    bool hit = false;
    for (const auto &symbol : symbols) {
        if (unixLines(symbol.text) == wanted)
            hit = true;
        else if (!expected.isNull())
            tally.wrong << file + u": "_qs + symbol.text;
    }
    if (expected.isNull())
        return;
    ++tally.cases;
    tally.read += hit;
    std::printf("  %-32s %-8s %s %7.1f ms\n", qPrintable(file),
                symbols.empty() ? "-" : nameOf(symbols.front().format).data(),
                hit ? "read   " : "nothing", tally.ms.last());
}

Tally readCorpus(const QString &folder)
{
    Tally tally;
    QFile file(corpora(folder) + u"expected.json"_qs);
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("MISSING: %s, set COMPTOIR_CORPORA\n", qPrintable(file.fileName()));
        return tally;
    }
    BarcodeReader reader;
    for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto name = entry[u"file"_qs].toString();
        const auto picture = luminanceOf(QImage(corpora(folder) + name));
        QElapsedTimer timer;
        timer.start();
        const auto symbols = reader.readThoroughly(picture);
        tally.ms << double(timer.nsecsElapsed()) / 1e6;
        judge(tally, name, entry[u"expected"_qs], symbols);
    }
    print(folder, tally);
    return tally;
}

QImage noise(QSize size, quint32 seed, int step)
{
    QRandomGenerator random(seed);
    QImage picture(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            // Vertical bars with noise look more like a barcode than noise alone.
            const int bar = step && (x / step * 2654435761U >> 16 & 1) ? 160 : 60;
            picture.scanLine(y)[x] = uchar(bar + int(random.bounded(80)) - 40);
        }
    }
    return picture;
}

} // namespace

class tst_BarcodeReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsQrPhotosAndNeverAWrongText()
    {
        const auto tally = readCorpus(u"qr-photos"_qs);
        if (!tally.cases)
            QSKIP("corpus missing: 94 photos of QR codes left out");
        QCOMPARE(tally.wrong, QStringList());
        QVERIFY2(tally.read >= 79, qPrintable(QString::number(tally.read)));
    }
    void readsBarcodePhotosAndNeverAWrongText()
    {
        const auto tally = readCorpus(u"barcode-photos"_qs);
        if (!tally.cases)
            QSKIP("corpus missing: 77 photos of barcodes left out");
        QCOMPARE(tally.wrong, QStringList());
        QVERIFY2(tally.read >= 61, qPrintable(QString::number(tally.read)));
    }
    /// A health pass must reach the verdict "not a voucher", so it must be read first.
    void readsForeignSignedCodes()
    {
        const QDir folder(corpora(u"dgc"_qs));
        const auto files = folder.entryList({u"*.png"_qs}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            QSKIP("corpus missing: 50 certificate pictures left out");
        BarcodeReader reader;
        int read = 0;
        for (const auto &name : files) {
            const auto symbols = reader.readThoroughly(luminanceOf(QImage(folder.filePath(name))));
            for (const auto &symbol : symbols)
                QVERIFY2(symbol.format == Format::QrCode, qPrintable(name));
            read += !symbols.empty();
            if (symbols.empty())
                std::printf("  %s: nothing\n", qPrintable(name));
        }
        std::printf("dgc: %d pictures, %d read\n", int(files.size()), read);
        QVERIFY(read * 100 >= files.size() * 90);
    }
    /// pretixscan-android issue 110: a camera that looks at nothing sold things.
    void seesNoCodeInNoise()
    {
        BarcodeReader reader;
        for (quint32 seed = 0; seed < 60; ++seed) {
            const auto picture = luminanceOf(noise({320, 240}, seed, int(seed % 6)));
            const auto symbols = reader.readThoroughly(picture);
            QVERIFY2(symbols.empty(), qPrintable(symbols.empty() ? QString()
                                                                 : symbols.front().text));
        }
    }
    void readsNothingInAnEmptyPicture()
    {
        QVERIFY(BarcodeReader().readThoroughly({}).empty());
        QImage speck(3, 3, QImage::Format_Grayscale8);
        speck.fill(0);
        QVERIFY(BarcodeReader().readThoroughly(luminanceOf(speck)).empty());
    }
    void survivesALibraryThatAborts()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(!survivesAbort([] { std::abort(); }));
        QVERIFY(!survivesAbort([] { throw std::bad_alloc(); }));
        bool ran = false;
        QVERIFY(survivesAbort([&] { ran = true; }));
        QVERIFY(ran);
    }
};

QTEST_APPLESS_MAIN(tst_BarcodeReader)
#include "tst_BarcodeReader.moc"
