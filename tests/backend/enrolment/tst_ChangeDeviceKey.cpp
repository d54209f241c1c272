// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Json.h"
#include "sync/wire/KeyChange.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

/// A till changes its key and loses nothing that the old key signed.
class tst_ChangeDeviceKey : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till;

    crypto::PrivateKey newKey() { return crypto::PrivateKey::generate(m_town->entropy); }
    QString statusOf(OpId op) const { return m_till->result(op)[u"status"].toString(); }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(61);
        m_town->issue(10);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Boulangerie"));
        m_till->push();
    }
    void cleanup() { QVERIFY(m_town->isSound()); }

    void takesOldLinesUnderTheOldKeyAndNewOnesUnderTheNew()
    {
        const OpId sent = m_till->debit(1, 500);
        m_till->push();
        const OpId waiting = m_till->debit(2, 500);
        const auto next = newKey();
        QCOMPARE(m_till->changeKey(next).status, 200);
        m_till->key = next;
        const OpId after = m_till->debit(3, 500);
        QCOMPARE(m_till->push().status, 200); // one batch over the change, its head by the new key
        QCOMPARE(statusOf(waiting), "applied");
        QCOMPARE(statusOf(after), "applied");
        QCOMPARE(m_till->send(m_till->batch(1)).status, 200); // everything again
        m_till->take(m_till->send(m_till->batch(1)));
        QCOMPARE(statusOf(sent), "duplicate");
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM audit WHERE act = 'device.key'"), 1);
    }
    void takesNothingMoreUnderTheOldKey()
    {
        const auto old = m_till->key;
        QCOMPARE(m_till->changeKey(newKey()).status, 200);
        m_till->debit(1, 500);
        QCOMPARE(problemCode(m_till->push()), "sync/bad-frame");
        m_town->clock.advanceMs(31 * 60'000); // the access token ends
        const auto nonce = m_town->ask("GET", "/v1/nonce");
        const auto bytes = QByteArray::fromBase64(json(nonce)[u"nonce"].toString().toLatin1(),
                                                  QByteArray::Base64UrlEncoding);
        const auto proof = old.sign(crypto::tokenDomain, {m_till->device.bytes(), bytes})
                               .toBase64(QByteArray::Base64UrlEncoding
                                         | QByteArray::OmitTrailingEquals);
        const auto answer = m_town->ask(
            "POST", "/v1/token",
            wire::compact({{"device", QString::fromLatin1(m_till->device.text())},
                           {"nonce", json(nonce)[u"nonce"]},
                           {"sig", QString::fromLatin1(proof)}}));
        QCOMPARE(problemCode(answer), "token/bad-proof");
    }
    void authorisesClaimsFromBeforeAndAfterTheChange()
    {
        const OpId before = m_till->claim(1, 500);
        const auto next = newKey();
        m_till->changeKey(next);
        m_till->key = next;
        const OpId after = m_till->claim(2, 500);
        QCOMPARE(m_till->authorise(before).status, 201);
        QCOMPARE(m_till->authorise(after).status, 201);
    }
    void answersTheSameChangeAgainAndAnotherAfterIt()
    {
        const auto second = newKey(), third = newKey();
        QCOMPARE(m_till->changeKey(second).status, 200);
        QCOMPARE(m_till->changeKey(second).status, 200);
        m_till->key = second;
        QCOMPARE(problemCode(m_till->changeKey(third)), "device/key-too-early"); // the same place
        const OpId middle = m_till->debit(1, 500);
        QCOMPARE(m_till->changeKey(third).status, 200);
        m_till->key = third;
        const OpId last = m_till->debit(2, 500);
        m_till->push();
        QCOMPARE(statusOf(middle), "applied");
        QCOMPARE(statusOf(last), "applied");
        m_till->debit(3, 500);
        m_till->reincarnate();
        QCOMPARE(m_till->push().status, 200);
    }
    void changesNothingWithoutBothSignatures_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("old") << "sig";
        QTest::newRow("new") << "new_sig";
        QTest::newRow("place") << "seq";
    }
    void changesNothingWithoutBothSignatures()
    {
        QFETCH(QString, member);
        wire::KeyChange change;
        change.sequence = qint64(m_till->lines.size()) + 1;
        change.sign(m_till->device, m_till->key, newKey());
        QJsonObject body = change.toJson();
        if (member == u"seq")
            body[member] = change.sequence + 1;
        else
            body[member] = body[member == u"sig" ? "new_sig" : "sig"];
        const auto answer = m_till->ask("POST", "/v1/devices/self/keys", wire::compact(body));
        QCOMPARE(problemCode(answer), "device/bad-proof");
        QCOMPARE(answer.status, 422);
        m_till->debit(1, 500);
        QCOMPARE(m_till->push().status, 200);
    }
    void refusesAKeyForLinesThatAreHere()
    {
        m_till->debit(1, 500);
        m_till->push();
        wire::KeyChange change;
        change.sequence = 2;
        change.sign(m_till->device, m_till->key, newKey());
        const auto answer = m_till->ask("POST", "/v1/devices/self/keys",
                                        wire::compact(change.toJson()));
        QCOMPARE(problemCode(answer), "device/key-too-early");
        QCOMPARE(json(answer)[u"acked_seq"].toInt(), 2);
    }
};

QTEST_APPLESS_MAIN(tst_ChangeDeviceKey)
#include "tst_ChangeDeviceKey.moc"
