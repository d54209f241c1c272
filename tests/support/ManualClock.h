// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace comptoir::test {

/// A clock that moves only when told. Starts on Saturday 2026-11-21 14:05 UTC.
class ManualClock : public Clock
{
public:
    Instant now() const override { return m_now; }
    qint64 bootMs() const override { return m_bootMs; }
    QByteArray bootId() const override { return m_bootId; }

    void advanceMs(qint64 ms)
    {
        m_now = m_now.plusMs(ms);
        m_bootMs += ms;
    }
    /// Somebody changes the wall clock; the boot clock goes on.
    void setWall(Instant at) { m_now = at; }
    void reboot()
    {
        m_bootId += '+';
        m_bootMs = 1000;
    }

private:
    Instant m_now = Instant::fromMs(1'795'269'900'000);
    qint64 m_bootMs = 60'000;
    QByteArray m_bootId = "boot";
};

} // namespace comptoir::test
