// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace comptoir::http {

/// Who is let in when all tills of a town come back at once: as many as will be answered soon. The
/// others are told when to come again, each in a place of its own behind those who were told
/// before, a little faster than the workers are. Lives on one thread.
class Admission
{
public:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;
    static constexpr std::chrono::seconds soonest{5}, latest{120};

    /// `most` requests wait for one of `workers`, and no longer than `patience`.
    Admission(int most, int workers, std::chrono::milliseconds patience)
        : m_most(most),
          m_workers(workers),
          m_patience(patience)
    {}

    bool hasRoom() const
    {
        const bool isSoon = m_inside < m_workers || m_inside * pace() <= m_patience;
        return m_inside < m_most && isSoon;
    }
    void enter() { ++m_inside; }
    /// `took` is the worker's time for it.
    void leave(Milliseconds took);
    /// For the header Retry-After.
    std::chrono::seconds retryAfter(Clock::time_point now);

private:
    /// From one answer to the next.
    Milliseconds pace() const { return m_usual / m_workers; }

    const int m_most, m_workers;
    const std::chrono::milliseconds m_patience;
    int m_inside = 0;
    Milliseconds m_usual{0}; ///< a worker's time for a request, of late
    Clock::time_point m_lastPlace;
};

} // namespace comptoir::http
