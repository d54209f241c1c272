// SPDX-License-Identifier: GPL-3.0-or-later
// The photo of an article at the real counter: from a file on a stick to the tile of the sale, over
// a stop of the program.
#include "app/counter/CounterShop.h"
#include "core/registers/BlobName.h"
#include "tests/support/Samples.h"
#include "tests/support/counter/StagedShop.h"
#include "ui/photos/PreparePhoto.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/TileView.h"
#include "ui/widgets/ValueModel.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_ItemPhotos : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;
    QTemporaryDir m_stick;

    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_stick.filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    QString photo(const QColor &colour)
    {
        QImage picture(3000, 2000, QImage::Format_RGB32);
        picture.fill(colour);
        const QString path = m_stick.filePath(QStringLiteral("IMG_0001.jpg"));
        return picture.save(path) ? path : QString();
    }
    catalogue::Item baguette() const
    {
        return m_shop->selling->till->catalogue().store().byCode(u"3760123456784"_qs)->value();
    }
    void openForm()
    {
        m_shop->hire();
        m_shop->window().showSection("catalogue");
        m_shop->settle();
        m_shop->counter->shop()->catalogue().open(baguette());
        m_shop->settle();
    }
    bool choose(const QString &path)
    {
        m_shop->click("itemPhotoChoose");
        auto *dialog = m_shop->window().findChild<QFileDialog *>(QStringLiteral("itemPhotoFile"));
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open),
                          Qt::LeftButton);
        const auto &catalogue = m_shop->counter->shop()->catalogue();
        return QTest::qWaitFor([&] { return !catalogue.isTakingPhoto(); });
    }
    /// The baguette's tile, once what is to be read has been read.
    widgets::Tile tile()
    {
        m_shop->window().showSection("sale");
        m_shop->settle();
        auto *view = m_shop->window().findChild<widgets::TileView *>();
        const auto read = [&] {
            return view->model()->index(1, 0).data(widgets::valueRole).value<widgets::Tile>();
        };
        (void)read();
        auto *photos = m_shop->counter->shop()->sales().sell().ports().photos;
        (void)QTest::qWaitFor([photos] { return !photos->isReading(); });
        return read();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StagedShop>(View{}, [](StagedShop &shop) { shop.sells = true; });
    }
    void cleanup() { m_shop.reset(); }

    void aPhotoOfAStickIsOnTheTileAfterARestart()
    {
        QCOMPARE(tile().name, u"Baguette tradition"_qs);
        QVERIFY(tile().photo.isNull());
        openForm();
        QVERIFY(choose(photo(Qt::red)));
        QVERIFY2(baguette().photo.isEmpty(), "nothing before the button");
        m_shop->click("itemSave");
        QTRY_VERIFY(!baguette().photo.isEmpty());
        const auto kept = m_shop->selling->till->photos().find(baguette().photo);
        QVERIFY(kept && *kept);
        QCOMPARE(QImage::fromData(**kept).size(), QSize(800, 533));
        QVERIFY(!tile().photo.isNull());
        QVERIFY(QDir(m_stick.path()).removeRecursively()); // pulled out
        m_shop->crash();
        const QImage shown = tile().photo.toImage();
        QVERIFY(!shown.isNull());
        QVERIFY(shown.pixelColor(20, 20).red() > 200);
    }
    void aMissingFileLeavesTheTileAsItIs()
    {
        auto item = baguette();
        item.photo = registers::blobName(QByteArray(32, 'x'));
        QVERIFY(m_shop->selling->till->catalogue().save(item));
        m_shop->counter->shop()->refresh();
        QCOMPARE(tile().name, u"Baguette tradition"_qs);
        QVERIFY(tile().photo.isNull());
        openForm();
        QTRY_COMPARE(static_cast<QLabel *>(m_shop->find("itemPhotoState"))->text(),
                     u"Son fichier n’est pas sur cette caisse."_qs);
    }
    void whatIsNoPhotoIsSaidAndTheFormStays()
    {
        openForm();
        m_shop->counter->shop()->catalogue().edit(
            [](catalogue::Item &item) { item.name = u"Baguette de Zoé"_qs; });
        QVERIFY(QDir().mkpath(m_stick.path()));
        QVERIFY(choose(file("liste.jpg", "Baguette;1,30")));
        const auto *error = static_cast<QLabel *>(m_shop->find("itemError"));
        QVERIFY2(error->text().contains(u"pas une photo"), qPrintable(error->text()));
        QCOMPARE(m_shop->counter->shop()->catalogue().draft()->name, u"Baguette de Zoé"_qs);
        m_shop->click("itemSave");
        QTRY_COMPARE(baguette().name, u"Baguette de Zoé"_qs);
    }
    void theSettingTakesPhotosOffTheTiles()
    {
        auto item = baguette();
        QImage picture(100, 100, QImage::Format_RGB32);
        picture.fill(Qt::red);
        item.photo = *m_shop->selling->till->photos().keep(
            *photos::preparePicture(picture, photos::articleSide));
        QVERIFY(m_shop->selling->till->catalogue().save(item));
        m_shop->counter->shop()->sales().sell().ports().photos->forget();
        m_shop->counter->shop()->refresh();
        QVERIFY(!tile().photo.isNull());
        auto *view = m_shop->window().findChild<widgets::TileView *>();
        const int high = view->visualRect(view->model()->index(0, 0)).height();
        m_shop->counter->change([](settings::Settings &settings) { settings.tilePhotos = false; });
        QVERIFY(tile().photo.isNull());
        QVERIFY(view->visualRect(view->model()->index(0, 0)).height() < high);
        m_shop->counter->change([](settings::Settings &settings) { settings.tilePhotos = true; });
        QVERIFY(!tile().photo.isNull());
    }
};

QTEST_MAIN(tst_ItemPhotos)
#include "tst_ItemPhotos.moc"
