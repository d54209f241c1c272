// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/ChangePolicy.h"
#include "backend/ledger/Backup.h"
#include "backend/storage/SqliteStorage.h"
#include "backend/territory/BeginEpoch.h"
#include "sync/wire/Json.h"
#include "tests/support/TestStorage.h"
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

/// A town that makes copies of its books and can be put back to one: on SQLite as the backend makes
/// them, on PostgreSQL as a dump does.
class RestoredTown : public TestTown
{
public:
    explicit RestoredTown(quint64 seed) : RestoredTown(seed, newTestStorage()) {}

    QString backUp()
    {
        clock.advanceMs(1000);
        if (m_postgres) {
            m_dumps.push_back(m_postgres->copied());
            return QString::number(m_dumps.size() - 1);
        }
        auto copy = backend::Backup(storage, m_disk, clock, m_folder.path()).backupNow();
        COMPTOIR_ASSERT(copy);
        return *copy;
    }
    /// Opens a copy of the copy as the town's database; nobody has said so yet.
    void putBack(const QString &copy)
    {
        if (m_postgres) {
            auto live = m_dumps.at(copy.toUInt())->copied();
            m_postgres = live.get();
            storage.replace(std::move(live));
            return;
        }
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
                         backend::BeginEpoch(keys, clock, entropy).run(transaction, mark));
            epoch = territory.epoch.toUtf8();
            return {};
        });
    }
    /// The code of a voucher, as it stands on its paper.
    QByteArray paper(vouchers::Serial serial)
    {
        const auto of = [&](const char *column) {
            return number(QStringLiteral("SELECT %1 FROM voucher WHERE serial = ?")
                              .arg(QLatin1String(column)),
                          {qint64(serial)});
        };
        const int key = int(number(QStringLiteral("SELECT issuer_key FROM campaign")));
        return vouchers::VoucherCode::make({key, campaign, serial, Money::fromCents(of("face_c")),
                                            Day::fromVoucherDays(int(of("last_day"))),
                                            quint8(of("flags"))},
                                           keys.key(key), keys.rootFingerprint())
            .text()
            .toLatin1();
    }
    /// Other terms for offline debits, signed as tills have them.
    wire::SignedDoc changeTerms(const vouchers::OfflineTerms &terms)
    {
        act([&](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(backend::ChangePolicy(keys, clock).run(transaction, campaign, terms));
            return {};
        });
        return publishedCampaign();
    }
    wire::SignedDoc publishedCampaign()
    {
        const auto body = wire::parseObject(
            text(QStringLiteral("SELECT body FROM feed WHERE entity = 'campaign'")).toUtf8());
        return *wire::SignedDoc::fromJson(*body);
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
    RestoredTown(quint64 seed, std::unique_ptr<backend::Storage> books)
        : RestoredTown(seed, dynamic_cast<TemporaryPostgres *>(books.get()), std::move(books))
    {}
    RestoredTown(quint64 seed, TemporaryPostgres *postgres,
                 std::unique_ptr<backend::Storage> &&books)
        : TestTown(seed, usualPlan(), std::move(books)),
          m_postgres(postgres)
    {}

    TemporaryPostgres *m_postgres = nullptr; ///< the books of now; none on SQLite
    std::vector<std::unique_ptr<TemporaryPostgres>> m_dumps;
    QTemporaryDir m_folder;
    FolderDisk m_disk;
    int m_lives = 0;
};

} // namespace comptoir::test
