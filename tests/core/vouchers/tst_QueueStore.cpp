// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/QueueStore.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using comptoir::test::TestTill;
using comptoir::test::TownPapers;
using store::QueueGroup;
using store::QueueKind;

class tst_QueueStore : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

    static std::vector<QueueGroup> waiting(const TestTill &till)
    {
        return vouchers::QueueStore(*till.database).waiting().value_or(std::vector<QueueGroup>());
    }

private Q_SLOTS:
    void countsADebitOnceWithItsAmount()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(waiting(till).empty());
        const Instant first = till.clock.now();
        QVERIFY(till.redeem(m_papers.voucher(3), Money::fromCents(1250)).has_value());
        till.clock.advanceMs(60'000);
        const auto second = till.redeem(m_papers.voucher(4), Money::fromCents(500));
        QVERIFY(second.has_value());
        const QueueGroup debits{QueueKind::Debits, 2, Money::fromCents(1750), first,
                                till.clock.now()};
        QCOMPARE(waiting(till).size(), 1u);
        QVERIFY(waiting(till).front() == debits);
        QVERIFY(till.redeemer->undo(second->commit).has_value());
        QCOMPARE(waiting(till).size(), 2u);
        const QueueGroup undone{QueueKind::Reversals, 1, Money::fromCents(500), till.clock.now(),
                                till.clock.now()};
        QVERIFY(waiting(till).back() == undone);
    }

    void leavesOutWhatTheTownHas()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(till.redeem(m_papers.voucher(3), Money::fromCents(1250)).has_value());
        const auto transaction = store::Transaction::begin(*till.database);
        QVERIFY((*transaction)->run(QStringLiteral("UPDATE outbox SET state = 2")).has_value());
        QVERIFY((*transaction)->commit().has_value());
        QVERIFY(waiting(till).empty());
    }
};

QTEST_GUILESS_MAIN(tst_QueueStore)
#include "tst_QueueStore.moc"
