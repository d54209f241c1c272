// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Response.h"

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <map>

namespace comptoir::http {

/// The answers that go on. An answer has at most one write under way; what comes meanwhile waits,
/// the last news of each topic, so that a slow reader costs no memory, and the write's time limit
/// ends it. Lives on the I/O thread.
class EventStreams
{
public:
    /// To be called once, when the bytes went out (true) or never will.
    using Settled = std::function<void(bool)>;
    /// Writes a part of one answer's body; the last part ends its connection.
    using Send = std::function<void(const QByteArray &bytes, bool last, Settled settled)>;

    EventStreams(asio::io_context &context, std::chrono::milliseconds silence)
        : m_context(context),
          m_silence(silence)
    {}

    /// Ends the oldest streams of one holder, in good order, until he has fewer than `most`.
    void makeRoom(const QByteArray &holder, int most);
    /// The head of the answer is part of `opening`.
    void open(const EventStream &stream, const QByteArray &holder, const QByteArray &opening,
              Send send);
    void tell(const QByteArray &topic, const QByteArray &news);
    /// Ends them all in good order.
    void close();
    /// Forgets them, without another write.
    void clear() { m_open.clear(); }
    int count() const { return int(m_open.size()); }

    static QByteArray event(const QByteArray &news) { return "data: " + news + "\n\n"; }

private:
    using Clock = std::chrono::steady_clock;
    struct Open
    {
        QByteArrayList topics;
        QByteArray holder; // empty: nobody's
        Send send;
        Clock::time_point end;
        asio::steady_timer timer;
        std::map<QByteArray, QByteArray> waiting; // topic -> news
        bool writing = false;
    };
    using Place = std::map<quint64, Open>::iterator;

    void write(Place place, const QByteArray &bytes);
    void settled(quint64 number, bool written);
    void rest(Place place);
    void wakeUp(quint64 number);
    void end(Place place);

    asio::io_context &m_context;
    const std::chrono::milliseconds m_silence;
    std::map<quint64, Open> m_open;
    quint64 m_last = 0;
};

} // namespace comptoir::http
