// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feed/FeedCursor.h"
#include "backend/storage/Storage.h"

#include <QJsonObject>

namespace comptoir::backend {

/// Reads pages of the change feed (docs/protocol.md §6).
class FeedReader
{
public:
    static constexpr int maxRows = 1000;

    explicit FeedReader(QString epoch) : m_epoch(std::move(epoch)) {}
    /// The rows behind `cursor` (empty: from the beginning) as the answer's JSON. Error
    /// "feed/cursor-expired" for a cursor of another stream or epoch, or one ahead of the feed.
    Result<QJsonObject> page(StorageTransaction &transaction, const QString &stream,
                             const QString &cursor, int limit) const;

private:
    Result<qint64> position(const QString &stream, const QString &cursor, qint64 head) const;
    QString m_epoch;
};

} // namespace comptoir::backend
