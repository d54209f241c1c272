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
    qint64 version = 1; ///< of two versions the greater counts, in whatever order they come
    QJsonObject body;
    bool deleted = false;
};

/// Logs a change for the sequencer, inside the change's own transaction.
Result<void> publish(StorageTransaction &transaction, const FeedRow &row);
/// The same; returns the change: a row that must know the feed position stores it in its column
/// `change`, and `feed_n` is null until the sequencer fills it in (Sequencer.cpp lists these
/// tables).
Result<qint64> publishNoted(StorageTransaction &transaction, const FeedRow &row);

/// The latter for a change that no row of a stream shows, only files that are built at a position
/// (voucher packs), so that a position means one content.
Result<qint64> publishInFiles(StorageTransaction &transaction, const QString &entity,
                              const QString &id);

/// What feedHead() reads.
Question theFeedHead();
/// The highest number given so far. What is committed without a number is later.
Result<qint64> feedHead(StorageTransaction &transaction);

} // namespace comptoir::backend
