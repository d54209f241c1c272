// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTill.h"

#include "backend/merchants/RevokeDevice.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

class tst_DeviceTokens : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Town> m_town;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<FakeTill> m_till;

    static QString codeOf(const http::Response &response)
    {
        return FakeTill::json(response).value(u"code").toString();
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<Town>();
        m_backend = std::make_unique<Backend>(*m_town->storage, m_town->keys, m_town->clock,
                                              m_town->entropy);
        m_till = std::make_unique<FakeTill>(*m_backend, m_town->entropy);
        const ShopId shop = m_town->addShop(QStringLiteral("Boulangerie"));
        const auto ticket = m_town->commit([&](auto &transaction) {
            return CreateEnrolment(m_town->keys, m_town->clock, m_town->entropy)
                .run(transaction, shop, EnrolmentConfirm::Auto);
        });
        QCOMPARE(m_till->enrol(ticket).status, 200);
    }
    void cleanup()
    {
        m_till.reset();
        m_backend.reset();
        m_town.reset();
    }
    void aNonceServesOnce()
    {
        const QByteArray nonce = m_till->nonce();
        QCOMPARE(m_till->askToken(nonce).status, 200);
        const auto replayed = m_till->askToken(nonce);
        QCOMPARE(replayed.status, 401);
        QCOMPARE(codeOf(replayed), QStringLiteral("nonce/unknown"));
    }
    void aNonceOfABadProofIsSpentToo()
    {
        const QByteArray nonce = m_till->nonce();
        FakeTill thief(*m_backend, m_town->entropy);
        thief.device = m_till->device;
        const auto response = thief.askToken(nonce);
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), QStringLiteral("token/bad-proof"));
        QCOMPARE(codeOf(m_till->askToken(nonce)), QStringLiteral("nonce/unknown"));
    }
    void aNonceDiesAfterTwoMinutes()
    {
        const QByteArray nonce = m_till->nonce();
        m_town->clock.advanceMs(120'000);
        QCOMPARE(m_till->askToken(nonce).status, 401);
    }
    void aTokenDiesAfterHalfAnHour()
    {
        QCOMPARE(m_till->askToken().status, 200);
        m_town->clock.advanceMs(1800'000 - 1);
        QCOMPARE(m_till->feed("territory").status, 200);
        m_town->clock.advanceMs(1);
        const auto response = m_till->feed("territory");
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), QStringLiteral("token/expired"));
        QVERIFY(response.headers.has("WWW-Authenticate"));
    }
    void aRevokedTillIsShutOutAtOnceAndGetsNoNewToken()
    {
        QCOMPARE(m_till->askToken().status, 200);
        m_town->commit([&](auto &t) { return RevokeDevice(m_town->clock).run(t, m_till->device); });
        const auto reading = m_till->feed("territory");
        QCOMPARE(reading.status, 403);
        QCOMPARE(codeOf(reading), QStringLiteral("device/revoked"));
        const auto asking = m_till->askToken();
        QCOMPARE(asking.status, 403);
        QCOMPARE(codeOf(asking), QStringLiteral("device/revoked"));
    }
    void theDatabaseDoesNotHoldTheToken()
    {
        QCOMPARE(m_till->askToken().status, 200);
        const auto transaction = take(m_town->storage->begin());
        const auto rows = take(
            transaction->select(QStringLiteral("SELECT hash FROM access_token")));
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows.front().bytes(0) != m_till->token);
        QVERIFY(rows.front().bytes(0) != *base64url::decode(QString::fromLatin1(m_till->token)));
    }
    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("token/missing");
        QTest::newRow("short") << QByteArray("Be") << QStringLiteral("token/missing");
        QTest::newRow("basic") << QByteArray("Basic YTpi") << QStringLiteral("token/missing");
        QTest::newRow("bare") << QByteArray("Bearer ") << QStringLiteral("token/expired");
        QTest::newRow("guess") << QByteArray("bearer abc") << QStringLiteral("token/expired");
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(const QByteArray, authorization);
        QFETCH(const QString, code);
        const auto response = m_till->get("/v1/feed/territory", {{"Authorization", authorization}});
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), code);
    }
};

QTEST_GUILESS_MAIN(tst_DeviceTokens)
#include "tst_DeviceTokens.moc"
