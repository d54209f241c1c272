// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/EvidenceStore.h"
#include "sync/wire/Json.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_EvidenceStore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TownPapers> m_papers;
    std::unique_ptr<TestTill> m_till;
    const QByteArray m_token = "0190c3a2-79b0-7cc3-98c4-dc0c0c07398f"; // TestTill::enrol

    vouchers::EvidenceStore evidence() { return vouchers::EvidenceStore(*m_till->database); }
    wire::SignedDoc ack(qint64 acked) const
    {
        return m_papers->signedByAck(crypto::ackDomain, {{"epoch", "e1"}, {"acked_seq", acked}});
    }
    wire::SignedDoc token(const QByteArray &id) const
    {
        return m_papers->signedByAck(crypto::timeTokenDomain,
                                     {{"epoch", "e1"}, {"id", QString::fromLatin1(id)}});
    }
    /// An answer that tells results of `first` to `acked`.
    void keep(const QByteArray &tokenId, qint64 first, qint64 acked, qint64 durable = 0)
    {
        store::TimeToken time;
        time.id = tokenId;
        time.epoch = "e1";
        time.time = m_till->clock.now();
        time.signedDoc = wire::compact(token(tokenId).toJson());
        store::Acknowledgement answer;
        answer.epoch = "e1";
        answer.acknowledged = acked;
        answer.durable = durable;
        answer.signedDoc = wire::compact(ack(acked).toJson());
        for (qint64 sequence = first; sequence <= acked; ++sequence)
            answer.results.push_back({sequence, OpId(), "applied", "{}"});
        auto transaction = store::Transaction::begin(*m_till->database);
        QVERIFY(evidence().keep(**transaction, time, answer, 1));
        QVERIFY((*transaction)->commit());
    }
    void prune()
    {
        const auto transaction = *store::Transaction::begin(*m_till->database);
        QVERIFY(evidence().prune(*transaction));
        QVERIFY(transaction->commit());
    }
    store::ChainHead chain(const QByteArray &epoch)
    {
        auto head = *m_till->outbox->head();
        head.epoch = epoch;
        return head;
    }
    std::vector<store::OutboxOp> ops() { return *m_till->outbox->after(0, 500, 1 << 20); }

private Q_SLOTS:
    void init()
    {
        m_papers = std::make_unique<TownPapers>();
        m_till = std::make_unique<TestTill>(*m_papers);
        m_till->enrol();
    }
    void bringsBackWhatTheTownHadSigned()
    {
        const auto verdict = m_till->redeem(m_papers->voucher(3), Money::fromCents(500));
        QVERIFY(verdict);
        m_till->desk.online = true;
        m_till->desk.onFacts = [this](vouchers::CampaignNumber campaign, vouchers::Serial serial) {
            return m_papers->signedByAck(crypto::voucherFactsDomain,
                                         {{"campaign", qint64(campaign)},
                                          {"serial", qint64(serial)},
                                          {"face_c", 2000},
                                          {"last_day", "2027-06-30"},
                                          {"flags", 0},
                                          {"status", "open"},
                                          {"remaining_c", 2000},
                                          {"ver", 1},
                                          {"time_ms", m_till->clock.now().ms()}});
        };
        m_till->desk.onAuthorise = [this](const QByteArray &line) -> Result<wire::SignedDoc> {
            const auto op = wire::decodeLine(line);
            return m_papers->signedByAck(crypto::authorisationDomain,
                                         {{"auth", "0190c3a2-79b0-7cc3-98c4-dc0c0c07398e"},
                                          {"claim", QString::fromLatin1(op->id.text())},
                                          {"amount_c", 700},
                                          {"remaining_c", 0},
                                          {"epoch", "e1"}});
        };
        QVERIFY(m_till->redeem(m_papers->voucher(4), Money::fromCents(700)));
        QCOMPARE(m_till->desk.authorisations, 1);
        QCOMPARE(ops().size(), 4u);
        keep(m_token, 1, 4);
        keep("0190c3a2-79b0-7cc3-98c4-dc0c0c073980", 5, 4); // a heartbeat has no results
        const auto brought = evidence().forOps(ops(), chain("e2"));
        QVERIFY(brought);
        QCOMPARE(brought->timeTokens, std::vector{token(m_token)}); // once, and no other
        QCOMPARE(brought->authorisations.size(), 1u);
        QCOMPARE(brought->acknowledgements, std::vector{ack(4)});
        QCOMPARE(brought->campaigns.size(), 1u); // the terms that both debits name
        QCOMPARE(brought->vouchers,
                 (std::vector<QByteArray>{m_papers->voucher(3).text().toLatin1(),
                                          m_papers->voucher(4).text().toLatin1()}));
        auto now = *evidence().forOps(ops(), chain("e1"));
        QCOMPARE(now.vouchers.size(), 2u); // no list here says that the town has them
        now.vouchers.clear();
        QVERIFY(now.isEmpty());
        QVERIFY(evidence().forOps({}, chain("e2"))->isEmpty());
        const auto read = wire::Evidence::fromJson(brought->toJson());
        QCOMPARE(*read, *brought);
    }
    void bringsResultsOfOneAnswerTogether()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_till->redeem(m_papers->voucher(vouchers::Serial(i)), Money::fromCents(100)));
        keep(m_token, 1, 2);
        keep(m_token, 3, 6);
        auto part = ops();
        part.resize(5); // in the middle of the second answer
        QCOMPARE(*evidence().together(part, chain("e2")), 2);
        QCOMPARE(*evidence().together(part, chain("e1")), 5);
        QCOMPARE(*evidence().together(ops(), chain("e2")), 6);
        part.erase(part.begin(), part.begin() + 2); // that answer alone is more than the batch
        QCOMPARE(*evidence().together(part, chain("e2")), 3);
    }
    void forgetsWhatNobodyCanAskForAgain()
    {
        QVERIFY(m_till->redeem(m_papers->voucher(3), Money::fromCents(500)));
        keep(m_token, 1, 2);
        keep("0190c3a2-79b0-7cc3-98c4-dc0c0c073980", 3, 2);
        const QString tokens = QStringLiteral("SELECT count(*) FROM signed_time_token"),
                      acks = QStringLiteral("SELECT count(*) FROM signed_acknowledgement");
        QCOMPARE(m_till->count(tokens), 2);
        QCOMPARE(m_till->count(acks), 1);
        m_till->clock.advanceMs(vouchers::EvidenceStore::unnamedMs + 1);
        keep("0190c3a2-79b0-7cc3-98c4-dc0c0c073981", 3, 2, 2);
        QCOMPARE(m_till->count(tokens), 2); // the claim's and the newest
        QCOMPARE(m_till->count(acks), 1); // an older copy than the newest may be put back
        prune();
        QCOMPARE(m_till->count(acks), 1);
        const auto transaction = *store::Transaction::begin(*m_till->database);
        for (const char *sql : {"UPDATE outbox SET state = 3", "DELETE FROM outbox"})
            QVERIFY(transaction->run(QLatin1String(sql)));
        QVERIFY(transaction->commit());
        prune();
        QCOMPARE(m_till->count(acks), 0);
        m_till->clock.advanceMs(vouchers::EvidenceStore::keptMs);
        keep("0190c3a2-79b0-7cc3-98c4-dc0c0c073982", 3, 2, 2);
        QCOMPARE(m_till->count(tokens), 1);
    }
};

QTEST_GUILESS_MAIN(tst_EvidenceStore)
#include "tst_EvidenceStore.moc"
