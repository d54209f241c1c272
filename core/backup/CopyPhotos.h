// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"

namespace comptoir::backup {

/// Beside second copies; not "photos": a stick may have the owner's own.
inline constexpr auto photosOfCopies = "/photos-caisse";

/// Brings the articles' photos that a folder has and another lacks there, whole ones only: their
/// name is their hash, so none replaces another, and none is ever removed. How many came. Errors:
/// "backup/disk-full" (facts: folder; a copy leaves room for the sales to come), "store/…".
Result<int> copyPhotos(Disk &disk, const QString &from, const QString &to);

} // namespace comptoir::backup
