// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/FaultyShop.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

#include <sys/mount.h>
#include <unistd.h>

using namespace comptoir;
using comptoir::test::FaultyShop;
using Fault = comptoir::test::HostileLink::Fault;

/// Each debit once in the books, whatever breaks between them and the customer. Rounds of each
/// fault: COMPTOIR_SOAK_ROUNDS; other faults: COMPTOIR_SOAK_SEED.
class tst_Faults : public QObject
{
    Q_OBJECT
private:
    const int m_rounds = std::max(1, qEnvironmentVariable("COMPTOIR_SOAK_ROUNDS", "5").toInt());
    const quint32 m_seed = qEnvironmentVariable("COMPTOIR_SOAK_SEED", "7").toUInt();
    QRandomGenerator m_random{m_seed};

    static void verify(FaultyShop &shop)
    {
        QVERIFY(shop.settle());
        QCOMPARE(shop.difference(), QString());
        std::printf("  %d debits\n", int(shop.said().size()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("Timers cannot"))); }

    void aTillSendsByItselfOnceTheTownIsBack()
    {
        FaultyShop shop(m_seed);
        shop.town.killServer();
        QVERIFY(shop.startDebiting());
        QVERIFY(shop.waitForDebits(10));
        shop.town.serve();
        QVERIFY(shop.waitForPayments(10)); // nobody pressed "Send now"
        shop.killTill();
        verify(shop);
    }

    void aTillThatIsKilledLosesNoDebitThatItShowed()
    {
        FaultyShop shop(m_seed);
        for (int round = 0; round < m_rounds; ++round) {
            QVERIFY(shop.startDebiting());
            QTest::qWait(m_random.bounded(20, 400)); // anywhere in a debit
            QVERIFY(shop.isTillAlive());
            shop.killTill();
        }
        verify(shop);
    }

    void aTownThatIsKilledPaysEachDebitOnce()
    {
        FaultyShop shop(m_seed);
        QVERIFY(shop.startDebiting());
        for (int round = 0; round < m_rounds; ++round) {
            QTest::qWait(m_random.bounded(20, 400)); // anywhere in a push
            shop.town.killServer();
            QVERIFY(shop.waitForDebits(shop.said().size() + 2)); // the till goes on without it
            shop.town.serve();
        }
        QVERIFY(shop.isTillAlive());
        shop.killTill();
        verify(shop);
    }

    void aTownThatIsStoppedAnswersWhatIsInFlight()
    {
        FaultyShop shop(m_seed);
        QVERIFY(shop.startDebiting());
        for (int round = 0; round < m_rounds; ++round) {
            QVERIFY(shop.waitForDebits(shop.said().size() + 3));
            QVERIFY(shop.town.stopServer());
            shop.town.serve();
        }
        shop.killTill();
        verify(shop);
    }

    void aNetworkThatLosesDoublesAndReordersPaysEachDebitOnce()
    {
        FaultyShop shop(m_seed);
        shop.link->torment(true);
        for (int round = 0; round < m_rounds; ++round) {
            QVERIFY(shop.startDebiting()); // a start asks at once for all that waited
            QVERIFY(shop.waitForDebits(shop.said().size() + 12));
            shop.killTill();
        }
        shop.link->torment(false);
        verify(shop);
        const auto counts = shop.link->counts();
        for (auto entry = counts.begin(); entry != counts.end(); ++entry)
            std::printf("  fault %d: %d requests\n", int(entry.key()), entry.value());
        QVERIFY2(counts.size() > 3, "the network was kind");
    }

    void aTillWithADamagedDatabaseGoesOnFromItsBlackBox()
    {
        FaultyShop shop(m_seed);
        shop.town.killServer(); // what is lost now is nowhere else
        QVERIFY(shop.startDebiting());
        QVERIFY(shop.waitForDebits(shop.said().size() + 20));
        shop.killTill();
        {
            QFile database(shop.tillFile(QStringLiteral("till.sqlite")));
            QVERIFY(database.open(QIODevice::ReadWrite));
            constexpr qint64 page = 4096;
            for (qint64 at = 3 * page; at < database.size(); at += page) {
                QVERIFY(database.seek(at));
                database.write(QByteArray(600, '\x5a'));
            }
            QFile::remove(shop.tillFile(QStringLiteral("till.sqlite-wal"))); // with its last pages
        }
        shop.town.serve();
        verify(shop);
        QVERIFY(QFile::exists(shop.tillFile(QStringLiteral("till.sqlite.damaged-1"))));
    }

    void aTownWithoutDiskSpaceRefusesAndTakesItAllLater()
    {
        const QTemporaryDir disk;
        const QByteArray place = disk.path().toLocal8Bit();
        if (geteuid() != 0 || mount("none", place.constData(), "tmpfs", 0, "size=24m") != 0)
            QSKIP("1 case left out: a small disk can only be mounted by root");
        auto shop = std::make_unique<FaultyShop>(m_seed, disk.path());
        QVERIFY(shop->startDebiting());
        QFile ballast(disk.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
        QVERIFY(shop->waitForDebits(shop->said().size() + 20));
        ballast.remove();
        QVERIFY(shop->waitForDebits(shop->said().size() + 5));
        shop->killTill();
        verify(*shop);
        shop.reset();
        QCOMPARE(umount(place.constData()), 0);
    }
};

QTEST_MAIN(tst_Faults)
#include "tst_Faults.moc"
