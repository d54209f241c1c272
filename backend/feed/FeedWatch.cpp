// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedWatch.h"

#include "backend/feed/FeedWriter.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

QByteArray MovedStream::hint() const
{
    return wire::compact({{QStringLiteral("stream"), stream}, {QStringLiteral("head"), head}});
}

Result<std::vector<MovedStream>> FeedWatch::look(StorageTransaction &transaction)
{
    // Before the streams: one that moves in between is found again, not missed.
    COMPTOIR_TRY(const qint64 head, feedHead(transaction));
    std::vector<MovedStream> moved;
    if (m_seen && head != *m_seen) {
        COMPTOIR_TRY(
            const Rows rows,
            transaction.select(
                QStringLiteral("SELECT stream, head FROM feed_stream WHERE head > ?"), {*m_seen}));
        for (const Row &row : rows)
            moved.push_back({row.text(0), row.integer(1)});
    }
    m_seen = head;
    return moved;
}

Result<std::vector<MovedStream>> headsOf(StorageTransaction &transaction,
                                         const QStringList &streams)
{
    std::vector<MovedStream> heads;
    for (const QString &stream : streams) {
        COMPTOIR_TRY(
            const auto row,
            transaction.first(QStringLiteral("SELECT head FROM feed_stream WHERE stream = ?"),
                              {stream}));
        heads.push_back({stream, row ? row->integer(0) : 0});
    }
    return heads;
}

} // namespace comptoir::backend
