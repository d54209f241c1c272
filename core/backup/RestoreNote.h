// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/fiscal/HeadFile.h"

namespace comptoir::backup {

/// Where a restore keeps what it needs between two runs of the till.
struct RestorePlaces
{
    QString database; ///< the till's
    QString waiting; ///< the copy that takes its place at the next start
    QString note; ///< RestoreNote
};

/// A copy was chosen: a small file beside the database from that moment until the books have said
/// what the copy does not hold. While it is there, nothing is sold as if nothing had happened.
struct RestoreNote
{
    QByteArray id; ///< names the database that was set aside
    QString copy; ///< file name of the copy
    Instant copied; ///< its newest record
    /// Where the books of the database stood that it replaces; nothing when they can't be read.
    std::optional<fiscal::ChainEnds> known;

    /// Nothing when there is none. A note that can't be read counts as one that knows nothing.
    static Result<std::optional<RestoreNote>> read(Disk &disk, const QString &path);
    Result<void> write(Disk &disk, const QString &path) const;
    /// Where the replaced database lies from then on; it is never removed.
    QString aside(const RestorePlaces &places) const;
};

} // namespace comptoir::backup
