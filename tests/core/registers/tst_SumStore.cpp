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
