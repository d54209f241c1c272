// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CheckCopy.h"
#include "core/backup/CopyPolicy.h"
#include "core/base/Clock.h"
#include "core/base/Disk.h"

namespace comptoir::backup {

struct MadeCopy
{
    QString path;
    CopyName name;
    CopyFacts facts;
};

/// Copies a till's database into a folder while the till sells: on connections of its own, so from
/// any thread, and a sale never waits for it. What is copied counts only when it was read back and
/// found whole; then it gets its name, and only then old copies go. Whatever stops it, the copies
/// of before are there.
class MakeCopy
{
public:
    /// Left free on a disk for the sales to come: a copy must not be what stops the till.
    static constexpr qint64 spared = 64 << 20;

    MakeCopy(Disk &disk, const Clock &clock, CopyPolicy policy = {})
        : m_disk(disk),
          m_clock(clock),
          m_policy(policy)
    {}

    /// `database`: the till's, or a finished copy. Errors: "backup/folder-gone" (facts: folder),
    /// "backup/disk-full" (facts: folder, needed_mb, free_mb), "backup/damaged", "backup/chain",
    /// "backup/behind" (it does not have all that was there when it began), "store/…".
    Result<MadeCopy> run(const QString &database, const QString &folder) const;
    /// Finished copies of a folder, newest first.
    static std::vector<CopyName> in(Disk &disk, const QString &folder);

private:
    Result<void> makeRoom(const QString &database, const QString &folder) const;
    Result<CopyFacts> write(const QString &database, const QString &part) const;
    void removeUnfinished(const QString &folder) const;
    void removeOld(const QString &folder) const;

    Disk &m_disk;
    const Clock &m_clock;
    CopyPolicy m_policy;
};

} // namespace comptoir::backup
