// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/blobs/BlobStore.h"
#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "tests/support/shop/ShopTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_BlobRoutes : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<ShopTill> m_till, m_sibling, m_stranger;

    QByteArray photo(int size) { return m_town->entropy.bytes(size); }
    static QByteArray pathOf(const QByteArray &bytes)
    {
        return "/v1/blobs/" + base64url::encode(crypto::sha256({bytes})).toLatin1();
    }
    static http::Response put(ShopTill &till, const QByteArray &bytes)
    {
        return till.ask("PUT", pathOf(bytes), {},
                        {{"Upload-Length", QByteArray::number(bytes.size())}});
    }
    static http::Response patch(ShopTill &till, const QByteArray &path, qint64 offset,
                                const QByteArray &bytes, bool last)
    {
        return till.ask("PATCH", path, bytes,
                        {{"Upload-Offset", QByteArray::number(offset)},
                         {"Upload-Complete", last ? "?1" : "?0"},
                         {"Content-Type", "application/partial-upload"}});
    }
    static http::Response get(ShopTill &till, const QByteArray &bytes)
    {
        return till.ask("GET", pathOf(bytes), {}, {});
    }
    /// From wherever the town is, in chunks.
    static void send(ShopTill &till, const QByteArray &bytes, int chunk)
    {
        qint64 offset = json(put(till, bytes))[u"offset"].toInteger();
        while (offset < bytes.size()) {
            const QByteArray part = bytes.mid(offset, chunk);
            const auto answer = patch(till, pathOf(bytes), offset, part,
                                      offset + part.size() == bytes.size());
            QCOMPARE(answer.status, 200);
            offset = json(answer)[u"offset"].toInteger();
        }
    }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<TestTown>(); }
    void init()
    {
        const auto name = [this] { return QString::fromLatin1(m_town->entropy.bytes(8).toHex()); };
        const ShopId shop = m_town->addShop(name());
        m_till = std::make_unique<ShopTill>(*m_town, shop);
        m_sibling = std::make_unique<ShopTill>(*m_town, shop);
        m_stranger = std::make_unique<ShopTill>(*m_town, m_town->addShop(name()));
    }

    void givesBackWhatWasSentInChunks()
    {
        const QByteArray bytes = photo(10'000);
        QCOMPARE(put(*m_till, bytes).status, 201);
        QCOMPARE(get(*m_till, bytes).status, 404);
        send(*m_till, bytes, 3000);
        QCOMPARE(get(*m_sibling, bytes).body, bytes);
        const auto head = m_till->ask("HEAD", pathOf(bytes), {}, {});
        QCOMPARE(head.status, 204);
        QCOMPARE(*head.headers.value("Upload-Offset"), QByteArray("10000"));
        QCOMPARE(*head.headers.value("Upload-Complete"), QByteArray("?1"));
        const auto again = put(*m_sibling, bytes);
        QCOMPARE(again.status, 200);
        QCOMPARE(json(again)[u"complete"].toBool(), true);
    }
    /// Whatever parts it was sent in, a till asks for others.
    void givesAnyRangeOfAWholePhoto()
    {
        const QByteArray bytes = photo(5000);
        const auto range = [&](const QByteArray &of) {
            return m_sibling->ask("GET", pathOf(bytes), {}, {{"Range", of}});
        };
        (void)put(*m_till, bytes);
        QCOMPARE(range("bytes=0-9").status, 404);
        send(*m_till, bytes, 700);
        int asked = 0;
        for (int first = 0; first < 5000; first += 350) {
            for (const int count : {1, 349, 350, 351, 2100, 9000}) {
                const auto part = range("bytes=" + QByteArray::number(first) + '-'
                                        + QByteArray::number(first + count - 1));
                QCOMPARE(part.status, 206);
                QCOMPARE(part.body, bytes.mid(first, count));
                QCOMPARE(*part.headers.value("Content-Range"),
                         "bytes " + QByteArray::number(first) + '-'
                             + QByteArray::number(std::min(first + count, 5000) - 1) + "/5000");
                ++asked;
            }
        }
        qInfo("%d ranges", asked);
        QCOMPARE(range("bytes=4990-").body, bytes.mid(4990));
        const auto behind = range("bytes=5000-");
        QCOMPARE(behind.status, 416);
        QCOMPARE(problemCode(behind), u"blob/range"_qs);
        QCOMPARE(json(behind)[u"size"].toInt(), 5000);
        // What is no range, or several, is the whole.
        for (const char *other : {"bytes=-5", "bytes=9-3", "bytes=0-1,3-4", "lines=1-2",
                                  "bytes=a-b", "bytes=99999999999999999999-"})
            QCOMPARE(range(other).body, bytes);
    }
    /// The link breaks after any byte: what reached the town as a whole request counts, no more.
    void goesOnAfterACutAnywhere()
    {
        const QByteArray bytes = photo(4000);
        for (int cut = 0; cut <= bytes.size(); cut += 125) {
            init();
            (void)put(*m_till, bytes);
            if (cut > 0)
                (void)patch(*m_till, pathOf(bytes), 0, bytes.left(cut), cut == bytes.size());
            const auto wrong = patch(*m_till, pathOf(bytes), cut + 1, "x", false);
            QCOMPARE(wrong.status, 409);
            QCOMPARE(json(wrong)[u"expected"].toInt(), cut);
            send(*m_sibling, bytes, 1000);
            QCOMPARE(get(*m_till, bytes).body, bytes);
        }
    }
    void showsNothingOfAnotherHashAndLetsTheNextTrySucceed()
    {
        const QByteArray bytes = photo(2000);
        (void)put(*m_till, bytes);
        const auto bad = patch(*m_till, pathOf(bytes), 0, QByteArray(2000, 'x'), true);
        QCOMPARE(bad.status, 422);
        QCOMPARE(problemCode(bad), u"blob/wrong-hash"_qs);
        QCOMPARE(get(*m_till, bytes).status, 404);
        send(*m_till, bytes, 700);
        QCOMPARE(get(*m_till, bytes).body, bytes);
    }
    void refusesWhatIsTooLarge()
    {
        const QByteArray bytes = photo(10);
        const auto large = m_till->ask("PUT", pathOf(bytes), {}, {{"Upload-Length", "8388609"}});
        QCOMPARE(large.status, 413);
        QCOMPARE(problemCode(large), u"blob/too-large"_qs);
        QCOMPARE(json(large)[u"max"].toInt(), 8'388'608);
        (void)put(*m_till, bytes);
        QCOMPARE(patch(*m_till, pathOf(bytes), 0, photo(11), true).status, 413);
        QCOMPARE(patch(*m_till, pathOf(bytes), 0, bytes.left(5), true).status, 422);
        QCOMPARE(patch(*m_till, pathOf(bytes), 0, QByteArray(1'048'577, 'x'), false).status, 413);
        QCOMPARE(m_till->ask("PUT", pathOf(bytes), {}, {{"Upload-Length", "0"}}).status, 400);
        QCOMPARE(m_till->ask("PUT", "/v1/blobs/x", {}, {{"Upload-Length", "9"}}).status, 404);
    }
    void holdsAShopToItsQuota()
    {
        for (int i = 0; i < 32; ++i) {
            const QByteArray path = pathOf(QByteArray::number(i));
            QCOMPARE(m_till->ask("PUT", path, {}, {{"Upload-Length", "8388608"}}).status, 201);
        }
        const auto over = put(*m_till, photo(1));
        QCOMPARE(over.status, 413);
        QCOMPARE(problemCode(over), u"blob/quota"_qs);
        QCOMPARE(put(*m_stranger, photo(1)).status, 201);
        // What nobody finished and nothing names makes room after 30 days.
        m_town->clock.advanceMs(backend::BlobStore::keptMs + 1);
        QCOMPARE(put(*m_till, photo(1)).status, 201);
    }
    void tellsAnotherShopNothing()
    {
        const QByteArray bytes = photo(100);
        send(*m_till, bytes, 100);
        QCOMPARE(get(*m_stranger, bytes).status, 404);
        QCOMPARE(m_stranger->ask("HEAD", pathOf(bytes), {}, {}).status, 404);
        QCOMPARE(put(*m_stranger, bytes).status, 201);
    }
    void twoTillsSendTheSamePhotoAtOnce()
    {
        const QByteArray bytes = photo(3000);
        (void)put(*m_till, bytes);
        (void)put(*m_sibling, bytes);
        QCOMPARE(patch(*m_till, pathOf(bytes), 0, bytes.left(1000), false).status, 200);
        const auto late = patch(*m_sibling, pathOf(bytes), 0, bytes.left(1000), false);
        QCOMPARE(json(late)[u"expected"].toInt(), 1000);
        QCOMPARE(patch(*m_sibling, pathOf(bytes), 1000, bytes.mid(1000), true).status, 200);
        send(*m_till, bytes, 1000);
        QCOMPARE(get(*m_till, bytes).body, bytes);
    }
    void keepsWhatARegisterNamesAndDropsTheRest()
    {
        const QByteArray named = photo(10), loose = photo(10);
        send(*m_till, named, 10);
        send(*m_till, loose, 10);
        const registers::EntityId bread{u"product"_qs,
                                        Uuid::version7(m_town->clock.now(), m_town->entropy)};
        const QString name = registers::blobName(crypto::sha256({named}));
        m_till->write(bread, {{u"photo"_qs, QJsonObject{{u"of"_qs, name}}}});
        m_till->push();
        m_town->clock.advanceMs(backend::BlobStore::keptMs + 1);
        (void)put(*m_till, photo(10));
        QCOMPARE(get(*m_till, named).status, 200);
        QCOMPARE(get(*m_till, loose).status, 404);
        // From here on nothing names it: thirty days more.
        m_till->write(bread, {{u"photo"_qs, QJsonValue()}});
        m_till->push();
        m_town->clock.advanceMs(backend::BlobStore::keptMs - 1);
        (void)put(*m_till, photo(10));
        QCOMPARE(get(*m_till, named).status, 200);
        m_town->clock.advanceMs(2);
        (void)put(*m_till, photo(10));
        QCOMPARE(get(*m_till, named).status, 404);
    }
    void asksForAToken()
    {
        QCOMPARE(m_town->ask("GET", pathOf(photo(1))).status, 401);
        QCOMPARE(m_town->ask("PUT", pathOf(photo(1)), {}, {{"Upload-Length", "1"}}).status, 401);
    }
};

QTEST_GUILESS_MAIN(tst_BlobRoutes)
#include "tst_BlobRoutes.moc"
