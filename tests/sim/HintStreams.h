// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/Transport.h"
#include "tests/sim/TownMachine.h"

namespace comptoir::sim {

/// How one till is connected now.
struct Connection
{
    bool isCut = false;
    bool isCaptive = false;
};

/// The town's event streams and the requests that wait for news, as backend/http/HttpServer keeps
/// them, and what networks do to them: cut, fall silent, hold bytes back.
class HintStreams
{
public:
    struct Reader
    {
        std::function<bool(const QByteArray &)> came; ///< false: nobody reads any more
        net::Transport::Callback ended;
    };
    struct Stream;
    using Shared = std::shared_ptr<Stream>;

    HintStreams(Universe &universe, TownMachine &town);

    /// A stream that the town was asked for.
    Shared ask(const Connection &connection, Reader reader);
    /// What its reader holds: nothing is told once that is gone.
    static std::unique_ptr<net::OpenStream> handleOf(const Shared &stream);
    void grant(const Shared &stream, const http::EventStream &granted);
    void end(const Shared &stream, Result<net::HttpAnswer> how);
    /// Runs `act` at the topic's next news, or after `ms`.
    void wait(const http::Wait &wait, std::function<void()> act);
    /// The town may have news: somebody wrote.
    void look();
    /// The whole area is without a network.
    void cutArea(bool cut) { m_areaIsCut = cut; }

private:
    struct Waiting
    {
        QByteArray topic;
        std::function<void()> act;
    };
    class Handle;

    void news();
    void tell(const backend::MovedStream &moved);
    void send(const Shared &stream, const QByteArray &bytes);
    void deliver(const Shared &stream, const QByteArray &bytes);
    void keepAlive(const std::weak_ptr<Stream> &stream);
    void plan(const Shared &stream, qint64 ms);
    bool reaches(const Stream &stream) const;

    Universe &m_universe;
    TownMachine &m_town;
    Dice m_dice;
    bool m_areaIsCut = false;
    bool m_looks = false; ///< soon
    std::vector<std::weak_ptr<Stream>> m_streams;
    std::map<quint64, Waiting> m_waiting;
    std::map<const Connection *, bool> m_endsAtOnce; ///< the proxy on a till's way
    quint64 m_lastWaiting = 0;
};

} // namespace comptoir::sim
