// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace comptoir::net {

/// Rings once after a while, on this thread: a timer in the till, an entry of the event queue in
/// the simulator.
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    virtual ~Alarm() = default;

    /// What is told when it rings.
    void onRing(std::function<void()> ring) { m_ring = std::move(ring); }
    /// Instead of what was set before.
    virtual void set(qint64 afterMs) = 0;
    virtual void stop() = 0;

protected:
    void ring() const
    {
        if (m_ring)
            m_ring();
    }

private:
    std::function<void()> m_ring;
};

} // namespace comptoir::net
