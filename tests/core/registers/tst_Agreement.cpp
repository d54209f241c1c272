// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Json.h"
#include "tests/support/shop/ShopTill.h"

#include <QTest>

#include <set>

using namespace comptoir;
using namespace comptoir::registers;
using test::ShopTill;
using test::TestTown;

namespace {

constexpr qint64 dayMs = qint64(86'400) * 1000;
constexpr int seeds = 200;

/// Three tills of a shop whose messages are lost, repeated and late, as a seed says.
class World
{
public:
    World(TestTown &town, quint64 seed) : m_town(town), m_chance(seed)
    {
        const ShopId shop = town.addShop(QStringLiteral("shop %1").arg(seed));
        for (int i = 0; i < 3; ++i)
            tills.push_back(std::make_unique<ShopTill>(town, shop));
        // Two have each other's keys from the beginning, the third has none before the end.
        tills[0]->trust(*tills[1]);
        tills[1]->trust(*tills[0]);
        for (int i = 0; i < 2; ++i)
            products.push_back(Uuid::version7(town.clock.now(), m_chance));
        // One a day behind, one a day ahead, each by chance.
        for (const auto &till : tills)
            till->clock.setWall(town.clock.now().plusMs((m_chance.below(3) - 1) * dayMs));
        m_sleeper = m_chance.below(4); // 3: nobody
    }
    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            // The sleeper is without a network for 13 months, in the middle of it all.
            if (i == steps / 2 && m_sleeper < 3)
                pass(396 * dayMs);
            pass(m_chance.below(90'000));
            step(size_t(m_chance.below(3)), i < steps * 3 / 4);
        }
    }
    /// Everything arrives at last.
    void heal()
    {
        for (int round = 0; round < 3; ++round) {
            for (const auto &till : tills)
                till->sync();
        }
        for (const auto &till : tills) {
            for (const auto &sibling : tills)
                till->trust(*sibling);
            while (till->relay()) {
            }
        }
    }
    std::vector<std::unique_ptr<ShopTill>> tills;
    std::vector<Uuid> products;

private:
    void pass(qint64 ms)
    {
        m_town.clock.advanceMs(ms);
        for (const auto &till : tills)
            till->clock.advanceMs(ms);
    }
    void step(size_t who, bool asleep)
    {
        ShopTill &till = *tills[who];
        const bool linked = !asleep || int(who) != m_sleeper;
        switch (m_chance.below(linked ? 9 : 4)) {
        case 0:
        case 1:
            return edit(till);
        case 2:
            return till.move(product(), m_chance.below(2000) - 1000);
        case 3:
            return m_chance.below(4) == 0 ? till.count(product(), m_chance.below(10'000))
                                          : till.move(product(), -1000);
        case 4:
        case 5:
            return push(till);
        case 6:
        case 7:
            (void)till.pull(1 + m_chance.below(3));
            return;
        default:
            return relayTo(till, 1 + m_chance.below(5));
        }
    }
    Uuid product() { return products[size_t(m_chance.below(2))]; }
    void edit(ShopTill &till)
    {
        static const QString fields[] = {u"name"_qs, u"price"_qs, deletedField};
        const QString field = fields[m_chance.below(3)];
        const QJsonValue value = field == deletedField ? QJsonValue(m_chance.below(2) == 0)
                                                       : QJsonValue(m_chance.below(4));
        const EntityId of{u"product"_qs, product()};
        till.write(of, {{field, value}});
        // I8: what was just written is what is seen, whatever the clocks say.
        COMPTOIR_ASSERT(till.value(of, field) == value);
    }
    /// The request or its answer may be lost, or the answer may come after a repeated request. All
    /// that was not heard of is in the next one: an op that is acknowledged by an answer to a
    /// smaller push is the sync engine's matter.
    void push(ShopTill &till)
    {
        const auto batch = till.batch();
        switch (m_chance.below(4)) {
        case 0:
            return; // the request was lost
        case 1:
            (void)till.send(batch); // its answer was
            return;
        case 2:
            (void)till.send(batch);
            [[fallthrough]];
        default:
            till.take(till.send(batch));
        }
    }
    /// A page of the shop's ops; the till may have been killed before it knew how far it was.
    void relayTo(ShopTill &till, int count)
    {
        (void)till.relay(count);
        if (m_chance.below(8) == 0)
            COMPTOIR_ASSERT(till.database->select(u"DELETE FROM relay_cursor"_qs));
    }

    TestTown &m_town;
    test::SeededEntropy m_chance;
    int m_sleeper = 3;
};

} // namespace

class tst_Agreement : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;

    /// What the town told the tills: (op, field) in `others` of the stored results.
    std::set<QByteArray> told(ShopId shop)
    {
        std::set<QByteArray> told;
        m_town->act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto rows,
                         transaction.select(
                             u"SELECT op, result FROM op_log WHERE kind = 'reg.set' AND device IN "
                             "(SELECT id FROM device WHERE shop = ?)"_qs,
                             {shop.bytes()}));
            for (const auto &row : rows) {
                const QJsonObject result = *wire::parseObject(row.text(1).toUtf8());
                for (const QString &field : result[u"others"].toObject().keys())
                    told.insert(row.bytes(0) + field.toUtf8());
            }
            return {};
        });
        return told;
    }

    /// All that a till shows of a product.
    static QVariantList seenOf(const ShopTill &till, const Uuid &product)
    {
        const EntityId of{u"product"_qs, product};
        return {till.value(of, u"name"_qs), till.value(of, u"price"_qs),
                till.value(of, deletedField), till.sum(product)};
    }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<TestTown>(); }

    /// I7, I8: whatever is lost, repeated or late, and whatever the clocks say.
    void everybodyAgreesInTheEnd()
    {
        int conflicts = 0, restamped = 0, deleted = 0, lost = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            World world(*m_town, quint64(seed));
            world.run(60);
            world.heal();
            const ShopTill &first = *world.tills.front();
            for (const auto &till : world.tills) {
                QVERIFY2(!till->hasPending(), qPrintable(QString::number(seed)));
                for (const Uuid &product : world.products) {
                    QVERIFY2(seenOf(*till, product) == seenOf(first, product),
                             qPrintable(u"seed %1"_qs.arg(seed)));
                    deleted += seenOf(*till, product).at(2).toBool();
                }
                const auto own = *till->database->first(u"SELECT count(*) FROM reg_mine"_qs);
                QVERIFY2(own->integer(0) == 0, qPrintable(u"seed %1 own"_qs.arg(seed)));
            }
            // The tills heard of each conflict that the town found, and of no other.
            std::set<QByteArray> heard;
            for (const auto &till : world.tills) {
                for (const QJsonObject &result : till->results) {
                    const OpId op = *OpId::fromText(result[u"op"].toString().toLatin1());
                    for (const QString &field : result[u"others"].toObject().keys())
                        heard.insert(op.bytes() + field.toUtf8());
                    restamped += result.contains(u"at");
                    lost += result[u"status"].toString() == u"conflict";
                }
            }
            const auto all = told(first.shop);
            QVERIFY2(all == heard, qPrintable(u"seed %1 conflicts"_qs.arg(seed)));
            conflicts += int(all.size());
        }
        qInfo("%d seeds: %d conflicts, %d lost writes, %d clocks judged, %d deletions", seeds,
              conflicts, lost, restamped, deleted);
        // The interesting things did happen.
        QVERIFY(conflicts > seeds && lost > 0 && restamped > seeds && deleted > 0);
    }

    /// The same edits by hands that have not seen each other: one answer and as many questions in
    /// whatever order the messages arrive, however often.
    void theOrderOfArrivalDecidesNothing()
    {
        test::SeededEntropy chance(99);
        for (int round = 0; round < 60; ++round) {
            std::optional<QJsonValue> winner;
            const int values[] = {chance.below(3), chance.below(3), chance.below(3)};
            std::optional<size_t> questions;
            int order[] = {0, 1, 2};
            do {
                const QString name =
                    u"order %1 %2%3%4"_qs.arg(round).arg(order[0]).arg(order[1]).arg(order[2]);
                const ShopId shop = m_town->addShop(name);
                const EntityId of{u"product"_qs, Uuid::version7(m_town->clock.now(), chance)};
                std::vector<std::unique_ptr<ShopTill>> tills;
                for (int i = 0; i < 3; ++i) {
                    tills.push_back(std::make_unique<ShopTill>(*m_town, shop));
                    tills.back()->clock.setWall(m_town->clock.now().plusMs(i * 7 - dayMs));
                    tills.back()->write(of, {{u"name"_qs, values[i] + i * 10}});
                }
                for (const int who : order) {
                    const auto batch = tills[size_t(who)]->batch();
                    for (int again = chance.below(3); again > 0; --again)
                        (void)tills[size_t(who)]->send(batch);
                    tills[size_t(who)]->take(tills[size_t(who)]->send(batch));
                }
                size_t asked = 0;
                for (const auto &till : tills) {
                    till->sync();
                    asked += till->questions().size();
                    if (!winner)
                        winner = till->value(of, u"name"_qs);
                    QCOMPARE(till->value(of, u"name"_qs), *winner);
                }
                if (!questions)
                    questions = asked;
                QCOMPARE(asked, *questions);
                QCOMPARE(asked, size_t(2));
            } while (std::next_permutation(std::begin(order), std::end(order)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_Agreement.moc"
