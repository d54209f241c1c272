// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vouchers/RedeemActs.h"

using namespace comptoir;
using namespace comptoir::test;

/// Debits on a disk that fails, and in a program that is killed.
class tst_RedeemFaults : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void countsEachFailingStorageCallAsAllOrNothing()
    {
        int failures = 0;
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            for (int call = 1;; ++call) {
                TestTill till(m_papers);
                till.enrol();
                const auto checked = till.check(m_papers.voucher(9).text());
                FaultyVfs::arm(fault, call);
                std::optional<Result<Verdict>> verdict;
                till.redeemer->debit(checked->check, cents(1250),
                                     [&](Result<Verdict> v) { verdict = std::move(v); });
                const bool fired = FaultyVfs::fired();
                FaultyVfs::disarm();
                QVERIFY(verdict.has_value());
                const bool said = verdict->has_value();
                till.reopen();
                compareWhole(till,
                             till.count(QStringLiteral(
                                 "SELECT count(*) FROM redemption WHERE state = 'committed'")));
                // What the screen said is on disk.
                if (said)
                    QCOMPARE(till.count(QStringLiteral(
                                 "SELECT count(*) FROM redemption WHERE state = 'committed'")),
                             1);
                if (!fired) {
                    QVERIFY(said);
                    QCOMPARE(till.blackBox->lastSequence(), 2);
                    break;
                }
                ++failures;
            }
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }

    void survivesAKillAfterEachStep()
    {
        int kills = 0;
        for (int call = 1;; ++call) {
            TestTill till(m_papers);
            till.enrol();
            till.close();
            const bool killed = test::survivesOnlyByDisk([&] {
                till.reopen();
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                (void)till.redeem(m_papers.voucher(9), cents(1250));
            });
            till.reopen();
            const qint64 debits = till.count(
                QStringLiteral("SELECT count(*) FROM redemption WHERE state = 'committed'"));
            compareWhole(till, debits);
            QVERIFY(till.outbox->catchUpBlackBox().has_value());
            QCOMPARE(till.blackBox->lastSequence(),
                     till.count(QStringLiteral("SELECT count(*) FROM outbox")));
            if (!killed) {
                QCOMPARE(debits, 1);
                break;
            }
            ++kills;
        }
        qInfo("kills survived: %d", kills);
        QVERIFY(kills >= 2);
    }

    /// The territory said yes, then neither the commit nor the void could be written.
    void asksNothingAboutAFailedDebitThatWasRepeated_data()
    {
        QTest::addColumn<bool>("scansAgain");
        QTest::newRow("a second tap on the same screen") << false;
        QTest::newRow("the voucher scanned anew") << true;
    }
    void asksNothingAboutAFailedDebitThatWasRepeated()
    {
        QFETCH(const bool, scansAgain);
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const auto authorise = till.desk.onAuthorise;
        till.desk.onAuthorise = [&authorise](const QByteArray &line) {
            FaultyVfs::arm(FaultyVfs::Fault::IoError, 1);
            return authorise(line);
        };
        auto checked = till.check(m_papers.voucher(9).text());
        std::optional<Result<Verdict>> verdict;
        const auto debit = [&] {
            till.redeemer->debit(checked->check, cents(1250),
                                 [&](Result<Verdict> v) { verdict = std::move(v); });
        };
        debit();
        QCOMPARE(verdict->error().code, QByteArray("store/disk-io"));
        QVERIFY(till.redeemer->openClaims()->empty());
        debit(); // still failing: nothing new is begun beside it
        QCOMPARE(verdict->error().code, QByteArray("store/disk-io"));
        FaultyVfs::disarm();
        till.desk.onAuthorise = authorise;
        if (scansAgain)
            checked = till.check(m_papers.voucher(9).text());
        QCOMPARE(checked->most, cents(2000));
        debit();
        QVERIFY(verdict->has_value());
        QCOMPARE((*verdict)->id, VerdictId::G2Debited);
        QCOMPARE(till.desk.released.size(), 1u);
        till.reopen();
        QVERIFY(till.redeemer->openClaims()->empty());
        QCOMPARE(
            till.count(QStringLiteral("SELECT count(*) FROM redemption WHERE state = 'voided'")),
            1);
        compareWhole(till, 1);
    }

    void asksAboutAClaimThatAStopLeftOpen()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.close();
        QVERIFY(test::survivesOnlyByDisk([&] {
            till.reopen();
            till.desk.onAuthorise = [](const QByteArray &) -> Result<wire::SignedDoc> {
                FaultyVfs::arm(FaultyVfs::Fault::Kill, 1);
                (void)FaultyVfs::strikes();
                return fail("net/unreachable");
            };
            (void)till.redeem(m_papers.voucher(9), cents(1250));
        }));
        till.reopen();
        const auto open = till.redeemer->openClaims();
        QCOMPARE(open->size(), 1u);
        QCOMPARE(open->front().amount, cents(1250));
        QCOMPARE(till.redeemer->settle(open->front().claim, true)->debited, cents(1250));
        QVERIFY(till.redeemer->openClaims()->empty());
        QCOMPARE(till.redeemer->settle(open->front().claim, false).error().code,
                 QByteArray("voucher/not-open"));
        compareWhole(till, 1);
    }
};

QTEST_GUILESS_MAIN(tst_RedeemFaults)
#include "tst_RedeemFaults.moc"
