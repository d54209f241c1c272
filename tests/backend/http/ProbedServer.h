// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/HttpServer.h"
#include "tests/support/ManualClock.h"

#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <stdexcept>

namespace comptoir::test {

/// A server with the resources that the probes need:
/// "/hello" · "/echo" gives the body back · "/slow" waits for the gate · "/throws" · "/large"
/// is 32 MiB · "/none" is 204 · "/split" tries to smuggle a header · "/news" has news for its
/// topic from the second look on, "/quiet" never has; "?race" makes them come while the first look
/// is taken · "/events" goes on for "?ms=" about the topics "t" and "u".
class ProbedServer
{
    QMutex m_mutex;
    QByteArrayList m_paths;
    std::atomic<int> m_looks = 0;

public:
    explicit ProbedServer(const http::HttpLimits &limits = {})
        : server([this](const http::Request &request) { return answer(request); }, clock, limits)
    {
        if (!server.listen(QStringLiteral("127.0.0.1"), 0))
            qFatal("no port");
    }
    ~ProbedServer() { gate.release(10'000); }
    ProbedServer(const ProbedServer &) = delete;
    ProbedServer &operator=(const ProbedServer &) = delete;

    quint16 port() const { return server.port(); }
    int looks() const { return m_looks; }
    /// What the handler was given.
    QByteArrayList paths()
    {
        const QMutexLocker locked(&m_mutex);
        return m_paths;
    }

    std::atomic<int> calls = 0;
    std::atomic<int> inside = 0; // handlers at the gate
    QSemaphore gate;
    ManualClock clock;
    http::HttpServer server; // last: its threads use all of the above

private:
    http::Response answer(const http::Request &request)
    {
        using http::Response;
        ++calls;
        {
            const QMutexLocker locked(&m_mutex);
            m_paths.append(request.path);
        }
        if (request.path == "/slow") {
            ++inside;
            gate.acquire();
            --inside;
        }
        if (request.path == "/throws")
            throw std::runtime_error("on purpose");
        if (request.path == "/throws-odd")
            throw 42;
        if (request.path == "/large")
            return Response::text(200, "text/plain", QByteArray(32 << 20, 'x'));
        if (request.path == "/none")
            return {.status = 204, .headers = {}, .body = "never sent", .wait = {}, .stream = {}};
        if (request.path == "/split")
            return Response::text(200, "text/plain\r\nSet-Cookie: a=b", "x");
        if (request.path == "/news")
            return look(request);
        if (request.path == "/quiet")
            return request.waited ? Response::text(200, "text/plain", "nothing")
                                  : Response::later({"t", 25'000});
        if (request.path == "/events")
            return goOn(request);
        return Response::text(200, "text/plain",
                              request.path == "/echo" ? request.body : request.path.sliced(1));
    }
    http::Response goOn(const http::Request &request)
    {
        if (request.parameter(QStringLiteral("race")))
            server.wake("t", "raced");
        const auto ms = request.parameter(QStringLiteral("ms"));
        return http::Response::events({{"t", "u"}, {"hello"}, ms ? ms->toInt() : 60'000});
    }
    http::Response look(const http::Request &request)
    {
        if (request.waited)
            return http::Response::text(200, "text/plain", "nothing");
        if (m_looks++ > 0)
            return http::Response::text(200, "text/plain", "news");
        if (request.parameter(QStringLiteral("race")))
            server.wake("t");
        return http::Response::later({"t", request.parameter(QStringLiteral("ms"))->toInt()});
    }
};

} // namespace comptoir::test
