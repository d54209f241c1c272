// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Backup.h"

#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

/// Copies of PostgreSQL are made by others: the archive of its log, here.
class tst_PostgresBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsDurableOnlyWhatTheArchiveHas()
    {
        TestTown town(44);
        town.issue(5);
        TestTill till(town, town.addShop("A"));
        backend::Backup backup(town.storage, town.disk, town.clock, QStringLiteral("/none"));
        const auto durable = [&] { return town.number("SELECT durable_seq FROM chain"); };
        till.debit(1, 500);
        QCOMPARE(till.push().status, 200);
        QVERIFY(*backup.isDue());
        QCOMPARE(backup.backupNow().error().code, "store/not-copied");
        QCOMPARE(durable(), 0);

        till.debit(2, 500); // after the mark: not in what is awaited
        QCOMPARE(till.push().status, 200);
        town.text("SELECT pg_switch_wal()::text");
        bool copied = false; // QTRY asks once more after a success
        QTRY_VERIFY_WITH_TIMEOUT(copied = copied || backup.backupNow().has_value(), 30'000);
        QCOMPARE(durable(), 2);
        QVERIFY2(*backup.isDue(), "the second debit is in no copy yet");
        QVERIFY(town.disk.files.keys().filter(QStringLiteral("/none")).isEmpty());
    }
    void writesNoFile()
    {
        TestTown town(45);
        QCOMPARE(town.storage.backupTo(QStringLiteral("/none")).error().code, "store/query");
    }
};

QTEST_GUILESS_MAIN(tst_PostgresBackup)
#include "tst_PostgresBackup.moc"
