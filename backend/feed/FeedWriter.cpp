// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedWriter.h"

#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

Result<qint64> log(StorageTransaction &transaction, const Arguments &change)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("INSERT INTO change_log(stream, entity, id, ver, deleted, "
                                         "body) VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"),
                          change));
    return row->integer(0);
}

} // namespace

Result<qint64> publish(StorageTransaction &transaction, const FeedRow &row)
{
    const QVariant body = row.deleted ? QVariant() : QString::fromUtf8(wire::compact(row.body));
    return log(transaction,
               {row.stream, row.entity, row.id, row.version, qint64(row.deleted), body});
}

Result<qint64> publishInFiles(StorageTransaction &transaction, const QString &entity,
                              const QString &id)
{
    return log(transaction, {QVariant(), entity, id, qint64(1), qint64(0), QVariant()});
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
