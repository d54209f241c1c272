// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ledger/Backup.h"
#include "backend/storage/SqliteStorage.h"
#include "backend/territory/BeginEpoch.h"
#include "tests/support/backend/TestTown.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace comptoir::test {

/// A real folder.
class FolderDisk : public MemoryDisk
{
public:
    Result<void> remove(const QString &path) override
    {
        return !QFile::exists(path) || QFile::remove(path) ? Result<void>() : fail("store/disk-io");
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        return QFile::rename(from, to) ? Result<void>() : fail("store/disk-io");
    }
    QStringList list(const QString &folder) override
    {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }
};

/// A town that makes copies of its books and can be put back to one.
class RestoredTown : public TestTown
{
public:
    explicit RestoredTown(quint64 seed) : TestTown(seed) {}

    QString backUp()
    {
        clock.advanceMs(1000);
        auto copy = backend::Backup(storage, m_disk, clock, m_folder.path()).backupNow();
        COMPTOIR_ASSERT(copy);
        return *copy;
    }
    /// Opens a copy of the copy as the town's database; nobody has said so yet.
    void putBack(const QString &copy)
    {
        const QString path = m_folder.filePath(QStringLiteral("live-%1").arg(++m_lives));
        COMPTOIR_ASSERT(QFile::copy(copy, path));
        auto opened = backend::SqliteStorage::open(path);
        COMPTOIR_ASSERT(opened);
        storage.replace(std::move(*opened));
    }
    /// The operator says so: a new epoch, which tills have to take.
    void confirm(const std::optional<backend::BooksMark> &mark = {})
    {
        clock.advanceMs(1000);
        act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto territory,
                         backend::BeginEpoch(clock, entropy).run(transaction, mark));
            epoch = territory.epoch.toUtf8();
            return {};
        });
    }
    void restore(const QString &copy)
    {
        const backend::BooksMark before = books();
        putBack(copy);
        confirm(before);
        COMPTOIR_ASSERT(ask("GET", "/healthz").status == 200); // a server looks every second
    }
    backend::BooksMark books()
    {
        backend::BooksMark mark;
        act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(mark, backend::markOf(transaction));
            return {};
        });
        return mark;
    }

private:
    QTemporaryDir m_folder;
    FolderDisk m_disk;
    int m_lives = 0;
};

} // namespace comptoir::test
