// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/DeviceRates.h"

#include <cmath>

namespace comptoir::backend {

namespace {
/// Each of the usual rates fills its bucket in a minute.
constexpr qint64 refilledMs = 60'000;
constexpr double msPerSecond = 1000;
}

std::optional<int> DeviceRates::refusal(DeviceId device, const http::Request &request)
{
    const char kind = request.path == "/v1/sync/ops" ? 'p'
        : request.path.startsWith("/v1/redemptions") ? 'r'
                                                     : 'o';
    const Rate &rate = kind == 'p' ? m_limits.push
        : kind == 'r'              ? m_limits.redemption
                                   : m_limits.other;
    if (rate.burst == 0 || request.waited) // it paid when it came
        return std::nullopt;

    const QMutexLocker locker(&m_mutex);
    const qint64 now = m_clock.bootMs();
    const Key key{device.bytes(), kind};
    auto place = m_buckets.find(key);
    if (place == m_buckets.end()) {
        makeRoom(now);
        place = m_buckets.insert(key, {double(rate.burst), now});
    }
    const double earned = double(now - place->at) * rate.perSecond / msPerSecond;
    *place = {std::min(double(rate.burst), place->tokens + earned), now};
    if (place->tokens < 1)
        return int(std::ceil((1 - place->tokens) / rate.perSecond));
    place->tokens -= 1;
    return std::nullopt;
}

void DeviceRates::makeRoom(qint64 now)
{
    if (m_buckets.size() < mostBuckets)
        return;
    m_buckets.removeIf([now](const auto &entry) { return now - entry.value().at > refilledMs; });
    if (m_buckets.size() >= mostBuckets)
        m_buckets.clear();
}

} // namespace comptoir::backend
