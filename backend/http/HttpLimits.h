// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace comptoir::http {

/// How much one client may take. What breaks a limit of size or time loses its connection without
/// an answer; the routes' own body limits, which answer 413, are lower than `body`.
struct HttpLimits
{
    qint64 body = 4 * 1024 * 1024;
    int url = 8 * 1024;
    int headerFields = 64;
    int headerName = 128;
    int headerValue = 8 * 1024;

    /// Open connections; those beyond are closed at once. Each may hold a body that is still
    /// coming: connections times `body` is what memory strangers can take. listen() checks that the
    /// process may open as many files.
    int connections = 1000;
    /// Requests of one connection that are read ahead while the first is answered.
    int pipelined = 8;
    /// Requests that are handled or wait for a worker. Those beyond get 503, and so do those who
    /// would wait longer than `patience` for one.
    int inFlight = 1000;
    std::chrono::milliseconds patience{1'000};
    /// Requests that wait for news (Wait), and answers that go on (EventStream). Those beyond get
    /// 503, so that others find a connection.
    int waiting = 500;
    int streams = 500;
    /// The same for one Authorization header. A wait beyond it is over at once; the oldest stream
    /// ends when one more begins.
    int waitingOfHolder = 4;
    int streamsOfHolder = 2;
    /// Threads that run the handler. One is right for SQLite: it has one writer anyway.
    int workers = 1;

    /// From the end of one request to the end of the next, so this also ends idle connections.
    std::chrono::milliseconds read{60'000};
    std::chrono::milliseconds handle{60'000};
    /// For each 64 KiB of an answer: the slowest mobile networks carry more than 1.1 KB/s.
    std::chrono::milliseconds write{60'000};
    /// After so much silence a stream writes a comment: a reader that left is found by then.
    std::chrono::milliseconds silence{20'000};
    /// How exactly `read`, `handle` and `write` are kept.
    std::chrono::milliseconds tick{1'000};
    /// How long stop() waits for requests in flight.
    std::chrono::milliseconds drain{10'000};
};

} // namespace comptoir::http
