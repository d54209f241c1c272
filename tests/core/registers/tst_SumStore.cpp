// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop/ShopTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::registers;
using test::ShopTill;
using test::TestTown;

class tst_SumStore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<ShopTill> m_till;
    Uuid m_bread;

    wire::Op op(const QByteArray &kind, qint64 quantity, int number) const
    {
        QByteArray id(16, '\0');
        id[15] = char(number);
        wire::Op op;
        op.id = *OpId::fromBytes(id);
        op.kind = kind;
        op.body = {{u"product"_qs, QString::fromLatin1(m_bread.text())}, {u"qty"_qs, quantity}};
        return op;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<TestTown>();
        m_bread = Uuid::version7(m_town->clock.now(), m_town->entropy);
    }
    void init()
    {
        const QString name = QString::fromLatin1(m_town->entropy.bytes(8).toHex());
        m_till = std::make_unique<ShopTill>(*m_town, m_town->addShop(name));
    }

    void countsOwnMovementsAtOnce()
    {
        m_till->count(m_bread, 10'000);
        m_till->move(m_bread, -3000);
        m_till->move(m_bread, 500);
        QCOMPARE(m_till->sum(m_bread), 7500);
        QCOMPARE((*m_till->sums->sums(u"stock"_qs)).at(QString::fromLatin1(m_bread.text())), 7500);
        m_till->push();
        QCOMPARE(m_till->sum(m_bread), 7500);
        QCOMPARE(m_town->text(u"SELECT min(status) FROM op_log WHERE kind LIKE 'stock.%'"_qs),
                 u"applied"_qs);
    }
    void entriesCommuteAndRepeat()
    {
        struct Entry
        {
            wire::Op op;
            wire::Hlc hlc;
        };
        std::vector<Entry> entries{{op("stock.move", 900, 1), {10, 0}},
                                   {op("stock.count", 50, 2), {20, 0}},
                                   {op("stock.move", -7, 3), {20, 0}}, // same time: by op
                                   {op("stock.move", 3, 4), {30, 0}},
                                   {op("stock.count", 40, 5), {15, 0}}};
        for (int round = 0; round < 40; ++round) {
            for (size_t i = entries.size() - 1; i > 0; --i)
                std::swap(entries[i], entries[size_t(m_town->entropy.below(int(i) + 1))]);
            init();
            for (const Entry &entry : entries) {
                m_till->hear(entry.op, entry.hlc);
                m_till->hear(entries.front().op, entries.front().hlc);
            }
            QCOMPARE(m_till->sum(m_bread), 50 - 7 + 3);
        }
    }
    /// A count dated tomorrow would swallow what is sold until then.
    void aCountWithAClockAheadCountsAsArrival()
    {
        m_till->clock.advanceMs(qint64(86'400) * 1000);
        m_till->count(m_bread, 10'000);
        m_till->hear(op("stock.move", -1000, 1), {m_town->clock.now().ms() + 5, 0});
        QCOMPARE(m_till->sum(m_bread), 10'000);
        m_till->push();
        QCOMPARE(m_till->sum(m_bread), 9000);
        const auto restamped = counted({m_till->clock.now().ms(), 0}, m_town->clock.now(), 1);
        QCOMPARE(m_till->results.back()[u"at"].toString().toLatin1(), restamped.text());
    }
    /// Two counters, one stock: a shop that sells the same loaf twice or orders what it has.
    void bothTillsOfAShopHaveTheSameStockAfterADayOffline()
    {
        ShopTill other(*m_town, m_till->shop);
        other.clock.advanceMs(qint64(3600) * 1000); // an hour ahead
        m_till->count(m_bread, 40'000);
        other.move(m_bread, -5000); // after the count, by a clock that nobody believes
        m_till->move(m_bread, -7000);
        other.move(m_bread, -1000);
        for (ShopTill *till : {&other, m_till.get()})
            till->push();
        m_till->trust(other);
        for (ShopTill *till : {&other, m_till.get()})
            while (till->relay(1)) {
            }
        QVERIFY(other.sum(m_bread) != m_till->sum(m_bread)); // its sibling's key is not there yet
        other.trust(*m_till);
        QCOMPARE(m_till->sum(m_bread), 40'000 - 7000 - 5000 - 1000);
        QCOMPARE(other.sum(m_bread), m_till->sum(m_bread));
        // A till that replaces one, and one that hears everything twice.
        ShopTill fresh(*m_town, m_till->shop);
        fresh.trust(other);
        fresh.trust(*m_till);
        for (int again = 0; again < 2; ++again) {
            while (fresh.relay(2)) {
            }
            QVERIFY(fresh.database->select(u"DELETE FROM relay_cursor"_qs));
        }
        QCOMPARE(fresh.sum(m_bread), m_till->sum(m_bread));
    }
    /// What the town lost arrives anew, later: all tills must count it from then, old and new.
    void theNewestEpochSaysWhenAnEntryArrived()
    {
        ShopTill other(*m_town, m_till->shop);
        m_till->clock.advanceMs(qint64(86'400) * 1000);
        m_till->move(m_bread, -1000);
        const auto line = m_till->outbox->after(0, 1, 1)->front().line;
        other.trust(*m_till);
        const qint64 arrived = m_town->clock.now().ms();
        const auto relayed = [&](const QByteArray &epoch, qint64 atMs) {
            sharing::OpsPage page;
            page.epoch = epoch;
            page.ops = {{m_till->device, line, Instant::fromMs(atMs), {}}};
            page.next = 1;
            QVERIFY(other.shopOps->keep(page));
        };
        other.hear(op("stock.count", 9000, 1), {arrived + 50'000, 0});
        relayed("before", arrived);
        QCOMPARE(other.sum(m_bread), 9000); // sold before the count
        relayed("before", arrived + 90'000); // said again, in another incarnation
        QCOMPARE(other.sum(m_bread), 9000);
        relayed("after", arrived + 90'000);
        QCOMPARE(other.sum(m_bread), 8000);
    }
    void passesOverOpsThatAreNoEntries()
    {
        m_till->hear(op("voucher.claim", 1, 1), {1, 0});
        QVERIFY(m_till->sums->sums(u"stock"_qs)->empty());
        wire::Op bad = op("stock.move", 1, 2);
        bad.body.remove(u"qty"_qs);
        const auto transaction = *store::Transaction::begin(*m_till->database);
        QCOMPARE(m_till->sums->apply(*transaction, bad, {1, 0}).error().code,
                 QByteArray("wire/bad-field"));
    }
    void findsItsEntriesAgainAfterTheDatabaseWasLost()
    {
        m_till->count(m_bread, 10'000);
        m_till->move(m_bread, -3000);
        m_till->loseDatabase();
        QCOMPARE(m_till->sum(m_bread), 7000);
    }
};

QTEST_GUILESS_MAIN(tst_SumStore)
#include "tst_SumStore.moc"
