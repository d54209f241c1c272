// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/PhotoThumbs.h"

#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "ui/photos/PreparePhoto.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using photos::PhotoThumbs;

class tst_PhotoThumbs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PhotoThumbs> m_thumbs;

    QString keep(const QByteArray &bytes)
    {
        const QByteArray hash = crypto::sha256({bytes});
        QFile file(m_folder->filePath(registers::blobFileName(hash)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? registers::blobName(hash)
            : QString();
    }
    QString keep(const QSize &size, const QColor &colour)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(colour);
        return keep(*photos::preparePicture(picture, photos::articleSide));
    }
    bool waited()
    {
        return QTest::qWaitFor([this] { return !m_thumbs->isReading(); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_thumbs = std::make_unique<PhotoThumbs>([this] { return m_folder->path(); });
    }
    void cleanup() { m_thumbs.reset(); }

    /// A page of tiles stood still until the slow disk had read forty photos.
    void askingNeverWaits()
    {
        QStringList photos;
        for (int i = 0; i < 40; ++i)
            photos << keep({800, 600}, QColor::fromHsv(i * 9, 200, 200));
        QSignalSpy arrived(m_thumbs.get(), &PhotoThumbs::arrived);
        QElapsedTimer timer;
        timer.start();
        for (const QString &photo : photos)
            QVERIFY(m_thumbs->find(photo).isNull());
        QVERIFY2(timer.elapsed() < 20, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(waited());
        QCOMPARE(arrived.count(), 40);
        for (const QString &photo : photos)
            QCOMPARE(m_thumbs->find(photo).size(), QSize(PhotoThumbs::side, PhotoThumbs::side));
        qInfo("40 photos in %lld ms", timer.elapsed());
    }
    void showsTheMiddleAsASquare()
    {
        QImage picture(800, 400, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (int y = 0; y < 400; ++y)
            for (int x = 250; x < 550; ++x)
                picture.setPixelColor(x, y, Qt::blue);
        const QString photo = keep(*photos::preparePicture(picture, photos::articleSide));
        (void)m_thumbs->find(photo);
        QVERIFY(waited());
        const QImage square = m_thumbs->find(photo).toImage();
        QVERIFY(square.pixelColor(80, 80).blue() > 200);
        QVERIFY2(square.pixelColor(4, 80).red() > 200, "the middle 400 of 800, not all of it");
        QVERIFY(square.pixelColor(40, 80).blue() > 200);
    }
    void aMissingOrBrokenFileIsReadOnce()
    {
        const QString gone = registers::blobName(QByteArray(32, 'x'));
        const QString broken = keep(QByteArray("no picture at all"));
        for (const QString &photo : {gone, broken}) {
            QVERIFY(m_thumbs->find(photo).isNull());
            QVERIFY(waited());
            QVERIFY(m_thumbs->isMissing(photo));
            QVERIFY(m_thumbs->find(photo).isNull());
            QVERIFY2(!m_thumbs->isReading(), "each paint would read it again");
        }
        for (const QString &photo : {QString(), QStringLiteral("blob:../../etc/passwd")}) {
            QVERIFY(m_thumbs->find(photo).isNull());
            QVERIFY(!m_thumbs->isReading());
        }
    }
    void whatHasComeMeanwhileIsShown()
    {
        const QString photo = keep({100, 100}, Qt::green);
        const QString path = m_folder->filePath(
            registers::blobFileName(*registers::blobFromName(photo)));
        QVERIFY(QFile::rename(path, path + u".away"_qs));
        (void)m_thumbs->find(photo);
        QVERIFY(waited());
        QVERIFY(QFile::rename(path + u".away"_qs, path));
        m_thumbs->lookAgain(photo);
        (void)m_thumbs->find(photo);
        QVERIFY(waited());
        QVERIFY(!m_thumbs->find(photo).isNull());
    }
    void knowsWhetherTheShopHasPhotos()
    {
        QVERIFY(!m_thumbs->hasAny());
        const QString photo = keep({9, 9}, Qt::green);
        m_thumbs->lookAgain(photo);
        QVERIFY(m_thumbs->hasAny());
    }
    /// The training till has a folder of its own: the shop's photos are not its.
    void anotherFolderHasOtherPhotos()
    {
        const QString photo = keep({100, 100}, Qt::green);
        (void)m_thumbs->find(photo); // is still being read when the folder changes
        const auto real = std::move(m_folder);
        m_folder = std::make_unique<QTemporaryDir>();
        m_thumbs->forget();
        (void)m_thumbs->find(photo);
        QVERIFY(waited());
        QVERIFY(m_thumbs->find(photo).isNull());
    }
    void endsWhileItReads()
    {
        for (int i = 0; i < 20; ++i)
            (void)m_thumbs->find(keep({800, 800}, QColor::fromHsv(i * 9, 200, 200)));
        m_thumbs.reset();
        QTest::qWait(10); // what was posted meanwhile
    }
};

QTEST_MAIN(tst_PhotoThumbs)
#include "tst_PhotoThumbs.moc"
