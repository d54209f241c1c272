// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <functional>
#include <map>

namespace comptoir::sim {

/// The only time there is: what happens next is taken out, and it is that moment. Events of the
/// same millisecond run in the order in which they were put in.
class Events
{
public:
    using Act = std::function<void()>;

    qint64 now() const { return m_now; }
    void at(qint64 ms, Act act)
    {
        m_queue.emplace(std::pair(std::max(ms, m_now), m_number++), std::move(act));
    }
    void after(qint64 ms, Act act) { at(m_now + ms, std::move(act)); }
    /// False when nothing is left before `end`; then it is `end`.
    bool runNext(qint64 end)
    {
        if (m_queue.empty() || m_queue.begin()->first.first > end) {
            m_now = std::max(m_now, end);
            return false;
        }
        auto node = m_queue.extract(m_queue.begin());
        m_now = node.key().first;
        node.mapped()();
        return true;
    }
    void drop() { m_queue.clear(); }

private:
    qint64 m_now = 1'795'269'600'000; // Saturday 2026-11-21 14:00 UTC
    quint64 m_number = 0;
    std::map<std::pair<qint64, quint64>, Act> m_queue;
};

/// The clocks of one machine. The wall clock is set by people and batteries; both drift.
class MachineClock : public Clock
{
public:
    explicit MachineClock(const Events &events) : m_events(events) { reboot(); }

    Instant now() const override { return Instant::fromMs(m_events.now() + m_offset + drifted()); }
    qint64 bootMs() const override { return m_events.now() - m_booted + drifted() + 1000; }
    QByteArray bootId() const override { return "boot-" + QByteArray::number(m_boots); }

    void step(qint64 ms) { m_offset += ms; }
    void setWall(qint64 ms) { m_offset = ms - m_events.now(); }
    void drift(int ppm) { m_ppm = ppm; }
    void reboot()
    {
        m_offset += m_boots == 0 ? 0 : drifted();
        m_booted = m_events.now();
        ++m_boots;
    }

private:
    qint64 drifted() const { return (m_events.now() - m_booted) / 1'000'000 * m_ppm; }

    const Events &m_events;
    qint64 m_offset = 0;
    qint64 m_booted = 0;
    int m_boots = 0;
    int m_ppm = 0;
};

} // namespace comptoir::sim
