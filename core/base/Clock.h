// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QByteArray>

namespace comptoir {

/// The machine's two clocks. Only app/SystemPorts reads the real ones; tests move them by hand.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The wall clock, which people and batteries change.
    virtual Instant now() const = 0;
    /// Milliseconds that never step back within one boot and go on while the machine sleeps.
    virtual qint64 bootMs() const = 0;
    /// Tells one boot from another; bootMs() of two boots can't be compared.
    virtual QByteArray bootId() const = 0;
};

} // namespace comptoir
