// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedWriter.h"

#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

QString logged()
{
    return QStringLiteral("INSERT INTO change_log(stream, entity, id, ver, deleted, body) VALUES");
}

Arguments changeOf(const FeedRow &row)
{
    return {row.stream,
            row.entity,
            row.id,
            row.version,
            qint64(row.deleted),
            row.deleted ? nullOf<QString>() : QString::fromUtf8(wire::compact(row.body))};
}

Result<qint64> numbered(StorageTransaction &transaction, const Arguments &change)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(logged() + placesFor(change.size()) + u" RETURNING seq", change));
    return row->integer(0);
}

} // namespace

Result<void> publish(StorageTransaction &transaction, const FeedRow &row)
{
    return transaction.append(logged(), changeOf(row));
}

Result<qint64> publishNoted(StorageTransaction &transaction, const FeedRow &row)
{
    return numbered(transaction, changeOf(row));
}

Result<qint64> publishInFiles(StorageTransaction &transaction, const QString &entity,
                              const QString &id)
{
    return numbered(transaction,
                    {nullOf<QString>(), entity, id, qint64(1), qint64(0), nullOf<QString>()});
}

Question theFeedHead()
{
    return {QStringLiteral("SELECT n FROM feed_head")};
}

Result<qint64> feedHead(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row, transaction.first(theFeedHead()));
    return row->integer(0);
}

} // namespace comptoir::backend
