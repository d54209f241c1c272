// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/WaitingRequests.h"

#include <utility>

namespace comptoir::http {

void WaitingRequests::add(Waiter waiter, std::chrono::milliseconds time)
{
    const auto number = ++m_last;
    auto held = m_places.take(waiter.holder);
    Waiting waiting{std::move(waiter), asio::steady_timer(m_context, time), std::move(held)};
    const auto place = m_waiting.emplace(number, std::move(waiting)).first;
    place->second.timer.async_wait([this, number](const auto &) {
        const auto found = m_waiting.find(number); // gone when news came first
        if (found != m_waiting.end())
            resume(found, Because::TimeIsOver);
    });
}

void WaitingRequests::tell(const QByteArray &topic)
{
    for (auto place = m_waiting.begin(); place != m_waiting.end();) {
        const auto current = place++;
        if (current->second.waiter.topic == topic)
            resume(current, Because::News);
    }
}

void WaitingRequests::end()
{
    while (!m_waiting.empty())
        resume(m_waiting.begin(), Because::TimeIsOver);
}

void WaitingRequests::resume(Place place, Because why)
{
    const Resume again = std::move(place->second.waiter.resume);
    m_waiting.erase(place);
    again(why);
}

} // namespace comptoir::http
