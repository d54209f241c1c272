// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/SystemPorts.h"
#include "app/till/EnrolledTill.h"
#include "app/till/TillStore.h"
#include "tests/support/backend/TownTransport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::app;
using namespace comptoir::test;
using Cut = TownTransport::Cut;

namespace {

/// A till of app/ and its town: its files, and what its keystore has.
class Machine
{
public:
    Machine(TestTown &place, ShopId of, const wire::SignedDoc &keyset)
        : town(place),
          shop(of),
          secret(crypto::PrivateKey::generate(town.entropy))
    {
        marker.server = QUrl(QStringLiteral("https://town.example"));
        marker.rootFingerprint = town.keys.rootFingerprint();
        marker.device = town.addDevice(shop, secret.root());
        marker.shop = shop;
        marker.epoch = town.epoch;
        marker.keyset = keyset;
        marker.membership = {QStringLiteral("Sceaux"), QStringLiteral("Fromagerie"), {}};
    }
    ~Machine() { kill(); }

    void kill()
    {
        till.reset();
        store.reset();
        http.reset();
    }
    void start(Cut cut = Cut::Nothing, int cutAt = 0)
    {
        kill();
        http = std::make_unique<TownTransport>(town);
        http->cut = cut;
        http->cutAt = cutAt;
        store = std::make_unique<TillStore>(disk, TillPaths{folder.path()});
        COMPTOIR_ASSERT(store->open());
        till = std::make_unique<EnrolledTill>(
            TillGround{store->database(), store->blackBox(), disk, store->paths().chainMark(),
                       store->paths().photos(), store->paths().rescued(), [] { return false; },
                       *http, alarm, town.clock, town.entropy},
            marker, secret);
        COMPTOIR_ASSERT(till->recover(marker) && till->checkMark());
        till->start();
        till->driver().sendNow();
    }
    /// Until nothing is asked any more.
    void settle()
    {
        for (int quiet = 0; quiet < 20; ++quiet) {
            const int before = http->requests;
            QTest::qWait(0);
            if (http->requests != before)
                quiet = 0;
        }
    }
    void write(const QByteArray &kind, int n)
    {
        const auto transaction = *store::Transaction::begin(store->database());
        store::OutboxWriter writer(till->outbox(), *transaction);
        COMPTOIR_ASSERT(writer.append(kind, {{QStringLiteral("n"), n}}) && writer.commit());
        till->driver().noteOpWritten();
    }
    /// What a person did in the settings, up to the keystore.
    void changeKey()
    {
        secret = *till->newSecret();
        till->changeKey(secret);
    }
    store::ChainHead head() const { return *till->outbox().head(); }
    bool usesNewKey() const
    {
        return secret.change() && head().incarnation >= secret.change()->incarnation;
    }
    qint64 count(const QString &sql) const { return (*store->database().first(sql))->integer(0); }
    QByteArray keyInTown()
    {
        QByteArray key;
        town.act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto row,
                         transaction.first(u"SELECT pub FROM device WHERE id = ?"_qs,
                                           {marker.device.bytes()}));
            key = row->bytes(0);
            return {};
        });
        return key;
    }
    /// Numbers in the notes of another till that this one can read.
    QList<int> notesOf(const Machine &other) const
    {
        QList<int> notes;
        const auto ops = *till->shopOps().of(other.marker.device);
        for (const sharing::ShopOp &each : ops)
            if (each.op.kind == "shop.note" && each.op.body.contains(u"n"_qs))
                notes.append(each.op.body[u"n"_qs].toInt());
        return notes;
    }
    void trustAll()
    {
        const auto asking = *till->exchange().asking();
        for (const sharing::Sibling &each : asking)
            COMPTOIR_ASSERT(till->exchange().answer(each.device, {true, {}, town.clock.now()}));
        till->relay().run();
    }

    TestTown &town;
    ShopId shop;
    crypto::DeviceSecret secret;
    DeviceMarker marker;
    QTemporaryDir folder;
    SystemDisk disk;
    NoAlarm alarm;
    std::unique_ptr<TownTransport> http;
    std::unique_ptr<TillStore> store;
    std::unique_ptr<EnrolledTill> till;
};

} // namespace

/// A till changes its signing key: whatever is cut and wherever it is killed, the town goes on
/// understanding it and its siblings go on reading it.
class tst_KeyChange : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<Machine> m_till, m_sibling;
    wire::SignedDoc m_keyset;
    ShopId m_shop;

    void readKeyset()
    {
        const auto till = Machine(*m_town, m_shop, {});
        const QByteArray token = m_town->tokenOf(till.marker.device, till.secret.root());
        const auto page = m_town->ask("GET", "/v1/feed/territory", {},
                                      {{"Authorization", "Bearer " + token}});
        for (const QJsonValue &row : json(page)[u"changes"].toArray())
            if (row[u"e"].toString() == u"keyset")
                m_keyset = *wire::SignedDoc::fromJson(row[u"body"].toObject());
    }
    void run(Machine &machine)
    {
        machine.start();
        machine.settle();
    }
    /// A minute later everything was asked for again.
    void meet()
    {
        for (int round = 0; round < 3; ++round) {
            m_town->clock.advanceMs(61'000);
            for (Machine *each : {m_till.get(), m_sibling.get()}) {
                each->till->driver().sendNow();
                each->settle();
                each->till->relay().run();
                each->settle();
            }
        }
    }
    void compareWithTheTown(int notes)
    {
        QCOMPARE(m_till->count(u"SELECT count(*) FROM outbox WHERE state IN (0, 4)"_qs), 0);
        QCOMPARE(
            m_town->number(
                u"SELECT count(DISTINCT op) FROM op_log WHERE kind = 'shop.note' AND device = ? "
                "AND status = 'applied'"_qs,
                {m_till->marker.device.bytes()}),
            notes);
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(5);
        m_shop = m_town->addShop(QStringLiteral("Fromagerie"), false);
        readKeyset();
        m_till = std::make_unique<Machine>(*m_town, m_shop, m_keyset);
    }
    void cleanup()
    {
        m_till.reset();
        m_sibling.reset();
        QVERIFY(m_town->isSound());
    }

    void siblingsReadWhatWasSealedBeforeAndAfter()
    {
        m_sibling = std::make_unique<Machine>(*m_town, m_shop, m_keyset);
        run(*m_till);
        run(*m_sibling);
        m_till->write("shop.note", 1);
        meet();
        m_till->trustAll();
        // Its key changes before the sibling has fetched the wraps.
        m_till->settle();
        m_till->changeKey();
        run(*m_till);
        run(*m_till);
        QVERIFY(m_till->usesNewKey());
        m_till->write("shop.note", 2);
        meet();
        QCOMPARE(m_sibling->notesOf(*m_till), (QList<int>{1, 2}));
        QCOMPARE(m_sibling->till->exchange().asking()->size(), 1u); // asked once, not again
        QCOMPARE(m_till->till->exchange().asking()->size(), 0u);
        const auto row = *m_sibling->store->database().first(
            u"SELECT key FROM sibling WHERE device = ?"_qs, {m_till->marker.device.bytes()});
        QCOMPARE(row->bytes(0), m_till->secret.change()->key.publicKey().bytes());
        // A till that replaces one hears of the shop only now, and of wraps by a key of before.
        m_sibling->trustAll();
        compareWithTheTown(2);
    }

    /// Cut at every request of the change, the program killed there.
    void survivesACutAtEveryRequest()
    {
        int cuts = 0;
        for (const Cut cut : {Cut::Request, Cut::Answer}) {
            for (int at = 1; at < 40; ++at) {
                cleanup();
                init();
                run(*m_till);
                m_till->write("shop.note", 1);
                m_till->settle();
                m_till->write("shop.note", 2);
                m_till->changeKey();
                m_till->start(cut, at); // killed right after the keystore had it
                m_till->settle();
                const bool wasCut = m_till->http->isCut;
                m_till->write("shop.note", 3);
                run(*m_till);
                run(*m_till);
                QVERIFY(m_till->usesNewKey());
                QCOMPARE(m_till->keyInTown(), m_till->secret.change()->key.publicKey().bytes());
                m_till->write("shop.note", 4);
                m_till->settle();
                compareWithTheTown(4);
                cuts += wasCut;
                if (!wasCut)
                    break;
            }
        }
        qInfo("cuts survived: %d", cuts);
        QVERIFY(cuts > 8);
    }
    /// Killed before the keystore had the new key: as if nothing had been.
    void aKeyThatWasNotKeptIsForgotten()
    {
        run(*m_till);
        const auto before = m_till->secret;
        m_till->changeKey();
        m_till->secret = before;
        m_till->write("shop.note", 1);
        run(*m_till);
        QCOMPARE(m_till->keyInTown(), before.root().publicKey().bytes());
        QCOMPARE(m_till->head().incarnation, 1);
        compareWithTheTown(1);
    }
    void goesOnWhenTheTownWasPutBackToBeforeTheChange()
    {
        run(*m_till);
        m_till->changeKey();
        run(*m_till);
        run(*m_till);
        QVERIFY(m_till->usesNewKey());
        m_town->act([&](backend::StorageTransaction &transaction) -> Result<void> {
            const QByteArray device = m_till->marker.device.bytes();
            COMPTOIR_CHECK(transaction.run(u"UPDATE device SET pub = ? WHERE id = ?"_qs,
                                           {m_till->secret.root().publicKey().bytes(), device}));
            COMPTOIR_CHECK(
                transaction.run(u"DELETE FROM device_key WHERE device = ?"_qs, {device}));
            return {};
        });
        m_till->write("shop.note", 1);
        run(*m_till);
        QCOMPARE(m_till->keyInTown(), m_till->secret.change()->key.publicKey().bytes());
        compareWithTheTown(1);
    }
    void oneChangeAtATimeAndOneAfterTheOther()
    {
        run(*m_till);
        for (int change = 1; change <= 3; ++change) {
            m_till->write("shop.note", change);
            m_till->changeKey();
            QCOMPARE(m_till->till->newSecret().error().code, "device/key-change-under-way");
            run(*m_till);
            QCOMPARE(m_till->till->newSecret().error().code, "device/key-change-under-way");
            run(*m_till);
            QVERIFY(m_till->usesNewKey());
        }
        m_till->settle();
        compareWithTheTown(3);
        QCOMPARE(m_town->number(u"SELECT count(*) FROM device_key"_qs), 4);
    }
    void aKeyIsDueAfterAYear()
    {
        run(*m_till);
        QVERIFY(!m_till->till->isKeyDue());
        m_town->clock.advanceMs(qint64(366) * 86'400'000);
        run(*m_till);
        QVERIFY(m_till->till->isKeyDue());
        m_till->changeKey();
        QVERIFY(!m_till->till->isKeyDue());
        run(*m_till);
        run(*m_till);
        QVERIFY(m_till->usesNewKey() && !m_till->till->isKeyDue());
        m_town->clock.advanceMs(qint64(366) * 86'400'000);
        run(*m_till);
        QVERIFY(m_till->till->isKeyDue());
    }
    void theKeystoreGivesBackWhatItWasGiven()
    {
        auto secret = crypto::DeviceSecret(crypto::PrivateKey::generate(m_town->entropy));
        for (int change = 0; change < 3; ++change) {
            const auto read = crypto::DeviceSecret::fromBytes(secret.bytes());
            QVERIFY(read);
            QCOMPARE(read->bytes(), secret.bytes());
            for (const int incarnation : {1, 16, 17, 33, 1000})
                QCOMPARE(read->signing(incarnation).seed(), secret.signing(incarnation).seed());
            QCOMPARE(read->root().seed(), secret.root().seed());
            const auto before = secret;
            secret = secret.with({crypto::PrivateKey::generate(m_town->entropy), 16 * (change + 1),
                                  m_town->clock.now()});
            QCOMPARE(secret.beforeChange().seed(), before.signing(16 * change + 1).seed());
        }
        for (const int size : {0, 31, 33, 111, 113})
            QVERIFY(!crypto::DeviceSecret::fromBytes(QByteArray(size, 'x')));
    }
};

QTEST_GUILESS_MAIN(tst_KeyChange)
#include "core/store/OutboxWriter.h"
#include "tst_KeyChange.moc"
