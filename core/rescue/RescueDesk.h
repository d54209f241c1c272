// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

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

/// Saving what the territory does not have, as the window asks for it.
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
};

} // namespace comptoir::rescue
