// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/BlobQueueStore.h"

namespace comptoir::catalogue {

/// The photos of the articles and of drafts of the listing: files of the till's folder that are
/// named by their hash (core/registers/BlobName), so that the same picture twice is one file and
/// none is ever overwritten by another. They stay on this till: nothing of them is queued for the
/// territory.
class PhotoStore
{
public:
    /// How long a photo that no article names any more is kept: a copy that is put back finds it.
    static constexpr qint64 spareMs = 30LL * 24 * 3600 * 1000;

    /// `folder`: empty where photos are not kept.
    PhotoStore(store::Database &database, Disk &disk, const QString &folder);

    /// Keeps a picture as it is and returns what an article names it by. When it returns, the file
    /// is on the medium: only then may an article be saved with that name. Errors:
    /// "blob/too-large", "store/…".
    Result<QString> keep(const QByteArray &bytes);
    /// The bytes if they are here whole, else nothing: the article is shown without.
    Result<std::optional<QByteArray>> find(const QString &photo) const;
    /// Removes files that nothing has named for `spareMs`, at the start of the till; how many. A
    /// file that an article names, also an archived one, or a register or a draft of the listing,
    /// or that is on its way to the territory, never goes.
    Result<int> removeOrphans(Instant now);

private:
    Result<std::set<QByteArray>> named() const;
    /// When the files that nothing names were first seen so.
    QString noteOfOrphans() const;

    store::Database &m_database;
    Disk &m_disk;
    QString m_folder;
    registers::BlobQueueStore m_files;
};

} // namespace comptoir::catalogue
