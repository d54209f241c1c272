// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/MerchantCards.h"
#include "backend/loyalty/ReadStatistics.h"
#include "backend/merchants/AddShop.h"
#include "tests/support/backend/TestTown.h"

#include <QJsonArray>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;
using loyalty::CardCode;
using loyalty::EntryKind;
using loyalty::LinkKind;

/// Points that a till has given are given: the town keeps them for the merchant's other shops, and
/// for no one else.
class tst_LoyaltyOps : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    ShopId m_shop, m_second, m_foreign;
    std::unique_ptr<TestTill> m_till, m_sibling, m_stranger;
    CardCode m_card, m_other;

    loyalty::Entry entry(EntryKind kind, qint64 points, const CardCode &card)
    {
        loyalty::Entry entry;
        entry.id = loyalty::EntryId::mint(m_town->clock.now(), m_town->entropy);
        entry.card = card;
        entry.kind = kind;
        entry.points = points;
        entry.programme = 1;
        entry.at = m_town->clock.now();
        return entry;
    }
    OpId tell(TestTill &till, EntryKind kind, qint64 points)
    {
        return till.append(loyalty::opKindOf(kind), entry(kind, points, m_card).toJson());
    }
    OpId tell(TestTill &till, LinkKind kind)
    {
        const loyalty::Link link{loyalty::EntryId::mint(m_town->clock.now(), m_town->entropy),
                                 m_card,
                                 kind == LinkKind::Block ? CardCode() : m_other,
                                 kind,
                                 m_town->clock.now(),
                                 {},
                                 {}};
        return till.append("loyalty.link", link.toJson());
    }
    /// The loyalty rows of a shop's stream, by id.
    QMap<QString, QJsonObject> rowsOf(TestTill &till)
    {
        QMap<QString, QJsonObject> rows;
        const auto page = json(till.ask("GET", "/v1/feed/shop:" + till.shop.text()));
        for (const QJsonValue &change : page[u"changes"].toArray()) {
            if (change[u"e"].toString() == u"loyalty")
                rows.insert(change[u"id"].toString(), change[u"body"].toObject());
        }
        return rows;
    }
    ShopId addShop(MerchantId merchant, const QString &name)
    {
        ShopId shop;
        m_town->act([&](StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(shop,
                         AddShop(m_town->clock, m_town->entropy).run(transaction, merchant, name));
            return {};
        });
        return shop;
    }
    MerchantId ownerOf(ShopId shop)
    {
        MerchantId merchant;
        m_town->act([&](StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(merchant, MerchantCards::ownerOf(transaction, shop));
            return {};
        });
        return merchant;
    }
    std::vector<CardBalance> balances(const CardCode &card)
    {
        std::vector<CardBalance> found;
        m_town->act([&](StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(found, balancesOf(transaction, card));
            return {};
        });
        return found;
    }
    QString problemOf(OpId op) { return m_till->result(op)[u"problem"][u"code"].toString(); }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(23);
        m_shop = m_town->addShop(u"Boulangerie"_qs);
        m_second = addShop(ownerOf(m_shop), u"Boulangerie du marché"_qs);
        m_foreign = m_town->addShop(u"Librairie"_qs);
        m_till = std::make_unique<TestTill>(*m_town, m_shop);
        m_sibling = std::make_unique<TestTill>(*m_town, m_second);
        m_stranger = std::make_unique<TestTill>(*m_town, m_foreign);
        m_card = CardCode::draw(m_town->entropy);
        m_other = CardCode::draw(m_town->entropy);
    }

    void allShopsOfTheMerchantHearAndNobodyElse()
    {
        const auto earned = entry(EntryKind::Earn, 30, m_card);
        m_till->append("loyalty.earn", earned.toJson());
        QCOMPARE(m_till->push().status, 200);
        const QString id = QString::fromLatin1(earned.id.text());
        QCOMPARE(rowsOf(*m_till).keys(), QStringList{id});
        QCOMPARE(rowsOf(*m_sibling).value(id), earned.toJson());
        QVERIFY(rowsOf(*m_stranger).isEmpty());
    }
    void balancesStayApartByMerchant()
    {
        tell(*m_till, EntryKind::Earn, 30);
        tell(*m_till, EntryKind::Burn, -10);
        tell(*m_sibling, EntryKind::Earn, 5);
        tell(*m_stranger, EntryKind::Earn, 7);
        for (TestTill *till : {m_till.get(), m_sibling.get(), m_stranger.get()})
            QCOMPARE(till->push().status, 200);
        const auto found = balances(m_card);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].merchantName, u"Boulangerie"_qs);
        QCOMPARE(found[0].balance, 25);
        QCOMPARE(found[1].balance, 7);
        QVERIFY(balances(m_other).empty());
    }
    void mergedCardsAreOneAccountWithThisMerchantOnly()
    {
        tell(*m_till, EntryKind::Earn, 30);
        tell(*m_stranger, EntryKind::Earn, 7);
        tell(*m_till, LinkKind::Replace);
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(m_stranger->push().status, 200);
        const auto old = balances(m_card);
        QVERIFY(old[0].isBlocked && !old[1].isBlocked);
        const auto found = balances(m_other);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].balance, 30);
    }
    void whatComesTwiceCountsOnce()
    {
        const auto earned = entry(EntryKind::Earn, 30, m_card);
        m_till->append("loyalty.earn", earned.toJson());
        const auto batch = m_till->batch();
        QCOMPARE(m_till->send(batch).status, 200); // whose answer was lost
        QCOMPARE(m_till->push().status, 200);
        const OpId again = m_till->append("loyalty.earn", earned.toJson()); // under another op
        QCOMPARE(m_till->push().status, 200);
        QVERIFY(problemOf(again).isEmpty());
        QCOMPARE(balances(m_card)[0].balance, 30);
        QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM loyalty_entry"_qs), 1);
    }
    void anotherEntryUnderAKnownIdIsRefused()
    {
        auto earned = entry(EntryKind::Earn, 30, m_card);
        m_till->append("loyalty.earn", earned.toJson());
        earned.points = 31;
        const OpId other = m_till->append("loyalty.earn", earned.toJson());
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(problemOf(other), u"loyalty/other-entry"_qs);
        QCOMPARE(balances(m_card)[0].balance, 30);
    }
    void aStrangersEntryUnderTheSameIdIsTheirs()
    {
        const auto earned = entry(EntryKind::Earn, 30, m_card);
        m_stranger->append("loyalty.earn", earned.toJson());
        QCOMPARE(m_stranger->push().status, 200);
        m_till->append("loyalty.earn", earned.toJson());
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(balances(m_card).size(), size_t(2));
    }
    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const QString bad = u"wire/bad-field"_qs;
        QTest::newRow("card") << QByteArray("loyalty.earn") << u"card"_qs
                              << QJsonValue(u"000000000001"_qs) << bad;
        QTest::newRow("card with a prefix")
            << QByteArray("loyalty.earn") << u"card"_qs << QJsonValue(u"CPTCARD"_qs) << bad;
        QTest::newRow("kind") << QByteArray("loyalty.earn") << u"kind"_qs << QJsonValue(u"gift"_qs)
                              << bad;
        QTest::newRow("sign") << QByteArray("loyalty.earn") << u"points"_qs << QJsonValue(-1)
                              << bad;
        QTest::newRow("fraction") << QByteArray("loyalty.earn") << u"points"_qs << QJsonValue(1.5)
                                  << bad;
        QTest::newRow("more than there is")
            << QByteArray("loyalty.earn") << u"points"_qs << QJsonValue(qint64(1) << 50) << bad;
        QTest::newRow("time") << QByteArray("loyalty.earn") << u"at_ms"_qs << QJsonValue() << bad;
        QTest::newRow("a burn as a correction") << QByteArray("loyalty.correct") << u"kind"_qs
                                                << QJsonValue(u"earn"_qs) << u"loyalty/other-op"_qs;
        QTest::newRow("a novel") << QByteArray("loyalty.earn") << u"note"_qs
                                 << QJsonValue(QString(3000, u'x')) << u"loyalty/too-large"_qs;
        QTest::newRow("a link that is none")
            << QByteArray("loyalty.link") << u"kind"_qs << QJsonValue(u"merge"_qs) << bad;
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QByteArray, op);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject body = entry(EntryKind::Earn, 30, m_card).toJson();
        body.insert(member, value);
        const OpId odd = m_till->append(op, body);
        tell(*m_till, EntryKind::Earn, 5);
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(m_till->result(odd)[u"status"].toString(), u"rejected"_qs);
        QCOMPARE(problemOf(odd), code);
        QCOMPARE(rowsOf(*m_sibling).size(), 1); // the next one is not kept up
    }
    void aShopThatOpensLaterHearsOfAll()
    {
        tell(*m_till, EntryKind::Earn, 30);
        tell(*m_till, LinkKind::Block);
        QCOMPARE(m_till->push().status, 200);
        TestTill third(*m_town, addShop(ownerOf(m_shop), u"Salon de thé"_qs));
        QCOMPARE(rowsOf(third), rowsOf(*m_till));
        QCOMPARE(rowsOf(third).size(), 2);
    }
    void countsAMergedCardOnceAndHidesTheFew()
    {
        std::vector<CardCode> cards;
        for (int i = 0; i < 6; ++i) {
            m_card = cards.emplace_back(CardCode::draw(m_town->entropy));
            tell(*m_till, EntryKind::Earn, 10);
            if (i < 4)
                tell(*m_stranger, EntryKind::Earn, 10);
        }
        m_other = cards.front();
        tell(*m_till, LinkKind::Merge);
        tell(*m_till, EntryKind::Burn, -10);
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(m_stranger->push().status, 200);
        const MerchantId owner = ownerOf(m_shop), foreign = ownerOf(m_foreign);
        CardStatistics own, theirs, town;
        m_town->act([&](StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(own, merchantStatistics(transaction, owner));
            COMPTOIR_TRY(theirs, merchantStatistics(transaction, foreign));
            COMPTOIR_TRY(town, townStatistics(transaction));
            return {};
        });
        QCOMPARE(own.cards.total.value, 5);
        QCOMPARE(own.given.total.value, 60);
        QVERIFY(!own.given.total.isHidden && own.used.total.isHidden && own.outstanding.isHidden);
        QCOMPARE(own.outstanding.value, 50);
        QVERIFY(theirs.cards.total.isHidden && theirs.given.total.isHidden);
        QVERIFY2(town.given.total.isHidden, "two merchants are no town");
        const auto transaction = *m_town->storage.begin();
        const auto none = merchantStatistics(
            *transaction, MerchantId::mint(m_town->clock.now(), m_town->entropy));
        QCOMPARE(none.error().code, QByteArray("merchant/unknown"));
    }
    void theTownsBooksOfPointsAreForEver()
    {
        tell(*m_till, EntryKind::Earn, 30);
        QCOMPARE(m_till->push().status, 200);
        for (const char *sql :
             {"DELETE FROM loyalty_entry", "UPDATE loyalty_entry SET points = 1"}) {
            const auto transaction = *m_town->storage.begin();
            QVERIFY(!transaction->run(QString::fromLatin1(sql)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_LoyaltyOps)
#include "tst_LoyaltyOps.moc"
