// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/MakeCopy.h"
#include "tests/core/fiscal/Books.h"
#include "tests/support/FaultyDisk.h"

#include <QDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backup;
using test::FaultyVfs;

namespace {

/// A disk of which a test says how much is free, and which names can't be given.
class SmallDisk : public test::FaultyDisk
{
public:
    qint64 freeBytes(const QString &) override { return free; }
    Result<void> rename(const QString &from, const QString &to) override
    {
        if (diesBeforeRename)
            return fail("store/disk-io", from);
        return FaultyDisk::rename(from, to);
    }
    qint64 free = qint64(1) << 40;
    bool diesBeforeRename = false;
};

} // namespace

class tst_MakeCopy : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Books> m_books;
    std::unique_ptr<QTemporaryDir> m_folder;
    SmallDisk m_disk;

    QString database() const { return m_books->database().path(); }
    Result<MadeCopy> copied()
    {
        return MakeCopy(m_disk, m_books->clock).run(database(), m_folder->path());
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    MadeCopy good()
    {
        auto copy = copied();
        if (!copy)
            qFatal("%s %s", copy.error().code.constData(), qUtf8Printable(copy.error().detail));
        return std::move(*copy);
    }

private Q_SLOTS:
    void init()
    {
        FaultyVfs::install();
        m_books = std::make_unique<test::Books>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk.free = qint64(1) << 40;
        m_disk.diesBeforeRename = false;
        for (int ticket = 0; ticket < 5; ++ticket)
            m_books->sell(100 + ticket);
    }
    void cleanup() { FaultyVfs::disarm(); }

    void copyHoldsTheBooksAsTheyAre()
    {
        const auto copy = good();
        QCOMPARE(copy.facts.tickets(), 5);
        QCOMPARE(copy.facts.ends, *fiscal::endsOf(m_books->journal->records()));
        QCOMPARE(files(), QStringList{copy.name.fileName()}); // no side files, nothing unfinished
        QVERIFY(CheckCopy::everything(copy.path));
        QCOMPARE(files(), QStringList{copy.name.fileName()}); // nor after it was read
    }
    void saleGoesOnWhileItIsCopied()
    {
        const auto transaction = store::Transaction::begin(m_books->database());
        QVERIFY(transaction);
        const auto ticket = m_books->journal->append(**transaction, m_books->draft(990), 1);
        QVERIFY(ticket);
        const auto copy = good();
        QCOMPARE(copy.facts.tickets(), 5); // the sale is not in it, and is not held up
        QVERIFY((*transaction)->commit());
        QCOMPARE(good().facts.tickets(), 6);
    }
    void secondPlaceGetsACopyOfTheCopy()
    {
        const auto copy = good();
        QTemporaryDir stick;
        const auto second = MakeCopy(m_disk, m_books->clock).run(copy.path, stick.path());
        QVERIFY(second);
        QCOMPARE(second->facts.ends, copy.facts.ends);
    }
    void stickThatWasPulledOutIsSaidAndNoFolderIsMade()
    {
        const QString gone = m_folder->filePath(u"media/STICK"_qs);
        const auto copy = MakeCopy(m_disk, m_books->clock).run(database(), gone);
        QCOMPARE(copy.error().code, QByteArray("backup/folder-gone"));
        QCOMPARE(copy.error().facts.value(u"folder"_qs).toString(), gone);
        QVERIFY(!QDir(gone).exists());
    }
    void copyNeverTakesTheRoomOfTheSalesToCome()
    {
        good();
        const auto before = files();
        m_disk.free = MakeCopy::spared;
        const auto refused = copied();
        QCOMPARE(refused.error().code, QByteArray("backup/disk-full"));
        QVERIFY(refused.error().facts.value(u"needed_mb"_qs).toLongLong() >= 65);
        QCOMPARE(refused.error().facts.value(u"free_mb"_qs).toLongLong(), 64);
        QCOMPARE(files(), before);
    }
    /// Each call to the disk in turn fails, until one run meets no fault any more.
    void faultAtAnyPlaceLeavesTheCopyOfBefore_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("full") << int(FaultyVfs::Fault::DiskFull);
        QTest::newRow("i/o error") << int(FaultyVfs::Fault::IoError);
    }
    void faultAtAnyPlaceLeavesTheCopyOfBefore()
    {
        QFETCH(int, fault);
        good();
        int failures = 0;
        for (int call = 1;; ++call) {
            m_books->sell(call);
            const auto before = files();
            FaultyVfs::arm(FaultyVfs::Fault(fault), call);
            const auto copy = copied();
            const bool fired = FaultyVfs::fired();
            FaultyVfs::disarm();
            if (!fired) {
                QVERIFY(copy);
                break;
            }
            if (copy) { // a fault that cost nothing
                QVERIFY(CheckCopy::links(copy->path));
                continue;
            }
            ++failures;
            QCOMPARE(files(), before);
            const bool isFull = FaultyVfs::Fault(fault) == FaultyVfs::Fault::DiskFull;
            QVERIFY2(!isFull || copy.error().is("backup/disk-full"), copy.error().code.constData());
        }
        qInfo("%d calls failed a copy", failures);
        QVERIFY(failures > 3);
    }
    void killAtAnyPlaceLeavesACopyThatIsWhole()
    {
        const auto first = good();
        int killed = 0;
        for (int call = 1;; ++call) {
            const bool died = test::survivesOnlyByDisk([&] {
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                (void)copied();
            });
            for (const CopyName &name : MakeCopy::in(m_disk, m_folder->path()))
                QVERIFY(CheckCopy::everything(m_folder->filePath(name.fileName())));
            QVERIFY(!MakeCopy::in(m_disk, m_folder->path()).empty());
            if (!died)
                break;
            ++killed;
        }
        qInfo("killed at %d places", killed);
        QVERIFY(killed > 3);
        QCOMPARE(files().filter(u".part"_qs), QStringList()); // the next copy swept up
        QVERIFY(good().name.number > first.name.number);
    }
    void killBetweenWritingAndNamingIsSweptUp()
    {
        const auto first = good();
        m_disk.diesBeforeRename = true;
        QVERIFY(!copied());
        QCOMPARE(files().filter(u".part"_qs).size(), 1);
        QCOMPARE(MakeCopy::in(m_disk, m_folder->path()), std::vector{first.name});
        m_disk.diesBeforeRename = false;
        const auto second = good();
        QCOMPARE(files().filter(u".part"_qs), QStringList());
        QCOMPARE(second.name.number, first.name.number + 1);
    }
    void damagedDatabaseMakesNoCopyAndCostsNoOldOne()
    {
        const auto first = good();
        m_books->write([](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(u"DROP TRIGGER fiscal_record_keeps"_qs));
            COMPTOIR_CHECK(transaction.run(
                u"UPDATE fiscal_record SET payload = replace(payload, '102', '902') "
                "WHERE chain = 'tickets' AND number = 3"_qs));
            return {};
        });
        const auto copy = copied();
        QCOMPARE(copy.error().code, QByteArray("backup/chain"));
        QCOMPARE(copy.error().facts.value(u"number"_qs).toLongLong(), 3);
        QCOMPARE(files(), QStringList{first.name.fileName()});
    }
    void oldCopiesGoByTheRule()
    {
        for (int day = 0; day < 40; ++day) {
            good();
            m_books->clock.advanceMs(86'400'000);
        }
        const auto kept = MakeCopy::in(m_disk, m_folder->path());
        QVERIFY2(kept.size() >= 10 && kept.size() <= 13, qPrintable(QString::number(kept.size())));
    }
};

QTEST_GUILESS_MAIN(tst_MakeCopy)
#include "tst_MakeCopy.moc"
