// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/BonusDayStore.h"
#include "core/loyalty/ServeCards.h"
#include "core/store/BlackBox.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryDisk.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::loyalty;

/// What a till tells of its ledger and hears of other tills': the same points everywhere.
class tst_SharedLedger : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{9};
    std::unique_ptr<test::MemoryDisk> m_disk;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::BlackBox> m_blackBox;
    std::unique_ptr<store::Outbox> m_outbox;
    std::unique_ptr<store::Feed> m_feed;
    std::unique_ptr<ServeCards> m_cards;
    CardCode m_card, m_other;
    qint64 m_position = 0;

    EntryId id() { return EntryId::mint(m_clock.now(), m_entropy); }
    qint64 balance(const CardCode &card) { return m_cards->card(card)->account.balance; }
    std::vector<wire::Op> ops() const
    {
        std::vector<wire::Op> ops;
        const auto told = *m_outbox->after(0, 100, 1 << 20);
        for (const store::OutboxOp &op : told)
            ops.push_back(*wire::decodeLine(op.line));
        return ops;
    }
    Entry entryOfASibling(EntryKind kind, qint64 points)
    {
        Entry entry;
        entry.id = id();
        entry.card = m_card;
        entry.kind = kind;
        entry.points = points;
        entry.programme = 1;
        entry.ticket = 7;
        entry.at = m_clock.now();
        return entry;
    }
    Link linkOfASibling(LinkKind kind)
    {
        return {id(), m_card, kind == LinkKind::Block ? CardCode() : m_other, kind, m_clock.now(),
                {},   {}};
    }
    void hear(const QString &row, const QJsonObject &body)
    {
        const wire::FeedChange change{u"loyalty"_qs, row, 1, ++m_position, false, body};
        QVERIFY(m_feed->applyPage({"e1", u"shop:1"_qs, {change}, {}, m_position, false, {}},
                                  m_clock.now()));
    }
    void hear(const Entry &entry) { hear(QString::fromLatin1(entry.id.text()), entry.toJson()); }
    void hear(const Link &link) { hear(QString::fromLatin1(link.id.text()), link.toJson()); }
    Result<void> correct(const CardCode &card, qint64 points)
    {
        return m_cards->correct({id(), card, points, u"Madame Lemoine"_qs}, u"Amandine"_qs);
    }

private Q_SLOTS:
    void init()
    {
        m_position = 0;
        m_disk = std::make_unique<test::MemoryDisk>();
        auto database = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        QVERIFY(database && store::migrate(**database, u":/sql/till"_qs));
        m_database = std::move(*database);
        m_blackBox = std::make_unique<store::BlackBox>(*m_disk, u"/blackbox"_qs);
        QVERIFY(m_blackBox->open());
        m_outbox = std::make_unique<store::Outbox>(*m_database, *m_blackBox, m_clock, m_entropy,
                                                   crypto::PrivateKey::generate(m_entropy));
        const auto transaction = *store::Transaction::begin(*m_database);
        QVERIFY(store::Outbox::begin(*transaction, DeviceId::mint(m_clock.now(), m_entropy),
                                     ShopId::mint(m_clock.now(), m_entropy), "e1"));
        QVERIFY(transaction->commit());
        m_feed = std::make_unique<store::Feed>(*m_database);
        LedgerStore::listenTo(*m_feed);
        m_cards = std::make_unique<ServeCards>(*m_database, m_clock, ServeCards::Note(),
                                               m_outbox.get());
        m_card = CardCode::draw(m_entropy);
        m_other = CardCode::draw(m_entropy);
    }

    void theTownHearsOfCorrectionsAndLinks()
    {
        QVERIFY(correct(m_card, 12));
        QVERIFY(m_cards->link({id(), m_card, m_other, LinkKind::Replace, {}, u"perdue"_qs, {}},
                              u"Amandine"_qs));
        const auto written = ops();
        QCOMPARE(written.size(), size_t(2));
        QCOMPARE(written[0].kind, QByteArray("loyalty.correct"));
        QCOMPARE(Entry::fromJson(written[0].body)->points, 12);
        QCOMPARE(written[1].kind, QByteArray("loyalty.link"));
        const auto link = Link::fromJson(written[1].body);
        QVERIFY(link && link->card == m_card && link->other == m_other);
        QCOMPARE(link->kind, LinkKind::Replace);
    }
    void nobodysNameLeavesTheTill()
    {
        QVERIFY(correct(m_card, 12));
        QVERIFY(m_cards->link({id(), m_card, {}, LinkKind::Block, {}, u"Lemoine"_qs, {}},
                              u"Amandine"_qs));
        const auto told = *m_outbox->after(0, 100, 1 << 20);
        for (const store::OutboxOp &op : told)
            QVERIFY2(!op.line.contains("Lemoine") && !op.line.contains("Amandine"),
                     op.line.constData());
    }
    void whatWasRefusedIsNotTold()
    {
        QVERIFY(!correct(m_card, -1));
        const Correction twice{id(), m_card, 5, u"oubli"_qs};
        QVERIFY(m_cards->correct(twice, {}));
        QVERIFY(m_cards->correct(twice, {}));
        QCOMPARE(ops().size(), size_t(1));
    }
    void hearsOfASiblingOnceHoweverOftenItIsTold()
    {
        const Entry earned = entryOfASibling(EntryKind::Earn, 30);
        hear(entryOfASibling(EntryKind::Burn, -10));
        QCOMPARE(balance(m_card), -10); // the order of arrival does not matter
        hear(earned);
        hear(earned);
        QCOMPARE(balance(m_card), 20);
        QVERIFY(m_cards->card(m_card)->account.isKnown);
        const auto transaction = *store::Transaction::begin(*m_database);
        QVERIFY(m_feed->restart(*transaction) && transaction->commit());
        m_position = 0;
        hear(earned);
        QCOMPARE(balance(m_card), 20);
    }
    void itsOwnComesBackAndChangesNothing()
    {
        QVERIFY(correct(m_card, 12));
        const wire::Op own = ops().front();
        hear(own.body[u"entry"].toString(), own.body);
        QCOMPARE(balance(m_card), 12);
        QCOMPARE(m_cards->statement(m_card, 9)->entries.front().reason, u"Madame Lemoine"_qs);
    }
    void aSiblingsTicketIsNoneOfOurs()
    {
        hear(entryOfASibling(EntryKind::Earn, 30));
        QVERIFY2(LedgerStore(*m_database).ofTicket(7)->empty(),
                 "what comes back with our ticket 7 would take back points of theirs");
    }
    void aCardThatASiblingBlockedIsTakenNoMore()
    {
        hear(entryOfASibling(EntryKind::Earn, 30));
        hear(linkOfASibling(LinkKind::Replace));
        QVERIFY(m_cards->card(m_card)->account.isBlocked);
        QCOMPARE(balance(m_other), 30);
        QVERIFY(m_cards->card(m_other)->account.isKnown);
    }
    void aRowThatMakesNoSenseIsKeptAndStopsNothing_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("card") << u"card"_qs << QJsonValue(u"000000000001"_qs);
        QTest::newRow("kind of tomorrow") << u"kind"_qs << QJsonValue(u"gift"_qs);
        QTest::newRow("points of the wrong sign") << u"points"_qs << QJsonValue(-30);
        QTest::newRow("no number") << u"points"_qs << QJsonValue(u"30"_qs);
        QTest::newRow("more of the town than all") << u"town_points"_qs << QJsonValue(31);
        QTest::newRow("id") << u"entry"_qs << QJsonValue(u"no id"_qs);
    }
    void aRowThatMakesNoSenseIsKeptAndStopsNothing()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject body = entryOfASibling(EntryKind::Earn, 30).toJson();
        body.insert(member, value);
        hear(u"odd"_qs, body);
        QCOMPARE(balance(m_card), 0);
        hear(entryOfASibling(EntryKind::Earn, 5));
        QCOMPARE(balance(m_card), 5);
        const auto kept = m_database->first(
            u"SELECT count(*) FROM feed_row WHERE id = 'odd' AND raw IS NOT NULL"_qs);
        QCOMPARE((*kept)->integer(0), 1);
    }
    void aBonusDayCountsWhenTheTownSignedIt()
    {
        bool isKnown = false;
        BonusDayStore::listenTo(*m_feed, [&](const wire::SignedDoc &document) {
            return isKnown ? document.content() : fail("territory/bad-signature");
        });
        const auto key = crypto::PrivateKey::generate(m_entropy);
        const BonusDay day{*Day::fromIso(u"2026-12-05"), 200};
        const auto signedDay = wire::SignedDoc::make(crypto::bonusDayDomain, townDayJson(day), 2,
                                                     key);
        const wire::FeedChange change{u"bonus_day"_qs, u"2026-12-05"_qs,  1, 1,
                                      false,           signedDay.toJson()};
        QVERIFY(
            m_feed->applyPage({"e1", u"territory"_qs, {change}, {}, 1, false, {}}, m_clock.now()));
        const BonusDayStore days(*m_database);
        QVERIFY2(!*days.on(day.day), "anybody could have written it");
        isKnown = true; // its key has come
        const auto transaction = *store::Transaction::begin(*m_database);
        QVERIFY(m_feed->readRawRows(*transaction) && transaction->commit());
        QCOMPARE(*days.on(day.day), std::optional(day));
        QVERIFY(!*days.on(day.day.plusDays(1)));
    }
    void theBlackBoxBringsThePointsBack()
    {
        QVERIFY(correct(m_card, 12));
        QVERIFY(
            m_cards->link({id(), m_card, m_other, LinkKind::Replace, {}, u"perdue"_qs, {}}, {}));
        const auto written = ops();
        auto fresh = *store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        QVERIFY(store::migrate(*fresh, u":/sql/till"_qs));
        const auto transaction = *store::Transaction::begin(*fresh);
        QVERIFY(LedgerStore::rebuild(*transaction, written));
        QVERIFY(LedgerStore::rebuild(*transaction, written));
        QVERIFY(transaction->commit());
        QCOMPARE(LedgerStore(*fresh).account(m_other)->balance, 12);
        QVERIFY(LedgerStore(*fresh).account(m_card)->isBlocked);
    }
};

QTEST_GUILESS_MAIN(tst_SharedLedger)
#include "tst_SharedLedger.moc"
