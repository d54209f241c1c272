// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/base/Instant.h"
#include "core/store/Database.h"

#include <set>
#include <vector>

namespace comptoir::registers {

/// A photo that the territory does not have yet.
struct QueuedBlob
{
    QByteArray hash;
    qint64 size = 0;
    int tries = 0; ///< whole uploads that the territory found to be of another hash
};

/// The till's photos: files named by their hash in its folder, and a row for each on its way to the
/// territory. Beside the op queue, never in it: a sale must not wait for a picture.
class BlobQueueStore
{
public:
    /// `folder` must exist.
    BlobQueueStore(store::Database &database, Disk &disk, QString folder);

    /// Keeps the bytes and returns what a register names them by. The file is on the medium before
    /// the row: a kill between leaves a file that nothing names. Error "blob/too-large".
    Result<QString> add(store::Transaction &transaction, const QByteArray &bytes, Instant now);
    /// The bytes if they are here whole, else nothing: a placeholder is shown.
    Result<std::optional<QByteArray>> find(const QByteArray &hash) const;
    /// A photo that came from the territory. Error "blob/wrong-hash".
    Result<void> keep(const QByteArray &hash, const QByteArray &bytes);

    /// What a register names, or what is on its way to the territory.
    Result<std::set<QByteArray>> wanted() const;
    /// What a register names and is not here. Parts of others, left by a kill, go.
    Result<std::vector<QByteArray>> missing();
    /// The part of a missing photo that has come.
    Result<QByteArray> part(const QByteArray &hash) const;
    Result<void> addToPart(const QByteArray &hash, const QByteArray &bytes);
    /// The next try begins anew.
    Result<void> dropPart(const QByteArray &hash);

    Result<std::optional<QueuedBlob>> next() const; ///< the oldest that waits
    Result<int> waiting() const;
    Result<void> noteProgress(const QByteArray &hash, qint64 sent, bool complete);
    /// The town was put back to a copy, which may lack what it had: all that is here goes again.
    Result<void> sendAgain(store::Transaction &transaction);
    Result<void> noteWrongHash(const QByteArray &hash);
    /// Not tried again; `problem` is the territory's code, or ours.
    Result<void> refuse(const QByteArray &hash, const QByteArray &problem);

private:
    Result<std::set<QByteArray>> named() const;
    QString pathOf(const QByteArray &hash) const;
    QString partOf(const QByteArray &hash) const;
    Result<void> change(const QString &sql, const store::Arguments &arguments);

    store::Database &m_database;
    Disk &m_disk;
    QString m_folder;
};

} // namespace comptoir::registers
