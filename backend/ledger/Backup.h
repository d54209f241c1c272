// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ledger/BooksPosition.h"
#include "core/base/Clock.h"
#include "core/base/Disk.h"

namespace comptoir::backend {

/// Copies of the database beside each other in one folder. What is in a finished copy is durable:
/// tills may then forget it.
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
    /// to what was acknowledged when the copy began; then old copies go. Errors: "store/…".
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
        BooksPosition position;
        std::vector<Acked> chains;
    };
    Result<Covered> covered();
    Result<void> markDurable(const Covered &copy);
    Result<void> removeOld();

    Storage &m_storage;
    Disk &m_disk;
    const Clock &m_clock;
    QString m_folder;
};

} // namespace comptoir::backend
