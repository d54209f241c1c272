// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RequestPace.h"

#include <algorithm>

namespace comptoir::sync {

namespace {

constexpr qint64 firstBackoffMs = 1000;
constexpr qint64 rateWindowMs = 60'000;

} // namespace

Moment RequestPace::dueAt() const
{
    const Moment due = std::max(m_dueAt, m_notBefore);
    if (m_starts < int(m_recent.size()))
        return due;
    const Moment oldest = m_recent[size_t(m_starts) % m_recent.size()];
    return std::max(due, oldest + rateWindowMs);
}

void RequestPace::began(Moment now)
{
    m_recent[size_t(m_starts) % m_recent.size()] = now;
    ++m_starts;
}

void RequestPace::progressed(Moment now, qint64 restMs)
{
    m_starts = 0;
    repeated(now, restMs);
}

void RequestPace::repeated(Moment now, qint64 restMs)
{
    m_failures = 0;
    m_notBefore = 0;
    m_dueAt = now + restMs;
}

void RequestPace::failed(Moment now)
{
    // 2^9 s is above the ceiling; a larger exponent would only overflow.
    const qint64 ceiling = std::min(longestBackoffMs, firstBackoffMs << std::min(m_failures, 9));
    ++m_failures;
    m_dueAt = now + randomUpTo(m_entropy, ceiling);
}

void RequestPace::askedToWait(Moment now, qint64 waitMs)
{
    failed(now);
    // Up to a fifth later, never sooner: not all tills may come back in the same second.
    const qint64 wait = std::clamp<qint64>(waitMs, 0, longestWaitMs);
    m_notBefore = now + wait + randomUpTo(m_entropy, wait / 5);
}

void RequestPace::hurry(Moment now)
{
    m_dueAt = std::min(m_dueAt, now);
}

qint64 randomUpTo(Entropy &entropy, qint64 limitMs)
{
    quint32 number = 0;
    for (const char c : entropy.bytes(4))
        number = (number << 8) | quint8(c);
    return qint64((quint64(number) * quint64(limitMs)) >> 32);
}

} // namespace comptoir::sync
