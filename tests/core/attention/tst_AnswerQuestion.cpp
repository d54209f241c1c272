// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/AnswerQuestion.h"
#include "core/vouchers/RefundVoucher.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::attention;
using comptoir::test::FaultyVfs;
using comptoir::test::TestTill;
using comptoir::test::TownPapers;
using vouchers::Verdict;

namespace {

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

/// A till that asks its questions; restart() is a new start of the program.
struct Asking
{
    explicit Asking(const TownPapers &papers) : till(papers)
    {
        till.enrol();
        restart();
    }
    void restart()
    {
        answers.reset();
        questions.reset();
        exchange.reset();
        registers.reset();
        till.reopen();
        registers = std::make_unique<registers::RegisterStore>(*till.outbox);
        registers->listenTo(*till.feed, *till.outbox);
        exchange = std::make_unique<sharing::KeyExchangeStore>(*till.database, *till.outbox,
                                                               till.entropy);
        questions = std::make_unique<AttentionStore>(*till.outbox, *till.store, *registers,
                                                     *exchange);
        answers = std::make_unique<AnswerQuestion>(*questions, *till.redeemer);
    }
    /// A provisional debit; its commit.
    OpId debit(vouchers::Serial serial, qint64 amount)
    {
        const auto verdict = till.redeem(till.papers.voucher(serial), cents(amount));
        return verdict ? verdict->commit : OpId();
    }
    std::vector<Item> open()
    {
        return questions
            ->open(till.redeemer->openClaims().value_or(std::vector<vouchers::OpenClaim>()))
            .value_or(std::vector<Item>());
    }
    std::vector<Item> settled() { return questions->settled(10).value_or(std::vector<Item>()); }
    void hear(OpId op, const char *status, const QByteArray &more)
    {
        const auto transaction = store::Transaction::begin(*till.database);
        const store::OpResult result{0, op, status,
                                     "{\"status\":\"" + QByteArray(status) + "\"," + more + "}"};
        QVERIFY(till.outbox->noteResult(**transaction, result).has_value());
        QVERIFY((*transaction)->commit().has_value());
    }
    void hearUnpaid(OpId op, int unpaid)
    {
        hear(op, "applied",
             "\"pay\":{\"voucher_c\":0,\"guarantee_c\":" + QByteArray::number(1250 - unpaid)
                 + ",\"unpaid_c\":" + QByteArray::number(unpaid)
                 + "},\"problem\":{\"code\":\"voucher/guarantee-exhausted\","
                   "\"last_used_ms\":1795269000000}");
    }
    /// What a stop of the till between claim and commit leaves behind.
    OpId claimWithoutEnd(vouchers::Serial serial)
    {
        const auto transaction = store::Transaction::begin(*till.database);
        store::OutboxWriter writer(*till.outbox, **transaction);
        vouchers::Claim claim;
        claim.campaign = 12;
        claim.serial = serial;
        claim.amount = cents(800);
        vouchers::Redemption redemption;
        redemption.claim = writer.append("voucher.claim", claim.toJson())->id;
        redemption.campaign = claim.campaign;
        redemption.serial = claim.serial;
        redemption.amount = claim.amount;
        redemption.codeTail = QStringLiteral("9QXD");
        redemption.token = "token";
        redemption.day = Day::inTown(till.clock.now());
        redemption.claimed = till.clock.now();
        const bool written = till.store->insertClaim(**transaction, redemption)
            && writer.commit().has_value();
        return written ? redemption.claim : OpId();
    }

    TestTill till;
    std::unique_ptr<registers::RegisterStore> registers;
    std::unique_ptr<sharing::KeyExchangeStore> exchange;
    std::unique_ptr<AttentionStore> questions;
    std::unique_ptr<AnswerQuestion> answers;
};

} // namespace

class tst_AnswerQuestion : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void cleanup() { FaultyVfs::disarm(); }

    void asksNothingWhileEverythingIsPaid()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        QVERIFY(!commit.isNull());
        QVERIFY(shop.open().empty());
        shop.hear(commit, "applied",
                  "\"pay\":{\"voucher_c\":1250,\"guarantee_c\":0,\"unpaid_c\":0}");
        QVERIFY(shop.open().empty());
    }

    void asksAboutARefundThatTheTownRefusesAndTakesItForNoLoss()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        const auto refund = vouchers::RefundVoucher(*shop.till.store, *shop.till.outbox)
                                .run(commit, cents(400), vouchers::RefundReason::GoodsReturned);
        QVERIFY(refund);
        shop.hear(refund->op, "rejected", "\"problem\":{\"code\":\"voucher/reversed\"}");
        const auto open = shop.open();
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open.front().kind, Kind::DebitRefused);
        QCOMPARE(open.front().refund, cents(400));
        QCOMPARE(open.front().loss, cents(0));
        QCOMPARE(open.front().codeTail.size(), 4);
        QVERIFY(shop.answers->run(refund->op, Answer::Accepted, QStringLiteral("Amandine")));
        QVERIFY(shop.open().empty());
        QCOMPARE(shop.settled().front().refund, cents(400));
    }

    void asksOnceBeforeAnotherTillGetsTheShopsKeys()
    {
        Asking shop(m_papers);
        const auto device = *DeviceId::fromBytes(QByteArray(16, 'd'));
        const auto transaction = store::Transaction::begin(*shop.till.database);
        QVERIFY((*transaction)
                    ->run(QStringLiteral("INSERT INTO sibling(device, key, pub, model, status, "
                                         "asked_ms) VALUES (?, ?, ?, 'Debian 12', 'active', 5)"),
                          {device.bytes(), QByteArray(32, 'k'), QByteArray(32, 'p')}));
        QVERIFY((*transaction)->commit());
        const auto open = shop.open();
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open.front().kind, Kind::KeyRequest);
        QCOMPARE(open.front().at, Instant::fromMs(5));
        QCOMPARE(open.front().sibling->model, QStringLiteral("Debian 12"));
        const OpId asked = open.front().op;
        QCOMPARE(shop.answers->run(asked, Answer::Accepted, {}).error().code,
                 "attention/wrong-answer");
        QVERIFY(shop.answers->run(asked, Answer::KeysGiven, QStringLiteral("Amandine")));
        shop.restart();
        QVERIFY(shop.open().empty());
        QCOMPARE(shop.answers->run(asked, Answer::KeysRefused, {}).error().code,
                 "attention/not-open");
        const auto settled = shop.settled();
        QCOMPARE(settled.size(), 1u);
        QCOMPARE(settled.front().answer, Answer::KeysGiven);
        QCOMPARE(settled.front().answeredBy, QStringLiteral("Amandine"));
        QCOMPARE(settled.front().answeredAt, shop.till.clock.now());
    }

    void saysWhoPaysWhatOfAVoucherThatHadServedElsewhere()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        shop.hearUnpaid(commit, 750);
        const auto open = shop.open();
        QCOMPARE(open.size(), 1u);
        const Item &item = open.front();
        QCOMPARE(item.kind, Kind::VoucherOverspent);
        QCOMPARE(item.op, commit);
        QCOMPARE(item.reason, "voucher/guarantee-exhausted");
        QCOMPARE(item.campaignName, QStringLiteral("Bons de Noël"));
        QVERIFY(!item.codeTail.isEmpty());
        QCOMPARE(item.at, shop.till.clock.now());
        QCOMPARE(item.debited, cents(1250));
        QCOMPARE(item.paidByTown, cents(500));
        QCOMPARE(item.loss, cents(750));
        QCOMPARE(item.usedElsewhere, Instant::fromMs(1795269000000));
        QVERIFY(!item.answer);
    }

    void asksOnceForADebitWhoseOpsAreAllRefused()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        const OpId claim = shop.till.store->byCommit(commit)->value().claim;
        const QByteArray problem = "\"problem\":{\"code\":\"voucher/unknown\"}";
        shop.hear(claim, "rejected", problem);
        QCOMPARE(shop.open().size(), 1u);
        QCOMPARE(shop.open().front().loss, cents(1250));
        shop.hear(commit, "rejected", problem);
        QCOMPARE(shop.open().size(), 1u);
        QCOMPARE(shop.open().front().op, commit);
        QCOMPARE(shop.open().front().kind, Kind::DebitRefused);
        QVERIFY(shop.answers->run(commit, Answer::Accepted, QStringLiteral("Amandine")));
        QVERIFY(shop.open().empty()); // the claim does not ask in its stead
    }

    void takesBackTheLossWithTheDebit()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        QVERIFY(shop.till.redeemer->undo(commit).has_value());
        shop.hear(commit, "rejected", "\"problem\":{\"code\":\"voucher/expired\"}");
        QCOMPARE(shop.open().size(), 1u);
        QCOMPARE(shop.open().front().debited, cents(1250));
        QCOMPARE(shop.open().front().loss, Money());
    }

    void tellsWhatTheTownCouldNotReadFromWhatItRefused_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("held") << QByteArray("held") << QByteArray("sync/bad-frame")
                              << int(Kind::OpUnreadable);
        QTest::newRow("bad field")
            << QByteArray("rejected") << QByteArray("wire/bad-field") << int(Kind::OpUnreadable);
        QTest::newRow("expired") << QByteArray("rejected") << QByteArray("voucher/expired")
                                 << int(Kind::DebitRefused);
        QTest::newRow("told again")
            << QByteArray("duplicate") << QByteArray("voucher/expired") << int(Kind::DebitRefused);
    }
    void tellsWhatTheTownCouldNotReadFromWhatItRefused()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, code);
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        shop.hear(commit, status.constData(), "\"problem\":{\"code\":\"" + code + "\"}");
        QCOMPARE(shop.open().size(), 1u);
        QTEST(int(shop.open().front().kind), "kind");
        QCOMPARE(shop.open().front().reason, code);
    }

    void keepsWhoAnsweredWhatAndWhenOverARestart()
    {
        Asking shop(m_papers);
        const OpId first = shop.debit(3, 1250), second = shop.debit(4, 1250);
        shop.hearUnpaid(first, 750);
        shop.hearUnpaid(second, 250);
        shop.till.clock.advanceMs(60'000);
        QVERIFY(shop.answers->run(first, Answer::Accepted, QStringLiteral("Amandine")));
        shop.restart();
        QCOMPARE(shop.open().size(), 1u);
        QCOMPARE(shop.open().front().op, second);
        QVERIFY(shop.answers->run(second, Answer::AskedTown, QString()));
        shop.restart();
        QVERIFY(shop.open().empty());
        const auto settled = shop.settled();
        QCOMPARE(settled.size(), 2u);
        QCOMPARE(settled[0].op, second); // the newest first
        QCOMPARE(settled[0].answer, Answer::AskedTown);
        QCOMPARE(settled[1].answer, Answer::Accepted);
        QCOMPARE(settled[1].answeredBy, QStringLiteral("Amandine"));
        QCOMPARE(settled[1].answeredAt, shop.till.clock.now());
        QCOMPARE(settled[1].loss, cents(750));
        QCOMPARE(settled[1].campaignName, QStringLiteral("Bons de Noël"));
        QCOMPARE(settled[1].usedElsewhere, Instant::fromMs(1795269000000));
        QCOMPARE(shop.questions->settled(1)->size(), 1u);
    }

    void asksAgainWhenTheTownNamesAnotherAmount()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        shop.hearUnpaid(commit, 250);
        QVERIFY(shop.answers->run(commit, Answer::Accepted, QString()));
        shop.hearUnpaid(commit, 250); // told again
        QVERIFY(shop.open().empty());
        shop.hearUnpaid(commit, 900);
        QCOMPARE(shop.open().size(), 1u);
        QCOMPARE(shop.open().front().loss, cents(900));
        QCOMPARE(shop.settled().size(), 1u); // what was said then stays
    }

    void refusesAnAnswerToWhatIsNotAsked()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        QCOMPARE(shop.answers->run(commit, Answer::Accepted, {}).error().code,
                 "attention/not-open");
        shop.hearUnpaid(commit, 750);
        QCOMPARE(shop.answers->run(commit, Answer::CustomerLeft, {}).error().code,
                 "attention/wrong-answer");
        QVERIFY(shop.answers->run(commit, Answer::Accepted, {}));
        QCOMPARE(shop.answers->run(commit, Answer::Accepted, {}).error().code,
                 "attention/not-open");
        QCOMPARE(shop.settled().size(), 1u);
    }

    void endsAClaimAsThePersonSays_data()
    {
        QTest::addColumn<bool>("left");
        QTest::newRow("left with the goods") << true;
        QTest::newRow("did not") << false;
    }
    void endsAClaimAsThePersonSays()
    {
        QFETCH(const bool, left);
        Asking shop(m_papers);
        const OpId claim = shop.claimWithoutEnd(5);
        QVERIFY(!claim.isNull());
        QCOMPARE(shop.open().size(), 1u);
        QCOMPARE(shop.open().front().kind, Kind::ClaimOpen);
        QCOMPARE(shop.open().front().debited, cents(800));
        QCOMPARE(shop.answers->run(claim, Answer::Accepted, {}).error().code,
                 "attention/wrong-answer");
        const Answer answer = left ? Answer::CustomerLeft : Answer::CustomerDidNotLeave;
        QVERIFY(shop.answers->run(claim, answer, QStringLiteral("Amandine")));
        shop.restart();
        QVERIFY(shop.open().empty());
        QCOMPARE(shop.settled().size(), 1u);
        QCOMPARE(shop.settled().front().answer, answer);
        QCOMPARE(shop.till.store->byClaim(claim)->value().state,
                 left ? QByteArray("committed") : QByteArray("voided"));
    }

    void forbidsToChangeOrForgetAnAnswer()
    {
        Asking shop(m_papers);
        const OpId commit = shop.debit(3, 1250);
        shop.hearUnpaid(commit, 750);
        QVERIFY(shop.answers->run(commit, Answer::Accepted, {}));
        for (const char *sql :
             {"UPDATE attention_answer SET who = 'x'", "DELETE FROM attention_answer"}) {
            const auto transaction = store::Transaction::begin(*shop.till.database);
            QCOMPARE((*transaction)->run(QLatin1String(sql)).error().code, "store/constraint");
        }
    }

    void answersWhollyOrNotAtAllWhenAStorageCallFails()
    {
        int failures = 0;
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            for (int call = 1;; ++call) {
                Asking shop(m_papers);
                const OpId commit = shop.debit(3, 1250);
                shop.hearUnpaid(commit, 750);
                FaultyVfs::arm(fault, call);
                const bool said = shop.answers->run(commit, Answer::Accepted, {}).has_value();
                const bool fired = FaultyVfs::fired();
                FaultyVfs::disarm();
                shop.restart();
                QCOMPARE(shop.open().size() + shop.settled().size(), 1u); // never lost, never both
                if (said)
                    QCOMPARE(shop.settled().size(), 1u);
                if (!fired) {
                    QVERIFY(said);
                    break;
                }
                ++failures;
            }
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }

    void leavesNoClaimBetweenTheListsWhenAStorageCallFails()
    {
        int failures = 0;
        for (int call = 1;; ++call) {
            Asking shop(m_papers);
            const OpId claim = shop.claimWithoutEnd(5);
            QVERIFY(!claim.isNull());
            FaultyVfs::arm(FaultyVfs::Fault::IoError, call);
            const bool said = shop.answers->run(claim, Answer::CustomerLeft, {}).has_value();
            const bool fired = FaultyVfs::fired();
            FaultyVfs::disarm();
            shop.restart();
            const bool open = shop.till.store->byClaim(claim)->value().state == "open";
            QCOMPARE(shop.open().size(), open ? 1u : 0u);
            QCOMPARE(shop.settled().size(), open ? 0u : 1u);
            if (said)
                QVERIFY(!open);
            if (!fired) {
                QVERIFY(said);
                break;
            }
            ++failures;
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }

    /// Two people wrote the same field: the answer is a write of the value that was chosen.
    void writesTheValueThatAPersonChose_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("value");
        QTest::newRow("mine") << int(Answer::KeptMine) << u"Pain long"_qs;
        QTest::newRow("theirs") << int(Answer::TookTheirs) << u"Baguette"_qs;
    }
    void writesTheValueThatAPersonChose()
    {
        QFETCH(int, answer);
        QFETCH(QString, value);
        const TownPapers papers;
        Asking asking(papers);
        const registers::EntityId bread{u"product"_qs,
                                        *Uuid::fromText("0190c3a2-79b0-7cc3-98c4-dc0c0c07398f")};
        {
            const auto transaction = *store::Transaction::begin(*asking.till.database);
            store::OutboxWriter writer(*asking.till.outbox, *transaction);
            QVERIFY(asking.registers
                        ->write(*transaction, writer, bread, {{u"name"_qs, u"Pain long"_qs}})
                        .has_value());
            QVERIFY(writer.commit().has_value());
        }
        wire::FeedChange change{u"reg"_qs, registers::rowId(bread), 1, 1, false, {}};
        const DeviceId other = *DeviceId::fromBytes(QByteArray(16, 'd'));
        const registers::Fields fields{
            {u"name"_qs, {u"Baguette"_qs, {{asking.till.clock.now().ms() - 5, 0}, other}, {}}}};
        change.body = {{u"fields"_qs, registers::fieldsToJson(fields)}};
        wire::FeedPage page;
        page.stream = u"shop:x"_qs;
        page.changes = {change};
        QVERIFY(asking.till.feed->applyPage(page, asking.till.clock.now()).has_value());
        QCOMPARE(asking.open().size(), size_t(1));
        const Item asked = asking.open().front();
        QCOMPARE(asked.kind, Kind::RegisterConflict);
        QCOMPARE(asked.conflict->theirs.toString(), u"Baguette"_qs);
        QCOMPARE(asking.answers->run(asked.op, Answer::Accepted, u"Amandine"_qs).error().code,
                 QByteArray("attention/wrong-answer"));
        QVERIFY(asking.answers->run(asked.op, Answer(answer), u"Amandine"_qs).has_value());
        QVERIFY(asking.open().empty());
        asking.restart();
        QCOMPARE(asking.registers->find(bread)->value().values[u"name"_qs].toString(), value);
        QCOMPARE(asking.settled().front().answeredBy, u"Amandine"_qs);
        QCOMPARE(asking.settled().front().answer, Answer(answer));
        QCOMPARE(asking.till.count(u"SELECT count(*) FROM outbox WHERE kind = 'reg.set'"_qs), 2);
    }
};

QTEST_GUILESS_MAIN(tst_AnswerQuestion)
#include "core/store/OutboxWriter.h"
#include "tst_AnswerQuestion.moc"
