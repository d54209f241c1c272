// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/RedemptionClient.h"
#include "sync/wire/Json.h"
#include "tests/sync/net/Setting.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::net;
using comptoir::test::LoopbackServer;
using comptoir::test::ServedRequest;
using comptoir::test::Setting;

namespace {

using Signed = Result<wire::SignedDoc>;

struct Counter : Setting
{
    RedemptionClient client{*driver};
    store::OutboxOp claim;

    Counter()
    {
        writeOps(1);
        claim = till.outbox->after(0, 1, 1)->front();
    }
    bool online()
    {
        driver->start();
        return QTest::qWaitFor([this] { return client.reachable() && inState(0) == 0; }, 5000);
    }
    /// Says this to every redemption.
    void say(const QByteArray &bytes)
    {
        territory->trouble = [bytes](const ServedRequest &request) -> std::optional<QByteArray> {
            const bool counter = request.path == "/v1/redemptions"
                || request.path.startsWith("/v1/vouchers/");
            return counter ? std::optional(bytes) : std::nullopt;
        };
    }
    QByteArray authorisation(OpId op, const crypto::PrivateKey &key) const
    {
        const QJsonObject content{
            {QStringLiteral("claim"), QString::fromLatin1(op.text())},
            {QStringLiteral("device"), QString::fromLatin1(till.device.text())}};
        return territory->json(
            wire::SignedDoc::make(crypto::authorisationDomain, content, 3, key).toJson());
    }
    QByteArray facts(int serial) const
    {
        return territory->json(wire::SignedDoc::make(crypto::voucherFactsDomain,
                                                     {{QStringLiteral("campaign"), 12},
                                                      {QStringLiteral("serial"), serial}},
                                                     3, papers.ack)
                                   .toJson());
    }
    static Signed wait(const std::function<void(vouchers::OnlineDesk::Answer)> &ask)
    {
        std::vector<Signed> answers;
        ask([&answers](const Signed &answer) { answers.push_back(answer); });
        if (!answers.empty())
            return fail("test/answered-at-once");
        if (!QTest::qWaitFor([&answers] { return !answers.empty(); }, 10'000))
            return fail("test/never-answered");
        QTest::qWait(20);
        return answers.size() == 1 ? answers.front() : Signed(fail("test/answered-twice"));
    }
    Signed authorise()
    {
        return wait([this](const vouchers::OnlineDesk::Answer &answer) {
            client.authorise(claim.line, claim.previousHash, claim.signature, answer);
        });
    }
};

QByteArray codeOf(const Signed &answer)
{
    return answer ? "ok" : answer.error().code;
}

} // namespace

class tst_RedemptionClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheAuthorisationOfThisClaim();
    void believesNoOtherAuthorisation();
    void tellsARefusalWithItsFacts();
    void decidesOfflineWhenNoProperAnswerComes_data();
    void decidesOfflineWhenNoProperAnswerComes();
    void silenceEndsAndCastsDoubtOnTheLink();
    void asksNothingWithoutAToken();
    void factsAreThoseOfThisVoucher();
    void freesTheReservationOfAClaimThatIsGivenUp();
};

void tst_RedemptionClient::bringsTheAuthorisationOfThisClaim()
{
    Counter c;
    QVERIFY(c.online());
    QByteArray body;
    const QByteArray good = c.authorisation(c.claim.id, c.papers.ack);
    c.territory->trouble = [&](const ServedRequest &request) -> std::optional<QByteArray> {
        if (request.path != "/v1/redemptions")
            return {};
        body = request.body;
        return good;
    };
    QCOMPARE(codeOf(c.authorise()), QByteArray("ok"));
    const auto sent = wire::parseObject(body);
    QVERIFY(sent.has_value());
    QCOMPARE(sent->value(u"line").toString().toUtf8(), c.claim.line);
}

void tst_RedemptionClient::believesNoOtherAuthorisation()
{
    Counter c;
    QVERIFY(c.online());
    test::SeededEntropy strange(99);
    c.say(c.authorisation(OpId::mint(c.till.clock.now(), strange), c.papers.ack));
    QCOMPARE(codeOf(c.authorise()), QByteArray("net/captive"));
    c.say(c.authorisation(c.claim.id, crypto::PrivateKey::generate(strange)));
    QCOMPARE(codeOf(c.authorise()), QByteArray("net/captive"));
}

void tst_RedemptionClient::tellsARefusalWithItsFacts()
{
    Counter c;
    QVERIFY(c.online());
    c.say(c.territory->problem(409, "voucher/insufficient", ",\"remaining_c\":750"));
    const Signed answer = c.authorise();
    QCOMPARE(codeOf(answer), QByteArray("voucher/insufficient"));
    QCOMPARE(answer.error().facts.value(QStringLiteral("remaining_c")).toLongLong(), 750);
    QVERIFY(c.client.reachable());
}

void tst_RedemptionClient::decidesOfflineWhenNoProperAnswerComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("portal") << LoopbackServer::answer(200, "text/html", "<html>");
    QTest::newRow("server") << LoopbackServer::answer(500, "text/html", "<html>");
    QTest::newRow("token ended") << LoopbackServer::answer(401, "application/problem+json",
                                                           "{\"code\":\"token/expired\"}");
    QTest::newRow("too many") << LoopbackServer::answer(429, "application/problem+json",
                                                        "{\"code\":\"http/too-many\"}");
    QTest::newRow("unsigned") << LoopbackServer::answer(200, "application/json", "{\"ok\":true}");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 201 Crea");
}

void tst_RedemptionClient::decidesOfflineWhenNoProperAnswerComes()
{
    QFETCH(QByteArray, bytes);
    Counter c;
    QVERIFY(c.online());
    c.say(bytes);
    const QByteArray code = codeOf(c.authorise());
    QVERIFY2(code.startsWith("net/"), code.constData());
}

void tst_RedemptionClient::silenceEndsAndCastsDoubtOnTheLink()
{
    Counter c;
    QVERIFY(c.online());
    const int pings = c.territory->asked("/v1/ping");
    c.territory->silentPath = "/v1/redemptions";
    QCOMPARE(codeOf(c.authorise()), QByteArray("net/unreachable"));
    QTRY_VERIFY(c.territory->asked("/v1/ping") > pings);
}

void tst_RedemptionClient::asksNothingWithoutAToken()
{
    Counter c;
    QVERIFY(!c.client.reachable());
    QCOMPARE(codeOf(c.authorise()), QByteArray("net/unreachable"));
    QCOMPARE(c.territory->asked("/v1/redemptions"), 0);
}

void tst_RedemptionClient::factsAreThoseOfThisVoucher()
{
    Counter c;
    QVERIFY(c.online());
    const auto ask = [&c](vouchers::Serial serial) {
        return Counter::wait([&c, serial](const vouchers::OnlineDesk::Answer &answer) {
            c.client.facts(12, serial, answer);
        });
    };
    c.say(c.facts(5));
    QCOMPARE(codeOf(ask(5)), QByteArray("ok"));
    QCOMPARE(codeOf(ask(6)), QByteArray("net/captive"));
    c.say(c.territory->problem(404, "voucher/unknown-code"));
    test::SeededEntropy entropy(5);
    const auto code = vouchers::HumanCode::draw(entropy);
    QCOMPARE(codeOf(Counter::wait([&](const vouchers::OnlineDesk::Answer &answer) {
                 c.client.resolve(code, answer);
             })),
             QByteArray("voucher/unknown-code"));
}

void tst_RedemptionClient::freesTheReservationOfAClaimThatIsGivenUp()
{
    Counter c;
    const QByteArray path = "/v1/redemptions/" + c.claim.id.text() + "/void";
    c.client.release(c.claim.id); // without a token there is nobody to tell; the op will
    QVERIFY(c.online());
    QCOMPARE(c.territory->asked(path), 0);
    c.client.release(c.claim.id);
    QTRY_COMPARE(c.territory->asked(path), 1);
    QVERIFY(c.client.reachable());
}

QTEST_GUILESS_MAIN(tst_RedemptionClient)
#include "tst_RedemptionClient.moc"
