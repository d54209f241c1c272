// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace comptoir::wire {

/// What a till must hold of a stream (docs/protocol.md §6): the count of its rows that are not
/// removed, and the exclusive or of their hashes, so that a row is put in and taken out alike.
struct FeedCheck
{
    qint64 rows = 0;
    quint64 sum = 0;

    static quint64 hashOf(const QString &entity, const QString &id, qint64 version);
    QJsonObject toJson() const;
    /// Error "wire/bad-field".
    static Result<FeedCheck> fromJson(const QJsonObject &json);
    friend bool operator==(const FeedCheck &, const FeedCheck &) = default;
};

} // namespace comptoir::wire
