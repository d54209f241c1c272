// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

#include <QJsonObject>

namespace comptoir::backend {

/// A row of the change feed (docs/protocol.md §6).
struct FeedRow
{
    QString stream; ///< "territory", "shop:<id>", "device:<id>", "campaign:<number>"
    QString entity;
    QString id;
    qint64 version = 1;
    QJsonObject body;
    bool deleted = false;
};

/// Numbers a change and moves its row to the tail of its stream, inside the change's own
/// transaction (one writer: SQLite). Returns the feed position n.
Result<qint64> publish(StorageTransaction &transaction, const FeedRow &row);

/// Takes a number without a row: for a change that only files built at a position show (voucher
/// packs), so that a position means one content.
Result<qint64> takePosition(StorageTransaction &transaction);

/// The highest number given so far.
Result<qint64> feedHead(StorageTransaction &transaction);

} // namespace comptoir::backend
