// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

namespace comptoir::backend {

struct MovedStream
{
    QString stream;
    qint64 head = 0;

    /// The topic that readers of the stream wait for.
    QByteArray topic() const { return stream.toUtf8(); }
    /// What they are told: a line of docs/protocol.md §6, Hints.
    QByteArray hint() const;
};

/// Which streams have moved since the last look, whoever wrote: this process, a command of the desk
/// beside it, another server of the same database.
class FeedWatch
{
public:
    /// The first look finds nothing: it only sees where the feed stands.
    Result<std::vector<MovedStream>> look(StorageTransaction &transaction);

private:
    std::optional<qint64> m_seen;
};

/// Where the named streams stand; one that never moved is at 0.
Result<std::vector<MovedStream>> headsOf(StorageTransaction &transaction,
                                         const QStringList &streams);

} // namespace comptoir::backend
