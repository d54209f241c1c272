// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace comptoir::backend {

/// Where a till stands in a stream. Opaque to the till: format version, epoch, stream and position.
struct FeedCursor
{
    QString epoch;
    QString stream;
    qint64 n = 0;

    QString text() const;
    /// Nothing when it is not one of ours.
    static std::optional<FeedCursor> fromText(const QString &text);
    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

} // namespace comptoir::backend
