// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/BlobDownloads.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "tests/sync/blobs/CutLink.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::net;
using namespace comptoir::test;

class tst_BlobDownloads : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<ShopTill> m_photographer, m_till;
    std::unique_ptr<registers::BlobQueueStore> m_photos;
    std::unique_ptr<CutLink> m_link;
    std::unique_ptr<BlobDownloads> m_downloads;

    void restart()
    {
        m_downloads.reset();
        m_link = std::make_unique<CutLink>(*m_till);
        m_photos = std::make_unique<registers::BlobQueueStore>(*m_till->database, m_till->disk,
                                                               u"/photos"_qs);
        m_downloads = std::make_unique<BlobDownloads>(
            *m_link, *m_photos, [] { return BlobDownloads::Headers(); }, m_till->clock);
    }
    /// A sibling's product with a photo, known to this till by the shop's feed.
    QByteArray name(const QByteArray &photo)
    {
        const QByteArray hash = crypto::sha256({photo});
        const registers::EntityId of{u"product"_qs,
                                     Uuid::version7(m_town->clock.now(), m_town->entropy)};
        m_photographer->write(of, {{u"photo"_qs, registers::blobName(hash)}});
        m_photographer->sync();
        m_till->sync();
        return hash;
    }
    void send(const QByteArray &photo)
    {
        const QByteArray path = "/v1/blobs/"
            + base64url::encode(crypto::sha256({photo})).toLatin1();
        (void)m_photographer->ask("PUT", path, {},
                                  {{"Upload-Length", QByteArray::number(photo.size())}});
        for (qint64 at = 0; at < photo.size(); at += 300'000)
            (void)m_photographer->ask(
                "PATCH", path, photo.mid(at, 300'000),
                {{"Upload-Offset", QByteArray::number(at)},
                 {"Upload-Complete", at + 300'000 >= photo.size() ? "?1" : "?0"}});
    }
    QByteArray take(const QByteArray &photo)
    {
        send(photo);
        return name(photo);
    }
    void work(bool metered = false, bool forced = false)
    {
        m_downloads->work(metered, forced);
        m_link->run();
        QVERIFY(!m_downloads->isBusy());
    }
    void aMinuteLater() { m_till->clock.advanceMs(BlobDownloads::pauseMs); }
    QByteArray here(const QByteArray &hash) { return m_photos->find(hash)->value_or(QByteArray()); }
    int filesOf(const QByteArray &suffix)
    {
        int count = 0;
        for (const QString &path : m_till->disk.files.keys())
            count += path.startsWith(u"/photos/") && path.endsWith(QString::fromLatin1(suffix));
        return count;
    }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<TestTown>(); }
    void init()
    {
        const ShopId shop = m_town->addShop(QString::fromLatin1(m_town->entropy.bytes(8).toHex()));
        m_photographer = std::make_unique<ShopTill>(*m_town, shop);
        m_till = std::make_unique<ShopTill>(*m_town, shop);
        restart();
    }

    /// A photo that a sibling took would stay a grey square on this till.
    void fetchesSiblingsPhotosByThemselves()
    {
        const QByteArray small = m_town->entropy.bytes(500);
        const QByteArray large = m_town->entropy.bytes(int(BlobDownloads::chunkBytes * 2 + 9));
        // Its last part is a whole one.
        const QByteArray even = m_town->entropy.bytes(int(BlobDownloads::chunkBytes));
        const QByteArray a = take(small), b = take(large), c = take(even);
        work();
        QCOMPARE(here(a), small);
        QCOMPARE(here(b), large);
        QCOMPARE(here(c), even);
        QCOMPARE(m_link->requests, 1 + 3 + 2);
        QCOMPARE(filesOf(".part"), 0);
        aMinuteLater();
        work();
        QCOMPARE(m_link->requests, 6); // once is enough
    }
    /// A till at the end of a weak link would begin the same photo again for ever.
    void survivesACutAtEveryPart()
    {
        const QByteArray photo = m_town->entropy.bytes(int(BlobDownloads::chunkBytes * 3 + 77));
        int cuts = 0;
        for (const auto cut : {CutLink::Cut::Request, CutLink::Cut::Answer}) {
            for (const bool restarts : {false, true}) {
                for (int at = 1; at <= 4; ++at) {
                    init();
                    const QByteArray hash = take(photo);
                    m_link->cut = cut;
                    m_link->cutAt = at;
                    work();
                    QCOMPARE(m_link->requests, at);
                    QVERIFY(here(hash).isEmpty());
                    if (restarts)
                        restart();
                    aMinuteLater();
                    m_link->bytes = 0;
                    work();
                    QCOMPARE(here(hash), photo);
                    QCOMPARE(m_link->bytes, photo.size() - (at - 1) * BlobDownloads::chunkBytes);
                    QCOMPARE(filesOf(".part"), 0);
                    ++cuts;
                }
            }
        }
        qInfo("cuts survived: %d", cuts);
    }
    /// Somebody's mobile plan, spent on pictures.
    void waitsForALinkThatCostsNothingUnlessAsked()
    {
        const QByteArray hash = take("photo");
        work(true, false);
        QCOMPARE(m_link->requests, 0);
        work(true, true);
        QCOMPARE(here(hash), QByteArray("photo"));
    }
    void aPhotoThatIsNotThereYetDoesNotStopTheOthers()
    {
        const QByteArray later = "later";
        const QByteArray missing = name(later), there = take("there");
        work();
        QCOMPARE(here(there), QByteArray("there"));
        QVERIFY(here(missing).isEmpty());
        work();
        QCOMPARE(m_link->requests, 2); // looked for once a minute at most
        send(later);
        aMinuteLater();
        work();
        QCOMPARE(here(missing), later);
    }
    /// A part that rotted on the disk, or a proxy that adds something: never shown, begun anew.
    void neverShowsOtherBytesThanWereNamed()
    {
        const QByteArray photo = m_town->entropy.bytes(int(BlobDownloads::chunkBytes) + 5);
        const QByteArray hash = take(photo);
        const QString part = u"/photos/"_qs + QString::fromLatin1(hash.toHex()) + u".part";
        for (const QByteArray &rotten :
             {QByteArray("rotten"), QByteArray(photo.size(), 'x'), QByteArray(photo + "more")}) {
            m_till->disk.files[part] = rotten;
            work(false, true);
            QVERIFY(here(hash).isEmpty());
            QVERIFY(!m_till->disk.files.contains(part));
        }
        work(false, true);
        QCOMPARE(here(hash), photo);
    }
    void takesTheWholePhotoWhereRangesAreNotKnown()
    {
        const QByteArray photo = m_town->entropy.bytes(int(BlobDownloads::chunkBytes) * 2);
        const QByteArray hash = take(photo);
        m_link->cut = CutLink::Cut::Answer;
        m_link->cutAt = 2;
        work();
        m_link->knowsRanges = false;
        work(false, true);
        QCOMPARE(here(hash), photo);
        QCOMPARE(filesOf(".part"), 0);
    }
    void leavesNoPartOfAPhotoThatNobodyNames()
    {
        m_till->disk.files[u"/photos/"_qs + QString(64, u'a') + u".part"] = "x";
        work();
        QCOMPARE(filesOf(".part"), 0);
    }
};

QTEST_GUILESS_MAIN(tst_BlobDownloads)
#include "tst_BlobDownloads.moc"
