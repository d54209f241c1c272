// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/HttpLimits.h"
#include "backend/http/Request.h"
#include "backend/http/Response.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <functional>
#include <memory>

namespace comptoir::http {

/// HTTP/1.1 on a TCP port, meant to stand behind a proxy that speaks TLS and HTTP/2. One thread
/// moves bytes; HttpLimits::workers threads run the handler, which therefore may block.
/// What it must survive is listed in tests/backend/http/tst_HttpServerProbes.
class HttpServer
{
public:
    /// Runs on the worker threads. An exception that leaves it becomes a 500.
    using Handler = std::function<Response(const Request &)>;

    HttpServer(Handler handler, const Clock &clock, const HttpLimits &limits = {});
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// Stops. Not to be run by the handler itself.
    ~HttpServer();

    /// `host` is a numeric address or "localhost"; port 0 takes a free one. Once only.
    /// Errors "http/cannot-listen", "http/too-few-files".
    Result<void> listen(const QString &host, quint16 port);
    quint16 port() const;

    /// There is news: asks again for all requests that wait for `topic`, and tells `news`, one
    /// line, to the event streams about it. From any thread.
    void wake(const QByteArray &topic, const QByteArray &news = {});

    struct Load
    {
        int inFlight = 0; ///< handled, waiting for a worker or for news, or going on
        int streams = 0;
        qint64 refused = 0; ///< since the start, for want of room
    };
    /// From any thread.
    Load load() const;

    /// Accepts nothing more, answers what is in flight (who waits for news is told that there is
    /// none), ends event streams, closes all connections, joins the threads.
    void stop();

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace comptoir::http
