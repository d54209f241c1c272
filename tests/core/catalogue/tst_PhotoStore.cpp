// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PhotoStore.h"

#include "core/catalogue/EditCatalogue.h"
#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryDisk.h"
#include "tests/support/SeededEntropy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

namespace {

/// Fails when it is told to.
class FullDisk : public test::MemoryDisk
{
public:
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
    {
        return isFull ? fail("store/disk-full") : MemoryDisk::replaceDurably(path, bytes);
    }
    bool isFull = false;
};

} // namespace

class tst_PhotoStore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FullDisk> m_disk;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<EditCatalogue> m_edit;
    std::unique_ptr<PhotoStore> m_photos;
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{7};
    law::LawBook m_law = law::LawBook::load(law::Country::France).value();
    Department m_department;

    Item save(const QString &photo)
    {
        Item item;
        item.name = u"Baguette"_qs;
        item.department = m_department.id;
        item.photo = photo;
        return *m_edit->save(item);
    }
    int start() { return *m_photos->removeOrphans(m_clock.now()); }
    bool isHere(const QString &photo) { return m_photos->find(photo)->has_value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = std::make_unique<FullDisk>();
        m_database = std::move(*store::Database::open(m_folder->filePath(u"till.sqlite"_qs),
                                                      store::Database::Access::Write));
        QVERIFY(store::migrate(*m_database, u":/sql/till"_qs));
        m_edit = std::make_unique<EditCatalogue>(*m_database, m_law, m_clock, m_entropy);
        m_photos = std::make_unique<PhotoStore>(*m_database, *m_disk, u"/photos"_qs);
        Department first;
        first.name = u"Pain"_qs;
        m_department = *m_edit->save(first);
    }
    void cleanup()
    {
        m_photos.reset();
        m_edit.reset();
        m_database.reset();
    }

    void keepsThePictureUnderItsHash()
    {
        const auto photo = m_photos->keep("JPEG");
        QVERIFY(photo);
        QCOMPARE(*photo, registers::blobName(crypto::sha256({"JPEG"})));
        QCOMPARE(m_photos->find(*photo)->value(), QByteArray("JPEG"));
        QCOMPARE(*m_photos->keep("JPEG"), *photo);
        QCOMPARE(m_disk->list(u"/photos"_qs).size(), 1);
    }
    /// An article named a photo that no disk had.
    void whatIsNotOnDiskHasNoName()
    {
        m_disk->isFull = true;
        const auto photo = m_photos->keep("JPEG");
        QVERIFY(!photo);
        QCOMPARE(photo.error().code, QByteArray("store/disk-full"));
        QVERIFY(!m_photos->keep({}));
        QVERIFY(!m_photos->keep(QByteArray(registers::maxBlobBytes + 1, 'x')));
    }
    void aDamagedFileIsNoPhoto()
    {
        const QString photo = *m_photos->keep("JPEG");
        m_disk->files[u"/photos/"_qs + m_disk->list(u"/photos"_qs).front()] = "JPE";
        QVERIFY(!isHere(photo));
        QVERIFY(!m_photos->find(u"blob:not-a-hash"_qs)->has_value());
        QVERIFY(!m_photos->find({})->has_value());
    }
    /// Photos of articles are not the territory's: they would fill its quota.
    void nothingGoesOnItsWayToTheTerritory()
    {
        QVERIFY(m_photos->keep("JPEG"));
        registers::BlobQueueStore queue(*m_database, *m_disk, u"/photos"_qs);
        QCOMPARE(*queue.waiting(), 0);
    }

    void whatNothingNamesGoesAfterAMonth()
    {
        const QString photo = *m_photos->keep("left in a form");
        QCOMPARE(start(), 0);
        QVERIFY2(isHere(photo), "an article of a copy that is put back may name it");
        m_clock.advanceMs(PhotoStore::spareMs - 1);
        QCOMPARE(start(), 0);
        m_clock.advanceMs(1);
        QCOMPARE(start(), 1);
        QVERIFY(!isHere(photo));
        QCOMPARE(start(), 0);
    }
    void whatAnArticleNamesNeverGoes()
    {
        const QString sold = *m_photos->keep("sold");
        const QString archived = *m_photos->keep("archived");
        save(sold);
        QVERIFY(m_edit->archive(save(archived).id));
        const QByteArray sent = "on its way to the territory";
        registers::BlobQueueStore queue(*m_database, *m_disk, u"/photos"_qs);
        {
            const auto transaction = *store::Transaction::begin(*m_database);
            QVERIFY(queue.add(*transaction, sent, m_clock.now()));
            QVERIFY(transaction->commit());
        }
        m_disk->files[u"/photos/readme.txt"_qs] = "somebody's";
        m_disk->files[u"/photos/"_qs + QString(64, u'a') + u".part"_qs] = "half";
        for (int year = 0; year < 3; ++year) {
            QCOMPARE(start(), 0);
            m_clock.advanceMs(12 * PhotoStore::spareMs);
        }
        QVERIFY(isHere(sold) && isHere(archived));
        QCOMPARE(m_disk->list(u"/photos"_qs).size(), 5);
    }
    /// Taken off and put on again within the month: it counts anew.
    void whatIsNamedAgainIsNoOrphan()
    {
        const QString photo = *m_photos->keep("JPEG");
        QCOMPARE(start(), 0);
        m_clock.advanceMs(PhotoStore::spareMs / 2);
        Item item = save(photo);
        QCOMPARE(start(), 0);
        item.photo.clear();
        QVERIFY(m_edit->save(item));
        m_clock.advanceMs(PhotoStore::spareMs - 1);
        QCOMPARE(start(), 0);
        QVERIFY(isHere(photo));
    }
    void aClockThatWasAheadDoesNotKeepOrphansForEver()
    {
        QVERIFY(m_photos->keep("JPEG"));
        m_clock.advanceMs(100 * PhotoStore::spareMs);
        QCOMPARE(start(), 0);
        m_clock.setWall(m_clock.now().plusMs(-100 * PhotoStore::spareMs));
        QCOMPARE(start(), 0);
        m_clock.advanceMs(PhotoStore::spareMs);
        QCOMPARE(start(), 1);
    }
    void withoutAFolderNothingIsKept()
    {
        PhotoStore none(*m_database, *m_disk, {});
        QVERIFY(!none.keep("JPEG"));
        QVERIFY(!none.find(registers::blobName(crypto::sha256({"JPEG"})))->has_value());
        QCOMPARE(*none.removeOrphans(m_clock.now()), 0);
        QVERIFY(m_disk->files.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PhotoStore)
#include "tst_PhotoStore.moc"
