// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/BonusDays.h"
#include "tests/support/backend/TestTown.h"

#include <QJsonArray>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;
using loyalty::CardCode;
using loyalty::EntryKind;

namespace {

constexpr qint64 dayMs = qint64(86'400) * 1000;

} // namespace

/// Days on which the town adds to everybody's points: it pays what it promised, and only that.
class tst_BonusDays : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till;
    CardCode m_card;
    Day m_day;

    Result<void> declare(Day day, int percent)
    {
        const auto transaction = *m_town->storage.begin();
        COMPTOIR_CHECK(
            DeclareBonusDay(m_town->keys, m_town->clock).run(*transaction, {day, percent}));
        return transaction->commit();
    }
    void fill(qint64 cents)
    {
        m_town->act([&](StorageTransaction &transaction) {
            return FillLoyaltyFund(m_town->clock, m_town->entropy)
                .run(transaction, Money::fromCents(cents));
        });
    }
    loyalty::Entry sale(qint64 ticket, qint64 points, qint64 townPoints)
    {
        loyalty::Entry entry;
        entry.id = loyalty::EntryId::mint(m_town->clock.now(), m_town->entropy);
        entry.card = m_card;
        entry.points = points;
        entry.townPoints = townPoints;
        entry.programme = 1;
        entry.ticket = ticket;
        entry.at = m_town->clock.now();
        return entry;
    }
    loyalty::Entry takenBack(const loyalty::Entry &sold, qint64 points, qint64 townPoints)
    {
        loyalty::Entry entry = sale(sold.ticket + 1, -points, -townPoints);
        entry.kind = EntryKind::TakeBack;
        entry.original = sold.ticket;
        return entry;
    }
    /// A point is worth five cents.
    void tell(const loyalty::Entry &entry, qint64 cents = 500)
    {
        QJsonObject body = entry.toJson();
        if (entry.townPoints > 0)
            body.insert(u"point"_qs, loyalty::PointValue{cents, 100}.toJson());
        m_till->append(loyalty::opKindOf(entry.kind), body);
        QCOMPARE(m_till->push().status, 200);
    }
    qint64 owed() { return m_town->balanceOf(Account::merchantPayable(m_till->shop)); }
    qint64 left() { return m_town->balanceOf(Account::loyaltyFund()); }
    qint64 incidents(const QString &kind)
    {
        return m_town->number(u"SELECT COUNT(*) FROM incident WHERE kind = ?"_qs, {kind});
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(31);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop(u"Boulangerie"_qs));
        m_card = CardCode::draw(m_town->entropy);
        m_day = Day::inTown(m_town->clock.now()).plusDays(1);
        QVERIFY(declare(m_day, 200));
        fill(10'000);
        m_town->clock.advanceMs(dayMs);
        QCOMPARE(Day::inTown(m_town->clock.now()), m_day);
    }
    void cleanup() { QVERIFY(m_town->isSound()); }

    void tillsGetItSigned()
    {
        const auto page = json(m_till->ask("GET", "/v1/feed/territory"));
        std::optional<loyalty::BonusDay> found;
        for (const QJsonValue &change : page[u"changes"].toArray()) {
            if (change[u"e"].toString() != u"bonus_day")
                continue;
            QCOMPARE(change[u"id"].toString(), m_day.toIso());
            const auto document = wire::SignedDoc::fromJson(change[u"body"].toObject());
            QVERIFY(
                m_town->keys.signs(*document, crypto::bonusDayDomain, vouchers::KeyUse::Policy));
            found = *loyalty::townDay(*document->content());
        }
        QCOMPARE(found, std::optional(loyalty::BonusDay{m_day, 200}));
    }
    void isPromisedOnceAndAheadOfTime()
    {
        QCOMPARE(declare(m_day.plusDays(1), 100).error().code, QByteArray("loyalty/bad-day"));
        QCOMPARE(declare(m_day.plusDays(1), 1001).error().code, QByteArray("loyalty/bad-day"));
        QCOMPARE(declare(m_day, 300).error().code, QByteArray("loyalty/bad-day")); // is today
        QVERIFY(declare(m_day.plusDays(1), 300));
        QCOMPARE(declare(m_day.plusDays(1), 200).error().code, QByteArray("loyalty/day-declared"));
    }
    void paysTheTownsPartOnce()
    {
        const auto sold = sale(1, 40, 20);
        tell(sold);
        tell(sold); // by another op
        QCOMPARE(owed(), 100);
        QCOMPARE(left(), 9900);
    }
    void paysOnNoOtherDay()
    {
        m_town->clock.advanceMs(dayMs);
        tell(sale(1, 40, 20));
        auto early = sale(2, 40, 20);
        early.at = early.at.plusMs(30 * dayMs);
        tell(early);
        QCOMPARE(owed(), 0);
    }
    void paysNoMoreThanTheDayAdds()
    {
        tell(sale(1, 40, 30)); // a till that was told of 400 percent by its shop
        QCOMPARE(owed(), 50);
    }
    void takesBackWithTheGoods()
    {
        const auto sold = sale(1, 40, 20);
        tell(sold);
        tell(takenBack(sold, 13, 6));
        QCOMPARE(owed(), 70);
        tell(takenBack(sold, 27, 14));
        QCOMPARE(owed(), 0);
        QCOMPARE(left(), 10'000);
        tell(takenBack(sold, 27, 14)); // more than there was
        QCOMPARE(owed(), 0);
    }
    void takesBackNothingThatItDidNotPay()
    {
        m_town->clock.advanceMs(dayMs);
        const auto sold = sale(1, 40, 20);
        tell(sold);
        tell(takenBack(sold, 40, 20));
        QCOMPARE(owed(), 0);
        QCOMPARE(left(), 10'000);
    }
    void aReturnAtAnotherTillTouchesNoTicketOfThatNumber()
    {
        const auto sold = sale(1, 40, 20);
        tell(sold);
        TestTill sibling(*m_town, m_till->shop);
        sibling.append("loyalty.correct", takenBack(sold, 40, 20).toJson());
        QCOMPARE(sibling.push().status, 200);
        QCOMPARE(owed(), 100);
    }
    void anEmptyFundIsSaid()
    {
        tell(sale(1, 4000, 2000));
        QCOMPARE(owed(), 10'000);
        QCOMPARE(incidents(u"loyalty/fund-empty"_qs), 0);
        const auto sold = sale(3, 40, 20);
        tell(sold);
        QCOMPARE(owed(), 10'000);
        QCOMPARE(incidents(u"loyalty/fund-empty"_qs), 1);
        tell(takenBack(sold, 40, 20));
        QCOMPARE(owed(), 10'000);
    }
    void aPointThatIsWorthTooMuchIsLookedAt()
    {
        tell(sale(1, 40, 20), 60'000);
        m_till->append("loyalty.earn", sale(2, 40, 20).toJson()); // says no value
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(owed(), 0);
        QCOMPARE(incidents(u"loyalty/point-value"_qs), 2);
    }
    void theDeskSeesWhatADayCost()
    {
        const auto sold = sale(1, 40, 20);
        tell(sold);
        tell(takenBack(sold, 20, 10));
        m_town->act([&](StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto days, bonusDays(transaction));
            COMPTOIR_ASSERT(days.size() == 1 && days[0].day.percent == 200);
            COMPTOIR_ASSERT(days[0].paid == Money::fromCents(50));
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(tst_BonusDays)
#include "tst_BonusDays.moc"
