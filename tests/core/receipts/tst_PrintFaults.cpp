// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/PrintQueue.h"
#include "core/store/Migrator.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/Samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace comptoir;
using namespace comptoir::receipts;
using comptoir::test::FaultyVfs;

namespace {

/// The paper: a file that grows when a job comes out, past SQLite and its faults.
class Roll
{
public:
    explicit Roll(const QString &path) : m_path(QFile::encodeName(path)) {}
    void print(const QByteArray &bytes) const
    {
        const int file = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        (void)!::write(file, bytes.constData(), size_t(bytes.size()));
        ::close(file);
    }
    QByteArray read() const { return test::contentOf(QFile::decodeName(m_path)); }

private:
    QByteArray m_path;
};

/// One start of a till that has a printer.
class Run
{
public:
    explicit Run(const QString &folder)
        : roll(folder + u"/roll"_qs),
          database(
              *store::Database::open(folder + u"/till.sqlite"_qs, store::Database::Access::Write)),
          jobs(*database),
          queue(jobs, clock, u"receipts"_qs)
    {
        if (!store::migrate(*database, u":/sql/till"_qs))
            qFatal("migration failed");
    }
    bool add(const QByteArray &bytes)
    {
        const auto transaction = store::Transaction::begin(*database);
        return transaction && queue.add(**transaction, {u"Ticket"_qs, bytes})
            && (*transaction)->commit();
    }
    /// True when everything was written that had to be.
    bool work()
    {
        if (!queue.recover())
            return false;
        for (;;) {
            const auto job = queue.take();
            if (!job)
                return false;
            if (!*job)
                return true;
            roll.print((*job)->bytes);
            if (!queue.settle((*job)->id, {}))
                return false;
        }
    }
    /// Titles don't matter: bytes of what still waits, held or not.
    int left() const { return int(queue.waiting()->size()); }

    Roll roll;
    test::ManualClock clock;
    std::unique_ptr<store::Database> database;
    PrintJobStore jobs;
    PrintQueue queue;
};

} // namespace

class tst_PrintFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::disarm(); }

    void aJobIsQueuedOrNotWhenAStorageCallFails()
    {
        int failures = 0;
        for (int call = 1;; ++call) {
            QTemporaryDir folder;
            bool said = false, fired = false;
            {
                Run run(folder.path());
                FaultyVfs::arm(FaultyVfs::Fault::DiskFull, call);
                said = run.add("1");
                fired = FaultyVfs::fired();
                FaultyVfs::disarm();
            }
            Run again(folder.path());
            if (said)
                QCOMPARE(again.left(), 1);
            if (!fired) {
                QVERIFY(said);
                break;
            }
            ++failures;
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 2);
    }

    void noFaultPrintsAJobTwiceOrLosesIt_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("the disk fails") << int(FaultyVfs::Fault::IoError);
        QTest::newRow("the disk is full") << int(FaultyVfs::Fault::DiskFull);
        QTest::newRow("the till is killed") << int(FaultyVfs::Fault::Kill);
    }
    void noFaultPrintsAJobTwiceOrLosesIt()
    {
        QFETCH(int, fault);
        const bool kills = fault == int(FaultyVfs::Fault::Kill);
        int failures = 0;
        for (int call = 1;; ++call) {
            QTemporaryDir folder;
            {
                Run run(folder.path());
                QVERIFY(run.add("1") && run.add("2") && run.add("3"));
            }
            bool fired = false;
            const auto act = [&] {
                Run run(folder.path());
                FaultyVfs::arm(FaultyVfs::Fault(fault), call);
                (void)run.work();
                fired = FaultyVfs::fired();
                FaultyVfs::disarm();
            };
            if (kills)
                fired = test::survivesOnlyByDisk(act);
            else
                act();
            Run again(folder.path());
            QVERIFY(again.work());
            const QByteArray paper = again.roll.read();
            for (const char *job : {"1", "2", "3"})
                QVERIFY2(paper.count(job) <= 1, paper.constData());
            // What isn't on paper is still there for a person.
            QVERIFY2(paper.size() + again.left() >= 3, paper.constData());
            QVERIFY(again.left() <= 1); // one job at most is in doubt
            if (!fired) {
                QCOMPARE(paper, QByteArray("123"));
                break;
            }
            ++failures;
        }
        qInfo("faults survived: %d", failures);
        QVERIFY(failures >= 6);
    }
};

QTEST_GUILESS_MAIN(tst_PrintFaults)
#include "tst_PrintFaults.moc"
