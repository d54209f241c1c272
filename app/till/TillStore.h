// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/DeviceMarker.h"
#include "app/till/TillPaths.h"
#include "core/store/BlackBox.h"
#include "core/store/Database.h"

#include <memory>

namespace comptoir::app {

/// What became of the files at start.
enum class StartState { Clean, Unclean, Rebuilt };

/// Opens the till's files: the folder, the database (exchanged for a copy that was chosen before;
/// checked after an unclean end, a large one beside the first sale; when it is damaged or gone set
/// aside, and its newest whole copy taken, or made anew), the black box, the ballast.
class TillStore
{
public:
    /// `checkedAtOnce`: bytes of a database that nobody waits long for. One of 2.6 GB takes 40 s.
    TillStore(Disk &disk, TillPaths paths, qint64 checkedAtOnce = 32 << 20);
    /// A clean end.
    ~TillStore();

    /// Errors: "store/disk-full", "store/disk-io", "store/newer-schema", "till/already-running".
    /// Lets go of the ballast when the disk is full.
    Result<StartState> open();
    /// The next start checks all of the database first, however this run ends.
    void distrust();
    /// The last run did not end well, and the database is too large to be checked before it is
    /// used: ReadBeside does it.
    bool isUnchecked() const { return m_unchecked; }
    /// What came of it. Until then the next start checks, too.
    void noteChecked(const Result<void> &checked);
    /// True if there was ballast to let go.
    bool releaseBallast();

    /// Why a copy that was chosen did not take the database's place; the till is what it was.
    const std::optional<Error> &refusedCopy() const { return m_refusedCopy; }

    store::Database &database() { return *m_database; }
    store::BlackBox &blackBox() { return *m_blackBox; }
    const TillPaths &paths() const { return m_paths; }
    Disk &disk() { return m_disk; }

private:
    bool exists(const QString &path) const; ///< directly in the till's folder
    /// As the last run left it.
    bool mustCheckFirst() const;
    Result<StartState> openFiles();
    Result<void> openDatabase(bool check);
    Result<void> setAside();
    Result<void> takeCopy();
    void keepBallast();

    Disk &m_disk;
    TillPaths m_paths;
    const qint64 m_checkedAtOnce;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::BlackBox> m_blackBox;
    std::optional<Error> m_refusedCopy;
    bool m_running = false;
    bool m_distrusted = false;
    bool m_unchecked = false;
};

} // namespace comptoir::app
