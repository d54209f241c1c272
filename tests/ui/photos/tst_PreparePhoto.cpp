// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/PreparePhoto.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace comptoir;
using photos::articleSide;
using photos::preparePhoto;

/// What a person may choose for an article's photo, and what must be left of it.
class tst_PreparePhoto : public QObject
{
    Q_OBJECT
private:
    static constexpr auto marker = "GPS-48.7786N-2.2906E-MARCHAL";

    static QByteArray written(const QImage &picture, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return picture.save(&buffer, format, 95) ? bytes : QByteArray();
    }
    /// Red in the upper left quarter, white else.
    static QImage marked(const QSize &size)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).fillRect(0, 0, size.width() / 2, size.height() / 2, Qt::red);
        return picture;
    }
    static QByteArray little(quint32 value, int bytes)
    {
        QByteArray text(4, 0);
        qToLittleEndian(value, text.data());
        return text.left(bytes);
    }
    /// A JPEG with an Exif segment: the orientation, and a description that holds the marker.
    static QByteArray withExif(const QByteArray &jpeg, int orientation)
    {
        const QByteArray words(marker);
        QByteArray tiff = "II*" + QByteArray(1, 0) + little(8, 4) + little(2, 2);
        tiff += little(0x010e, 2) + little(2, 2) + little(quint32(words.size() + 1), 4)
            + little(38, 4);
        tiff += little(0x0112, 2) + little(3, 2) + little(1, 4) + little(quint32(orientation), 4);
        tiff += little(0, 4) + words + QByteArray(1, 0);
        const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
        QByteArray length(2, 0);
        qToBigEndian(quint16(exif.size() + 2), length.data());
        return jpeg.left(2) + QByteArray("\xff\xe1", 2) + length + exif + jpeg.mid(2);
    }
    /// A PNG that says it is so large and has next to nothing in it.
    static QByteArray pngOf(quint32 wide, quint32 high)
    {
        QByteArray png = written(marked({8, 8}), "png");
        qToBigEndian(wide, png.data() + 16);
        qToBigEndian(high, png.data() + 20);
        quint32 crc = 0xffffffff;
        for (int at = 12; at < 29; ++at) {
            crc ^= uchar(png.at(at));
            for (int bit = 0; bit < 8; ++bit)
                crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
        }
        qToBigEndian(~crc, png.data() + 29);
        return png;
    }
    /// As above: the frame header of a JPEG.
    static QByteArray jpegOf(quint16 wide, quint16 high)
    {
        QByteArray jpeg = written(marked({8, 8}), "jpeg");
        const auto frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
        qToBigEndian(high, jpeg.data() + frame + 5);
        qToBigEndian(wide, jpeg.data() + frame + 7);
        return jpeg;
    }
    static QImage read(const QByteArray &bytes) { return QImage::fromData(bytes, "jpeg"); }
    static bool isRed(const QImage &picture, int x, int y)
    {
        const QColor colour = picture.pixelColor(x, y);
        return colour.red() > 200 && colour.green() < 90;
    }

private Q_SLOTS:
    /// A phone's photo lay on its side on the tile.
    void turnsAsTheCameraWasHeld_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("red"); // the quarter
        QTest::newRow("upright") << 1 << QSize(400, 200) << QPoint(0, 0);
        QTest::newRow("mirrored") << 2 << QSize(400, 200) << QPoint(1, 0);
        QTest::newRow("upside down") << 3 << QSize(400, 200) << QPoint(1, 1);
        QTest::newRow("upside down, mirrored") << 4 << QSize(400, 200) << QPoint(0, 1);
        QTest::newRow("left, mirrored") << 5 << QSize(200, 400) << QPoint(0, 0);
        QTest::newRow("to the right") << 6 << QSize(200, 400) << QPoint(1, 0);
        QTest::newRow("right, mirrored") << 7 << QSize(200, 400) << QPoint(1, 1);
        QTest::newRow("to the left") << 8 << QSize(200, 400) << QPoint(0, 1);
    }
    void turnsAsTheCameraWasHeld()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPoint, red);
        const auto prepared = preparePhoto(
            withExif(written(marked({400, 200}), "jpeg"), orientation), articleSide);
        QVERIFY(prepared);
        const QImage picture = read(*prepared);
        QCOMPARE(picture.size(), size);
        for (int quarter = 0; quarter < 4; ++quarter) {
            const QPoint place(quarter % 2, quarter / 2);
            QCOMPARE(isRed(picture, size.width() * (1 + 2 * place.x()) / 4,
                           size.height() * (1 + 2 * place.y()) / 4),
                     place == red);
        }
    }

    /// Where the merchant lives stood in the photo that the town shows.
    void nothingOfTheMetadataIsLeft_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QImage picture = marked({300, 200});
        QTest::newRow("Exif") << withExif(written(picture, "jpeg"), 1);
        QImage described = picture;
        described.setText(QStringLiteral("Description"), QString::fromLatin1(marker));
        QTest::newRow("comment of a JPEG") << written(described, "jpeg");
        QTest::newRow("words of a PNG") << written(described, "png");
        QTest::newRow("behind the end") << written(picture, "jpeg") + marker;
    }
    void nothingOfTheMetadataIsLeft()
    {
        QFETCH(QByteArray, file);
        QVERIFY2(file.contains(marker), "the sample has nothing to lose");
        const auto prepared = preparePhoto(file, articleSide);
        QVERIFY(prepared);
        for (const char *trace : {marker, "Exif", "GPS", "Description", "ICC_PROFILE"})
            QVERIFY2(!prepared->contains(trace), trace);
    }

    void fitsTheSideThatIsAskedFor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("side");
        QTest::addColumn<QSize>("fitted");
        QTest::newRow("wide") << QSize(4000, 3000) << 800 << QSize(800, 600);
        QTest::newRow("high") << QSize(1000, 2000) << 800 << QSize(400, 800);
        QTest::newRow("of a listing") << QSize(4000, 3000) << 1600 << QSize(1600, 1200);
        QTest::newRow("small stays") << QSize(120, 80) << 800 << QSize(120, 80);
        QTest::newRow("a line") << QSize(3000, 1) << 800 << QSize(800, 1);
    }
    void fitsTheSideThatIsAskedFor()
    {
        QFETCH(QSize, size);
        QFETCH(int, side);
        QFETCH(QSize, fitted);
        for (const char *format : {"jpeg", "png"}) {
            const auto prepared = preparePhoto(written(marked(size), format), side);
            QVERIFY2(prepared, prepared ? "" : prepared.error().code.constData());
            QCOMPARE(read(*prepared).size(), fitted);
        }
    }

    /// A cut-out product stood on black.
    void whatIsTransparentBecomesWhite()
    {
        QImage picture(100, 100, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        const auto prepared = preparePhoto(written(picture, "png"), articleSide);
        QVERIFY(prepared);
        QVERIFY(read(*prepared).pixelColor(50, 50).lightness() > 250);
    }
    void aWideProfileKeepsItsColours()
    {
        QImage picture(100, 100, QImage::Format_RGB32);
        picture.fill(QColor(200, 120, 40));
        picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        QImage wanted = picture;
        wanted.convertToColorSpace(QColorSpace::SRgb);
        const auto prepared = preparePhoto(written(picture, "png"), articleSide);
        QVERIFY(prepared);
        const QColor is = read(*prepared).pixelColor(50, 50);
        const QColor should = wanted.pixelColor(50, 50);
        QVERIFY(should != QColor(200, 120, 40));
        QVERIFY2(qAbs(is.red() - should.red()) < 6 && qAbs(is.blue() - should.blue()) < 6,
                 qPrintable(is.name() + u' ' + should.name()));
    }

    void refusesWhatIsNoWholePicture_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("code");
        const QByteArray jpeg = written(marked({1200, 900}), "jpeg");
        const QByteArray png = written(marked({1200, 900}), "png");
        QTest::newRow("nothing") << QByteArray() << QByteArray("photo/unreadable");
        QTest::newRow("text") << QByteArray("Baguette;1,30") << QByteArray("photo/unreadable");
        QTest::newRow("drawing") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                                 << QByteArray("photo/unreadable");
        QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << QByteArray("photo/damaged");
        QTest::newRow("a JPEG without its last bytes")
            << jpeg.chopped(3) << QByteArray("photo/damaged");
        QTest::newRow("a JPEG cut, whose preview is whole")
            << withPreview(jpeg, written(marked({16, 16}), "jpeg")).chopped(100)
            << QByteArray("photo/damaged");
        QTest::newRow("half a PNG") << png.left(png.size() / 2) << QByteArray("photo/damaged");
        QTest::newRow("header alone") << jpeg.left(4) << QByteArray("photo/unreadable");
    }
    static QByteArray withPreview(const QByteArray &jpeg, const QByteArray &preview)
    {
        QByteArray length(2, 0);
        qToBigEndian(quint16(preview.size() + 2), length.data());
        return jpeg.left(2) + QByteArray("\xff\xe1", 2) + length + preview + jpeg.mid(2);
    }
    void refusesWhatIsNoWholePicture()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, code);
        const auto prepared = preparePhoto(file, articleSide);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, code);
    }
    void takesAPhotoWithAPreview()
    {
        const QByteArray jpeg = written(marked({1200, 900}), "jpeg");
        QVERIFY(preparePhoto(withPreview(jpeg, written(marked({16, 16}), "jpeg")), articleSide));
    }

    /// 60 bytes that say they are 40 GB: the till must not ask for the memory.
    void aHugeHeaderIsRefusedBeforeItsPixels_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("PNG, 100,000 square") << pngOf(100'000, 100'000);
        QTest::newRow("PNG, 33 megapixels") << pngOf(6000, 5500);
        QTest::newRow("JPEG, 65,500 square") << jpegOf(65'500, 65'500);
        QTest::newRow("JPEG, 101 megapixels") << jpegOf(10'100, 10'000);
    }
    void aHugeHeaderIsRefusedBeforeItsPixels()
    {
        QFETCH(QByteArray, file);
        QElapsedTimer timer;
        timer.start();
        const auto prepared = preparePhoto(file, articleSide);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, QByteArray("photo/too-large"));
        QVERIFY(timer.elapsed() < 500);
    }
    void refusesAFileOf41MegabytesUnread()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("film.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(41LL << 20));
        file.close();
        const auto prepared = photos::preparePhotoFile(file.fileName(), articleSide);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, QByteArray("photo/too-heavy"));
        for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("gone.jpg"))}) {
            const auto none = photos::preparePhotoFile(path, articleSide);
            QVERIFY(!none);
            QCOMPARE(none.error().code, QByteArray("photo/unreadable"));
        }
    }

    /// 12 megapixels of a phone, in a second at most.
    void aPhonesPhotoIsReadyInASecond()
    {
        const QByteArray file = written(marked({4032, 3024}), "jpeg");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(preparePhoto(file, articleSide));
        qInfo("12 megapixels in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1000);
    }

    void takesRealPhotos()
    {
        const QString corpora = qEnvironmentVariable("COMPTOIR_CORPORA");
        int ran = 0;
        for (const char *folder : {"/barcode-photos", "/qr-photos"}) {
            QDirIterator files(corpora + QString::fromLatin1(folder),
                               {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const auto prepared = photos::preparePhotoFile(path, 200);
                QVERIFY2(prepared, qPrintable(path));
                const QImage picture = read(*prepared);
                QVERIFY2(!picture.isNull() && std::max(picture.width(), picture.height()) <= 200,
                         qPrintable(path));
                ++ran;
            }
        }
        qInfo("%d real photos ran%s", ran, ran == 0 ? ": the corpora are missing" : "");
    }
};

QTEST_MAIN(tst_PreparePhoto)
#include "tst_PreparePhoto.moc"
