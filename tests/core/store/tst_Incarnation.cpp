// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/OutboxActs.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

/// An outbox whose ops go on in another incarnation's chain (sync.md §2.14).
class tst_Incarnation : public QObject
{
    Q_OBJECT
private:
    const TownPapers m_papers;

private Q_SLOTS:
    void takesOpsThatAreNotDurableIntoANewIncarnation()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 3).has_value());
        QVERIFY(write(till, "shop.note", 2).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 3, 1)).has_value());
        const OutboxOp second = op(till, 2), durable = op(till, 1);
        const QByteArray acknowledged = op(till, 3).hash;
        QCOMPARE(reincarnated(till), 2);
        const ChainHead head = *till.outbox->head();
        QCOMPARE(head.acknowledged, 0);
        QCOMPARE(head.nextSequence, 5);
        QCOMPARE(head.nextNumber, 6);
        QCOMPARE(head.firstHash(), wire::firstHash(till.device, 2, acknowledged));
        QCOMPARE(statesOf(*till.outbox), "0000");
        QCOMPARE(till.outbox->find(durable.id)->value().incarnation, 1);
        QCOMPARE(till.outbox->find(durable.id)->value().line, durable.line);
        QCOMPARE(op(till, 1).id, second.id);
        QCOMPARE(op(till, 3).transaction, op(till, 4).transaction);
        QCOMPARE(op(till, 3).transaction, 3);
        // It goes on from there; a result for an op of before finds it.
        QCOMPARE(write(till, "voucher.claim")->number, 6);
        QVERIFY(note(till, durable, "applied").has_value());
        QCOMPARE(till.outbox->find(durable.id)->value().state, OpState::Durable);
        Acknowledgement first = acknowledgementUpTo(till, 0, 0);
        first.acknowledgedHash = head.firstHash();
        QVERIFY(apply(till, first).has_value());
    }

    void takesNothingForDurableInANewEpoch()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 3).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 3, 2)).has_value());
        const OpId durable = op(till, 1).id;
        QCOMPARE(reincarnated(till), 2); // the durable ones stay behind
        QCOMPARE(till.outbox->find(durable)->value().incarnation, 1);
        const auto transaction = Transaction::begin(*till.database);
        QVERIFY(till.outbox->adoptEpoch(**transaction, "e2").has_value());
        QVERIFY((*transaction)->commit().has_value());
        QCOMPARE(till.outbox->find(durable)->value().incarnation, 3);
        QCOMPARE(till.outbox->after(0, 10, 1 << 20)->size(), 3u);
        QCOMPARE(till.outbox->head()->durable, 0);
    }

    void changesNoLineWithoutKeepingTheOldOne()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        QCOMPARE(reincarnated(till), 2);
        const auto transaction = Transaction::begin(*till.database);
        for (const char *sql :
             {"UPDATE outbox SET inc = 3 WHERE n = 1", "UPDATE outbox SET line = x'00'",
              "UPDATE outbox SET op = x'00' WHERE n = 1", "DELETE FROM former_line",
              "UPDATE former_line SET line = x'00'"})
            QCOMPARE((*transaction)->run(QLatin1String(sql)).error().code, "store/constraint");
    }

    void rebuildsOpsOfSeveralIncarnationsUnderANewOne()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 3).has_value());
        QCOMPARE(reincarnated(till), 2);
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        const auto before = till.outbox->after(0, 10, 1 << 20);
        QVERIFY(rebuilt(till).has_value());
        const auto after = till.outbox->after(0, 10, 1 << 20);
        QCOMPARE(till.outbox->head()->incarnation, 3);
        QCOMPARE(after->size(), 5u);
        for (size_t i = 0; i < 5; ++i) {
            QCOMPARE(after->at(i).id, before->at(i).id);
            QCOMPARE(after->at(i).number, qint64(i) + 1);
            QCOMPARE(wire::decodeLine(after->at(i).line)->body,
                     wire::decodeLine(before->at(i).line)->body);
        }
        QCOMPARE(after->at(4).transaction, 4);
    }

    void knowsWhetherItsChainIsTheOneOfBefore()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(till.outbox->stillHas(1, 0, till.outbox->head()->head).value());
        const OutboxOp first = *write(till, "voucher.claim");
        QVERIFY(till.outbox->stillHas(1, 1, first.hash).value());
        QVERIFY2(till.outbox->stillHas(1, 0, till.outbox->head()->firstHash()).value(),
                 "a mark of before the first op");
        const OutboxOp second = *write(till, "voucher.claim");
        QVERIFY(till.outbox->stillHas(1, 1, first.hash).value());
        QVERIFY(!till.outbox->stillHas(1, 2, first.hash).value());
        QVERIFY(!till.outbox->stillHas(2, 2, second.hash).value());
        QVERIFY2(!till.outbox->stillHas(1, 3, second.hash).value(), "the copy is the older one");
    }
};

QTEST_GUILESS_MAIN(tst_Incarnation)
#include "tst_Incarnation.moc"
