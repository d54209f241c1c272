// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/EventStreams.h"

#include <algorithm>
#include <vector>

namespace comptoir::http {
namespace {

constexpr char comment[] = ":\n\n"; // what clients skip

} // namespace

void EventStreams::makeRoom(const QByteArray &holder, int most)
{
    if (holder.isEmpty())
        return;
    std::vector<quint64> his; // the oldest first
    for (const auto &[number, open] : m_open) {
        if (open.holder == holder)
            his.push_back(number);
    }
    for (size_t i = 0; i + size_t(most) <= his.size(); ++i)
        end(m_open.find(his[i]));
}

void EventStreams::open(const EventStream &stream, const QByteArray &holder,
                        const QByteArray &opening, Send send)
{
    Open open{stream.topics,
              holder,
              std::move(send),
              Clock::now() + std::chrono::milliseconds(std::max(stream.ms, 0)),
              asio::steady_timer(m_context),
              {},
              false};
    QByteArray bytes = opening;
    for (const QByteArray &news : stream.first)
        bytes += event(news);
    const auto place = m_open.emplace(++m_last, std::move(open)).first;
    write(place, bytes);
}

void EventStreams::tell(const QByteArray &topic, const QByteArray &news)
{
    std::vector<quint64> idle; // a write may fail at once and take its stream out of the map
    for (auto &[number, open] : m_open) {
        if (!open.topics.contains(topic))
            continue;
        if (open.writing)
            open.waiting[topic] = news;
        else
            idle.push_back(number);
    }
    for (const quint64 number : idle) {
        if (const auto place = m_open.find(number); place != m_open.end())
            write(place, event(news));
    }
}

void EventStreams::close()
{
    while (!m_open.empty())
        end(m_open.begin());
}

void EventStreams::write(Place place, const QByteArray &bytes)
{
    place->second.writing = true;
    const auto send = place->second.send;
    send(bytes, false, [this, number = place->first](bool written) { settled(number, written); });
}

void EventStreams::settled(quint64 number, bool written)
{
    const auto place = m_open.find(number);
    if (place == m_open.end())
        return;
    Open &open = place->second;
    open.writing = false;
    if (!written) {
        m_open.erase(place);
        return;
    }
    if (open.waiting.empty())
        return rest(place);
    QByteArray bytes;
    for (const auto &[topic, news] : std::exchange(open.waiting, {}))
        bytes += event(news);
    write(place, bytes);
}

void EventStreams::rest(Place place)
{
    Open &open = place->second;
    open.timer.expires_at(std::min(Clock::now() + m_silence, open.end));
    open.timer.async_wait([this, number = place->first](const asio::error_code &error) {
        if (!error)
            wakeUp(number);
    });
}

void EventStreams::wakeUp(quint64 number)
{
    const auto place = m_open.find(number);
    if (place == m_open.end() || place->second.writing)
        return; // its write's end comes back to rest()
    if (Clock::now() >= place->second.end)
        end(place);
    else
        write(place, comment);
}

void EventStreams::end(Place place)
{
    const auto send = place->second.send;
    m_open.erase(place);
    send(comment, true, [](bool) {});
}

} // namespace comptoir::http
