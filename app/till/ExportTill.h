// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/ShopDesk.h"
#include "app/till/TillPaths.h"
#include "core/backup/CopyDesk.h"
#include "core/fiscal/Archive.h"

namespace comptoir::app {

/// What the copies of a till stand on. Disk, clock and entropy are used from another thread.
struct CopyGround
{
    TillPaths paths;
    Disk &disk;
    const Clock &clock;
    Entropy &entropy;
    QString software; ///< "Comptoir 1.2.3"
    ShopDesk::Post post; ///< to the till that is open: an export is in its books
};

/// An export that is written, and its archive that the books do not know of yet.
struct ExportedTill
{
    backup::ExportMade made;
    fiscal::ArchiveFile archive;
};

/// Everything of a till as a ZIP in the folder (backup::ExportAll), from any thread and while it
/// sells. Errors "backup/disk-full", "store/…", "fiscal/…", "keystore/unreadable".
Result<ExportedTill> exportTill(const CopyGround &ground, const QString &folder);

} // namespace comptoir::app
