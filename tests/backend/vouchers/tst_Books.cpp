// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend/TestTown.h"

#include "backend/vouchers/BlockVoucher.h"
#include "core/vouchers/OfflinePolicy.h"

#include <QTest>

#include <map>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr int voucherCount = 30;

/// A till whose staff do anything.
struct WildTill
{
    TestTill till;
    std::vector<OpId> claims, commits;
};

class WildTown
{
public:
    explicit WildTown(quint64 seed) : m_random(seed), m_town(seed)
    {
        m_town.issue(voucherCount);
        const ShopId first = m_town.addShop("A"), second = m_town.addShop("B");
        for (int i = 0; i < 4; ++i)
            m_tills.push_back({TestTill(m_town, i < 2 ? first : second), {}, {}});
    }
    TestTown &town() { return m_town; }
    std::map<QString, int> seen; ///< how often the interesting things happened

    void step()
    {
        WildTill &wild = m_tills[size_t(m_random.below(4))];
        const int ops = 1 + m_random.below(3);
        for (int i = 0; i < ops; ++i)
            act(wild);
        m_town.clock.advanceMs(1000 * m_random.below(200));
        if (m_random.below(4) == 0)
            return; // no network
        deliver(wild);
    }

private:
    OpId any(const std::vector<OpId> &ops)
    {
        return ops.empty() ? OpId::mint(m_town.clock.now(), m_town.entropy)
                           : ops[size_t(m_random.below(int(ops.size())))];
    }
    void act(WildTill &wild)
    {
        switch (m_random.below(12)) {
        case 0:
            wild.till.voidClaim(any(wild.claims));
            break;
        case 1:
        case 2:
            wild.till.reverse(any(m_tills[size_t(m_random.below(4))].commits));
            break;
        case 3:
            wild.commits.push_back(wild.till.commit(any(wild.claims)));
            break;
        case 4:
            m_town.act([&](auto &t) { // rarely: most vouchers stay in use
                const int serial = m_random.below(10 * voucherCount);
                return serial < voucherCount
                    ? backend::BlockVoucher(m_town.clock).run(t, 1, vouchers::Serial(serial), "x")
                    : Result<void>();
            });
            break;
        case 5:
            wild.till.append("sale", {});
            break;
        default:
            redeem(wild);
        }
    }
    void redeem(WildTill &wild)
    {
        TestTill &till = wild.till;
        till.evidence.ageSeconds = m_random.below(20) ? 60 : 200'000;
        const OpId claim = till.claim(vouchers::Serial(m_random.below(voucherCount)),
                                      50 * (1 + m_random.below(30)));
        wild.claims.push_back(claim);
        const bool asked = m_random.below(3) == 0;
        const auto answer = asked ? till.authorise(claim) : http::Response();
        seen["authorised"] += asked && answer.status == 201;
        seen["refused"] += asked && answer.status != 201;
        if (!asked || answer.status == 201 || m_random.below(3) == 0)
            wild.commits.push_back(till.commit(claim));
    }
    void deliver(WildTill &wild)
    {
        TestTill &till = wild.till;
        const auto batch = till.batch();
        const auto response = till.send(batch);
        seen["failed pushes"] += response.status != 200;
        if (m_random.below(5) == 0)
            return; // the answer was lost
        if (m_random.below(5) == 0)
            seen["failed pushes"] += till.send(batch).status != 200; // the network sent it twice
        till.take(response);
        if (m_random.below(10) == 0)
            till.reincarnate();
        for (const QJsonValue &result : till.ack[u"results"].toArray()) {
            seen[result[u"status"].toString()] += 1;
            seen["guarantee"] += result[u"pay"][u"guarantee_c"].toInt() > 0;
            seen["unpaid"] += result[u"pay"][u"unpaid_c"].toInt() > 0;
        }
    }

    SeededEntropy m_random;
    TestTown m_town;
    std::vector<WildTill> m_tills;
};

/// Honest tills: each debits what its policy allows by what it knew at its only sync.
struct HonestTown
{
    explicit HonestTown(quint64 seed) : town(seed), random(seed)
    {
        town.issue(4);
        for (int i = 0; i < 4; ++i)
            tills.emplace_back(town, town.addShop(QString::number(i)));
        for (TestTill &till : tills)
            till.push();
        for (int i = 0; i < 60; ++i)
            debit(random.below(4), random.below(4), 50 * (1 + random.below(20)));
    }
    void debit(int till, int voucher, qint64 cents)
    {
        vouchers::OfflineUse use;
        Money &used = m_used[till][voucher];
        use.remaining = Money::fromCents(2500) - used;
        use.voucherUsed = used;
        for (const auto &[serial, amount] : m_used[till]) {
            use.tillUsed += amount;
            use.tillDayUsed += amount;
        }
        use.count = m_counts[till];
        if (Money::fromCents(cents) > vouchers::offlineLimit(vouchers::OfflineTerms(), use).most)
            return;
        tills[size_t(till)].debit(vouchers::Serial(voucher), cents);
        used += Money::fromCents(cents);
        m_counts[till] += 1;
    }
    /// Delivers the ops in pieces, tills in an order of its own.
    std::vector<qint64> totals(quint64 order)
    {
        SeededEntropy shuffle(order);
        std::vector<TestTill *> waiting;
        for (TestTill &till : tills)
            waiting.push_back(&till);
        while (!waiting.empty()) {
            const size_t at = size_t(shuffle.below(int(waiting.size())));
            deliverPiece(*waiting[at], 2 * (1 + shuffle.below(3)));
            if (waiting[at]->acked == qint64(waiting[at]->lines.size()))
                waiting.erase(waiting.begin() + qsizetype(at));
        }
        std::vector<qint64> cents;
        for (const TestTill &till : tills)
            cents.push_back(town.balanceOf(backend::Account::merchantPayable(till.shop)));
        return cents;
    }
    static void deliverPiece(TestTill &till, int size)
    {
        TestTill part = till;
        part.lines.resize(std::min(part.lines.size(), size_t(till.acked) + size_t(size)));
        const auto response = part.push();
        QCOMPARE(response.status, 200);
        till.take(response);
    }

    TestTown town;
    SeededEntropy random;
    std::vector<TestTill> tills;

private:
    std::map<int, std::map<int, Money>> m_used;
    std::map<int, int> m_counts;
};

} // namespace

class tst_Books : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staySoundWhateverTillsSend_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3})
            QTest::addRow("%d", int(seed)) << seed;
    }
    void staySoundWhateverTillsSend()
    {
        QFETCH(quint64, seed);
        WildTown wild(seed);
        for (int i = 0; i < 500; ++i) {
            wild.step();
            QVERIFY2(wild.town().isSound(), qPrintable(QString::number(i)));
            QCOMPARE(wild.seen["failed pushes"], 0);
        }
        // One effect an op: a payment a commit, a reversal a payment, and each cause its own legs.
        TestTown &town = wild.town();
        QCOMPARE(
            town.number("SELECT COUNT(*) FROM payment"),
            town.number("SELECT COUNT(*) FROM claim WHERE state IN ('committed', 'reversed')"));
        QCOMPARE(town.number("SELECT COUNT(*) FROM payment WHERE reversed = 1"),
                 town.number("SELECT COUNT(*) FROM op_log WHERE kind = 'voucher.reverse' AND "
                             "status = 'applied'"));
        QCOMPARE(town.number("SELECT COUNT(*) FROM payment"),
                 town.number("SELECT COUNT(*) FROM op_log WHERE kind = 'voucher.commit' AND status "
                             "= 'applied'"));
        QCOMPARE(town.number("SELECT COUNT(*) FROM op_log WHERE status = 'held'"), 0);
        QVERIFY(town.number("SELECT COUNT(*) FROM op_log") > 1000);
        for (const char *thing : {"applied", "duplicate", "rejected", "deferred", "guarantee",
                                  "unpaid", "authorised", "refused"})
            QVERIFY2(wild.seen[thing] > 0, thing);
    }
    void payHonestTillsTheSameInWhateverOrderTheyReturn()
    {
        for (const quint64 seed : {5, 6, 7}) {
            std::optional<std::vector<qint64>> first;
            for (const quint64 order : {1, 2, 3}) {
                HonestTown honest(seed);
                const auto totals = honest.totals(order);
                QVERIFY(honest.town.isSound());
                QCOMPARE(honest.town.number("SELECT SUM(unpaid_c) FROM payment"), 0);
                QVERIFY(honest.town.number("SELECT SUM(guarantee_c) FROM payment") > 0);
                if (first)
                    QCOMPARE(totals, *first);
                first = totals;
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Books)
#include "tst_Books.moc"
