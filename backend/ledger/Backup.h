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
    struct Copy
    {
        Covered covered;
        QString path;
    };

    Backup(Storage &storage, Disk &disk, const Clock &clock, QString folder)
        : m_storage(storage),
          m_disk(disk),
          m_clock(clock),
          m_folder(std::move(folder))
    {}
    /// True while something that tills sent, read or the desk did is in no copy.
    Result<bool> isDue();
    /// What the next copy will hold. Nothing of a database that others copy, once they have; until
    /// then "store/not-copied", and the same call goes on waiting for it. Errors: "store/…".
    Result<std::optional<Copy>> begin();
    /// From any thread, while requests are answered.
    Result<void> write(const Copy &copy) const;
    /// Only when it is written, `durable_seq` of each chain moves to what was acknowledged when the
    /// copy began; then old copies go.
    Result<void> finish(const Copy &copy);
    /// All of it at once; the new copy's path, or nothing.
    Result<QString> backupNow();

private:
    Result<Covered> covered();
    Result<void> markDurable(const Covered &copy);
    QString nextName();
    Result<void> removeOld();
    Result<void> follow();

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
