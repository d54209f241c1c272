// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend/TestTown.h"

#include "backend/campaigns/CloseCampaign.h"
#include "backend/vouchers/BlockVoucher.h"

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr int tillCount = 16, voucherCount = 4;
constexpr qint64 faceCents = 2500, guaranteeCents = 3000, debitCents = 500;

backend::CampaignPlan planWithSmallFund()
{
    auto plan = TestTown::usualPlan();
    plan.policy.guarantee = Money::fromCents(guaranteeCents);
    return plan;
}

/// Sixteen tills of eight shops that all redeem the same few vouchers at once.
class Crowd
{
public:
    explicit Crowd(quint64 seed) : m_town(seed, planWithSmallFund())
    {
        m_first = m_town.issue(voucherCount, faceCents);
        for (int i = 0; i < tillCount / 2; ++i) {
            const ShopId shop = m_town.addShop(u"Shop " + QString::number(i));
            m_tills.emplace_back(m_town, shop);
            m_tills.emplace_back(m_town, shop);
        }
        for (TestTill &till : m_tills)
            till.push(); // a time token to work offline with
    }
    TestTown &town() { return m_town; }
    std::vector<TestTill> &tills() { return m_tills; }
    vouchers::Serial voucher(int i) const { return m_first + vouchers::Serial(i % voucherCount); }

    /// Runs `act` for each till in a thread of its own; counts the answers that are not 2xx or 4xx.
    int together(const std::function<int(TestTill &, int)> &act)
    {
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < tillCount; ++i)
            threads.emplace_back([&, i] { failures += act(m_tills[size_t(i)], i); });
        for (std::thread &thread : threads)
            thread.join();
        return failures;
    }
    qint64 sum(const QString &column)
    {
        return m_town.number(
            QStringLiteral("SELECT COALESCE(SUM(%1), 0) FROM payment WHERE reversed = 0")
                .arg(column));
    }

private:
    TestTown m_town;
    vouchers::Serial m_first = 0;
    std::vector<TestTill> m_tills;
};

int failed(const http::Response &response)
{
    return response.status >= 500 ? 1 : 0;
}

} // namespace

class tst_ParallelTills : public QObject
{
    Q_OBJECT
private:
    static void verifyNothingIsLost(Crowd &crowd)
    {
        verifyAllIsSettled(crowd);
        QVERIFY(crowd.sum("voucher_c") <= faceCents * voucherCount);
    }
    static void verifyAllIsSettled(Crowd &crowd)
    {
        TestTown &town = crowd.town();
        QVERIFY(town.isSound());
        QCOMPARE(town.number("SELECT COUNT(*) FROM op_log WHERE status = 'held'"), 0);
        QCOMPARE(town.number("SELECT COUNT(*) FROM op_log WHERE status = 'deferred'"), 0);
        for (const TestTill &till : crowd.tills())
            QCOMPARE(till.acked, qint64(till.lines.size()));
    }

private Q_SLOTS:
    void payEverybodyWhoKeptTheRulesAndNoVoucherTwice()
    {
        Crowd crowd(71);
        const int failures = crowd.together([&](TestTill &till, int number) {
            // Each till in another order: without one order of locks they would meet head-on.
            for (int i = 0; i < voucherCount; ++i)
                till.debit(crowd.voucher(number % 2 == 0 ? number + i : number + 7 - i),
                           debitCents);
            return failed(till.push());
        });
        QCOMPARE(failures, 0);
        verifyNothingIsLost(crowd);
        // Nobody broke a rule: what the vouchers hadn’t, the fund paid, beyond its ceiling too.
        const qint64 asked = qint64(tillCount) * voucherCount * debitCents;
        QCOMPARE(crowd.sum("amount_c"), asked);
        QCOMPARE(crowd.sum("voucher_c"), faceCents * voucherCount);
        QCOMPARE(crowd.sum("guarantee_c"), asked - faceCents * voucherCount);
        QVERIFY(crowd.sum("guarantee_c") > guaranteeCents);
        // The ceiling was reached once, and the campaign went online once.
        QCOMPARE(crowd.town().number("SELECT COUNT(*) FROM incident WHERE kind = "
                                     "'guarantee/exhausted'"),
                 1);
        QCOMPARE(crowd.town().number("SELECT MAX(ver) FROM campaign_policy"), 2);
    }
    void reserveNoMoreThanIsLeft()
    {
        Crowd crowd(72);
        std::atomic<int> granted = 0;
        const int failures = crowd.together([&](TestTill &till, int number) {
            int wrong = 0;
            for (int i = 0; i < voucherCount; ++i) {
                const OpId claim = till.claim(crowd.voucher(number + i), debitCents);
                const auto answer = till.authorise(claim);
                wrong += failed(answer);
                granted += answer.status == 201;
                if (answer.status == 201)
                    till.commit(claim, QStringLiteral("online"));
                else
                    till.voidClaim(claim);
            }
            return wrong + failed(till.push());
        });
        QCOMPARE(failures, 0);
        verifyNothingIsLost(crowd);
        QCOMPARE(qint64(granted) * debitCents, faceCents * voucherCount);
        QCOMPARE(crowd.sum("voucher_c"), faceCents * voucherCount);
        QCOMPARE(crowd.sum("guarantee_c"), 0);
    }
    void reverseWhatTheOtherTillCommitsAtThatMoment()
    {
        Crowd crowd(73);
        // The even till of a shop commits while the odd one reverses the same commits.
        std::map<int, std::vector<OpId>> commits;
        for (int i = 0; i < tillCount; i += 2) {
            for (int j = 0; j < 2; ++j)
                commits[i].push_back(
                    crowd.tills()[size_t(i)].debit(crowd.voucher(i / 2 + j), debitCents));
        }
        for (int i = 1; i < tillCount; i += 2) {
            for (const OpId commit : commits[i - 1])
                crowd.tills()[size_t(i)].reverse(commit);
        }
        const int failures = crowd.together(
            [&](TestTill &till, int) { return failed(till.push()); });
        QCOMPARE(failures, 0);
        verifyNothingIsLost(crowd);
        QCOMPARE(crowd.sum("amount_c"), 0);
        QCOMPARE(crowd.town().number("SELECT COUNT(*) FROM payment"), tillCount);
    }
    void doTheSameOpOnceHoweverOftenItComes()
    {
        Crowd crowd(74);
        TestTill &till = crowd.tills()[0];
        for (int i = 0; i < voucherCount; ++i)
            till.debit(crowd.voucher(i), debitCents);
        const auto batch = till.batch();
        // The same push from sixteen threads: retries that overtake each other.
        const int failures = crowd.together(
            [&](TestTill &, int) { return till.send(batch).status == 200 ? 0 : 1; });
        QCOMPARE(failures, 0);
        till.push();
        verifyNothingIsLost(crowd);
        QCOMPARE(crowd.sum("voucher_c"), voucherCount * debitCents);
        QCOMPARE(crowd.town().number("SELECT COUNT(*) FROM op_log"), voucherCount * 2);
    }
    void voidOrReserveButNotBoth()
    {
        Crowd crowd(75);
        std::vector<OpId> claims;
        for (int i = 0; i < tillCount; ++i)
            claims.push_back(crowd.tills()[size_t(i / 2 * 2)].claim(crowd.voucher(i), debitCents));
        const int failures = crowd.together([&](TestTill &, int number) {
            TestTill &till = crowd.tills()[size_t(number / 2 * 2)];
            if (number % 2 == 0)
                return failed(till.authorise(claims[size_t(number)]));
            return failed(
                till.ask("POST", "/v1/redemptions/" + claims[size_t(number - 1)].text() + "/void"));
        });
        QCOMPARE(failures, 0);
        for (TestTill &till : crowd.tills())
            QVERIFY(!failed(till.push()));
        QCOMPARE(crowd.town().number("SELECT COUNT(*) FROM claim c JOIN voided_claim v ON "
                                     "v.op = c.op WHERE c.state <> 'voided'"),
                 0);
        QVERIFY(crowd.town().isSound());
    }
    void giveBackAndPayAgainWhileOthersDoTheSame()
    {
        Crowd crowd(78);
        const int failures = crowd.together([&](TestTill &till, int number) {
            int wrong = 0;
            for (int i = 0; i < voucherCount; ++i) {
                till.reverse(till.debit(crowd.voucher(number + i), debitCents));
                till.refund(till.debit(crowd.voucher(number + i), debitCents), debitCents / 2);
                till.voidClaim(till.claim(crowd.voucher(number - i + 7), debitCents));
                wrong += i % 2 == 0 ? failed(till.push()) : 0;
            }
            return wrong + failed(till.push());
        });
        QCOMPARE(failures, 0);
        verifyAllIsSettled(crowd);
        TestTown &town = crowd.town();
        QCOMPARE(town.number("SELECT COUNT(*) FROM payment"), tillCount * voucherCount * 2);
        QCOMPARE(town.number("SELECT COUNT(*) FROM payment WHERE reversed = 1"),
                 tillCount * voucherCount);
        QCOMPARE(town.number("SELECT COUNT(*) FROM voucher v WHERE ver > 0 AND ver <> (SELECT "
                             "MAX(ver) FROM voucher_history h WHERE h.serial = v.serial)"),
                 0);
    }
    void payOrCloseButNeverHalf()
    {
        // The desk closes the campaign while everybody’s pushes are on their way.
        Crowd crowd(79);
        const int failures = crowd.together([&](TestTill &till, int number) {
            if (number > 0) {
                for (int i = 0; i < voucherCount; ++i)
                    till.debit(crowd.voucher(number + i), debitCents);
                return failed(till.push());
            }
            const auto transaction = crowd.town().storage.begin();
            const bool done = transaction
                && backend::CloseCampaign(crowd.town().keys, crowd.town().clock)
                       .run(**transaction, TestTown::campaign)
                && (*transaction)->commit();
            return done ? 0 : 1;
        });
        QCOMPARE(failures, 0);
        verifyNothingIsLost(crowd);
    }
    void runARequestAgainThatLostAgainstAnother()
    {
        Crowd crowd(77);
        TestTill &till = crowd.tills()[0];
        int call = 0;
        bool isUntouched = false;
        while (!isUntouched) {
            till.debit(crowd.voucher(call), 1);
            crowd.town().storage.failCall(++call, "store/busy");
            QCOMPARE(till.push().status, 200);
            isUntouched = !crowd.town().storage.hasFailed();
            crowd.town().storage.failCall(0, {});
        }
        QVERIFY(call > 20);
        verifyNothingIsLost(crowd);
        QCOMPARE(crowd.sum("amount_c"), call);
    }
    void blockWhileOthersPay()
    {
        Crowd crowd(76);
        const int failures = crowd.together([&](TestTill &till, int number) {
            if (number >= voucherCount) {
                till.debit(crowd.voucher(number), debitCents);
                return failed(till.push());
            }
            const auto transaction = crowd.town().storage.begin();
            const bool done = transaction
                && backend::BlockVoucher(crowd.town().clock)
                       .run(**transaction, TestTown::campaign, crowd.voucher(number), u"lost"_qs)
                && (*transaction)->commit();
            return done ? 0 : 1;
        });
        QCOMPARE(failures, 0);
        verifyNothingIsLost(crowd);
        QCOMPARE(crowd.town().number("SELECT COUNT(*) FROM voucher WHERE status = 'blocked'"),
                 voucherCount);
    }
};

QTEST_GUILESS_MAIN(tst_ParallelTills)
#include "tst_ParallelTills.moc"
