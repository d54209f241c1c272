// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedCursor.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

constexpr int formatVersion = 1;

} // namespace

QString FeedCursor::text() const
{
    return base64url::encode(wire::compact({{QStringLiteral("v"), formatVersion},
                                            {QStringLiteral("e"), epoch},
                                            {QStringLiteral("s"), stream},
                                            {QStringLiteral("n"), n}}));
}

std::optional<FeedCursor> FeedCursor::fromText(const QString &text)
{
    const auto bytes = base64url::decode(text);
    if (!bytes)
        return std::nullopt;
    const auto json = wire::parseObject(*bytes, 1024);
    if (!json)
        return std::nullopt;
    wire::Fields fields(*json);
    FeedCursor cursor;
    fields.integer(u"v", formatVersion, formatVersion);
    cursor.epoch = fields.text(u"e", 64);
    cursor.stream = fields.text(u"s", 64);
    cursor.n = fields.integer(u"n", 0, qint64(1) << 53);
    return fields.done() ? std::optional(cursor) : std::nullopt;
}

} // namespace comptoir::backend
