// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace comptoir::staff {

/// Wrong PINs of one operator since the last right one.
struct FailedTries
{
    int count = 0;
    QByteArray bootId; ///< the boot of the last one
    qint64 bootMs = 0;
    friend bool operator==(const FailedTries &, const FailedTries &) = default;
};

/// How long one operator waits after wrong PINs (ux.md S15: 0/0/0/5/15/60 s). Nobody is locked out:
/// the wait never grows over a minute, and the others can go on.
class PinPolicy
{
public:
    static int waitSecondsAfter(int wrongPins);

    /// Seconds until the next PIN is looked at. The wall clock has no say: who sets it would not
    /// wait. After a reboot at least the time since then has passed.
    static int secondsLeft(const FailedTries &tries, const Clock &clock);
};

} // namespace comptoir::staff
