// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/PlacesByHolder.h"

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <map>

namespace comptoir::http {

/// The requests that wait for news of a topic. Lives on the I/O thread.
class WaitingRequests
{
public:
    /// Asks the handler again, once: for news, or because the time is over.
    enum class Because { News, TimeIsOver };
    using Resume = std::function<void(Because)>;
    struct Waiter
    {
        QByteArray topic;
        QByteArray holder; ///< whose request it is; empty: nobody's
        Resume resume;
    };

    WaitingRequests(asio::io_context &context, int most, int mostOfHolder)
        : m_context(context),
          m_most(size_t(most)),
          m_places(mostOfHolder)
    {}

    bool isFull() const { return m_waiting.size() >= m_most; }
    bool hasRoomFor(const QByteArray &holder) const { return m_places.hasRoom(holder); }
    void add(Waiter waiter, std::chrono::milliseconds time);
    void tell(const QByteArray &topic);
    /// Their time is over, all of them.
    void end();
    /// Forgets them, without another look.
    void clear() { m_waiting.clear(); }

private:
    struct Waiting
    {
        Waiter waiter;
        asio::steady_timer timer;
        PlacesByHolder::Place place;
    };
    using Place = std::map<quint64, Waiting>::iterator;
    void resume(Place place, Because why);

    asio::io_context &m_context;
    const size_t m_most;
    PlacesByHolder m_places;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_last = 0;
};

} // namespace comptoir::http
