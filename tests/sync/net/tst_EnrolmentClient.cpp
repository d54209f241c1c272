// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base64Url.h"
#include "sync/net/EnrolmentClient.h"
#include "sync/wire/Json.h"
#include "tests/support/till/TestTill.h"
#include "tests/sync/net/LoopbackServer.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::net;
using comptoir::test::LoopbackServer;
using comptoir::test::ServedRequest;

namespace {

/// The desk of a town, which lets a till in after some looks.
struct Desk
{
    test::TownPapers papers;
    test::SeededEntropy entropy{5};
    crypto::PrivateKey deviceKey = crypto::PrivateKey::generate(entropy);
    DeviceId device = DeviceId::mint(Instant::fromMs(1'790'000'000'000), entropy);
    ShopId shop = ShopId::mint(Instant::fromMs(1'790'000'000'000), entropy);
    QByteArray nonce = entropy.bytes(16);
    int looksBeforeYes = 2;
    int looks = 0, claims = 0;
    bool proofHeld = false;
    wire::SignedDoc keyset = papers.keysetDoc();
    std::function<std::optional<QByteArray>(const ServedRequest &)> trouble;
    LoopbackServer server{[this](QTcpSocket &socket, const ServedRequest &request) {
        const auto instead = trouble ? trouble(request) : std::nullopt;
        socket.write(instead ? *instead : answerTo(request));
        if (instead)
            socket.disconnectFromHost();
    }};

    enrolment::EnrolmentTicket ticket()
    {
        return {server.url(), EnrolmentId::mint(Instant::fromMs(1'790'000'000'000), entropy),
                entropy.bytes(16), papers.root.publicKey().fingerprint()};
    }

    QByteArray json(int status, const QJsonObject &object) const
    {
        return LoopbackServer::answer(status, "application/json", wire::compact(object));
    }

    QByteArray answerTo(const ServedRequest &request)
    {
        if (request.path == "/v1/nonce")
            return json(200, {{QStringLiteral("nonce"), base64url::encode(nonce)}});
        if (request.path.endsWith("/claim")) {
            ++claims;
            const auto body = wire::parseObject(request.body).value_or(QJsonObject());
            const auto proof = base64url::decode(body.value(u"pop"), 64).value_or(QByteArray());
            const auto id = EnrolmentId::fromText(request.path.split('/').value(3));
            const QByteArray key = deviceKey.publicKey().bytes();
            proofHeld = id
                && deviceKey.publicKey().verify(crypto::enrolDomain, {id->bytes(), nonce, key},
                                                proof);
        } else {
            ++looks;
        }
        if (looks < looksBeforeYes)
            return json(202, {{QStringLiteral("status"), QStringLiteral("pending")}});
        return json(200, confirmed());
    }

    QJsonObject confirmed() const
    {
        return {{QStringLiteral("status"), QStringLiteral("confirmed")},
                {QStringLiteral("device"), QString::fromLatin1(device.text())},
                {QStringLiteral("shop"),
                 QJsonObject{{QStringLiteral("id"), QString::fromLatin1(shop.text())},
                             {QStringLiteral("name"), QStringLiteral("Le Fournil")},
                             {QStringLiteral("merchant"), QStringLiteral("SARL Petit")}}},
                {QStringLiteral("epoch"), QStringLiteral("e1")},
                {QStringLiteral("keyset"), keyset.toJson()}};
    }
};

struct Outcome
{
    std::vector<QString> sas;
    std::vector<Result<Enrolled>> ends;
    QByteArray code() const
    {
        return ends.empty() ? "none" : ends[0] ? "ok" : ends[0].error().code;
    }
};

Outcome enrol(const enrolment::EnrolmentTicket &ticket, const crypto::PrivateKey &key)
{
    Outcome outcome;
    EnrolmentClient client(ticket, key, 10);
    client.start(
        QStringLiteral("test"), [&outcome](const QString &sas) { outcome.sas.push_back(sas); },
        [&outcome](const Result<Enrolled> &end) { outcome.ends.push_back(end); });
    if (!QTest::qWaitFor([&outcome] { return !outcome.ends.empty(); }, 10'000))
        return outcome;
    QTest::qWait(40);
    if (outcome.ends.size() > 1)
        outcome.ends.assign(1, fail("test/ended-twice"));
    return outcome;
}

} // namespace

class tst_EnrolmentClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersATerritoryThatTheTicketPins();
    void needsNoDigitsWhenTheDeskConfirmsByItself();
    void bothSidesShowTheSameDigits();
    void refusesAnotherTerritorysRoot();
    void refusesAKeysetThatIsNotSigned();
    void saysWhatTheDeskRefused_data();
    void saysWhatTheDeskRefused();
    void aPortalIsNotADesk();
    void refusesAnInsecureServer();
    void asksForAnUpdateOnANewerFormat();
    void survivesALostAnswer();
    void aDestroyedClientSaysNothing();
};

void tst_EnrolmentClient::entersATerritoryThatTheTicketPins()
{
    Desk desk;
    const auto ticket = desk.ticket();
    const Outcome outcome = enrol(ticket, desk.deviceKey);
    QCOMPARE(outcome.code(), QByteArray("ok"));
    QVERIFY(desk.proofHeld);
    const Enrolled &enrolled = *outcome.ends[0];
    QCOMPARE(enrolled.device, desk.device);
    QCOMPARE(enrolled.shop, desk.shop);
    QCOMPARE(enrolled.epoch, QByteArray("e1"));
    QCOMPARE(enrolled.rootFingerprint, ticket.rootFingerprint);
    QCOMPARE(enrolled.server, ticket.server);
    QCOMPARE(enrolled.keyset, desk.keyset);
    QCOMPARE(enrolled.membership.town, QStringLiteral("Sceaux"));
    QCOMPARE(enrolled.membership.shop, QStringLiteral("Le Fournil"));
    QCOMPARE(enrolled.membership.merchant, QStringLiteral("SARL Petit"));
    QCOMPARE(desk.claims, 1);
}

void tst_EnrolmentClient::needsNoDigitsWhenTheDeskConfirmsByItself()
{
    Desk desk;
    desk.looksBeforeYes = 0;
    const Outcome outcome = enrol(desk.ticket(), desk.deviceKey);
    QCOMPARE(outcome.code(), QByteArray("ok"));
    QVERIFY(outcome.sas.empty());
}

void tst_EnrolmentClient::bothSidesShowTheSameDigits()
{
    Desk desk;
    const auto ticket = desk.ticket();
    const Outcome outcome = enrol(ticket, desk.deviceKey);
    const QByteArray key = desk.deviceKey.publicKey().bytes();
    QCOMPARE(outcome.sas.size(), 1u);
    QCOMPARE(outcome.sas[0], EnrolmentClient::sas(ticket, desk.nonce, key));
    QCOMPARE(outcome.sas[0].size(), 6);
    // The digits as docs/protocol.md §4 makes them, computed elsewhere: an attacker's other key
    // gives other digits.
    const enrolment::EnrolmentTicket fixed{
        {},
        *EnrolmentId::fromText("0190c3a2-79b0-7cc3-98c4-dc0c0c07398f"),
        QByteArray(16, 'c'),
        {}};
    QCOMPARE(EnrolmentClient::sas(fixed, QByteArray(16, 'n'), QByteArray(32, 'k')),
             QStringLiteral("197539"));
    QVERIFY(EnrolmentClient::sas(fixed, QByteArray(16, 'n'), QByteArray(32, 'j'))
            != EnrolmentClient::sas(fixed, QByteArray(16, 'n'), QByteArray(32, 'k')));
}

void tst_EnrolmentClient::refusesAnotherTerritorysRoot()
{
    Desk desk;
    desk.keyset = test::TownPapers(77).keysetDoc();
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), QByteArray("territory/other-root"));
}

void tst_EnrolmentClient::refusesAKeysetThatIsNotSigned()
{
    Desk desk;
    desk.keyset.doc.replace("Sceaux", "Sceauz");
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), QByteArray("territory/bad-signature"));
}

void tst_EnrolmentClient::saysWhatTheDeskRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("wrong") << 403 << QByteArray("enrolment/wrong-code");
    QTest::newRow("expired") << 410 << QByteArray("enrolment/expired");
    QTest::newRow("used") << 409 << QByteArray("enrolment/used");
    QTest::newRow("cancelled") << 410 << QByteArray("enrolment/cancelled");
}

void tst_EnrolmentClient::saysWhatTheDeskRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    Desk desk;
    desk.trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (!request.path.endsWith("/claim"))
            return {};
        return LoopbackServer::answer(status, "application/problem+json",
                                      "{\"code\":\"" + code + "\"}");
    };
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), code);
}

void tst_EnrolmentClient::aPortalIsNotADesk()
{
    Desk desk;
    desk.trouble = [](const ServedRequest &) -> std::optional<QByteArray> {
        return LoopbackServer::answer(200, "text/html", "<html>Wi-Fi</html>");
    };
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), QByteArray("net/captive"));
    desk.trouble = [&desk](const ServedRequest &request) -> std::optional<QByteArray> {
        return request.path.endsWith("/claim") ? std::optional(
                   desk.json(200, {{QStringLiteral("status"), QStringLiteral("confirmed")}}))
                                               : std::nullopt;
    };
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), QByteArray("net/captive"));
}

void tst_EnrolmentClient::refusesAnInsecureServer()
{
    Desk desk;
    auto ticket = desk.ticket();
    ticket.server = QUrl(QStringLiteral("http://bons.example"));
    QCOMPARE(enrol(ticket, desk.deviceKey).code(), QByteArray("enrolment/insecure-server"));
}

void tst_EnrolmentClient::asksForAnUpdateOnANewerFormat()
{
    Desk desk;
    desk.keyset = wire::SignedDoc::make(crypto::keysetDomain, {{QStringLiteral("v"), 2}}, 0,
                                        desk.papers.root);
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), QByteArray("enrolment/newer-format"));
}

void tst_EnrolmentClient::survivesALostAnswer()
{
    Desk desk;
    int requests = 0;
    desk.trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        const bool lost = request.path != "/v1/nonce" && ++requests % 2 == 1;
        return lost ? std::optional(QByteArray("HTTP/1.1 20")) : std::nullopt;
    };
    QCOMPARE(enrol(desk.ticket(), desk.deviceKey).code(), QByteArray("ok"));
    QVERIFY(requests >= 4);
}

void tst_EnrolmentClient::aDestroyedClientSaysNothing()
{
    Desk desk;
    desk.looksBeforeYes = 1'000'000;
    int said = 0;
    {
        EnrolmentClient client(desk.ticket(), desk.deviceKey, 10);
        client.start(QStringLiteral("test"), {}, [&said](const Result<Enrolled> &) { ++said; });
        QTRY_VERIFY(desk.looks >= 2);
    }
    QTest::qWait(40);
    QCOMPARE(said, 0);
}

QTEST_GUILESS_MAIN(tst_EnrolmentClient)
#include "tst_EnrolmentClient.moc"
