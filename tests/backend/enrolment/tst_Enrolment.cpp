// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTill.h"

#include "backend/enrolment/CancelEnrolment.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

class tst_Enrolment : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Town> m_town;
    std::unique_ptr<Backend> m_backend;
    ShopId m_shop;

    EnrolmentTicket invite(EnrolmentConfirm confirm)
    {
        return m_town->commit([&](auto &transaction) {
            return CreateEnrolment(m_town->keys, m_town->clock, m_town->entropy)
                .run(transaction, m_shop, confirm);
        });
    }
    FakeTill till() { return FakeTill(*m_backend, m_town->entropy); }
    static QString codeOf(const http::Response &response)
    {
        return FakeTill::json(response).value(u"code").toString();
    }
    Result<Enrolment> confirm(EnrolmentId id, const QString &sas)
    {
        const auto transaction = take(m_town->storage->begin());
        auto result = ConfirmEnrolment(m_town->clock, m_town->entropy).run(*transaction, id, sas);
        take(transaction->commit());
        return result;
    }
    qint64 devices()
    {
        const auto transaction = take(m_town->storage->begin());
        return take(transaction->first(QStringLiteral("SELECT COUNT(*) FROM device")))->integer(0);
    }
    http::Response status(FakeTill &who, const EnrolmentTicket &ticket, const QByteArray &code)
    {
        return who.get(FakeTill::pathOf(ticket),
                       {{"Authorization", "Enrolment " + base64url::encode(code).toLatin1()}});
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<Town>();
        m_backend = std::make_unique<Backend>(*m_town->storage, m_town->keys, m_town->clock,
                                              m_town->entropy);
        m_shop = m_town->addShop(QStringLiteral("Boulangerie"));
    }
    void cleanup()
    {
        m_backend.reset();
        m_town.reset();
    }
    void letsATillInAtOnceWhenTheDeskSaidSo()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        auto one = till();
        const auto response = one.enrol(ticket);
        QCOMPARE(response.status, 200);
        const QJsonObject answer = FakeTill::json(response);
        QCOMPARE(answer.value(u"status").toString(), QStringLiteral("confirmed"));
        QCOMPARE(answer.value(u"shop").toObject().value(u"name").toString(),
                 QStringLiteral("Boulangerie"));
        const auto keyset = take(wire::SignedDoc::fromJson(answer.value(u"keyset").toObject()));
        QVERIFY(vouchers::Keyset::verified(keyset, ticket.rootFingerprint));
        QCOMPARE(one.askToken().status, 200);
        QCOMPARE(one.feed("territory").status, 200);
    }
    void waitsUntilSomebodyHasComparedTheDigits()
    {
        const auto ticket = invite(EnrolmentConfirm::Sas);
        auto one = till();
        const QByteArray nonce = one.nonce();
        const QJsonObject claim = one.claim(ticket, nonce);
        QCOMPARE(one.post(FakeTill::pathOf(ticket) + "/claim", claim).status, 202);
        QCOMPARE(FakeTill::json(status(one, ticket, ticket.code)).value(u"status").toString(),
                 QStringLiteral("pending"));
        QCOMPARE(devices(), 0);

        const QString sas = take(EnrolmentClaim::fromJson(claim)).sas(ticket.id);
        QCOMPARE(sas.size(), 6);
        const QString wrong = sas == u"000000" ? QStringLiteral("000001")
                                               : QStringLiteral("000000");
        QCOMPARE(confirm(ticket.id, wrong).error().code, "enrolment/other-sas");
        QCOMPARE(devices(), 0);
        QVERIFY(confirm(ticket.id, sas));
        QVERIFY(confirm(ticket.id, sas)); // twice is once
        QCOMPARE(devices(), 1);
        QCOMPARE(FakeTill::json(status(one, ticket, ticket.code)).value(u"status").toString(),
                 QStringLiteral("confirmed"));
    }
    void bothSidesShowDigitsOfTheWholeTranscript()
    {
        const auto ticket = invite(EnrolmentConfirm::Sas);
        auto one = till(), other = till();
        const QByteArray nonce = one.nonce();
        const auto mine = take(EnrolmentClaim::fromJson(one.claim(ticket, nonce)));
        const auto theirs = take(EnrolmentClaim::fromJson(other.claim(ticket, nonce)));
        QVERIFY(mine.sas(ticket.id) != theirs.sas(ticket.id));
    }
    void aDeskCannotConfirmWhatNobodyClaimed()
    {
        const auto ticket = invite(EnrolmentConfirm::Sas);
        QCOMPARE(confirm(ticket.id, QString()).error().code, "enrolment/not-claimed");
    }
    void fiveWrongCodesEndTheInvitation()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        auto guess = ticket;
        guess.code[0] = char(guess.code[0] ^ 1);
        auto thief = till();
        for (int i = 0; i < 5; ++i) {
            const auto response = thief.enrol(guess);
            QCOMPARE(response.status, 403);
            QCOMPARE(codeOf(response), QStringLiteral("enrolment/wrong-code"));
        }
        auto owner = till();
        const auto response = owner.enrol(ticket);
        QCOMPARE(response.status, 410);
        QCOMPARE(codeOf(response), QStringLiteral("enrolment/cancelled"));
        QCOMPARE(devices(), 0);
    }
    void wrongCodesAtTheStatusCountAsWell()
    {
        const auto ticket = invite(EnrolmentConfirm::Sas);
        auto thief = till();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(status(thief, ticket, QByteArray(16, 'x')).status, 403);
        QCOMPARE(status(thief, ticket, ticket.code).status, 410);
    }
    void fourWrongCodesAreForgiven()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        auto guess = ticket;
        guess.code[3] = char(guess.code[3] ^ 1);
        auto one = till();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(one.enrol(guess).status, 403);
        QCOMPARE(one.enrol(ticket).status, 200);
    }
    void expiresAfterAQuarterOfAnHour()
    {
        const auto inTime = invite(EnrolmentConfirm::Auto), late = invite(EnrolmentConfirm::Auto);
        auto one = till(), other = till();
        m_town->clock.advanceMs(15 * 60'000 - 1);
        QCOMPARE(one.enrol(inTime).status, 200);
        m_town->clock.advanceMs(1);
        QCOMPARE(other.enrol(late).status, 410);
        QCOMPARE(status(other, late, late.code).status, 410);
        QCOMPARE(status(one, inTime, inTime.code).status, 200);
    }
    void cannotBeUsedByASecondKey()
    {
        const auto ticket = invite(EnrolmentConfirm::Sas);
        auto owner = till(), thief = till();
        QCOMPARE(owner.enrol(ticket).status, 202);
        const auto response = thief.enrol(ticket);
        QCOMPARE(response.status, 409);
        QCOMPARE(codeOf(response), QStringLiteral("enrolment/used"));
    }
    void answersTheSameClaimAgainWhenTheAnswerWasLost()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        auto one = till();
        const QJsonObject claim = one.claim(ticket, one.nonce());
        const auto first = one.post(FakeTill::pathOf(ticket) + "/claim", claim);
        const auto again = one.post(FakeTill::pathOf(ticket) + "/claim", claim);
        QCOMPARE(first.status, 200);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(devices(), 1);
    }
    void refusesACopiedKeyWithoutItsProof()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        auto owner = till(), thief = till();
        const QByteArray nonce = owner.nonce();
        QJsonObject claim = owner.claim(ticket, nonce);
        claim.insert(QStringLiteral("pubkey"), thief.claim(ticket, nonce).value(u"pubkey"));
        const auto response = thief.post(FakeTill::pathOf(ticket) + "/claim", claim);
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), QStringLiteral("enrolment/bad-proof"));
        QCOMPARE(devices(), 0);
    }
    void refusesANonceThatWasUsedForAnotherTill()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto), other = invite(EnrolmentConfirm::Auto);
        auto one = till();
        const QByteArray nonce = one.nonce();
        QCOMPARE(one.post(FakeTill::pathOf(ticket) + "/claim", one.claim(ticket, nonce)).status,
                 200);
        const auto response = one.post(FakeTill::pathOf(other) + "/claim", one.claim(other, nonce));
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), QStringLiteral("nonce/unknown"));
    }
    void doesNotKnowAForeignEnrolment()
    {
        auto ticket = invite(EnrolmentConfirm::Auto);
        ticket.id = EnrolmentId::mint(m_town->clock.now(), m_town->entropy);
        auto one = till();
        QCOMPARE(one.enrol(ticket).status, 404);
        QCOMPARE(one.get("/v1/enrolments/nonsense").status, 404);
    }
    void aTillWithoutAModelNameIsLetIn()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        auto one = till();
        QJsonObject claim = one.claim(ticket, one.nonce());
        claim.insert(QStringLiteral("model"), QString());
        QCOMPARE(one.post(FakeTill::pathOf(ticket) + "/claim", claim).status, 200);
    }
    void aWithdrawnInvitationIsGone()
    {
        const auto ticket = invite(EnrolmentConfirm::Auto);
        m_town->commit([&](auto &t) { return CancelEnrolment(m_town->clock).run(t, ticket.id); });
        auto one = till();
        QCOMPARE(one.enrol(ticket).status, 410);
    }
    void theQrHasWhatTheProtocolSays()
    {
        const auto ticket = invite(EnrolmentConfirm::Sas);
        const auto qr = take(
            wire::parseObject(ticket.qrText(QStringLiteral("https://a.example")).toUtf8()));
        QCOMPARE(qr.value(u"v").toInt(), 1);
        QCOMPARE(qr.value(u"u").toString(), QStringLiteral("https://a.example"));
        QCOMPARE(qr.value(u"e").toString().toLatin1(), ticket.id.text());
        QCOMPARE(qr.value(u"c").toString().size(), 22);
        QCOMPARE(qr.value(u"k").toString().size(), 43);
    }
};

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_Enrolment.moc"
