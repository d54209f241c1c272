// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Backup.h"

#include "backend/storage/SqliteStorage.h"
#include "tests/support/backend/TestTown.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// The real folder, of which one act can fail.
class FolderDisk : public MemoryDisk
{
public:
    Result<void> remove(const QString &path) override
    {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail("store/disk-io");
        return {};
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        if (renameFails || !QFile::rename(from, to))
            return fail("store/disk-io");
        return {};
    }
    QStringList list(const QString &folder) override
    {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }
    bool renameFails = false;
};

/// Books whose copies are made by a standby.
class CopiedByOthers : public backend::Storage
{
public:
    explicit CopiedByOthers(backend::Storage &real) : m_real(real) {}
    Result<std::unique_ptr<backend::StorageTransaction>> begin() override { return m_real.begin(); }
    Result<void> backupTo(const QString &path) override { return m_real.backupTo(path); }
    Result<std::optional<QString>> copyMark() override
    {
        return std::optional(QStringLiteral("0/1"));
    }
    Result<bool> isCopied(const QString &) override { return copied; }
    bool copied = false;

private:
    backend::Storage &m_real;
};

} // namespace

class tst_Backup : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till;
    std::unique_ptr<QTemporaryDir> m_folder;
    FolderDisk m_disk;

    Result<QString> backup()
    {
        m_town->clock.advanceMs(1000);
        return backend::Backup(m_town->storage, m_disk, m_town->clock, m_folder->path())
            .backupNow();
    }
    bool isDue()
    {
        return *backend::Backup(m_town->storage, m_disk, m_town->clock, m_folder->path()).isDue();
    }
    qint64 durable() { return m_town->number("SELECT durable_seq FROM chain"); }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(43);
        m_town->issue(5);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("A"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk.renameFails = false;
        m_till->debit(1, 500);
        QCOMPARE(m_till->push().status, 200);
    }
    void makesAcknowledgedOpsDurable()
    {
        QCOMPARE(durable(), 0);
        const auto path = backup();
        QVERIFY(path);
        QCOMPARE(durable(), 2);
        m_till->push();
        QCOMPARE(m_till->ack[u"durable_seq"].toInt(), 2);
        const auto copy = backend::SqliteStorage::open(*path);
        const auto transaction = (*copy)->begin();
        QCOMPARE((*(*transaction)->first("SELECT acked_seq FROM chain"))->integer(0), 2);
        QCOMPARE((*(*transaction)->first("SELECT COUNT(*) FROM op_log"))->integer(0), 2);
    }
    void isDueAfterWhateverTheBooksWouldLose()
    {
        m_town->clock.advanceMs(60'000);
        QVERIFY(isDue()); // a till's ops
        QVERIFY(backup());
        QVERIFY(!isDue());
        m_till->push(); // a heartbeat
        QVERIFY2(!isDue(), "idle tills would fill the disk with copies");
        m_town->issue(1);
        QVERIFY(isDue());
        QVERIFY(backup());
        QVERIFY(!isDue());
        m_town->addShop("B", false);
        QVERIFY(isDue());
        m_disk.renameFails = true;
        QVERIFY(!backup());
        QVERIFY2(isDue(), "a copy that failed holds nothing");
    }
    void promisesNothingWhenTheCopyFails()
    {
        m_disk.renameFails = true;
        QVERIFY(!backup());
        QCOMPARE(durable(), 0);
        m_disk.renameFails = false;
        for (int call = 1; call <= 3; ++call) {
            m_town->storage.failCall(call, "store/disk-full");
            QVERIFY(!backup());
            m_town->storage.failCall(0, {});
            QCOMPARE(durable(), 0);
        }
        QVERIFY(backup());
        QCOMPARE(durable(), 2);
    }
    void keepsTheNewestThree()
    {
        std::vector<QString> paths;
        for (int i = 0; i < 5; ++i)
            paths.push_back(*backup());
        QCOMPARE(m_disk.list(m_folder->path()).size(), 3);
        QVERIFY(!QFile::exists(paths[1]) && QFile::exists(paths[2]) && QFile::exists(paths[4]));
    }
    void keepsTheNewestThreeAlsoAfterAWrongClock()
    {
        m_town->clock.advanceMs(365LL * 86'400'000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(backup());
        m_town->clock.advanceMs(-365LL * 86'400'000);
        QVERIFY(backup());
        const auto newest = backup();
        QVERIFY(newest);
        QVERIFY2(QFile::exists(*newest), "tills were told that it holds their ops");
    }
    void marksNothingDurableInOtherBooks()
    {
        CopiedByOthers storage(m_town->storage);
        backend::Backup backup(storage, m_disk, m_town->clock, m_folder->path());
        QVERIFY(backup.backupNow().error().is("store/not-copied"));
        const auto transaction = m_town->storage.begin();
        QVERIFY((*transaction)->run(QStringLiteral("UPDATE territory SET epoch = 'another'")));
        QVERIFY((*transaction)->commit());
        storage.copied = true;
        QVERIFY(backup.backupNow().error().is("store/not-copied"));
        QCOMPARE(durable(), 0);
        QVERIFY(backup.backupNow());
        QCOMPARE(durable(), 2);
    }
};

QTEST_APPLESS_MAIN(tst_Backup)
#include "tst_Backup.moc"
