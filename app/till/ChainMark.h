// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/store/Outbox.h"

namespace comptoir::app {

/// Where the device's chain stood when it was last looked at: a small file apart from the database
/// and, unless a folder is named on the command line, apart from its folder. An old copy of the
/// database that is put back, or a folder that was copied to another machine, does not fit it
/// (sync.md §2.14).
struct ChainMark
{
    DeviceId device;
    int incarnation = 0;
    qint64 number = 0; ///< of the last op
    QByteArray head;
    QByteArray machine; ///< hash of the machine's id

    static ChainMark of(const store::ChainHead &chain);
    /// Nothing when there is none or it can't be read.
    static std::optional<ChainMark> read(Disk &disk, const QString &path);
    Result<void> write(Disk &disk, const QString &path) const;
    /// The chain is the one of the mark, or what became of it since.
    Result<bool> fits(const store::Outbox &outbox) const;

    friend bool operator==(const ChainMark &, const ChainMark &) = default;
};

} // namespace comptoir::app
