// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/MerchantCards.h"
#include "backend/merchants/AddShop.h"
#include "tests/sim/loyalty/CardTill.h"

#include <QTest>

#include <memory>
#include <set>
#include <vector>

using namespace comptoir;
using namespace comptoir::test;
using loyalty::CardCode;
using loyalty::LinkKind;

namespace {

constexpr int steps = 70;

/// What happened in all worlds together: a test that never met a hard case proves nothing.
struct Sometimes
{
    int rewards = 0, returns = 0, corrections = 0, merges = 0, replaced = 0, blocked = 0;
    int lostRequests = 0, lostAnswers = 0, lostDisks = 0, belowZero = 0, deadCardsSold = 0;
};

/// Three tills of one merchant in two shops, whose messages are lost, repeated and late, as a seed
/// says. They share the cards and know nothing of each other but what the town relays.
class World
{
public:
    World(TestTown &town, quint64 seed, Sometimes &sometimes)
        : m_town(town),
          m_chance(seed),
          m_sometimes(sometimes)
    {
        const ShopId first = town.addShop(QStringLiteral("shop %1").arg(seed), false);
        ShopId second;
        town.act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(merchant, backend::MerchantCards::ownerOf(transaction, first));
            COMPTOIR_TRY(second,
                         backend::AddShop(town.clock, town.entropy)
                             .run(transaction, merchant, QStringLiteral("annexe %1").arg(seed)));
            return {};
        });
        for (const ShopId shop : {first, first, second})
            tills.push_back(std::make_unique<CardTill>(town, shop));
        for (int i = 0; i < 3; ++i)
            cards.push_back(CardCode::draw(m_chance));
    }
    void run()
    {
        for (int i = 0; i < steps; ++i) {
            const qint64 pause = m_chance.below(90'000);
            m_town.clock.advanceMs(pause);
            for (const auto &one : tills)
                one->till.clock.advanceMs(pause);
            CardTill &till = *tills[size_t(m_chance.below(3))];
            m_chance.below(2) == 0 ? serve(till) : talk(till);
        }
    }
    /// Everything arrives at last.
    void heal()
    {
        for (int round = 0; round < 2; ++round) {
            for (const auto &one : tills)
                one->till.sync();
        }
    }
    backend::CardBalance atTown(const CardCode &card)
    {
        backend::CardBalance balance;
        m_town.act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(balance, backend::MerchantCards(transaction, merchant).balance(card));
            return {};
        });
        return balance;
    }
    qint64 entriesAtTown()
    {
        return m_town.number(u"SELECT COUNT(*) FROM loyalty_entry WHERE merchant = ?"_qs,
                             {merchant.bytes()});
    }
    /// Entries that the tills ever told, each once: what nobody may lose and nobody may double.
    qint64 entriesTold() const
    {
        std::set<QString> told;
        for (const auto &one : tills) {
            const auto ops = *one->till.outbox->after(0, 100'000, 1 << 30);
            for (const store::OutboxOp &op : ops) {
                const QJsonObject body = wire::decodeLine(op.line)->body;
                if (body.contains(u"entry"))
                    told.insert(body[u"entry"].toString());
            }
        }
        return qint64(told.size());
    }
    MerchantId merchant;
    std::vector<std::unique_ptr<CardTill>> tills;
    std::vector<CardCode> cards;

private:
    const CardCode &card() { return cards[size_t(m_chance.below(int(cards.size())))]; }
    void serve(CardTill &till)
    {
        const CardCode used = card();
        switch (m_chance.below(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            m_sometimes.deadCardsSold += till.account(used).isBlocked;
            m_sometimes.rewards += till.sell(used, 500 + m_chance.below(1200),
                                             m_chance.below(4) > 0);
            return;
        case 5:
        case 6:
            m_sometimes.returns += till.takeBack(1 + m_chance.below(1700));
            return;
        case 7:
            m_sometimes.corrections += till.correct(used, m_chance.below(30) - 10).has_value();
            return;
        case 8:
            m_sometimes.merges += till.link(LinkKind::Merge, used, card()).has_value();
            return;
        default:
            return retire(till, used);
        }
    }
    void retire(CardTill &till, const CardCode &used)
    {
        if (m_chance.below(3) == 0) {
            m_sometimes.blocked += till.link(LinkKind::Block, used, {}).has_value();
            return;
        }
        const CardCode fresh = CardCode::draw(m_chance);
        if (!till.link(LinkKind::Replace, used, fresh))
            return;
        cards.push_back(fresh);
        ++m_sometimes.replaced;
    }
    void talk(CardTill &till)
    {
        switch (m_chance.below(12)) {
        case 0:
            return till.readAgain();
        case 1:
            if (m_chance.below(4) == 0) {
                // What it did behind its last push is in the black box alone.
                till.loseDatabase();
                ++m_sometimes.lostDisks;
            }
            return;
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
            (void)till.till.pull(1 + m_chance.below(4));
            return;
        default:
            return push(till.till);
        }
    }
    void push(ShopTill &till)
    {
        const auto batch = till.batch();
        switch (m_chance.below(4)) {
        case 0:
            ++m_sometimes.lostRequests;
            return;
        case 1:
            ++m_sometimes.lostAnswers;
            (void)till.send(batch);
            return;
        case 2:
            (void)till.send(batch);
            [[fallthrough]];
        default:
            till.take(till.send(batch));
        }
    }

    TestTown &m_town;
    SeededEntropy m_chance;
    Sometimes &m_sometimes;
};

} // namespace

/// Points travel between the tills of a merchant and the town.
class tst_CardAgreement : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;

    void compare(World &world, quint64 seed, Sometimes &sometimes)
    {
        const QByteArray where = "COMPTOIR_SIM_SEED=" + QByteArray::number(seed);
        const CardTill &first = *world.tills.front();
        for (const auto &one : world.tills) {
            QVERIFY2(!one->till.hasPending(), where.constData());
            QVERIFY2(one->number(u"SELECT COUNT(*) FROM loyalty_entry"_qs) == world.entriesTold(),
                     where.constData());
            for (const CardCode &card : world.cards)
                QVERIFY2(one->account(card) == first.account(card), where.constData());
        }
        QVERIFY2(world.entriesAtTown() == world.entriesTold(), where.constData());
        for (const CardCode &card : world.cards) {
            const auto town = world.atTown(card);
            const auto till = first.account(card);
            QVERIFY2(town.balance == till.balance, where.constData());
            QVERIFY2(town.isBlocked == till.isBlocked, where.constData());
            sometimes.belowZero += till.balance < 0;
        }
    }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<TestTown>(); }

    /// Any order, repetition and loss of messages; COMPTOIR_SIM_SEED and COMPTOIR_SIM_COUNT choose
    /// other worlds.
    void tillsAndTownCountTheSame()
    {
        const bool isChosen = qEnvironmentVariableIsSet("COMPTOIR_SIM_SEED");
        const quint64 begin = isChosen ? qEnvironmentVariable("COMPTOIR_SIM_SEED").toULongLong()
                                       : 7000;
        const int count = qEnvironmentVariableIsSet("COMPTOIR_SIM_COUNT")
            ? qEnvironmentVariableIntValue("COMPTOIR_SIM_COUNT")
            : isChosen ? 1
                       : 40;
        Sometimes sometimes;
        for (quint64 seed = begin; seed < begin + quint64(count); ++seed) {
            World world(*m_town, seed, sometimes);
            world.run();
            world.heal();
            compare(world, seed, sometimes);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d worlds: %d rewards, %d returns, %d corrections, %d merged, %d replaced, "
              "%d blocked, %d sold on a dead card; %d requests and %d answers lost, %d disks; "
              "%d balances below zero",
              count, sometimes.rewards, sometimes.returns, sometimes.corrections, sometimes.merges,
              sometimes.replaced, sometimes.blocked, sometimes.deadCardsSold,
              sometimes.lostRequests, sometimes.lostAnswers, sometimes.lostDisks,
              sometimes.belowZero);
        if (isChosen)
            return;
        QVERIFY(sometimes.rewards > 0 && sometimes.returns > 0 && sometimes.corrections > 0);
        QVERIFY(sometimes.merges > 0 && sometimes.replaced > 0 && sometimes.blocked > 0);
        QVERIFY(sometimes.lostRequests > 0 && sometimes.lostAnswers > 0);
        QVERIFY(sometimes.lostDisks > 0 && sometimes.belowZero > 0);
    }
    void twoTillsThatUseTheSamePointsOfflineEndBelowZeroAlike()
    {
        Sometimes sometimes;
        World world(*m_town, 1, sometimes);
        const CardCode card = world.cards.front();
        QVERIFY(world.tills[0]->correct(card, 10));
        world.heal();
        for (const auto &one : world.tills)
            QCOMPARE(one->account(card).balance, 10);
        QVERIFY(world.tills[0]->sell(card, 500, true));
        QVERIFY(world.tills[2]->sell(card, 500, true));
        QVERIFY2(!world.tills[2]->sell(card, 500, true), "up to what this till knows of");
        world.heal();
        for (const auto &one : world.tills)
            QCOMPARE(one->account(card).balance, -10 + 5); // the third sale earned its five
        QCOMPARE(world.atTown(card).balance, -5);
    }
};

QTEST_GUILESS_MAIN(tst_CardAgreement)
#include "tst_CardAgreement.moc"
