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

/// Carries requests of tills to the town, and does to them what networks do.
class Network
{
public:
    /// Brings the answer to the till's process, if that still runs. Called at most once.
    using Deliver = std::function<void(Result<net::HttpAnswer>)>;

    Network(Universe &universe, TownMachine &town);
    void send(const Connection &connection, const net::HttpRequest &request, Deliver deliver);
    void cutArea(bool cut) { m_areaIsCut = cut; }

private:
    struct Exchange
    {
        net::HttpRequest request;
        Deliver deliver;
        bool wasRedirected = false;
        bool isDone = false;
    };
    using Shared = std::shared_ptr<Exchange>;

    void finish(const Shared &exchange, Result<net::HttpAnswer> answer);
    void finishAfter(qint64 ms, const Shared &exchange, Result<net::HttpAnswer> answer);
    /// True if something on the way took the request.
    bool isWaylaid(const Connection &connection, const Shared &exchange);
    void arrive(const Shared &exchange, bool isFirst);
    void answered(const Shared &exchange, http::Response response);
    void read(const Shared &exchange, const http::Response &response);
    qint64 latency();

    Universe &m_universe;
    TownMachine &m_town;
    Dice m_dice;
    bool m_areaIsCut = false;
    std::map<QString, http::Response> m_cache; ///< of a proxy that caches what it must not
};

} // namespace comptoir::sim
