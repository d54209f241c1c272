// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedWriter.h"

#include "sync/wire/Json.h"

namespace comptoir::backend {

Result<qint64> publish(StorageTransaction &transaction, const FeedRow &row)
{
    COMPTOIR_TRY(const qint64 n, takePosition(transaction));
    const QVariant body = row.deleted ? QVariant() : QString::fromUtf8(wire::compact(row.body));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO feed(stream, entity, id, n, ver, deleted, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream, entity, id) DO UPDATE SET "
            "n = excluded.n, ver = excluded.ver, deleted = excluded.deleted, body = excluded.body"),
        {row.stream, row.entity, row.id, n, row.version, qint64(row.deleted), body}));
    return n;
}

Result<qint64> takePosition(StorageTransaction &transaction)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE feed_head SET n = n + 1")));
    return feedHead(transaction);
}

Result<qint64> feedHead(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row, transaction.first(QStringLiteral("SELECT n FROM feed_head")));
    return row->integer(0);
}

} // namespace comptoir::backend
