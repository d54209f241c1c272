// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/SyncEngine.h"

namespace comptoir::sync {

void SyncEngine::on(Moment now, const ShownChanged &changed)
{
    const bool appeared = changed.shown && !m_shown;
    m_shown = changed.shown;
    if (appeared)
        hurryAll(now + randomUpTo(m_entropy, jitterMs));
}

void SyncEngine::on(Moment now, const HintHeard &hint)
{
    m_hints.heard();
    const auto lane = m_lanes.find(hint.stream);
    if (lane != m_lanes.end() && (hint.head == 0 || hint.head > lane->second.head))
        lane->second.pull.hurry(now);
}

void SyncEngine::on(Moment now, const HintsEnded &ended)
{
    if (ended.number != m_listening)
        return;
    m_listening = 0;
    m_hints.ended(now, ended.error);
    if (!ended.error)
        return;
    if (ended.error->is("device/revoked"))
        deviceRefused(now);
    else if (ended.error->facts.value(QStringLiteral("status")).toInt() == 401)
        m_renewToken.reset();
}

qint64 SyncEngine::restMs()
{
    const qint64 usual = !m_shown ? backgroundMs : m_hints.live() ? hintedMs : idleMs;
    return usual - usual / 5 + randomUpTo(m_entropy, usual * 2 / 5);
}

void SyncEngine::listen(Moment now)
{
    const bool possible = reachable() && m_renewToken && *m_renewToken > now && !m_lanes.empty();
    const auto due = m_hints.dueAt();
    if (!possible || !due || *due > now)
        return;
    const auto waitOn = nextToWaitOn();
    if (!waitOn)
        return; // no hint is worth more than the first pull
    const HintLadder::Way way = m_hints.begin(now);
    if (way == HintLadder::Way::None)
        return;
    m_listening = ++m_lastNumber;
    if (way == HintLadder::Way::EventStream) {
        m_actions.push_back(ListenForHints{m_listening, {}});
        return;
    }
    m_waitedOn = *waitOn;
    m_actions.push_back(ListenForHints{m_listening, waitOn});
}

std::optional<QString> SyncEngine::nextToWaitOn() const
{
    std::optional<QString> first;
    for (const auto &[name, lane] : m_lanes) {
        if (!lane.freshSince)
            continue;
        if (name > m_waitedOn)
            return name;
        first = first.value_or(name);
    }
    return first;
}

} // namespace comptoir::sync
