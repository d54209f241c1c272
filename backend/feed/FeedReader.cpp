// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedReader.h"

#include "core/base/Assert.h"
#include "sync/wire/FeedCheck.h"
#include "sync/wire/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace comptoir::backend {

namespace {

enum Column { Head, LiveRows, Sum, ForgottenTo, Entity, Id, Version, Position, Deleted, Body };

QByteArray quoted(const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\'; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return '"' + text.toUtf8() + '"';
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1).chopped(1);
}

void appendChange(QByteArray &json, const Row &row)
{
    json += "{\"e\":" + quoted(row.text(Entity)) + ",\"id\":" + quoted(row.text(Id))
        + ",\"ver\":" + QByteArray::number(row.integer(Version))
        + ",\"n\":" + QByteArray::number(row.integer(Position));
    if (row.integer(Deleted) != 0)
        json += ",\"deleted\":true}";
    else
        json += ",\"body\":" + row.text(Body).toUtf8() + '}';
}

/// In one statement, so that head, check and rows are of one moment: at least one row, and then one
/// more than asked for, which says whether there are more.
Result<Rows> rowsBehind(StorageTransaction &transaction, const FeedCursor &from, int limit)
{
    return transaction.select(
        QStringLiteral("SELECT h.n, s.live_rows, s.sum, s.min_n, f.entity, f.id, f.ver, f.n, "
                       "f.deleted, f.body "
                       "FROM feed_head h LEFT JOIN feed_stream s ON s.stream = ? "
                       "LEFT JOIN (SELECT entity, id, ver, n, deleted, body FROM feed "
                       "WHERE stream = ? AND n > ? ORDER BY n LIMIT ?) f ON f.n > 0 ORDER BY f.n"),
        {from.stream, from.stream, from.n, qint64(limit) + 1});
}

/// A till enters these by a voucher pack and so never holds all rows.
bool isChecked(const QString &stream)
{
    return !stream.startsWith(QLatin1String("campaign:"));
}

} // namespace

Result<FeedCursor> FeedReader::position(const QString &stream, const QString &cursor) const
{
    if (cursor.isEmpty())
        return FeedCursor{m_epoch, stream, 0};
    const auto parsed = FeedCursor::fromText(cursor);
    if (!parsed || parsed->stream != stream || parsed->epoch != m_epoch)
        return fail("feed/cursor-expired");
    return *parsed;
}

Result<FeedReader::Page> FeedReader::page(StorageTransaction &transaction, const FeedCursor &from,
                                          int limit) const
{
    COMPTOIR_ASSERT(limit >= 1 && limit <= maxRows);
    COMPTOIR_TRY(const Rows rows, rowsBehind(transaction, from, limit));
    const Row &first = rows.front();
    // Who begins holds nothing that was removed.
    const bool expired = from.n > 0 && from.n < first.integer(ForgottenTo);
    if (from.n > first.integer(Head) || expired)
        return fail("feed/cursor-expired");
    QByteArray changes;
    for (size_t i = 0; i < rows.size() && i < size_t(limit) && !rows[i].isNull(Position); ++i) {
        if (i > 0)
            changes += ',';
        appendChange(changes, rows[i]);
    }
    const QByteArray frame = wire::compact(this->frame(rows, from, limit));
    return Page{frame.chopped(1) + ",\"changes\":[" + changes + "]}", changes.isEmpty()};
}

/// The answer without its rows.
QJsonObject FeedReader::frame(const Rows &rows, const FeedCursor &from, int limit) const
{
    const qint64 head = rows.front().integer(Head);
    const bool upToDate = rows.size() <= size_t(limit);
    const qint64 reached = upToDate ? head : rows[size_t(limit) - 1].integer(Position);
    QJsonObject page{{QStringLiteral("epoch"), m_epoch},
                     {QStringLiteral("stream"), from.stream},
                     {QStringLiteral("next"), FeedCursor{m_epoch, from.stream, reached}.text()},
                     {QStringLiteral("head"), head},
                     {QStringLiteral("up_to_date"), upToDate}};
    if (upToDate && isChecked(from.stream))
        page.insert(
            QStringLiteral("check"),
            wire::FeedCheck{rows.front().integer(LiveRows), quint64(rows.front().integer(Sum))}
                .toJson());
    return page;
}

} // namespace comptoir::backend
