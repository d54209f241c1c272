// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/DeviceRates.h"

#include <cmath>

namespace comptoir::backend {

namespace {
/// Each of the usual rates fills its bucket in a minute.
constexpr qint64 refilledMs = 60'000;
constexpr double msPerSecond = 1000;
} // namespace

char DeviceRates::kindOf(const http::Request &request)
{
    return request.path == "/v1/sync/ops"            ? 'p'
        : request.path.startsWith("/v1/redemptions") ? 'r'
                                                     : 'o';
}

const DeviceRates::Rate &DeviceRates::rateOf(char kind) const
{
    return kind == 'p' ? m_limits.push : kind == 'r' ? m_limits.redemption : m_limits.other;
}

bool DeviceRates::enter(DeviceId device, const http::Request &request)
{
    const char kind = kindOf(request);
    const int most = rateOf(kind).underWay;
    const QMutexLocker locker(&m_mutex);
    int &underWay = m_underWay[{device.bytes(), kind}];
    if (most > 0 && underWay >= most)
        return false;
    ++underWay;
    return true;
}

void DeviceRates::leave(DeviceId device, const http::Request &request)
{
    const QMutexLocker locker(&m_mutex);
    const auto place = m_underWay.find({device.bytes(), kindOf(request)});
    if (place != m_underWay.end() && --*place == 0)
        m_underWay.erase(place);
}

std::optional<int> DeviceRates::refusal(DeviceId device, const http::Request &request)
{
    const char kind = kindOf(request);
    const Rate &rate = rateOf(kind);
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
