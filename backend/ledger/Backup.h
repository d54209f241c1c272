// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ledger/BooksPosition.h"
#include "core/base/Clock.h"
#include "core/base/Disk.h"

namespace comptoir::backend {

/// Copies of the database beside each other in one folder, or what we know of the copies that a
/// database makes itself. What is in a finished copy is durable: tills may then forget it.
class Backup
{
public:
    static constexpr int kept = 3;

    Backup(Storage &storage, Disk &disk, const Clock &clock, QString folder)
        : m_storage(storage),
          m_disk(disk),
          m_clock(clock),
          m_folder(std::move(folder))
    {}
    /// True while something that tills sent, read or the desk did is in no copy.
    Result<bool> isDue();
    /// Returns the new copy's path. Only after it has its name, `durable_seq` of each chain moves
    /// to what was acknowledged when the copy began; then old copies go. Of a database that is
    /// copied by others the path is empty, and until that copy is as far "store/not-copied"; then
    /// the same call goes on waiting for it. Errors: "store/…".
    Result<QString> backupNow();

private:
    struct Acked
    {
        QByteArray device;
        qint64 incarnation = 0;
        qint64 sequence = 0;
    };
    struct Covered
    {
        Instant begun;
        QString epoch;
        BooksPosition position;
        std::vector<Acked> chains;
    };
    Result<Covered> covered();
    Result<void> markDurable(const Covered &copy);
    QString nextName();
    Result<void> removeOld();
    Result<QString> follow();

    Storage &m_storage;
    Disk &m_disk;
    const Clock &m_clock;
    QString m_folder;

    struct Awaited
    {
        Covered copy;
        QString mark;
    };
    std::optional<Awaited> m_awaited;
};

} // namespace comptoir::backend
