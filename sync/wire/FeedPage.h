// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/FeedCheck.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace comptoir::wire {

/// One row of a feed page (docs/protocol.md §6).
struct FeedChange
{
    QString entity;
    QString id;
    qint64 version = 0;
    qint64 position = 0;
    bool deleted = false;
    QJsonObject body; ///< empty when deleted
};

struct FeedPage
{
    QByteArray epoch;
    QString stream;
    std::vector<FeedChange> changes;
    QString next; ///< opaque cursor
    qint64 head = 0;
    bool upToDate = false;
    std::optional<FeedCheck> check; ///< of what a till holds that has applied the last page

    /// Errors "wire/not-json", "wire/bad-field". At most 8 MiB and 1,000 changes.
    static Result<FeedPage> parse(const QByteArray &bytes);
};

} // namespace comptoir::wire
