// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/registers/WriteRegisters.h"
#include "tests/support/shop/ShopTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::registers;
using test::ShopTill;
using test::TestTown;

class tst_RegisterStore : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    ShopId m_shop;
    std::unique_ptr<ShopTill> m_a, m_b;
    EntityId m_bread;

    /// Both tills' clocks and the town's go on together.
    void pass(qint64 ms)
    {
        m_town->clock.advanceMs(ms);
        m_a->clock.advanceMs(ms);
        m_b->clock.advanceMs(ms);
    }
    void agreeOnBread()
    {
        m_a->write(m_bread, {{u"name"_qs, u"Pain"_qs}, {u"price"_qs, 110}});
        m_a->sync();
        m_b->sync();
        pass(1000);
    }
    static QString name(const ShopTill &till, const EntityId &of)
    {
        return till.value(of, u"name"_qs).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>();
        m_shop = m_town->addShop(u"Boulangerie"_qs);
        m_a = std::make_unique<ShopTill>(*m_town, m_shop);
        m_b = std::make_unique<ShopTill>(*m_town, m_shop);
        m_bread = {u"product"_qs, Uuid::version7(m_town->clock.now(), m_town->entropy)};
    }

    void showsAnEditAtOnceAndToTheOtherTillAfterSync()
    {
        m_a->write(m_bread, {{u"name"_qs, u"Pain"_qs}});
        QCOMPARE(name(*m_a, m_bread), u"Pain"_qs);
        QCOMPARE(m_a->registers->all(u"product"_qs)->size(), size_t(1));
        m_a->push();
        m_b->pull();
        QCOMPARE(name(*m_b, m_bread), u"Pain"_qs);
        QVERIFY(m_a->questions().empty() && m_b->questions().empty());
    }
    void writesNoOpWhenNothingChanges()
    {
        agreeOnBread();
        m_a->write(m_bread, {{u"name"_qs, u"Pain"_qs}});
        QVERIFY(!m_a->hasPending());
    }
    void refusesAnEditThatNoLineCanHold()
    {
        const auto transaction = *store::Transaction::begin(*m_a->database);
        store::OutboxWriter writer(*m_a->outbox, *transaction);
        const auto written = m_a->registers->write(*transaction, writer, m_bread,
                                                   {{u"name"_qs, QString(9000, u'x')}});
        QCOMPARE(written.error().code, QByteArray("register/too-large"));
    }
    /// Watermelon#649, #1219: own writes come back as somebody else's (P15).
    void takesItsOwnWriteBackWithoutAQuestion()
    {
        m_a->write(m_bread, {{u"name"_qs, u"Pain"_qs}});
        pass(10);
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_a->sync();
        pass(10);
        m_a->write(m_bread, {{u"name"_qs, u"Pain court"_qs}});
        QVERIFY(!m_a->pull());
        QCOMPARE(name(*m_a, m_bread), u"Pain court"_qs);
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"Pain court"_qs);
        QVERIFY(m_a->questions().empty());
        QCOMPARE(m_a->results.size(), size_t(0));
        QCOMPARE((*m_a->database->first(u"SELECT count(*) FROM reg_mine"_qs))->integer(0), 0);
    }
    void mergesEditsOfDifferentFieldsSilently()
    {
        agreeOnBread();
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_b->write(m_bread, {{u"price"_qs, 120}});
        m_a->sync();
        m_b->sync();
        m_a->sync();
        for (const ShopTill *till : {m_a.get(), m_b.get()}) {
            QCOMPARE(name(*till, m_bread), u"Pain long"_qs);
            QCOMPARE(till->value(m_bread, u"price"_qs).toInt(), 120);
            QVERIFY(till->questions().empty());
        }
    }
    /// P7: a pulled row over what is not sent yet.
    void keepsAPendingEditOverAPulledRow()
    {
        agreeOnBread();
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        pass(1000);
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_b->push();
        m_a->pull();
        QCOMPARE(name(*m_a, m_bread), u"Pain long"_qs);
        QCOMPARE(m_a->questions().size(), size_t(1));
    }
    void asksTheLaterTillWhetherItLostOrWon_data()
    {
        QTest::addColumn<bool>("laterWins");
        QTest::addColumn<bool>("pullsFirst");
        for (const bool wins : {false, true}) {
            for (const bool pulls : {false, true})
                QTest::addRow("wins %d, pulls first %d", wins, pulls) << wins << pulls;
        }
    }
    void asksTheLaterTillWhetherItLostOrWon()
    {
        QFETCH(bool, laterWins);
        QFETCH(bool, pullsFirst);
        agreeOnBread();
        ShopTill &first = laterWins ? *m_b : *m_a;
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        pass(1000);
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        ShopTill &later = laterWins ? *m_a : *m_b;
        first.push();
        if (pullsFirst)
            later.pull();
        later.sync();
        first.sync();
        QCOMPARE(later.questions().size(), size_t(1));
        QVERIFY(first.questions().empty());
        const RegisterConflict asked = later.questions().front();
        QCOMPARE(asked.theirsAt.actor, first.device);
        QCOMPARE(asked.mine.toString(), laterWins ? u"Pain long"_qs : u"Baguette"_qs);
        QCOMPARE(asked.theirs.toString(), laterWins ? u"Baguette"_qs : u"Pain long"_qs);
        QCOMPARE(later.results.back()[u"status"].toString(),
                 laterWins ? u"applied"_qs : u"conflict"_qs);
        // Until it is answered the last write holds, everywhere.
        QCOMPARE(name(*m_a, m_bread), u"Pain long"_qs);
        QCOMPARE(name(*m_b, m_bread), u"Pain long"_qs);
    }
    void theAnswerIsAWriteThatReachesEverybody_data()
    {
        QTest::addColumn<bool>("keepMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void theAnswerIsAWriteThatReachesEverybody()
    {
        QFETCH(bool, keepMine);
        agreeOnBread();
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        pass(1000);
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_a->push();
        m_b->sync();
        pass(1000);
        m_b->settle(m_b->questions().front().question, keepMine);
        QVERIFY(m_b->questions().empty());
        m_b->sync();
        m_a->sync();
        const QString chosen = keepMine ? u"Baguette"_qs : u"Pain long"_qs;
        QCOMPARE(name(*m_a, m_bread), chosen);
        QCOMPARE(name(*m_b, m_bread), chosen);
        QVERIFY(m_a->questions().empty() && m_b->questions().empty());
        const auto settled = *m_b->registers->conflicts().settled(10);
        QCOMPARE(settled.size(), size_t(1));
        QCOMPARE(settled.front().answer->keepMine, keepMine);
        QCOMPARE(settled.front().answer->by, u"Amandine"_qs);
    }
    /// Pulled, asked and answered before the first push: the town's word must not ask again.
    void doesNotAskAgainWhatWasAnsweredBeforeThePush()
    {
        agreeOnBread();
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_a->push();
        m_b->pull();
        m_b->settle(m_b->questions().front().question, true);
        m_b->sync();
        m_a->sync();
        QVERIFY(m_a->questions().empty() && m_b->questions().empty());
        QCOMPARE(name(*m_a, m_bread), u"Baguette"_qs);
    }
    void withdrawsTheQuestionWhenTheOtherSideComesRound()
    {
        agreeOnBread();
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_a->push();
        m_b->pull();
        QCOMPARE(m_b->questions().size(), size_t(1));
        pass(1000);
        m_a->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_a->push();
        m_b->pull();
        QVERIFY(m_b->questions().empty());
    }
    void asksNothingWhenTheAnswerToAPushWasLost()
    {
        agreeOnBread();
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        (void)m_b->send(m_b->batch()); // applied; the answer is lost
        m_a->pull();
        pass(1000);
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}}); // saw B's
        m_a->push();
        m_b->pull();
        m_b->push();
        QVERIFY(m_b->questions().empty() && m_a->questions().empty());
        QCOMPARE(name(*m_b, m_bread), u"Pain long"_qs);
    }
    /// PouchDB#8427: deleted documents reappear from a stale client (P9).
    void aStaleTillCannotResurrectWhatWasDeleted()
    {
        agreeOnBread();
        m_a->write(m_bread, {{deletedField, true}});
        m_a->sync();
        m_b->clock.advanceMs(qint64(86'400) * 1000); // and its clock is a day ahead
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}, {deletedField, false}});
        m_b->sync();
        m_a->sync();
        QVERIFY(m_a->registers->all(u"product"_qs)->empty());
        QVERIFY(m_b->registers->all(u"product"_qs)->empty());
        // Who sees that it was deleted can bring it back.
        m_b->write(m_bread, {{deletedField, false}});
        m_b->sync();
        m_a->sync();
        QCOMPARE(m_a->registers->all(u"product"_qs)->size(), size_t(1));
        QCOMPARE(name(*m_a, m_bread), u"Baguette"_qs);
    }
    void aClockAheadDoesNotWinForADay()
    {
        agreeOnBread();
        m_b->clock.advanceMs(qint64(86'400) * 1000);
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_b->sync();
        QVERIFY(!m_b->results.back()[u"at"].toString().isEmpty());
        pass(5000);
        m_a->pull();
        m_a->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        m_a->sync();
        m_b->sync();
        QCOMPARE(name(*m_a, m_bread), u"Pain long"_qs);
        QCOMPARE(name(*m_b, m_bread), u"Pain long"_qs);
        const qint64 packed = m_town->number(
            u"SELECT written_hlc FROM register WHERE field = 'price'"_qs);
        QVERIFY(packed > 0);
    }
    void aWrongHourOfTheTownDoesNotFreezeAPriceForAYear()
    {
        agreeOnBread();
        const Instant right = m_town->clock.now();
        m_town->clock.setWall(right.plusSeconds(qint64(365) * 86'400));
        m_a->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_a->sync();
        m_town->clock.setWall(right);
        m_b->sync();
        pass(5000);
        m_b->write(m_bread, {{u"name"_qs, u"Pain long"_qs}});
        QCOMPARE(name(*m_b, m_bread), u"Pain long"_qs);
        m_b->sync();
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"Pain long"_qs);
        QCOMPARE(name(*m_b, m_bread), u"Pain long"_qs);
        pass(5000);
        m_a->write(m_bread, {{u"name"_qs, u"Pain"_qs}});
        m_a->sync();
        m_b->sync();
        QCOMPARE(name(*m_b, m_bread), u"Pain"_qs);
    }
    void aClockBehindStillWritesAfterWhatItSaw()
    {
        agreeOnBread();
        m_b->clock.setWall(m_b->clock.now().plusSeconds(-86'400));
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_b->sync();
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"Baguette"_qs);
        QVERIFY(m_b->questions().empty());
    }
    void itsOwnOrderHoldsAlsoWhenItsClockWasJudgedInBetween()
    {
        m_b->clock.advanceMs(59'000);
        m_b->write(m_bread, {{u"name"_qs, u"first"_qs}});
        m_b->push();
        m_b->clock.advanceMs(qint64(86'400) * 1000);
        m_b->write(m_bread, {{u"name"_qs, u"second"_qs}});
        m_b->push();
        m_b->write(m_bread, {{u"name"_qs, u"third"_qs}});
        m_b->sync();
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"third"_qs);
        QCOMPARE(name(*m_b, m_bread), u"third"_qs);
    }
    void keepsFieldsOfALaterVersionOfTheProgram()
    {
        m_a->write({u"coupon"_qs, m_bread.id}, {{u"shape"_qs, QJsonObject{{u"edges"_qs, 7}}}});
        m_a->sync();
        m_b->sync();
        QCOMPARE(m_b->value({u"coupon"_qs, m_bread.id}, u"shape"_qs)[u"edges"].toInt(), 7);
    }
    void aMalformedEditIsRefusedForGoodAndGone()
    {
        const auto transaction = *store::Transaction::begin(*m_a->database);
        store::OutboxWriter writer(*m_a->outbox, *transaction);
        QVERIFY(writer.append("reg.set", {{u"entity"_qs, u"product"_qs}}).has_value());
        QVERIFY(writer.commit().has_value());
        (void)m_a->send(m_a->batch());
        QCOMPARE(m_town->text(u"SELECT status FROM op_log WHERE kind = 'reg.set'"_qs),
                 u"rejected"_qs);
    }
    void refusesAnEntityThatGrewTooLargeAndKeepsNoPartOfIt()
    {
        for (int i = 0; i < 12; ++i)
            m_a->write(m_bread, {{u"text%1"_qs.arg(i), QString(7000, u'x')}, {u"n"_qs, i}});
        m_a->sync();
        QCOMPARE(m_a->results.back()[u"problem"][u"code"].toString(), u"register/too-large"_qs);
        QCOMPARE(m_town->number(u"SELECT count(*) FROM register"_qs), 10);
        QCOMPARE(m_town->text(u"SELECT value FROM register WHERE field = 'n'"_qs), u"8"_qs);
        QCOMPARE(m_a->value(m_bread, u"n"_qs).toInt(), 8);
    }
    void theDeskWritesThroughTheSameDoor()
    {
        agreeOnBread();
        m_town->act([&](backend::StorageTransaction &transaction) -> Result<void> {
            const Instant now = m_town->clock.now();
            backend::WriteRegisters desk(transaction, m_shop, now);
            COMPTOIR_TRY(const Fields known, desk.read(m_bread));
            const RegisterWrite write{m_bread,
                                      {{u"name"_qs, {u"Modéré"_qs, {}, known[u"name"_qs].at}}}};
            COMPTOIR_TRY(const auto written, desk.run(write, {{now.ms(), 0}, {}}, {now.ms(), 0}));
            return written.lost || !written.others.isEmpty() ? fail("test/lost") : Result<void>();
        });
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"Modéré"_qs);
    }
    void findsItsEditsAgainAfterTheDatabaseWasLost()
    {
        agreeOnBread();
        m_b->write(m_bread, {{u"name"_qs, u"Baguette"_qs}});
        m_b->loseDatabase();
        QCOMPARE(name(*m_b, m_bread), u"Baguette"_qs);
        m_b->sync();
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"Baguette"_qs);
        QCOMPARE(m_b->value(m_bread, u"price"_qs).toInt(), 110);
        QVERIFY(m_b->questions().empty());
    }
    void anotherShopSeesNothing()
    {
        agreeOnBread();
        ShopTill stranger(*m_town, m_town->addShop(u"Librairie"_qs));
        stranger.sync();
        QVERIFY(stranger.registers->all(u"product"_qs)->empty());
        stranger.write(m_bread, {{u"name"_qs, u"Volé"_qs}});
        stranger.sync();
        m_a->sync();
        QCOMPARE(name(*m_a, m_bread), u"Pain"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_RegisterStore)
#include "core/store/OutboxWriter.h"
#include "tst_RegisterStore.moc"
