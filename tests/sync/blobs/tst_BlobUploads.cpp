// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/BlobUploads.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "tests/support/shop/ShopTill.h"
#include "tests/sync/blobs/CutLink.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::net;
using namespace comptoir::test;

class tst_BlobUploads : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<ShopTill> m_till;
    std::unique_ptr<registers::BlobQueueStore> m_queue;
    std::unique_ptr<CutLink> m_link;
    std::unique_ptr<BlobUploads> m_uploads;

    void restart()
    {
        m_uploads.reset();
        m_link = std::make_unique<CutLink>(*m_till);
        m_queue = std::make_unique<registers::BlobQueueStore>(*m_till->database, m_till->disk,
                                                              u"/blobs"_qs);
        m_uploads = std::make_unique<BlobUploads>(*m_link, *m_queue,
                                                  [] { return BlobUploads::Headers(); });
    }
    QByteArray add(const QByteArray &bytes)
    {
        const auto transaction = *store::Transaction::begin(*m_till->database);
        const auto name = m_queue->add(*transaction, bytes, m_till->clock.now());
        COMPTOIR_ASSERT(name && transaction->commit());
        return *registers::blobFromName(*name);
    }
    void work(bool metered = false, bool forced = false)
    {
        m_uploads->work(metered, forced);
        m_link->run();
    }
    QByteArray inTown(const QByteArray &hash)
    {
        const auto answer = m_till->ask("GET", "/v1/blobs/" + base64url::encode(hash).toLatin1(),
                                        {}, {});
        return answer.status == 200 ? answer.body : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<TestTown>(); }
    void init()
    {
        const QString name = QString::fromLatin1(m_town->entropy.bytes(8).toHex());
        m_till = std::make_unique<ShopTill>(*m_town, m_town->addShop(name));
        restart();
    }

    void sendsAllThatWaits()
    {
        const QByteArray small = m_town->entropy.bytes(500), large = QByteArray(600'000, 'x');
        const QByteArray a = add(small), b = add(large);
        QCOMPARE(*m_queue->waiting(), 2);
        work();
        QCOMPARE(inTown(a), small);
        QCOMPARE(inTown(b), large);
        QCOMPARE(*m_queue->waiting(), 0);
        QCOMPARE(m_link->requests, 2 + 4);
        QVERIFY(!m_till->hasPending()); // never in the op queue
    }
    void sendsAgainWhatTheTownMayHaveLost()
    {
        const QByteArray photo = m_town->entropy.bytes(500);
        const QByteArray hash = add(photo), gone = add("gone");
        work();
        QCOMPARE(*m_queue->waiting(), 0);
        m_town->act([](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(u"DELETE FROM blob_chunk"_qs));
            COMPTOIR_CHECK(transaction.run(u"DELETE FROM blob"_qs));
            return {};
        });
        QVERIFY(inTown(hash).isEmpty());
        QVERIFY(m_till->disk.remove(u"/blobs/"_qs + QString::fromLatin1(gone.toHex())));
        {
            const auto transaction = *store::Transaction::begin(*m_till->database);
            QVERIFY(m_queue->sendAgain(*transaction));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(*m_queue->waiting(), 1); // of the other there is nothing to send
        work();
        QCOMPARE(inTown(hash), photo);
    }
    /// Every request lost, every answer lost, with a restart of the program or without.
    void survivesACutAtEveryChunk()
    {
        const QByteArray photo = m_town->entropy.bytes(int(BlobUploads::chunkBytes * 3 + 77));
        int cuts = 0;
        for (const auto cut : {CutLink::Cut::Request, CutLink::Cut::Answer}) {
            for (const bool restarts : {false, true}) {
                for (int at = 1; at <= 5; ++at) {
                    init();
                    const QByteArray hash = add(photo);
                    m_link->cut = cut;
                    m_link->cutAt = at;
                    work();
                    QCOMPARE(m_link->requests, at);
                    QVERIFY(!m_uploads->isBusy());
                    QCOMPARE(*m_queue->waiting(), 1);
                    if (restarts)
                        restart();
                    work();
                    QCOMPARE(inTown(hash), photo);
                    QCOMPARE(*m_queue->waiting(), 0);
                    ++cuts;
                }
            }
        }
        qInfo("cuts survived: %d", cuts);
    }
    void waitsForALinkThatCostsNothingUnlessForced()
    {
        const QByteArray hash = add("photo");
        work(true, false);
        QVERIFY(inTown(hash).isEmpty());
        work(true, true);
        QCOMPARE(inTown(hash), QByteArray("photo"));
    }
    void goesOnWhereASiblingIs()
    {
        const QByteArray photo = m_town->entropy.bytes(int(BlobUploads::chunkBytes) + 10);
        const QByteArray hash = add(photo);
        m_uploads->work(false, false); // has asked where to begin; a sibling is quicker
        ShopTill sibling(*m_town, m_till->shop);
        const QByteArray path = "/v1/blobs/" + base64url::encode(hash).toLatin1();
        (void)sibling.ask("PUT", path, {}, {{"Upload-Length", QByteArray::number(photo.size())}});
        m_link->cut = CutLink::Cut::Nothing;
        (void)sibling.ask("PATCH", path, photo.left(1000),
                          {{"Upload-Offset", "0"}, {"Upload-Complete", "?0"}});
        m_link->run();
        QCOMPARE(inTown(hash), photo);
    }
    void triesAgainAfterAnotherTillSentWrongBytes()
    {
        const QByteArray photo = m_town->entropy.bytes(2000);
        const QByteArray hash = add(photo);
        const QByteArray path = "/v1/blobs/" + base64url::encode(hash).toLatin1();
        (void)m_till->ask("PUT", path, {}, {{"Upload-Length", "2000"}});
        (void)m_till->ask("PATCH", path, "wrong",
                          {{"Upload-Offset", "0"}, {"Upload-Complete", "?0"}});
        work();
        QCOMPARE(inTown(hash), photo);
        QCOMPARE(*m_queue->waiting(), 0);
    }
    void onePhotoThatCantBeSentDoesNotStopTheNext()
    {
        const QByteArray damaged = add("damaged");
        m_till->clock.advanceMs(1);
        const QByteArray good = add("good");
        m_till->disk.files[u"/blobs/"_qs + QString::fromLatin1(damaged.toHex())] = "other";
        work();
        QVERIFY(inTown(damaged).isEmpty());
        QCOMPARE(inTown(good), QByteArray("good"));
        const auto row = *m_till->database->first(
            u"SELECT problem FROM blob_queue WHERE state = 'refused'"_qs);
        QCOMPARE(row->text(0), u"blob/damaged"_qs);
        // The same picture taken again is sent.
        (void)add("damaged");
        work();
        QCOMPARE(inTown(damaged), QByteArray("damaged"));
    }
    void refusesWhatTheTownWouldRefuse()
    {
        const auto transaction = *store::Transaction::begin(*m_till->database);
        const auto added = m_queue->add(*transaction, QByteArray(registers::maxBlobBytes + 1, 'x'),
                                        m_till->clock.now());
        QCOMPARE(added.error().code, QByteArray("blob/too-large"));
    }
    void showsAPlaceholderForWhatIsNotHere()
    {
        QVERIFY(!m_queue->find(QByteArray(32, 'a'))->has_value());
        QCOMPARE(m_queue->keep(QByteArray(32, 'a'), "x").error().code,
                 QByteArray("blob/wrong-hash"));
        QVERIFY(m_queue->keep(crypto::sha256({"x"}), "x").has_value());
        QCOMPARE(**m_queue->find(crypto::sha256({"x"})), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(tst_BlobUploads)
#include "tst_BlobUploads.moc"
