// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"

#include <array>

namespace comptoir::sync {

/// Milliseconds of the boot clock: the wall clock may step while a till waits.
using Moment = qint64;

/// Evenly from 0 to below the limit.
qint64 randomUpTo(Entropy &entropy, qint64 limitMs);

/// When one kind of request may be sent again (sync.md §2.16): full-jitter backoff after failures,
/// an interval after successes, and never more than six requests a minute that lead nowhere.
class RequestPace
{
public:
    explicit RequestPace(Entropy &entropy) : m_entropy(entropy) {}

    Moment dueAt() const;
    void began(Moment now);
    /// Something new came of it: `restMs` until the next.
    void progressed(Moment now, qint64 restMs);
    /// A good answer without anything new.
    void repeated(Moment now, qint64 restMs);
    void failed(Moment now);
    /// The server names a time: nothing but that time lets us ask again.
    void askedToWait(Moment now, qint64 waitMs);
    /// Due now, whatever the backoff was; a time named by the server still holds.
    void hurry(Moment now);
    /// A person asks: due now, and what was tried in vain before does not count.
    void insist(Moment now)
    {
        m_starts = 0;
        hurry(now);
    }
    /// Not before a while, unless hurried.
    void rest(Moment now, qint64 restMs) { m_dueAt = now + restMs; }

    static constexpr qint64 longestBackoffMs = 300'000;
    static constexpr qint64 longestWaitMs = 15 * 60'000;

private:
    Entropy &m_entropy;
    int m_failures = 0;
    Moment m_dueAt = 0;
    Moment m_notBefore = 0;
    std::array<Moment, 6> m_recent{}; ///< starts without progress, a ring
    int m_starts = 0;
};

} // namespace comptoir::sync
