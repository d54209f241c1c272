// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "sync/wire/SignedDoc.h"

namespace comptoir::backend {

/// The town (or group of towns) that this backend belongs to.
struct Territory
{
    TerritoryId id;
    QString name;
    QString host; ///< printed in voucher codes, upper case
    QString epoch; ///< changes when the database was restored: tills then start their feeds again
    int keysetVersion = 0;
};

/// Error "territory/not-founded".
Result<Territory> readTerritory(StorageTransaction &transaction);

/// The keyset as it was last published. Error "territory/not-founded".
Result<wire::SignedDoc> readKeyset(StorageTransaction &transaction);

} // namespace comptoir::backend
