// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/SyncEngine.h"
#include "sync/net/HintListener.h"
#include "sync/net/SyncRequests.h"

#include <deque>

namespace comptoir::net {

/// Runs SyncEngine: does what it decides and tells it what came of it. Lives in the engine thread.
class SyncDriver : public QObject
{
    Q_OBJECT

public:
    explicit SyncDriver(const SyncPorts &ports);

    void start();
    void noteOpWritten() { step(sync::OpWritten{}); }
    void noteLinkChanged() { step(sync::LinkChanged{}); }
    void noteLinkDoubted() { step(sync::LinkDoubted{}); }
    void noteShown(bool shown) { step(sync::ShownChanged{shown}); }
    void sendNow() { step(sync::SendNowAsked{}); }

    /// For requests beside the rounds: a redemption at the counter.
    const SyncRequests &requests() const { return m_requests; }
    const store::SyncStatus &status() const { return m_status; }
    bool reachable() const { return m_engine.reachable() && m_requests.authorisation(); }
Q_SIGNALS:
    void statusChanged(const comptoir::store::SyncStatus &status);
    void membershipChanged();
    void dataChanged();

private:
    void step(const sync::Event &event);
    void act(const sync::SendRequest &request);
    void act(const sync::ParkOp &park);
    void act(const sync::BeginIncarnation &begin);
    void act(const sync::AdoptTimeToken &adopt);
    void act(const sync::AdoptEpoch &adopt);
    void act(const sync::RestartStream &restart);
    void act(const sync::ListenForHints &what);
    void act(const sync::WakeAt &wake);

    using Write = std::function<Result<void>(store::Transaction &)>;
    void write(const Write &change);
    void answered(quint64 number, const sync::Outcome &outcome, const QString &changed);
    void listStreams();
    std::optional<Instant> completeAsOf() const;
    Instant byTheWallClock(Instant trusted) const;
    void tellStatus();

    SyncPorts m_ports;
    sync::SyncEngine m_engine;
    SyncRequests m_requests;
    HintListener m_hints;
    QStringList m_streams; ///< all that the engine pulls
    store::SyncStatus m_status;
    std::deque<sync::Event> m_events; ///< told and not stepped yet
    bool m_stepping = false;
    std::optional<Instant> m_linkAsOf;
    bool m_diskFull = false;
};

} // namespace comptoir::net
