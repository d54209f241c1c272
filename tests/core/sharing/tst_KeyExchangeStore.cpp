// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/RevokeDevice.h"
#include "core/base/Base64Url.h"
#include "core/sharing/KeyExchangeStore.h"
#include "core/sharing/ShopOpStore.h"
#include "sync/wire/Json.h"
#include "tests/support/backend/ShopTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::sharing;
using comptoir::test::ShopTill;
using comptoir::test::TestTown;

namespace {

/// A till that shares with its siblings.
struct SharingTill : ShopTill
{
    SharingTill(TestTown &place, ShopId of, quint64 seed)
        : ShopTill(place, of, seed),
          exchange(*database, *outbox, entropy),
          ops(*database, outbox->shopKeys())
    {
        exchange.listenTo(*feed);
    }
    int tell(const Letter &letter)
    {
        return ask(letter.method, letter.path.toLatin1(), wire::compact(letter.body)).status;
    }
    /// Pull, tell what is due, pull again.
    void sync()
    {
        pullShop();
        const auto letters = exchange.due();
        QVERIFY(letters);
        for (const Letter &letter : *letters)
            QVERIFY(tell(letter) / 100 == 2);
        pullShop();
    }
    void fetchOps(int limit = 2)
    {
        for (bool more = true; more;) {
            const auto page = OpsPage::parse(
                ask("GET",
                    "/v1/shops/self/ops?limit=" + QByteArray::number(limit)
                        + "&after=" + QByteArray::number(*ops.cursor(town.epoch)))
                    .body);
            QVERIFY(page);
            QVERIFY(ops.keep(*page));
            more = page->more;
        }
    }
    /// The notes of a till as this one can read them; "?" for what stays sealed.
    QStringList notesOf(const ShopTill &writer)
    {
        QStringList notes;
        const auto all = ops.of(writer.device);
        for (const ShopOp &op : *all)
            notes.append(op.op.body[u"text"].toString(QStringLiteral("?")));
        return notes;
    }
    void note(const QString &text) { write("shop.note", {{QStringLiteral("text"), text}}); }

    KeyExchangeStore exchange;
    ShopOpStore ops;
};

} // namespace

class tst_KeyExchangeStore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<SharingTill> m_first, m_second;
    ShopId m_shop;
    const QStringList m_notes{QStringLiteral("brie"), QStringLiteral("comté"),
                              QStringLiteral("roquefort")};

    /// The first till writes, sends and is gone.
    void loseFirst()
    {
        for (const QString &text : m_notes)
            m_first->note(text);
        m_first->push();
        revoke(*m_first);
    }
    void revoke(const ShopTill &till)
    {
        m_town->act([&](backend::StorageTransaction &transaction) {
            return backend::RevokeDevice(m_town->clock).run(transaction, till.device);
        });
    }
    static void trustEverybody(SharingTill &till)
    {
        const auto asking = till.exchange.asking();
        for (const Sibling &sibling : *asking)
            QVERIFY(till.exchange.answer(sibling.device, {true, u"Amandine"_qs, {}}));
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(2);
        m_shop = m_town->addShop(QStringLiteral("Fromagerie"));
        m_first = std::make_unique<SharingTill>(*m_town, m_shop, 100);
        m_second = std::make_unique<SharingTill>(*m_town, m_shop, 200);
        m_first->sync();
        m_second->sync();
        m_first->sync();
    }

    void aReplacementTillReadsTheLostOnesNotesBySiblingWrap()
    {
        trustEverybody(*m_first); // the second
        m_first->sync();
        loseFirst();
        m_second->sync();
        SharingTill third(*m_town, m_shop, 300);
        third.sync();
        third.fetchOps();
        QCOMPARE(third.notesOf(*m_first), QStringList({u"?"_qs, u"?"_qs, u"?"_qs}));
        m_second->sync();
        QCOMPARE(m_second->exchange.asking()->size(), size_t(1));
        QCOMPARE(m_second->exchange.asking()->front().device, third.device);
        trustEverybody(*m_second);
        m_second->sync();
        third.sync();
        QCOMPARE(third.notesOf(*m_first), m_notes);
        QVERIFY(m_second->exchange.asking()->empty());
    }

    void aReplacementTillReadsTheLostOnesNotesByRecoveryCode()
    {
        const auto code = RecoveryCode::draw(m_first->entropy);
        QVERIFY(m_first->exchange.proclaim(code));
        m_first->sync(); // the code
        SharingTill third(*m_town, m_shop, 300);
        third.sync();
        QCOMPARE(third.exchange.useCode(code).error().code, "recovery/no-keys-yet");
        m_first->sync(); // the keys to it
        loseFirst();
        third.sync();
        third.fetchOps(500);
        QCOMPARE(third.ops.closedDevices(), 1);
        const auto other = RecoveryCode::draw(m_first->entropy);
        QCOMPARE(third.exchange.useCode(other).error().code, "recovery/other-shop");
        QCOMPARE(third.exchange.useCode(code), 1);
        QCOMPARE(third.notesOf(*m_first), m_notes);
        QCOMPARE(third.exchange.useCode(code), 0);
        QCOMPARE(third.ops.closedDevices(), 0);
    }

    void aCodeMadeWithoutALinkIsToldLater()
    {
        QCOMPARE(*m_first->exchange.code(), std::nullopt);
        const Instant made = m_town->clock.now();
        QVERIFY(m_first->exchange.proclaim(RecoveryCode::draw(m_first->entropy)));
        QVERIFY(!m_first->exchange.code()->value().sent);
        m_town->clock.advanceMs(3'600'000);
        QCOMPARE(m_first->exchange.due()->size(), size_t(1));
        m_first->sync();
        QCOMPARE(*m_first->exchange.code(), std::optional(ShopCode{made, true}));
        m_first->sync();
        QVERIFY(m_first->exchange.due()->empty());
        // A sibling that reads nothing of ours can't tell whose code it is.
        m_second->sync();
        QCOMPARE(*m_second->exchange.code(), std::nullopt);
        // A newer one takes its place.
        QVERIFY(m_first->exchange.proclaim(RecoveryCode::draw(m_first->entropy)));
        QVERIFY(!m_first->exchange.code()->value().sent);
        m_first->sync();
        QCOMPARE(m_first->exchange.code()->value().made, m_town->clock.now());
    }

    void bothTillsShowOneFingerprintAndTheAnswerKeepsWhoGaveIt()
    {
        const auto asking = m_first->exchange.asking();
        QCOMPARE(asking->size(), size_t(1));
        QCOMPARE(asking->front().fingerprint(), m_second->exchange.fingerprint());
        QVERIFY(asking->front().fingerprint() != m_first->exchange.fingerprint());
        QCOMPARE(asking->front().asked, m_town->clock.now());
        const SiblingAnswer no{false, u"Amandine"_qs, m_town->clock.now()};
        QVERIFY(m_first->exchange.answer(m_second->device, no));
        QCOMPARE(m_first->exchange.answered(5)->front().answer, no);
        QVERIFY(m_first->exchange.answered(0)->empty());
    }

    void nobodyGetsAKeyWithoutAYes()
    {
        m_second->sync();
        m_first->note(QStringLiteral("brie"));
        m_first->push();
        m_second->fetchOps();
        QCOMPARE(m_second->notesOf(*m_first), QStringList(u"?"_qs));
        QVERIFY(m_first->exchange.due()->empty());
        QVERIFY(m_first->exchange.answer(m_second->device, {false, {}, {}}));
        QVERIFY(m_first->exchange.asking()->empty());
        QVERIFY(m_first->exchange.due()->empty());
    }

    void aRevokedTillReadsNothingOfWhatComes()
    {
        trustEverybody(*m_second); // the first is given the second's key
        m_second->note(QStringLiteral("before"));
        m_second->sync();
        m_first->sync();
        revoke(*m_first);
        m_second->sync();
        m_second->note(QStringLiteral("after"));
        m_second->push();
        QVERIFY(m_second->exchange.due()->empty()); // nothing for the lost one
        SharingTill third(*m_town, m_shop, 300);
        third.fetchOps();
        const auto ops = third.ops.of(m_second->device);
        const auto before = wire::sealingKeyId(ops->front().op);
        const auto after = wire::sealingKeyId(ops->back().op);
        QVERIFY(before != after);
        QVERIFY(*m_first->outbox->shopKeys().find(before));
        QVERIFY(!*m_first->outbox->shopKeys().find(after));
        // The old ones stay readable for those who may.
        m_second->fetchOps();
        QCOMPARE(m_second->notesOf(*m_second), QStringList({u"before"_qs, u"after"_qs}));
    }

    void aCodeThatTheTownMadeUpGetsNoKey()
    {
        const auto townsCode = RecoveryCode::draw(m_town->entropy);
        const QByteArray pub = townsCode.agreementKey().publicBytes();
        const QJsonObject body{
            {u"pub"_qs, base64url::encode(pub)},
            {u"key"_qs, base64url::encode(m_first->outbox->shopKeys().sealing()->id())},
            {u"mac"_qs, base64url::encode(QByteArray(32, 'x'))}};
        QCOMPARE(m_second->tell({"PUT", u"/v1/shops/self/recovery-key"_qs, body}), 200);
        m_first->pullShop();
        QCOMPARE(*m_first->exchange.recoveryKey(), std::nullopt);
        QVERIFY(m_first->exchange.due()->empty());
    }

    void theTownRefusesAWrapInAnothersName()
    {
        trustEverybody(*m_first);
        const auto letters = m_first->exchange.due();
        QCOMPARE(letters->size(), size_t(1));
        const Letter letter = letters->front();
        QCOMPARE(m_second->tell(letter), 422);
        QCOMPARE(m_first->tell(letter), 201);
        QCOMPARE(m_first->tell(letter), 200);
        Letter other = letter;
        other.method = "PUT";
        other.path = QStringLiteral("/v1/devices/self/agreement-key");
        QCOMPARE(m_first->tell(other), 400);
    }

    void anotherShopReadsNothing()
    {
        m_first->note(QStringLiteral("brie"));
        m_first->push();
        SharingTill stranger(*m_town, m_town->addShop(QStringLiteral("Boulangerie")), 400);
        stranger.fetchOps();
        QVERIFY(stranger.ops.devices()->empty());
        stranger.sync();
        QVERIFY(stranger.exchange.asking()->empty());
    }

    void pagesWithoutGapOrDouble()
    {
        for (int i = 0; i < 7; ++i) {
            m_first->note(QString::number(i));
            m_second->note(QString::number(i));
            m_first->push();
            m_second->push();
        }
        m_second->fetchOps(3);
        m_second->fetchOps(3);
        QCOMPARE(m_second->count(u"SELECT count(*) FROM shop_op"_qs), 14);
        QCOMPARE(m_second->notesOf(*m_second).size(), 7);
        QCOMPARE(m_second->notesOf(*m_second).join(QString()), u"0123456"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_KeyExchangeStore)
#include "tst_KeyExchangeStore.moc"
