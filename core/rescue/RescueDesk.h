// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/rescue/RescuePack.h"

#include <QFuture>
#include <QStringList>

#include <vector>

namespace comptoir::rescue {

/// Where a pack can be put.
struct Place
{
    QString folder;
    QString name; ///< of the stick; empty: this till's own folder
    friend bool operator==(const Place &, const Place &) = default;
};

struct SavedPack
{
    QString path;
    int ops = 0;
    QStringList code; ///< groups; shown once
    friend bool operator==(const SavedPack &, const SavedPack &) = default;
};

/// A file that somebody plugged in.
struct FoundPack
{
    QString path;
    QString place; ///< name of the stick; empty: this till's own folder
    Result<PackLabel> label; ///< readable without the code; else why not
    friend bool operator==(const FoundPack &, const FoundPack &) = default;
};

/// Saving what the territory does not have, and handing in what another till saved, as the window
/// asks for it.
class RescueDesk
{
public:
    RescueDesk() = default;
    RescueDesk(const RescueDesk &) = delete;
    RescueDesk &operator=(const RescueDesk &) = delete;
    virtual ~RescueDesk() = default;

    /// Sticks first, then this till's folder.
    virtual std::vector<Place> rescuePlaces() = 0;
    /// Writes a pack of all that is not safe; needs no network. Errors "store/disk-full",
    /// "store/disk-io", "till/not-enrolled".
    virtual QFuture<Result<SavedPack>> saveUnsent(const Place &place) = 0;

    /// Packs of other tills in those places, the newest file first.
    virtual QFuture<Result<std::vector<FoundPack>>> findPacks() = 0;
    /// Takes the ops of a pack in, to hand them to the territory; how many were new here. Errors of
    /// RescuePack::open() and RescuedOpStore::import().
    virtual QFuture<Result<int>> deliver(const QString &path,
                                         const sharing::RecoveryCode &code) = 0;
};

} // namespace comptoir::rescue
