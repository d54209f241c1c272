// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace comptoir {

/// The few file acts outside SQLite (black box, keys, markers), so that tests can make them fail.
/// Errors: "store/disk-full", "store/disk-io".
class Disk
{
public:
    Disk() = default;
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    virtual ~Disk() = default;

    /// Appends and waits until the bytes are on the medium (fdatasync).
    virtual Result<void> appendDurably(const QString &path, const QByteArray &bytes) = 0;
    /// Replaces the file as a whole (write beside, fsync, rename, fsync the folder); mode 0600.
    virtual Result<void> replaceDurably(const QString &path, const QByteArray &bytes) = 0;
    /// The whole file; an empty array when there is none.
    virtual Result<QByteArray> read(const QString &path) = 0;
    virtual Result<void> remove(const QString &path) = 0;
    virtual Result<void> rename(const QString &from, const QString &to) = 0;
    /// File names (without the folder), sorted.
    virtual QStringList list(const QString &folder) = 0;
    virtual qint64 freeBytes(const QString &folder) = 0;
    /// Makes the folder and those above it, unless they are there.
    virtual Result<void> makeFolder(const QString &) { return {}; }
};

} // namespace comptoir
