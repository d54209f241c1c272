// SPDX-License-Identifier: GPL-3.0-or-later
// The photo on an article's form: chosen, dropped, pasted, refused, taken off.
#include "tests/ui/catalogue/MemoryCatalogue.h"
#include "tests/ui/hardware/FitCheck.h"
#include "ui/catalogue/ItemForm.h"
#include "ui/photos/PhotoField.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPromise>
#include <QTest>
#include <QUrl>

using namespace comptoir;
using namespace comptoir::catalogue;

class tst_ItemPhoto : public QObject
{
    Q_OBJECT
private:
    using Prepared = Result<QByteArray>;
    std::unique_ptr<test::MemoryCatalogue> m_shop;
    std::unique_ptr<CatalogueController> m_controller;
    std::unique_ptr<ItemForm> m_form;
    std::vector<photos::PhotoSource> m_sources; ///< that were to be prepared
    std::vector<std::shared_ptr<QPromise<Prepared>>> m_waiting;

    void answer(const Prepared &prepared)
    {
        m_waiting.front()->addResult(prepared);
        m_waiting.front()->finish();
        m_waiting.erase(m_waiting.begin());
        test::settle();
    }
    template <typename T = QAbstractButton>
    T *find(const char *name)
    {
        auto *found = m_form->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            found = m_form->foot()->findChild<T *>(QString::fromLatin1(name));
        return found;
    }
    void drop(QWidget &target, const QMimeData &data)
    {
        QDragEnterEvent entered({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &entered);
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &dropped);
        test::settle();
    }
    const Item &draft() { return *m_controller->draft(); }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_sources.clear();
        m_waiting.clear();
        m_shop = std::make_unique<test::MemoryCatalogue>();
        m_shop->add(u"Baguette tradition"_qs, 130);
        m_shop->add(u"Croissant au beurre"_qs, 120, {}, 1);
        CataloguePorts ports = m_shop->ports();
        ports.preparePhoto = [this](const photos::PhotoSource &source) {
            m_sources.push_back(source);
            m_waiting.push_back(std::make_shared<QPromise<Prepared>>());
            m_waiting.back()->start();
            return m_waiting.back()->future();
        };
        ports.choosePhoto = [](const std::function<void(const QString &)> &take) {
            take(u"/photos/baguette.jpg"_qs);
        };
        m_controller = std::make_unique<CatalogueController>(std::move(ports));
        m_form = std::make_unique<ItemForm>(*m_controller);
        m_controller->open(m_shop->items.front());
        m_form->show();
        test::settle();
    }
    void cleanup()
    {
        delete m_form->foot();
        m_form.reset();
        m_controller.reset();
    }

    void aChosenPhotoIsKeptAndThenNamed()
    {
        QVERIFY(find("itemPhotoRemove")->isHidden());
        find("itemPhotoChoose")->click();
        QCOMPARE(m_sources.front().path, u"/photos/baguette.jpg"_qs);
        QVERIFY(!find("itemPhotoChoose")->isEnabled());
        QVERIFY(draft().photo.isEmpty());
        answer(QByteArray("JPEG"));
        QCOMPARE(m_shop->keptPhotos, std::vector<QByteArray>{"JPEG"});
        QCOMPARE(draft().photo, registers::blobName(crypto::sha256({"JPEG"})));
        QVERIFY2(m_shop->items.front().photo.isEmpty(), "nothing before the button");
        find("itemSave")->click();
        test::settle();
        QCOMPARE(m_shop->items.front().photo, draft().photo);
        QVERIFY(!m_controller->isChanged());
    }
    /// Saved while the picture was still being read, the article stayed without.
    void waitsForThePhotoBeforeItSaves()
    {
        m_controller->edit([](Item &item) { item.name = u"Baguette"_qs; });
        find("itemPhotoChoose")->click();
        QVERIFY(!find("itemSave")->isEnabled());
        m_controller->save();
        test::settle();
        QCOMPARE(m_shop->items.front().name, u"Baguette tradition"_qs);
        answer(QByteArray("JPEG"));
        QVERIFY(find("itemSave")->isEnabled());
    }
    void aRefusedPhotoCostsNothingThatWasTyped()
    {
        m_controller->edit([](Item &item) {
            item.name = u"Baguette de Zoé"_qs;
            item.photo = u"blob:before"_qs;
        });
        find("itemPhotoChoose")->click();
        answer(fail("photo/damaged"));
        QCOMPARE(draft().name, u"Baguette de Zoé"_qs);
        QCOMPARE(draft().photo, u"blob:before"_qs);
        const auto *error = find<QLabel>("itemError");
        QVERIFY(error->isVisibleTo(m_form->foot()));
        for (const QString &part : {u"abîmée"_qs, u"restée comme"_qs, u"Copiez"_qs})
            QVERIFY2(error->text().contains(part), qPrintable(error->text()));
        QVERIFY(find("itemPhotoChoose")->isEnabled());
        QVERIFY(find("itemSave")->isEnabled());
    }
    void aFullDiskNamesNoPhoto()
    {
        find("itemPhotoChoose")->click();
        m_shop->refusal = "store/disk-full";
        answer(QByteArray("JPEG"));
        QVERIFY(draft().photo.isEmpty());
        QVERIFY(find<QLabel>("itemError")->isVisibleTo(m_form->foot()));
    }
    /// The croissant got the baguette's photo.
    void aPhotoThatComesLateIsNotAnotherArticles()
    {
        find("itemPhotoChoose")->click();
        m_controller->open(m_shop->items.back());
        QVERIFY(find("itemPhotoChoose")->isEnabled());
        answer(QByteArray("JPEG"));
        QVERIFY(draft().photo.isEmpty());
        QVERIFY(m_shop->keptPhotos.empty());
        m_controller->open(m_shop->items.front());
        find("itemPhotoChoose")->click();
        m_controller->close();
        answer(fail("photo/damaged"));
        QVERIFY(!m_controller->error());
    }
    void takenOffAndSavedItIsGone()
    {
        m_shop->items.front().photo = u"blob:before"_qs;
        m_controller->close();
        m_controller->open(m_shop->items.front());
        test::settle();
        QVERIFY(find("itemPhotoRemove")->isVisible());
        find("itemPhotoRemove")->click();
        test::settle();
        QVERIFY(find("itemPhotoRemove")->isHidden());
        find("itemSave")->click();
        test::settle();
        QVERIFY(m_shop->items.front().photo.isEmpty());
    }

    void aFileIsDroppedOnIt()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/photos/pain.png"_qs)});
        drop(*find<QWidget>("itemPhoto"), data);
        QCOMPARE(int(m_sources.size()), 1);
        QCOMPARE(m_sources.front().path, u"/photos/pain.png"_qs);
        drop(*find<QWidget>("itemPhoto"), data);
        QVERIFY2(m_sources.size() == 1, "one after the other");
    }
    void aPictureIsDroppedOrPasted()
    {
        QImage picture(9, 9, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QMimeData data;
        data.setImageData(picture);
        drop(*find<QWidget>("itemPhoto"), data);
        QVERIFY(!m_sources.empty());
        QCOMPARE(m_sources.back().picture.size(), QSize(9, 9));
        answer(QByteArray("JPEG"));
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(find<QWidget>("itemPhotoSquare"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(int(m_sources.size()), 2);
        QCOMPARE(m_sources.back().picture.size(), QSize(9, 9));
    }
    void whatIsNoPictureIsNotTaken()
    {
        QMimeData data;
        data.setText(u"Baguette"_qs);
        drop(*find<QWidget>("itemPhoto"), data);
        data.setUrls({QUrl(u"https://example.org/pain.jpg"_qs)});
        drop(*find<QWidget>("itemPhoto"), data);
        QVERIFY(m_sources.empty());
    }
};

QTEST_MAIN(tst_ItemPhoto)
#include "tst_ItemPhoto.moc"
