// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/HintStreams.h"

namespace comptoir::sim {

/// Carries requests of tills to the town, and does to them what networks do.
class Network
{
public:
    /// Brings the answer to the till's process, if that still runs. Called at most once.
    using Deliver = std::function<void(Result<net::HttpAnswer>)>;

    Network(Universe &universe, TownMachine &town);
    void send(const Connection &connection, const net::HttpRequest &request, Deliver deliver);
    /// The same for an answer that goes on.
    std::unique_ptr<net::OpenStream> open(const Connection &connection,
                                          const net::HttpRequest &request,
                                          HintStreams::Reader reader);
    /// At its other end.
    TownMachine &town() { return m_town; }
    void cutArea(bool cut)
    {
        m_areaIsCut = cut;
        m_hints.cutArea(cut);
    }

private:
    struct Exchange
    {
        net::HttpRequest request;
        Deliver deliver;
        HintStreams::Shared stream; ///< what is asked for is an event stream
        bool wasRedirected = false;
        bool isDone = false;
    };
    using Shared = std::shared_ptr<Exchange>;

    void start(const Connection &connection, const Shared &exchange);

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
    HintStreams m_hints;
    Dice m_dice;
    bool m_areaIsCut = false;
    std::map<QString, http::Response> m_cache; ///< of a proxy that caches what it must not
};

} // namespace comptoir::sim
