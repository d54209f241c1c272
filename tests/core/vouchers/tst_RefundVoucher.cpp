// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/RefundVoucher.h"
#include "sync/wire/Json.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;
using namespace comptoir::test;

namespace {

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

constexpr qint64 dayMs = 24 * 3600 * 1000;

} // namespace

/// Goods come back: their price goes onto the voucher again, once, and never into cash.
class tst_RefundVoucher : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

    static wire::Op lastOp(const TestTill &till)
    {
        return *wire::decodeLine(till.outbox->after(0, 100, 1 << 20)->back().line);
    }
    static void told(TestTill &till, OpId op, const QByteArray &status)
    {
        const auto transaction = store::Transaction::begin(*till.database);
        store::OpResult result;
        result.op = op;
        result.status = status;
        result.json = "{}";
        QVERIFY(till.outbox->noteResult(**transaction, result));
        QVERIFY((*transaction)->commit());
    }
    /// The feed's row of a voucher.
    void hears(TestTill &till, Serial serial, qint64 remaining, const QString &until)
    {
        QJsonObject body{{"remaining_c", remaining}, {"status", "open"}};
        if (!until.isEmpty())
            body.insert("until", until);
        wire::FeedPage page;
        page.epoch = "e1";
        page.stream = QStringLiteral("campaign:%1").arg(m_papers.campaign.number);
        page.changes.push_back(
            {QStringLiteral("voucher"), QString::number(serial), 9, 9, false, body});
        page.next = "9";
        page.head = 9;
        page.upToDate = true;
        QVERIFY(till.feed->applyPage(page, till.clock.now()));
    }

private Q_SLOTS:
    // A new epoch came between scan and debit of a voucher that is open longer than it says.
    void refusesAVoucherWhoseCampaignIsForgottenMeanwhile()
    {
        TestTill till(m_papers);
        till.enrol();
        till.desk.online = true;
        till.desk.onFacts = [this, &till](CampaignNumber campaign, Serial serial) {
            return m_papers.signedByAck(crypto::voucherFactsDomain,
                                        {{"campaign", qint64(campaign)},
                                         {"serial", qint64(serial)},
                                         {"face_c", 2000},
                                         {"last_day", "2027-08-30"},
                                         {"flags", 0},
                                         {"status", "open"},
                                         {"remaining_c", 2000},
                                         {"ver", 1},
                                         {"time_ms", till.clock.now().ms()}});
        };
        const auto checked = till.check(m_papers.voucher(7).text());
        QCOMPARE(checked->id, VerdictId::G1Valid);
        {
            const auto epoch = store::Transaction::begin(*till.database);
            QVERIFY((*epoch)->run(QStringLiteral("DELETE FROM campaign")).has_value());
            QVERIFY((*epoch)->commit().has_value());
        }
        std::optional<Verdict> verdict;
        till.redeemer->debit(checked->check, cents(500), [&](Result<Verdict> v) { verdict = *v; });
        QCOMPARE(verdict->id, VerdictId::R4OtherTown);
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM outbox")), 0);
    }

    void putsPartsBackWithoutANetworkAndNoMoreThanWasDebited()
    {
        TestTill till(m_papers);
        till.enrol();
        const OpId commit = till.redeem(m_papers.voucher(3), cents(1250))->commit;
        till.clock.advanceMs(3 * dayMs); // long after the time to undo
        RefundVoucher refunds(*till.store, *till.outbox);
        QCOMPARE(*refunds.refundable(commit), cents(1250));
        const auto first = refunds.run(commit, cents(500));
        QVERIFY(first);
        const wire::Op op = lastOp(till);
        QCOMPARE(op.kind, "voucher.refund");
        QCOMPARE(op.id, first->op);
        QCOMPARE(op.body,
                 (QJsonObject{{"commit", QString::fromLatin1(commit.text())}, {"amount_c", 500}}));
        QVERIFY(!till.outbox->after(0, 100, 1 << 20)->back().signature.isEmpty());
        const auto tooMuch = refunds.run(commit, cents(751));
        QVERIFY(tooMuch.error().is("voucher/refund-too-high"));
        QCOMPARE(tooMuch.error().facts.value("most_c").toInt(), 750);
        QVERIFY(refunds.run(commit, cents(0)).error().is("voucher/amount-zero"));
        till.reopen();
        RefundVoucher later(*till.store, *till.outbox);
        QVERIFY(later.run(commit, cents(750)));
        QCOMPARE(*later.refundable(commit), cents(0));
        QCOMPARE(till.store->recent(1)->front().refunded, cents(1250));
    }
    void countsARefusedRefundNoMore()
    {
        TestTill till(m_papers);
        till.enrol();
        const OpId commit = till.redeem(m_papers.voucher(3), cents(1000))->commit;
        RefundVoucher refunds(*till.store, *till.outbox);
        const auto refund = refunds.run(commit, cents(600));
        told(till, refund->op, "rejected");
        QCOMPARE(*refunds.refundable(commit), cents(1000));
    }
    void undoesNothingThatWasRefundedAndRefundsNothingThatWasUndone()
    {
        TestTill till(m_papers);
        till.enrol();
        RefundVoucher refunds(*till.store, *till.outbox);
        const OpId first = till.redeem(m_papers.voucher(3), cents(1000))->commit;
        QVERIFY(refunds.run(first, cents(100)));
        QVERIFY(till.redeemer->undo(first).error().is("voucher/refunded"));
        const OpId second = till.redeem(m_papers.voucher(4), cents(1000))->commit;
        QVERIFY(till.redeemer->undo(second));
        QVERIFY(refunds.run(second, cents(100)).error().is("voucher/not-open"));
        QVERIFY(refunds.run(OpId(), cents(100)).error().is("voucher/not-open"));
    }
    void offersTheMoneyAgainOnlyWhenTheTerritoryHasIt()
    {
        TestTill till(m_papers);
        till.enrol();
        const OpId commit = till.redeem(m_papers.voucher(3), cents(1000))->commit;
        QVERIFY(RefundVoucher(*till.store, *till.outbox).run(commit, cents(1000)));
        QCOMPARE(till.check(m_papers.voucher(3).text())->balance, cents(1000));
    }
    void takesAVoucherThatARefundOpenedAgain()
    {
        TestTill till(m_papers);
        till.enrol();
        const Day last = m_papers.campaign.validUntil;
        while (Day::inTown(till.clock.now()) <= last)
            till.clock.advanceMs(dayMs);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        QCOMPARE(till.check(m_papers.voucher(3).text())->id, VerdictId::R2Expired);
        hears(till, 3, 1500, last.plusDays(30).toIso());
        const auto verdict = till.redeem(m_papers.voucher(3), cents(1500));
        QCOMPARE(verdict->id, VerdictId::A1Provisional);
        QCOMPARE(verdict->lastDay, last.plusDays(30));
        QCOMPARE(till.check(m_papers.voucher(4).text())->id, VerdictId::R2Expired);
        till.clock.advanceMs(31 * dayMs);
        QCOMPARE(till.check(m_papers.voucher(3).text())->id, VerdictId::R2Expired);
    }
    void takesAVoucherThatTheTerritoryAloneKnowsToBeOpen()
    {
        TestTill till(m_papers);
        till.enrol();
        const Day last = m_papers.campaign.validUntil;
        while (Day::inTown(till.clock.now()) <= last)
            till.clock.advanceMs(dayMs);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        till.desk.online = true;
        till.desk.onFacts = [&](CampaignNumber campaign, Serial serial) {
            return m_papers.signedByAck(crypto::voucherFactsDomain,
                                        {{"campaign", qint64(campaign)},
                                         {"serial", qint64(serial)},
                                         {"face_c", 2000},
                                         {"last_day", last.plusDays(30).toIso()},
                                         {"flags", 0},
                                         {"status", "open"},
                                         {"remaining_c", 1500},
                                         {"ver", 1},
                                         {"time_ms", till.clock.now().ms()}});
        };
        till.desk.onAuthorise = [&](const QByteArray &line) {
            const auto op = wire::decodeLine(line);
            return m_papers.signedByAck(crypto::authorisationDomain,
                                        {{"auth", "0190c3a2-79b0-7cc3-98c4-dc0c0c07398f"},
                                         {"claim", QString::fromLatin1(op->id.text())},
                                         {"amount_c", 700},
                                         {"remaining_c", 800},
                                         {"expires_s", 600}});
        };
        const auto verdict = till.redeem(m_papers.voucher(3), cents(700));
        QCOMPARE(verdict->id, VerdictId::G2Debited);
        QCOMPARE(verdict->remaining, cents(800));
    }
    void remembersRefundsFromTheBlackBox()
    {
        TestTill till(m_papers);
        till.enrol();
        const OpId commit = till.redeem(m_papers.voucher(3), cents(1000))->commit;
        QVERIFY(RefundVoucher(*till.store, *till.outbox).run(commit, cents(400)));
        std::vector<wire::Op> ops;
        const auto written = till.outbox->after(0, 100, 1 << 20);
        for (const auto &op : *written)
            ops.push_back(*wire::decodeLine(op.line));
        TestTill other(m_papers, 22);
        const auto transaction = store::Transaction::begin(*other.database);
        QVERIFY(other.store->rebuild(**transaction, ops));
        QVERIFY((*transaction)->commit());
        QCOMPARE(*RefundVoucher(*other.store, *other.outbox).refundable(commit), cents(600));
    }
};

QTEST_GUILESS_MAIN(tst_RefundVoucher)
#include "tst_RefundVoucher.moc"
