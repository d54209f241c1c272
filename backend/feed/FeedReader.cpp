// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedReader.h"

#include "backend/feed/FeedWriter.h"
#include "core/base/Assert.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

Result<QJsonObject> changeFrom(const Row &row)
{
    QJsonObject change{{QStringLiteral("e"), row.text(0)},
                       {QStringLiteral("id"), row.text(1)},
                       {QStringLiteral("ver"), row.integer(2)},
                       {QStringLiteral("n"), row.integer(3)}};
    if (row.integer(4) != 0) {
        change.insert(QStringLiteral("deleted"), true);
    } else {
        COMPTOIR_TRY(const QJsonObject body, wire::parseObject(row.text(5).toUtf8()));
        change.insert(QStringLiteral("body"), body);
    }
    return change;
}

} // namespace

Result<qint64> FeedReader::position(const QString &stream, const QString &cursor, qint64 head) const
{
    if (cursor.isEmpty())
        return 0;
    const auto parsed = FeedCursor::fromText(cursor);
    if (!parsed || parsed->stream != stream || parsed->epoch != m_epoch || parsed->n > head)
        return fail("feed/cursor-expired");
    return parsed->n;
}

Result<QJsonObject> FeedReader::page(StorageTransaction &transaction, const QString &stream,
                                     const QString &cursor, int limit) const
{
    COMPTOIR_ASSERT(limit >= 1 && limit <= maxRows);
    COMPTOIR_TRY(const qint64 head, feedHead(transaction));
    COMPTOIR_TRY(const qint64 from, position(stream, cursor, head));
    // One row more than asked for says whether there are more.
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(QStringLiteral("SELECT entity, id, ver, n, deleted, body FROM feed "
                                          "WHERE stream = ? AND n > ? ORDER BY n LIMIT ?"),
                           {stream, from, qint64(limit) + 1}));
    const bool upToDate = rows.size() <= size_t(limit);
    const size_t count = upToDate ? rows.size() : size_t(limit);
    QJsonArray changes;
    for (size_t i = 0; i < count; ++i) {
        COMPTOIR_TRY(const QJsonObject change, changeFrom(rows[i]));
        changes.append(change);
    }
    const qint64 reached = upToDate ? head : rows[count - 1].integer(3);
    return QJsonObject{{QStringLiteral("epoch"), m_epoch},
                       {QStringLiteral("stream"), stream},
                       {QStringLiteral("changes"), changes},
                       {QStringLiteral("next"), FeedCursor{m_epoch, stream, reached}.text()},
                       {QStringLiteral("head"), head},
                       {QStringLiteral("up_to_date"), upToDate}};
}

} // namespace comptoir::backend
