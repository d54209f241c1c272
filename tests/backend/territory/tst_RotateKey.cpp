// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/DeskCampaign.h"
#include "backend/territory/RotateKey.h"
#include "backend/territory/Territory.h"
#include "core/vouchers/Keyset.h"
#include "core/vouchers/ScannedText.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using vouchers::KeyUse;

/// New keys come, and what the old ones signed is believed for as long as it must.
class tst_RotateKey : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    static constexpr qint64 dayMs = 24 * 3600 * 1000;

    int rotate(KeyUse use, std::optional<vouchers::CampaignNumber> campaign = {})
    {
        int id = 0;
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_TRY(id,
                         backend::RotateKey(m_town->keys, m_town->clock)
                             .run(transaction, {use, campaign, 60}));
            return {};
        });
        return id;
    }
    vouchers::Keyset keyset()
    {
        vouchers::Keyset keyset;
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto document, backend::readKeyset(transaction));
            COMPTOIR_TRY(keyset,
                         vouchers::Keyset::verified(document, m_town->keys.rootFingerprint()));
            return {};
        });
        return keyset;
    }
    Instant in(int days) const { return m_town->clock.now().plusMs(days * dayMs); }
    QJsonObject campaignInFeed()
    {
        return QJsonDocument::fromJson(
                   m_town->text("SELECT body FROM feed WHERE entity = 'campaign'").toUtf8())
            .object();
    }
    vouchers::VoucherCode voucher(int keyId)
    {
        const Day last = Day::inTown(m_town->clock.now()).plusDays(60);
        return vouchers::VoucherCode::make({keyId, 1, 7, Money::fromCents(2500), last, 0},
                                           m_town->keys.key(keyId), m_town->keys.rootFingerprint());
    }

private Q_SLOTS:
    void init() { m_town = std::make_unique<TestTown>(71); }

    void believesAnswersOfBothKeysInTheirTime()
    {
        const auto before = m_town->keys.sign(crypto::ackDomain, KeyUse::Ack, {{"a", 1}});
        const int version = keyset().version;
        const int id = rotate(KeyUse::Ack);
        const auto after = m_town->keys.sign(crypto::ackDomain, KeyUse::Ack, {{"a", 1}});
        QCOMPARE(after.key, id);
        QVERIFY(before.key != id);
        const auto now = keyset();
        QCOMPARE(now.version, version + 1);
        QVERIFY(now.signs(before, crypto::ackDomain, KeyUse::Ack, in(59)));
        QVERIFY(!now.signs(before, crypto::ackDomain, KeyUse::Ack, in(60)));
        QVERIFY(now.signs(after, crypto::ackDomain, KeyUse::Ack, in(0)));
        QVERIFY(now.signs(after, crypto::ackDomain, KeyUse::Ack, in(1000)));
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM audit WHERE act = 'territory.rotate-key'"),
                 1);
        TestTill till(*m_town, m_town->addShop("Boulangerie"));
        QCOMPARE(till.push().status, 200); // checked under the newest key
    }
    void shortensNoTimeThatWasGivenBefore()
    {
        const int first = m_town->keys.newest(KeyUse::Ack);
        rotate(KeyUse::Ack);
        m_town->clock.advanceMs(30 * dayMs);
        rotate(KeyUse::Ack);
        QVERIFY(keyset().find(first, KeyUse::Ack, in(29)));
        QVERIFY(!keyset().find(first, KeyUse::Ack, in(31)));
    }
    void signsEveryCampaignAnewWithTheNewPolicyKey()
    {
        const auto before = *wire::SignedDoc::fromJson(campaignInFeed());
        const int id = rotate(KeyUse::Policy);
        const auto after = *wire::SignedDoc::fromJson(campaignInFeed());
        QCOMPARE(after.key, id);
        const auto now = keyset();
        QVERIFY(now.signs(before, crypto::campaignDomain, KeyUse::Policy, in(59)));
        QVERIFY(!now.signs(before, crypto::campaignDomain, KeyUse::Policy, in(61)));
        QVERIFY(now.signs(after, crypto::campaignDomain, KeyUse::Policy, in(61)));
        QVERIFY((*after.content())[u"ver"].toInt() > (*before.content())[u"ver"].toInt());
    }
    void keepsTheVouchersOfTheOldIssuersKeyGood()
    {
        const int old = int(m_town->number("SELECT issuer_key FROM campaign"));
        const auto printed = voucher(old);
        const int id = rotate(KeyUse::Voucher, TestTown::campaign);
        QCOMPARE(m_town->number("SELECT issuer_key FROM campaign"), id);
        QVERIFY(vouchers::isGenuine(printed, keyset(), in(400)));
        QVERIFY(vouchers::isGenuine(voucher(id), keyset(), in(0)));
    }
    void asksWhoseVouchersTheKeyIsFor()
    {
        m_town->act([&](auto &transaction) -> Result<void> {
            backend::RotateKey rotate(m_town->keys, m_town->clock);
            COMPTOIR_ASSERT(rotate.run(transaction, {KeyUse::Voucher, {}, 60})
                                .error()
                                .is("territory/no-campaign"));
            COMPTOIR_ASSERT(
                rotate.run(transaction, {KeyUse::Voucher, 99, 60}).error().is("campaign/unknown"));
            return {};
        });
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM territory_key"), 4);
    }
    void sendsTheKeysToATillThatMissedTheChange()
    {
        const int known = keyset().version;
        const auto ping = [&](int version) {
            return json(
                m_town->ask("GET", "/v1/ping?nonce=abc&keyset=" + QByteArray::number(version)));
        };
        QVERIFY(!ping(known).contains(u"keyset"));
        rotate(KeyUse::Ack);
        const auto sent = wire::SignedDoc::fromJson(ping(known)[u"keyset"].toObject());
        const auto learned = vouchers::Keyset::verified(*sent, m_town->keys.rootFingerprint());
        QCOMPARE(learned->version, known + 1);
        QVERIFY(learned->signs(*wire::SignedDoc::fromJson(ping(known)), crypto::pingDomain,
                               KeyUse::Ack, in(0)));
        QVERIFY(!json(m_town->ask("GET", "/v1/ping?nonce=abc")).contains(u"keyset"));
    }
    void aRunningServerTakesTheKeyThatACommandMade()
    {
        auto served = backend::KeyRing::open(m_town->disk, m_town->entropy, QStringLiteral("/keys"),
                                             "passphrase");
        const int id = rotate(KeyUse::Ack);
        m_town->act([&](auto &transaction) { return served->refresh(transaction); });
        QCOMPARE(served->newest(KeyUse::Ack), id);
    }
};

QTEST_APPLESS_MAIN(tst_RotateKey)
#include "tst_RotateKey.moc"
