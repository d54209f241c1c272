// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ServeCards.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::loyalty;

/// What a person does with cards: points must not be lost, made twice, or read in another sense.
class tst_ServeCards : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{5};
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ServeCards> m_cards;
    std::vector<CardEvent> m_log;
    Result<void> m_logAnswer;
    CardCode m_card, m_other;

    static Programme rules()
    {
        Programme rules;
        rules.reward = Money::fromCents(500);
        return rules;
    }
    EntryId id() { return EntryId::mint(m_clock.now(), m_entropy); }
    Result<void> correct(const CardCode &card, qint64 points, const QString &reason = u"oubli"_qs)
    {
        return m_cards->correct({id(), card, points, reason}, u"Amandine"_qs);
    }
    Result<void> link(LinkKind kind, const CardCode &card, const CardCode &other = {})
    {
        Link link;
        link.id = id();
        link.card = card;
        link.other = other;
        link.kind = kind;
        link.reason = u"perdue"_qs;
        return m_cards->link(link, u"Amandine"_qs);
    }
    qint64 balance(const CardCode &card) { return m_cards->card(card)->account.balance; }
    static QByteArray codeOf(const Result<void> &answer)
    {
        return answer ? QByteArray() : answer.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_logAnswer = {};
        auto database = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        QVERIFY(database && store::migrate(**database, u":/sql/till"_qs));
        m_database = std::move(*database);
        m_cards = std::make_unique<ServeCards>(
            *m_database, m_clock, [this](store::Transaction &, const CardEvent &event) {
                m_log.push_back(event);
                return m_logAnswer;
            });
        m_card = CardCode::draw(m_entropy);
        m_other = CardCode::draw(m_entropy);
        QVERIFY(m_cards->changeRules(rules(), u"Amandine"_qs));
        m_log.clear();
    }

    void aCorrectionIsVisibleWithReasonAndName()
    {
        QVERIFY(correct(m_card, 12));
        const auto statement = m_cards->statement(m_card, 10);
        QCOMPARE(statement->view.account.balance, 12);
        QVERIFY(statement->view.account.isKnown);
        QCOMPARE(statement->entries.size(), size_t(1));
        const Entry &entry = statement->entries.front();
        QCOMPARE(entry.kind, EntryKind::Correct);
        QCOMPARE(entry.reason, u"oubli"_qs);
        QCOMPARE(entry.operatorName, u"Amandine"_qs);
        QCOMPARE(m_log.size(), size_t(1));
        QCOMPARE(m_log[0].kind, CardEvent::Kind::Corrected);
        QCOMPARE(m_log[0].facts[u"card"_qs].toString(), m_card.text().right(4));
        QVERIFY2(!m_log[0].facts.contains(u"reason"_qs), "it may name a customer");
    }
    void aDoubleTapCorrectsOnce()
    {
        const Correction once{id(), m_card, 12, u"oubli"_qs};
        QVERIFY(m_cards->correct(once, u"Amandine"_qs));
        QVERIFY(m_cards->correct(once, u"Amandine"_qs));
        QCOMPARE(balance(m_card), 12);
        QCOMPARE(m_log.size(), size_t(1));
    }
    void nothingIsCountedThatTheLogDidNotTake()
    {
        m_logAnswer = fail("store/disk-io");
        QCOMPARE(codeOf(correct(m_card, 12)), QByteArray("store/disk-io"));
        QCOMPARE(codeOf(m_cards->changeRules(rules(), {})), QByteArray("store/disk-io"));
        m_logAnswer = {};
        QCOMPARE(balance(m_card), 0);
        QVERIFY(!m_cards->card(m_card)->account.isKnown);
        QCOMPARE(m_cards->card({})->programme.version, 1);
    }
    void refusesACorrectionThatSaysNothing()
    {
        QCOMPARE(codeOf(correct(m_card, 0)), QByteArray("loyalty/no-points"));
        QCOMPARE(codeOf(correct(m_card, 5, u"  "_qs)), QByteArray("loyalty/no-reason"));
        QCOMPARE(codeOf(correct(m_card, -1)), QByteArray("loyalty/below-zero"));
        QVERIFY(correct(m_card, 5));
        QCOMPARE(codeOf(correct(m_card, -6)), QByteArray("loyalty/below-zero"));
        QVERIFY(correct(m_card, -5));
        QCOMPARE(balance(m_card), 0);
    }
    void aLostCardHandsAllOverAndIsDead()
    {
        QVERIFY(correct(m_card, 40));
        QVERIFY(link(LinkKind::Replace, m_card, m_other));
        QCOMPARE(balance(m_other), 40);
        QVERIFY(m_cards->card(m_other)->account.isKnown);
        QVERIFY(m_cards->card(m_card)->account.isBlocked);
        QCOMPARE(codeOf(correct(m_card, 1)), QByteArray("loyalty/blocked"));
        QVERIFY2(codeOf(link(LinkKind::Replace, m_other, m_card)) == "loyalty/blocked",
                 "a finder must not get it back");
        QCOMPARE(m_log.back().kind, CardEvent::Kind::Replaced);
    }
    void twoCardsOfOneAccountBothGoOn()
    {
        QVERIFY(correct(m_card, 3));
        QCOMPARE(codeOf(link(LinkKind::Merge, m_card, m_other)),
                 QByteArray("loyalty/unknown-card"));
        QVERIFY(correct(m_other, 4));
        QVERIFY(link(LinkKind::Merge, m_card, m_other));
        QCOMPARE(balance(m_card), 7);
        QCOMPARE(balance(m_other), 7);
        QVERIFY(!m_cards->card(m_card)->account.isBlocked);
        QCOMPARE(m_cards->statement(m_other, 10)->entries.size(), size_t(2));
    }
    void refusesLinksThatMeanNothing()
    {
        QCOMPARE(codeOf(link(LinkKind::Block, m_card)), QByteArray("loyalty/unknown-card"));
        QVERIFY(correct(m_card, 3));
        QCOMPARE(codeOf(link(LinkKind::Merge, m_card, m_card)), QByteArray("loyalty/same-card"));
        QCOMPARE(codeOf(link(LinkKind::Replace, m_card)), QByteArray("loyalty/not-a-card"));
        QVERIFY(link(LinkKind::Block, m_card));
        QCOMPARE(codeOf(link(LinkKind::Block, m_card)), QByteArray("loyalty/blocked"));
        QCOMPARE(m_log.size(), size_t(2));
    }
    void otherRulesKeepWhatWasEarned()
    {
        QVERIFY(correct(m_card, 112));
        Programme next = m_cards->card({})->programme;
        next.threshold = 50;
        QVERIFY(m_cards->changeRules(next, u"Amandine"_qs));
        QCOMPARE(m_cards->card(m_card)->programme.version, 2);
        QCOMPARE(balance(m_card), 112);
        QCOMPARE(m_log.back().kind, CardEvent::Kind::RulesChanged);
    }
    void pointsNeverBecomeCents()
    {
        Programme next = m_cards->card({})->programme;
        next.kind = Kind::Stamps; // nobody has a card yet
        QVERIFY(m_cards->changeRules(next));
        QVERIFY(correct(m_card, 112));
        next.kind = Kind::Cashback;
        QCOMPARE(codeOf(m_cards->changeRules(next)), QByteArray("loyalty/other-kind"));
        QCOMPARE(m_cards->card({})->programme.kind, Kind::Stamps);
    }
};

QTEST_GUILESS_MAIN(tst_ServeCards)
#include "tst_ServeCards.moc"
