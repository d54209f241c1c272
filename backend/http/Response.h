// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Headers.h"

#include <QJsonObject>

namespace comptoir::http {

/// "Nothing new yet": the request comes again, as it was, when `topic` has news, or with
/// Request::waited when `ms` are over. So a client that waits costs a place in a list, no thread.
struct Wait
{
    QByteArray topic;
    int ms = 0;
    friend bool operator==(const Wait &, const Wait &) = default;
};

/// An answer that goes on (text/event-stream): what is told by HttpServer::wake() about one of the
/// `topics`, each as an event, for `ms` at most. A slow reader gets the last news of each topic.
struct EventStream
{
    QByteArrayList topics;
    QByteArrayList first; ///< what is told at once, one event each
    int ms = 0;
    friend bool operator==(const EventStream &, const EventStream &) = default;
};

struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
    /// Instead of an answer. Ignored when the request has waited already.
    std::optional<Wait> wait;
    /// Instead of `body`.
    std::optional<EventStream> stream;

    static Response json(int status, const QJsonObject &object);
    static Response text(int status, QByteArray contentType, QByteArray body);
    static Response later(Wait wait);
    static Response events(EventStream stream);

    friend bool operator==(const Response &, const Response &) = default;
};

} // namespace comptoir::http
