// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CheckCopy.h"
#include "core/backup/RestoreNote.h"

namespace comptoir::backup {

/// Puts a copy in the place of the till's database, in two halves with a start of the till between:
/// a database is never exchanged under somebody who has it open.
class RestoreCopy
{
public:
    RestoreCopy(Disk &disk, RestorePlaces places) : m_disk(disk), m_places(std::move(places)) {}

    /// Checks all of the copy, lays it beside the database and notes it: the stick that it came
    /// from may be pulled out. Until the next start nothing has changed. Errors of CheckCopy,
    /// "backup/disk-full", "store/…".
    Result<CopyFacts> prepare(const QString &copy) const;
    /// Forgets a copy that waits.
    Result<void> cancel() const;
    /// At the start, before the database is opened: sets it aside, side files first, and lets the
    /// waiting copy take its place. May be cut off anywhere and is then done again. True if a copy
    /// is in place that the books have not said anything of yet. A waiting copy that went bad
    /// meanwhile is forgotten, and the till stays what it is: "backup/damaged".
    Result<bool> swap() const;
    /// As prepare() and swap() with the newest copy of the folder that is whole: the database is
    /// lost. The copy's path, or nothing when there is none.
    Result<std::optional<QString>> takeNewest(const QString &folder) const;

private:
    Result<CopyFacts> lay(const QString &copy, const std::optional<fiscal::ChainEnds> &known) const;
    QByteArray idOf(const CopyFacts &facts) const;
    bool exists(const QString &path) const;

    Disk &m_disk;
    RestorePlaces m_places;
};

} // namespace comptoir::backup
