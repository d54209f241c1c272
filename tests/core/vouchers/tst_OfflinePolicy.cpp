// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/OfflinePolicy.h"

#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;

namespace {

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

OfflineUse fresh(qint64 remaining)
{
    OfflineUse use;
    use.remaining = cents(remaining);
    return use;
}

/// sync.md §2.11 read as a yes-or-no question about one amount, each clause by itself.
bool permitted(const OfflineTerms &terms, const OfflineUse &use, qint64 amount)
{
    const bool halved = use.ageSeconds > terms.ageFullSeconds || !use.sameBoot;
    const auto within = [halved](Money cap, qint64 total) {
        return halved ? 2 * total <= cap.cents() : total <= cap.cents();
    };
    return terms.mode == PolicyMode::OfflineCapped && use.ageSeconds <= terms.ageHalfSeconds
        && use.count + 1 <= terms.maxCount && amount <= use.remaining.cents()
        && within(terms.floor, amount) && within(terms.capVoucher, use.voucherUsed.cents() + amount)
        && within(terms.capTill, use.tillUsed.cents() + amount)
        && within(terms.capTillDay, use.tillDayUsed.cents() + amount);
}

} // namespace

class tst_OfflinePolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForMoreDebitsTheMoreTheyTake()
    {
        OfflineTerms terms; // 10 %, floor 20 €
        QCOMPARE(onlineChance(terms, cents(0)), 1000);
        QCOMPARE(onlineChance(terms, cents(1000)), 5500);
        QCOMPARE(onlineChance(terms, cents(1999)), 9995);
        QCOMPARE(onlineChance(terms, cents(2000)), 10'000);
        QCOMPARE(onlineChance(terms, cents(9000)), 10'000);
        terms.onlinePercent = 0;
        QCOMPARE(onlineChance(terms, cents(500)), 2500);
        terms.onlinePercent = 100;
        QCOMPARE(onlineChance(terms, cents(1)), 10'000);
        terms.floor = Money();
        QCOMPARE(onlineChance(terms, cents(1)), 10'000);
    }
    void namesTheClauseThatLimits_data()
    {
        QTest::addColumn<OfflineUse>("use");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QByteArray>("clause");
        const auto with = [](auto change) {
            OfflineUse use = fresh(5000);
            change(use);
            return use;
        };
        QTest::newRow("balance") << fresh(750) << qint64(750) << QByteArray("policy/balance");
        QTest::newRow("overdrawn") << fresh(-1) << qint64(0) << QByteArray("policy/balance");
        QTest::newRow("floor") << fresh(5000) << qint64(2000) << QByteArray("policy/floor");
        QTest::newRow("voucher") << with([](auto &u) { u.voucherUsed = cents(1500); })
                                 << qint64(500) << QByteArray("policy/voucher-cap");
        QTest::newRow("till") << with([](auto &u) { u.tillUsed = cents(29'000); }) << qint64(1000)
                              << QByteArray("policy/till-cap");
        QTest::newRow("day") << with([](auto &u) { u.tillDayUsed = cents(59'900); }) << qint64(100)
                             << QByteArray("policy/till-day-cap");
        QTest::newRow("count") << with([](auto &u) { u.count = 40; }) << qint64(0)
                               << QByteArray("policy/count");
        QTest::newRow("last of the count")
            << with([](auto &u) { u.count = 39; }) << qint64(2000) << QByteArray("policy/floor");
        QTest::newRow("24 h") << with([](auto &u) { u.ageSeconds = 86'400; }) << qint64(2000)
                              << QByteArray("policy/floor");
        QTest::newRow("24 h and 1 s") << with([](auto &u) { u.ageSeconds = 86'401; })
                                      << qint64(1000) << QByteArray("policy/floor");
        QTest::newRow("72 h") << with([](auto &u) { u.ageSeconds = 259'200; }) << qint64(1000)
                              << QByteArray("policy/floor");
        QTest::newRow("72 h and 1 s") << with([](auto &u) { u.ageSeconds = 259'201; }) << qint64(0)
                                      << QByteArray("policy/too-old");
        QTest::newRow("rebooted") << with([](auto &u) { u.sameBoot = false; }) << qint64(1000)
                                  << QByteArray("policy/floor");
    }
    void namesTheClauseThatLimits()
    {
        QFETCH(OfflineUse, use);
        QFETCH(qint64, most);
        QFETCH(QByteArray, clause);
        const OfflineLimit limit = offlineLimit(OfflineTerms(), use);
        QCOMPARE(limit.most.cents(), most);
        QCOMPARE(limit.clause, clause);
    }
    void permitsNothingInAnOnlineCampaign()
    {
        OfflineTerms terms;
        terms.mode = PolicyMode::OnlineOnly;
        QCOMPARE(offlineLimit(terms, fresh(5000)).most.cents(), 0);
        QCOMPARE(offlineLimit(terms, fresh(5000)).clause, "policy/online-only");
    }
    void tellsWhatTheTillMayStillTake()
    {
        OfflineUse use = fresh(100);
        use.tillUsed = cents(10'000);
        use.tillDayUsed = cents(50'000);
        QCOMPARE(offlineLimit(OfflineTerms(), use).tillLeft.cents(), 10'000);
        QCOMPARE(offlineLimit(OfflineTerms(), use).tillCap, OfflineTerms().capTillDay);
        use.tillUsed = OfflineTerms().capTill - cents(100); // now the window is nearer its end
        QCOMPARE(offlineLimit(OfflineTerms(), use).tillLeft, cents(100));
        QCOMPARE(offlineLimit(OfflineTerms(), use).tillCap, OfflineTerms().capTill);
        use.count = 40;
        QCOMPARE(offlineLimit(OfflineTerms(), use).tillLeft.cents(), 0);
    }
    void permitsExactlyTheAmountsThatKeepEveryClause()
    {
        test::SeededEntropy random(2027);
        int nothing = 0, something = 0;
        for (int i = 0; i < 20'000; ++i) {
            OfflineTerms terms;
            terms.mode = random.below(20) ? PolicyMode::OfflineCapped : PolicyMode::OnlineOnly;
            for (Money *cap : {&terms.floor, &terms.capVoucher, &terms.capTill, &terms.capTillDay})
                *cap = cents(20 + random.below(60));
            terms.maxCount = 1 + random.below(5);
            terms.ageFullSeconds = 5 + random.below(10);
            terms.ageHalfSeconds = terms.ageFullSeconds + random.below(10);
            OfflineUse use = fresh(random.below(60) - 5);
            for (Money *used : {&use.voucherUsed, &use.tillUsed, &use.tillDayUsed})
                *used = cents(random.below(30));
            use.count = random.below(4);
            use.ageSeconds = random.below(22);
            use.sameBoot = random.below(4) != 0;
            const OfflineLimit limit = offlineLimit(terms, use);
            for (qint64 amount = 1; amount <= 62; ++amount)
                QCOMPARE(amount <= limit.most.cents(), permitted(terms, use, amount));
            (limit.most.isPositive() ? something : nothing) += 1;
        }
        QVERIFY(nothing > 1000 && something > 1000);
    }
};

QTEST_APPLESS_MAIN(tst_OfflinePolicy)
#include "tst_OfflinePolicy.moc"
