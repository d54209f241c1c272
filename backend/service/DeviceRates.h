// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Request.h"
#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <QHash>
#include <QMutex>

#include <optional>
#include <utility>

namespace comptoir::backend {

/// How much of the backend one till may have: a token bucket for each device and class of routes.
/// Generous, for a till that comes back after a day without a network has much to say; what it
/// stops is a till gone mad, or a stolen token. Strangers are the proxy's (docs/operations.md).
class DeviceRates
{
public:
    struct Rate
    {
        int burst = 0; ///< at once; 0: no limit
        int perSecond = 0;
        int underWay = 0; ///< requests that are worked on; 0: no limit
    };
    struct Limits
    {
        Rate push{};
        Rate redemption{};
        Rate other{}; ///< feeds, files, pieces of photos
        static constexpr Limits usual()
        {
            // Each one under way holds a worker and a session, of which the town has eight.
            return {{120, 5, 2}, {60, 2, 2}, {1'200, 20, 6}};
        }
    };
    /// Devices that are remembered; beyond, those whose buckets are full again are forgotten.
    static constexpr qsizetype mostBuckets = 20'000;

    DeviceRates(const Clock &clock, const Limits &limits) : m_clock(clock), m_limits(limits) {}

    /// Takes one token. Otherwise: in how many seconds there will be one.
    std::optional<int> refusal(DeviceId device, const http::Request &request);
    /// One more request is worked on, unless there are as many as may be; leave() when it is done.
    bool enter(DeviceId device, const http::Request &request);
    void leave(DeviceId device, const http::Request &request);
    qsizetype size() const { return m_buckets.size(); }

private:
    using Key = std::pair<QByteArray, char>;
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0; ///< by the boot clock
    };
    static char kindOf(const http::Request &request);
    const Rate &rateOf(char kind) const;
    void makeRoom(qint64 now);

    const Clock &m_clock;
    const Limits m_limits;
    QMutex m_mutex;
    QHash<Key, Bucket> m_buckets;
    QHash<Key, int> m_underWay;
};

} // namespace comptoir::backend
