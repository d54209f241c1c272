// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/HintLadder.h"

#include <algorithm>

namespace comptoir::sync {

std::optional<Moment> HintLadder::dueAt() const
{
    if (m_listening)
        return std::nullopt;
    if (m_way == Way::None)
        return m_climbAt;
    return m_climbAt ? std::min(*m_climbAt, m_pace.dueAt()) : m_pace.dueAt();
}

HintLadder::Way HintLadder::begin(Moment now)
{
    if (m_climbAt && *m_climbAt <= now) {
        m_climbAt.reset();
        m_way = Way::EventStream;
        m_quick = 0;
    }
    if (m_way == Way::None || m_pace.dueAt() > now)
        return Way::None;
    m_pace.began(now);
    m_listening = true;
    m_works = false;
    m_began = now;
    return m_way;
}

void HintLadder::heard()
{
    m_works = m_listening;
}

void HintLadder::ended(Moment now, const std::optional<Error> &error)
{
    m_listening = false;
    const bool quick = now - m_began < quickMs;
    m_quick = quick ? m_quick + 1 : 0;
    const QVariant seconds = error ? error->facts.value(QStringLiteral("retry_after_s"))
                                   : QVariant();
    const int status = error ? error->facts.value(QStringLiteral("status")).toInt() : 0;
    // A proxy that cuts each stream after some seconds would else be asked for one after the other.
    const bool isCut = m_way == Way::EventStream && now - m_began < cutMs;
    if (error || isCut)
        m_pace.failed(now);
    else
        m_pace.progressed(now,
                          m_way == Way::EventStream ? randomUpTo(m_entropy, jitterMs) : quickMs);
    if (error && error->is("net/no-streams"))
        m_way = Way::WaitingRequest; // descend() goes on from there: to none
    // A town that has no place, or no such resource, has none a second later either.
    const bool refused = seconds.isValid() || status == 404 || status == 405;
    if ((error && error->is("net/no-streams")) || refused || m_quick >= quickEnds)
        descend(now);
}

void HintLadder::descend(Moment now)
{
    m_way = m_way == Way::EventStream ? Way::WaitingRequest : Way::None;
    m_climbAt = now + climbMs + randomUpTo(m_entropy, climbMs / 5);
    m_quick = 0;
    m_pace.progressed(now, 0);
}

void HintLadder::restart(Moment at)
{
    m_listening = false;
    m_works = false;
    m_way = Way::EventStream;
    m_climbAt.reset();
    m_quick = 0;
    m_pace.progressed(at, 0);
}

} // namespace comptoir::sync
