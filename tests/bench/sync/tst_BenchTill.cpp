// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/BenchTill.h"
#include "tests/bench/sync/WireProxy.h"

#include <QTest>

using namespace comptoir::bench;

/// The machinery of ./dev bench sync on a handful of ops: what it measures is what it says.
class tst_BenchTill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pushesEveryOpInOneCountedRequest()
    {
        const QTemporaryDir folder;
        BenchTown town(folder.path(), {}, 10);
        WireProxy cable(town.port());
        BenchTill till(folder.path(), town, cable.url());
        till.firstSync();
        till.settle();
        till.work(town, 50);
        const Traffic before = cable.traffic();
        QVERIFY(till.push() > 0);
        const Traffic pushed = cable.traffic() - before;
        QVERIFY(pushed.requests >= 1);
        QVERIFY2(pushed.up > 50 * 40, qPrintable(QString::number(pushed.up)));
        QCOMPARE(till.count(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state IN (2, 3)")),
                 50);
        // Both ops of two debits were answered, and each was paid.
        QCOMPARE(till.count(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE result IS NOT NULL")),
                 4);
        const QJsonArray documents = till.documents();
        QCOMPARE(documents.size(), 50);
        QCOMPARE(documents.first()[u"body"][u"why"].toString(), QStringLiteral("sale"));
    }

    void anotherTillOfTheShopPullsWhatWasPushed()
    {
        const QTemporaryDir folder;
        BenchTown town(folder.path(), {}, 1);
        BenchTill seeder(folder.path(), town);
        seeder.firstSync();
        seeder.stockShelves(20);
        seeder.push();
        BenchTill till(folder.path(), town);
        till.firstSync();
        QCOMPARE(till.count(QStringLiteral("SELECT COUNT(*) FROM feed_row WHERE entity = 'reg'")),
                 20);
    }
};

QTEST_GUILESS_MAIN(tst_BenchTill)
#include "tst_BenchTill.moc"
