// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/Alarm.h"

#include <QTimer>

#include <chrono>

namespace comptoir::net {

/// The alarm of a thread with an event loop.
class TimerAlarm : public Alarm
{
public:
    TimerAlarm()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ring(); });
    }
    void set(qint64 afterMs) override { m_timer.start(std::chrono::milliseconds(afterMs)); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace comptoir::net
