// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "sync/wire/SignedDoc.h"

#include <optional>

namespace comptoir::backend {

/// The town (or group of towns) that this backend belongs to.
struct Territory
{
    TerritoryId id;
    QString name;
    QString host; ///< printed in voucher codes, upper case
    QString epoch; ///< changes when the database was restored: tills then start their feeds again
    int keysetVersion = 0;
    /// Announced: from that day on only tills that speak at least this protocol are understood.
    struct ProtocolEnd
    {
        int nextMin = 0;
        QString from; ///< ISO
    };
    std::optional<ProtocolEnd> protocolEnd;
};

/// Error "territory/not-founded".
/// What readTerritory() reads.
Question theTerritory();
Result<Territory> readTerritory(StorageTransaction &transaction);

/// Announces an end, or with nothing takes the announcement back. Error "territory/not-founded".
Result<void> announceProtocolEnd(StorageTransaction &transaction, Instant now,
                                 const std::optional<Territory::ProtocolEnd> &end);

/// The keyset as it was last published. Error "territory/not-founded".
Result<wire::SignedDoc> readKeyset(StorageTransaction &transaction);

} // namespace comptoir::backend
