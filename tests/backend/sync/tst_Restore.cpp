// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base64Url.h"
#include "tests/support/backend/RememberingTill.h"
#include "tests/support/backend/RestoredTown.h"

#include <QRandomGenerator>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_Restore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<RestoredTown> m_town;
    std::unique_ptr<RememberingTill> m_till, m_other;

    qint64 owed(const RememberingTill &till)
    {
        return m_town->balanceOf(backend::Account::merchantPayable(till.shop));
    }
    QString clause(OpId op)
    {
        return m_town->text("SELECT result FROM op_log WHERE op = ?", {op.bytes()});
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<RestoredTown>(97);
        m_town->issue(20);
        m_till = std::make_unique<RememberingTill>(*m_town, m_town->addShop("A"));
        m_other = std::make_unique<RememberingTill>(*m_town, m_town->addShop("B"));
        for (auto *till : {m_till.get(), m_other.get()})
            QCOMPARE(till->sync().status, 200);
    }
    void tellsWhatItStillHasOfADevice()
    {
        m_till->debit(1, 500);
        m_till->sync();
        const QByteArray hash = m_till->lines.back().hash;
        const QString copy = m_town->backUp();
        m_till->debit(2, 500);
        m_till->sync();
        m_town->restore(copy);
        const auto pushed = m_till->send([&] {
            auto batch = m_till->batch();
            batch.epoch = m_till->epoch;
            return batch;
        }());
        QCOMPARE(pushed.status, 409);
        QCOMPARE(problemCode(pushed), "sync/epoch");
        QCOMPARE(json(pushed)[u"epoch"].toString().toUtf8(), m_town->epoch);
        QCOMPARE(json(pushed)[u"known"].toObject(),
                 (QJsonObject{{"inc", 1}, {"seq", 2}, {"hash", base64url::encode(hash)}}));
        const auto state = m_till->ask("GET", "/v1/sync/state");
        const QJsonObject content = signedContent(*m_town, json(state), crypto::stateDomain);
        QCOMPARE(content[u"epoch"].toString().toUtf8(), m_town->epoch);
        QCOMPARE(content[u"acked_seq"].toInteger(), 2);
        QCOMPARE(content[u"acked_hash"].toString(), base64url::encode(hash));
        QCOMPARE(content[u"durable_seq"].toInteger(), 0);
        QCOMPARE(m_town->ask("GET", "/v1/sync/state").status, 401);
    }
    void tellsTheBeginningToADeviceThatNeverPushed()
    {
        RememberingTill fresh(*m_town, m_till->shop);
        const QJsonObject content = signedContent(*m_town, json(fresh.ask("GET", "/v1/sync/state")),
                                                  crypto::stateDomain);
        QCOMPARE(content[u"inc"].toInt(), 1);
        QCOMPARE(content[u"acked_seq"].toInteger(), 0);
        QCOMPARE(content[u"acked_hash"].toString(),
                 base64url::encode(wire::firstHash(fresh.device, 1, {})));
    }
    void paysAnOfflineDebitUnderATokenThatWasLost()
    {
        const QString copy = m_town->backUp();
        m_town->clock.advanceMs(120'000);
        m_till->sync(); // a token that the copy lacks
        const OpId commit = m_till->debit(1, 1500);
        m_town->restore(copy);
        QCOMPARE(m_till->sync().status, 200);
        QCOMPARE(m_till->result(commit)[u"status"].toString(), "applied");
        QCOMPARE(owed(*m_till), 1500);
        QVERIFY(!m_till->result(commit).contains(u"problem"));
    }
    void holdsNothingAgainstAShopThatTheCopyHasForgotten()
    {
        // The other till gave the voucher's money back after the copy; this one could know.
        const OpId paid = m_other->debit(1, 2000);
        m_other->sync();
        const QString copy = m_town->backUp();
        m_other->reverse(paid);
        m_other->sync();
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        const OpId commit = m_till->debit(1, 2000);
        m_town->restore(copy);
        m_till->sync(); // before the reversal is known again
        QCOMPARE(m_till->result(commit)[u"pay"][u"unpaid_c"].toInteger(), 0);
        QCOMPARE(owed(*m_till), 2000);
        m_other->sync();
        QCOMPARE(owed(*m_other), 0);
        QVERIFY(m_town->isSound());
    }
    void holdsNoDebitAgainstAShopThatItGaveBack()
    {
        const QString copy = m_town->backUp();
        const OpId first = m_till->debitOnline(1, 2500);
        m_till->refund(first, 2500);
        m_till->sync();
        m_town->clock.advanceMs(120'000);
        m_till->sync(); // it is told that the voucher is whole again
        const OpId again = m_till->debit(1, 600);
        m_town->restore(copy);
        m_other->debit(1, 400); // comes first this time
        m_other->sync();
        m_till->sync();
        QVERIFY(clause(first).contains(u"\"guarantee_c\":400"));
        QCOMPARE(m_till->result(again)[u"pay"][u"unpaid_c"].toInteger(), 0);
        QCOMPARE(owed(*m_till), 600);
        QVERIFY(m_town->isSound());
    }
    void paysADebitOfAVoucherWhoseOpeningWasLost()
    {
        const OpId paid = m_other->debit(1, 2500);
        m_other->sync();
        m_town->clock.advanceMs(qint64(101) * 86'400'000); // it has expired
        for (auto *till : {m_till.get(), m_other.get()})
            till->sync();
        const QString copy = m_town->backUp();
        m_other->refund(paid, 500); // opens it again for a month
        m_other->sync();
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        const OpId commit = m_till->debit(1, 500);
        m_town->restore(copy);
        m_till->sync(); // before the refund is known again
        QCOMPARE(m_till->result(commit)[u"status"].toString(), "applied");
        QCOMPARE(m_till->result(commit)[u"pay"][u"unpaid_c"].toInteger(), 0);
        QCOMPARE(owed(*m_till), 500);
        m_other->sync();
        QCOMPARE(owed(*m_other), 2000);
        // Who has read nothing that is lost has no such excuse.
        const OpId late = m_other->debit(2, 500);
        m_other->sync();
        QCOMPARE(m_other->result(late)[u"problem"][u"code"].toString(), "voucher/expired");
        QVERIFY(m_town->isSound());
    }
    void takesAPositionOfLostBooksForWhatItIsThoughTheClockWasWrong_data()
    {
        QTest::addColumn<qint64>("wrongMs");
        QTest::newRow("an hour behind") << qint64(-3'600'000);
        QTest::newRow("an hour ahead") << qint64(3'600'000);
    }
    void takesAPositionOfLostBooksForWhatItIsThoughTheClockWasWrong()
    {
        QFETCH(qint64, wrongMs);
        const OpId paid = m_other->debit(1, 2000);
        m_other->sync();
        const QString copy = m_town->backUp();
        m_other->reverse(paid);
        m_other->sync();
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        const OpId known = m_till->debit(1, 2000); // it could know of the reversal
        m_town->clock.advanceMs(wrongMs);
        m_town->restore(copy);
        m_town->clock.advanceMs(-wrongMs);
        m_till->sync();
        QCOMPARE(m_till->result(known)[u"pay"][u"unpaid_c"].toInteger(), 0);
        QCOMPARE(owed(*m_till), 2000);
        // And a position of the new epoch is not one of the lost books.
        m_other->sync();
        m_other->debit(2, 2000);
        m_other->sync();
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        const OpId again = m_till->debit(2, 2000); // it knew that 500 were left
        m_till->sync();
        QCOMPARE(m_till->result(again)[u"pay"][u"unpaid_c"].toInteger(), 1500);
        QCOMPARE(owed(*m_till), 2500);
    }
    void paysAnAuthorisationThatWasLost()
    {
        const QString copy = m_town->backUp();
        const OpId commit = m_till->debitOnline(1, 2500); // more than any offline cap
        m_town->restore(copy);
        m_till->sync();
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInteger(), 2500);
        QCOMPARE(owed(*m_till), 2500);
    }
    void authorisesNoOtherClaimThanTheOneItSigned()
    {
        const QString copy = m_town->backUp();
        const OpId claim = m_till->claim(1, 2500);
        const auto answer = m_till->authorise(claim);
        m_town->restore(copy);
        // The same id, another voucher.
        m_till->lines.clear();
        m_till->acked = 0;
        const auto other = vouchers::Claim{1, 2, Money::fromCents(2500), m_till->evidence};
        m_till->append("voucher.claim", other.toJson(), claim);
        m_till->commit(claim);
        auto batch = m_till->batch();
        batch.evidence.authorisations.push_back(*wire::SignedDoc::fromJson(json(answer)));
        m_till->take(m_till->send(batch));
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM brought_authorisation"), 1);
        QCOMPARE(m_town->number("SELECT offline FROM payment"), 1);
        QCOMPARE(m_town->number("SELECT compliant FROM payment"), 0); // over the floor
    }
    void keepsItsWordWhoeverComesFirstThisTime()
    {
        const QString copy = m_town->backUp();
        const OpId first = m_till->debit(1, 2000);
        m_till->sync();
        m_town->clock.advanceMs(120'000);
        m_other->sync();
        m_other->evidence.ageSeconds = 100 * 3600; // breaks the policy: what is left, 500
        const OpId second = m_other->debit(1, 2000);
        m_other->sync();
        QCOMPARE(owed(*m_other), 500);
        m_town->restore(copy);
        m_other->sync(); // would take the 2000 that the other shop was promised
        QCOMPARE(owed(*m_other), 500);
        m_till->sync();
        QCOMPARE(owed(*m_till), 2000);
        QCOMPARE(m_till->paid, m_till->paidLast);
        QCOMPARE(m_other->paid, m_other->paidLast);
        QVERIFY(m_town->isSound());
        QVERIFY(clause(first).contains("voucher_c") && clause(second).contains("policy/"));
    }
    void staysWithWhatItRejected()
    {
        const QString copy = m_town->backUp();
        const OpId claim = m_till->claim(1, 500);
        m_till->voidClaim(claim);
        const OpId late = m_till->commit(claim);
        m_till->sync();
        QCOMPARE(m_till->result(late)[u"status"].toString(), "rejected");
        m_town->restore(copy);
        m_till->sync();
        QCOMPARE(m_till->result(late)[u"status"].toString(), "rejected");
        QCOMPARE(m_till->result(late)[u"problem"][u"code"].toString(), "voucher/voided");
    }
    void believesNoStrangersWord_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"forged", "of another device", "of this epoch", "other chain"})
            QTest::newRow(kind) << kind;
    }
    void believesNoStrangersWord()
    {
        QFETCH(QString, kind);
        const QString copy = m_town->backUp();
        m_town->clock.advanceMs(120'000);
        const auto answer = json(m_till->sync());
        auto token = *wire::SignedDoc::fromJson(answer[u"time_token"].toObject());
        m_till->evidence.ageSeconds = 100 * 3600;
        m_till->debit(1, 2500);
        m_till->debit(1, 2500);
        const auto acked = json(m_till->sync());
        if (kind != u"of this epoch")
            m_town->restore(copy);
        auto batch = m_till->batch(1);
        batch.epoch = m_town->epoch;
        if (kind == u"forged")
            token.signature[3] = static_cast<char>(token.signature[3] ^ 1);
        if (kind == u"of another device") {
            batch = m_other->batch(1);
            batch.epoch = m_town->epoch;
        }
        if (kind == u"other chain") {
            m_till->lines.clear();
            m_till->acked = 0;
            m_till->claim(3, 100);
            batch = m_till->batch();
            token.signature[3] = static_cast<char>(token.signature[3] ^ 1);
        }
        batch.evidence.timeTokens = {token};
        batch.evidence.acknowledgements = {*wire::SignedDoc::fromJson(acked[u"ack"].toObject())};
        const bool others = kind == u"of another device";
        const auto tokens = m_town->number("SELECT COUNT(*) FROM time_token");
        QCOMPARE((others ? *m_other : *m_till).send(batch).status, 200);
        const auto more = m_town->number("SELECT COUNT(*) FROM time_token") - tokens;
        QVERIFY2(more <= 1, "one for the answer, none for the evidence");
        const bool believesResults = kind == u"forged"; // that word was its own
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM brought_result") > 0, believesResults);
    }
    void refusesEvidenceThatIsNoDocument()
    {
        auto batch = m_till->batch();
        batch.evidence.timeTokens.push_back({QByteArray("{}"), 3, QByteArray(64, 'x')});
        QCOMPARE(m_till->send(batch).status, 200); // not ours: passed over
        batch.evidence.timeTokens.front().signature.chop(1);
        QCOMPARE(m_till->send(batch).status, 422);
    }
    void losesNothingThatATillStillHas_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = TemporaryDatabase::server().isEmpty() ? 15 : 4; // a dump takes its time
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void losesNothingThatATillStillHas()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        std::vector<RememberingTill *> tills{m_till.get(), m_other.get()};
        QString newest = m_town->backUp();
        int restores = 0;
        for (int step = 0; step < 60; ++step) {
            auto &till = *tills[random.bounded(2u)];
            const auto serial = vouchers::Serial(random.bounded(6));
            const qint64 cents = random.bounded(100, 2600);
            m_town->clock.advanceMs(random.bounded(90'000));
            switch (random.bounded(8)) {
            case 0:
            case 1:
                till.debit(serial, cents);
                break;
            case 2:
                till.debitOnline(serial, cents);
                break;
            case 3:
                till.voidClaim(till.claim(serial, cents));
                break;
            case 4:
                QCOMPARE(till.sync(random.bounded(3) > 0).status, 200);
                break;
            case 5:
                QCOMPARE(till.sync().status, 200);
                break;
            case 6:
                newest = m_town->backUp();
                break;
            default:
                if (random.bounded(2) == 0) {
                    m_town->restore(newest);
                    ++restores;
                }
            }
            QVERIFY(!m_till->lostSome && !m_other->lostSome);
        }
        for (auto *till : tills)
            QCOMPARE(till->sync().status, 200);
        for (auto *till : tills) {
            QCOMPARE(till->paid, till->paidLast);
            QCOMPARE(m_town->number("SELECT COUNT(*) FROM op_log WHERE device = ?",
                                    {till->device.bytes()}),
                     qint64(till->lines.size()));
        }
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM op_log WHERE result LIKE '%unknown-token%' "
                                "OR result LIKE '%unknown-version%'"),
                 0);
        QVERIFY(m_town->isSound());
        QVERIFY(m_town->number("SELECT COUNT(*) FROM past_epoch") <= restores);
    }
};

QTEST_APPLESS_MAIN(tst_Restore)
#include "tst_Restore.moc"
