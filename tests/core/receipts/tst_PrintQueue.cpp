// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/PrintWorker.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"

#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace comptoir;
using namespace comptoir::receipts;
using namespace comptoir::test;

namespace {

/// Answers as the test has prepared; nothing prepared: it hangs.
class ScriptedPrinter : public print::ReceiptPrinter
{
public:
    QFuture<Result<void>> send(const QByteArray &bytes) override
    {
        sent << bytes;
        QPromise<Result<void>> promise;
        promise.start();
        const auto future = promise.future();
        if (answers.empty()) {
            hanging.push_back(std::move(promise));
            return future;
        }
        promise.addResult(answers.front());
        promise.finish();
        answers.pop_front();
        return future;
    }
    QByteArrayList sent;
    std::deque<Result<void>> answers;
    std::vector<QPromise<Result<void>>> hanging;
};

/// A till's database that can be closed and opened again.
class Shop
{
public:
    Shop() { open(); }
    void open()
    {
        database = *store::Database::open(folder.filePath(u"till.sqlite"_qs),
                                          store::Database::Access::Write);
        if (!store::migrate(*database, u":/sql/till"_qs))
            qFatal("migration failed");
        jobs = std::make_unique<PrintJobStore>(*database);
        queue = std::make_unique<PrintQueue>(*jobs, clock, u"receipts"_qs);
    }
    /// As a crash leaves it.
    void reopen()
    {
        worker.reset();
        queue.reset();
        jobs.reset();
        database.reset();
        open();
    }
    qint64 add(const QByteArray &bytes)
    {
        const auto transaction = *store::Transaction::begin(*database);
        const auto id = queue->add(*transaction,
                                   {u"Ticket "_qs + QString::fromLatin1(bytes), bytes});
        return id && transaction->commit() ? *id : -1;
    }
    void work()
    {
        if (!worker)
            worker = std::make_unique<PrintWorker>(*queue, printer, clock);
        worker->work();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
    QByteArrayList problems() const
    {
        QByteArrayList all;
        const auto waiting = *queue->waiting();
        for (const PrintJob &job : waiting)
            all << job.problem;
        return all;
    }

    QTemporaryDir folder;
    ManualClock clock;
    ScriptedPrinter printer;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<PrintJobStore> jobs;
    std::unique_ptr<PrintQueue> queue;
    std::unique_ptr<PrintWorker> worker;
};

const Result<void> off = fail("printer/unreachable");

} // namespace

class tst_PrintQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobsComeOutInOrderAndAreGone()
    {
        Shop shop;
        shop.printer.answers = {{}, {}, {}};
        for (const char *job : {"1", "2", "3"})
            QVERIFY(shop.add(job) > 0);
        shop.work();
        QTRY_COMPARE(shop.printer.sent, (QByteArrayList{"1", "2", "3"}));
        QTRY_VERIFY(shop.queue->waiting()->empty());
    }

    void aHangingPrinterKeepsTheOthersInOrderAndNobodyWaiting()
    {
        Shop shop;
        shop.add("1");
        shop.work();
        QCOMPARE(shop.printer.sent, QByteArrayList{"1"});
        QVERIFY(shop.add("2") > 0); // a sale goes on meanwhile
        shop.work();
        QCOMPARE(shop.printer.sent.size(), 1);
        shop.printer.answers = {{}};
        shop.printer.hanging[0].addResult(Result<void>());
        shop.printer.hanging[0].finish();
        QTRY_COMPARE(shop.printer.sent, (QByteArrayList{"1", "2"}));
    }

    void aJobSurvivesARestart()
    {
        Shop shop;
        shop.add("1");
        shop.reopen();
        shop.printer.answers = {{}};
        shop.work();
        QTRY_COMPARE(shop.printer.sent, QByteArrayList{"1"});
    }

    void whatMayHaveComeOutBeforeACrashIsNotPrintedTwice()
    {
        Shop shop;
        const qint64 id = shop.add("1");
        shop.add("2");
        shop.work(); // the printer has the bytes; the till stops
        shop.reopen();
        shop.printer.answers = {{}};
        shop.work();
        QTRY_COMPARE(shop.printer.sent, (QByteArrayList{"1", "2"}));
        QTRY_COMPARE(shop.problems(), QByteArrayList{"printer/unsure"});
        shop.printer.answers = {{}};
        QVERIFY(shop.queue->retry(id)); // a person has looked at the paper
        shop.work();
        QTRY_COMPARE(shop.printer.sent, (QByteArrayList{"1", "2", "1"}));
        QTRY_VERIFY(shop.queue->waiting()->empty());
    }

    void aPrinterThatWasOffIsTriedAgainThreeTimesAndThenAPersonDecides()
    {
        Shop shop;
        shop.printer.answers = {off, off, off};
        shop.add("1");
        shop.work();
        QTRY_COMPARE(shop.printer.sent.size(), 1);
        shop.work();
        QCOMPARE(shop.printer.sent.size(), 1); // not before its time
        for (const int seconds : {5, 30, 60}) {
            shop.clock.advanceMs(seconds * 1000);
            shop.work();
        }
        QTRY_COMPARE(shop.printer.sent.size(), 3);
        shop.clock.advanceMs(3'600'000);
        shop.work();
        QCOMPARE(shop.printer.sent.size(), 3);
        QCOMPARE(shop.problems(), QByteArrayList{"printer/unreachable"});
        QCOMPARE(shop.queue->waiting()->front().tries, 3);
    }

    void aDeadJobDoesNotBlockTheOthers()
    {
        Shop shop;
        shop.printer.answers = {fail("printer/timeout"), {}};
        shop.add("1");
        shop.add("2");
        shop.work();
        QTRY_COMPARE(shop.printer.sent, (QByteArrayList{"1", "2"}));
        QTRY_COMPARE(shop.problems(), QByteArrayList{"printer/timeout"}); // part may be out
    }

    void lastNightsReceiptsDoNotComeOutInTheMorning()
    {
        Shop shop;
        shop.add("1");
        shop.clock.advanceMs(12 * 3'600'000);
        shop.reopen();
        shop.printer.answers = {{}};
        shop.add("2");
        shop.work();
        QTRY_COMPARE(shop.printer.sent, QByteArrayList{"2"});
        QTRY_COMPARE(shop.problems(), QByteArrayList{"printer/late"});
    }

    void aClockThatWasSetBackKeepsNoJob()
    {
        Shop shop;
        shop.printer.answers = {off, {}};
        shop.add("1");
        shop.work();
        QTRY_COMPARE(shop.problems(), QByteArrayList{"printer/unreachable"});
        shop.clock.setWall(shop.clock.now().plusSeconds(-86400));
        shop.work();
        QTRY_COMPARE(shop.printer.sent.size(), 2);
    }

    void aForgottenJobNeverPrints()
    {
        Shop shop;
        const qint64 first = shop.add("1");
        shop.work();
        const auto busy = shop.queue->forget(first);
        QVERIFY(!busy && busy.error().is("printer/busy"));
        const qint64 second = shop.add("2");
        QVERIFY(shop.queue->forget(second));
        shop.printer.hanging[0].addResult(Result<void>());
        shop.printer.hanging[0].finish();
        QTRY_VERIFY(shop.queue->waiting()->empty());
        QCOMPARE(shop.printer.sent, QByteArrayList{"1"});
        QVERIFY(shop.queue->retry(second).error().is("printer/no-job"));
        QVERIFY(shop.queue->forget(second).error().is("printer/no-job"));
    }

    void aConnectionThatIsTakenDownLeavesItsJobToAPerson()
    {
        Shop shop;
        shop.add("1");
        shop.work();
        shop.printer.hanging.clear(); // its future ends without a result
        QTRY_COMPARE(shop.problems(), QByteArrayList{"printer/unsure"});
    }

    void aJobOfASaleThatWasRolledBackIsNotThere()
    {
        Shop shop;
        {
            const auto transaction = *store::Transaction::begin(*shop.database);
            QVERIFY(shop.queue->add(*transaction, {u"Ticket"_qs, "1"}));
        }
        QVERIFY(shop.queue->waiting()->empty());
    }

    void aJobsPaperNeverChanges()
    {
        Shop shop;
        shop.add("1");
        const auto transaction = *store::Transaction::begin(*shop.database);
        QVERIFY(!transaction->run(u"UPDATE print_job SET bytes = x'32'"_qs));
    }
};

QTEST_GUILESS_MAIN(tst_PrintQueue)
#include "tst_PrintQueue.moc"
