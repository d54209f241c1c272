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
    /// Where `cursor` stands (empty: at the beginning). Error "feed/cursor-expired" for a cursor of
    /// another stream or epoch.
    Result<FeedCursor> position(const QString &stream, const QString &cursor) const;
    struct Page
    {
        QByteArray json; ///< the whole answer
        bool isEmpty = false; ///< no rows
    };
    /// The rows behind `from`. Their bodies are written as they are stored, unread: a new device
    /// asks for all of them at once. Error "feed/cursor-expired" for a position ahead of the feed,
    /// or one from before a removed row that is forgotten.
    Result<Page> page(StorageTransaction &transaction, const FeedCursor &from, int limit) const;

private:
    QJsonObject frame(const Rows &rows, const FeedCursor &from, int limit) const;
    QString m_epoch;
};

} // namespace comptoir::backend
