// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/PinPolicy.h"

#include <algorithm>
#include <array>

namespace comptoir::staff {

int PinPolicy::waitSecondsAfter(int wrongPins)
{
    static constexpr std::array waits{0, 0, 0, 0, 5, 15, 60};
    return waits[size_t(std::clamp(wrongPins, 0, int(waits.size()) - 1))];
}

int PinPolicy::secondsLeft(const FailedTries &tries, const Clock &clock)
{
    const bool sameBoot = tries.bootId == clock.bootId() && tries.bootMs <= clock.bootMs();
    const qint64 passedMs = clock.bootMs() - (sameBoot ? tries.bootMs : 0);
    const qint64 leftMs = waitSecondsAfter(tries.count) * qint64(1000) - passedMs;
    return int((std::max(leftMs, qint64(0)) + 999) / 1000);
}

} // namespace comptoir::staff
