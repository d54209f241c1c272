// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/HintStreams.h"

namespace comptoir::sim {

using net::HttpAnswer;

namespace {

constexpr qint64 pulseMs = 100; ///< app/backend/TownServer looks that often
constexpr qint64 keepAliveMs = 20'000;
constexpr qint64 silenceLimitMs = 45'000; ///< sync/net/HintListener
constexpr qsizetype proxyBytes = 4096;

} // namespace

struct HintStreams::Stream
{
    const Connection *connection;
    Reader reader;
    QByteArrayList topics;
    int townRun = 0;
    QByteArray held; ///< by a proxy that waits for more
    qint64 lastByteMs = 0;
    qint64 nextArrivalMs = 0; ///< bytes don't overtake each other
    bool isSilent = false;
    bool isBuffered = false;
    bool isOver = false;
};

class HintStreams::Handle : public net::OpenStream
{
public:
    explicit Handle(Shared stream) : m_stream(std::move(stream)) {}
    ~Handle() override { m_stream->isOver = true; }

private:
    const Shared m_stream;
};

HintStreams::HintStreams(Universe &universe, TownMachine &town)
    : m_universe(universe),
      m_town(town),
      m_dice(Dice(universe.plan.seed).part(201))
{}

HintStreams::Shared HintStreams::ask(const Connection &connection, Reader reader)
{
    const auto stream = std::make_shared<Stream>();
    stream->connection = &connection;
    stream->reader = std::move(reader);
    return stream;
}

std::unique_ptr<net::OpenStream> HintStreams::handleOf(const Shared &stream)
{
    return std::make_unique<Handle>(stream);
}

void HintStreams::grant(const Shared &stream, const http::EventStream &granted)
{
    if (stream->isOver)
        return;
    stream->topics = granted.topics;
    stream->townRun = m_town.runs();
    stream->lastByteMs = m_universe.events.now();
    m_universe.seen.reached("event stream");
    std::erase_if(m_streams, [](const auto &old) { return old.expired(); });
    m_streams.push_back(stream);
    plan(stream, granted.ms);
    QByteArray first;
    for (const QByteArray &hint : granted.first)
        first += "data: " + hint + "\n\n";
    send(stream, first);
    keepAlive(stream);
}

/// What will happen to it, as far as that is known today.
void HintStreams::plan(const Shared &stream, qint64 ms)
{
    const auto at = [&](qint64 afterMs, std::function<void(const Shared &)> act) {
        m_universe.events.after(afterMs,
                                [weak = std::weak_ptr<Stream>(stream), act = std::move(act)] {
                                    if (const Shared there = weak.lock(); there && !there->isOver)
                                        act(there);
                                });
    };
    at(ms, [this](const Shared &there) { end(there, HttpAnswer{200, {}, {}}); });
    if (m_universe.strikes(Feature::Buffering, 30)) {
        stream->isBuffered = true;
        m_universe.seen.reached("event stream in a proxy's buffer");
    }
    if (m_universe.strikes(Feature::StreamCuts, 80)) {
        // Some proxies know no answer that goes on and end it at once, time and again.
        const auto proxy = m_endsAtOnce.try_emplace(stream->connection, m_dice.chance(50)).first;
        const bool isQuick = proxy->second;
        at(isQuick ? m_dice.between(1, 300) : m_dice.between(1000, 60'000),
           [this, clean = m_dice.chance(50)](const Shared &there) {
               m_universe.seen.reached("event stream cut");
               if (clean)
                   end(there, HttpAnswer{200, {}, {}});
               else
                   end(there, fail("net/unreachable"));
           });
    }
    if (m_universe.strikes(Feature::StreamDeaths, 40))
        at(m_dice.between(100, 90'000), [this](const Shared &there) {
            m_universe.seen.reached("event stream fell silent");
            there->isSilent = true;
        });
}

/// Ends, for the reader, what brings nothing any more.
void HintStreams::keepAlive(const std::weak_ptr<Stream> &weak)
{
    m_universe.events.after(keepAliveMs, [this, weak] {
        const Shared stream = weak.lock();
        if (!stream || stream->isOver)
            return;
        // The next write of a server that was started anew is answered by a reset.
        if (m_town.isUp() && m_town.runs() != stream->townRun && m_dice.chance(50))
            return end(stream, fail("net/unreachable"));
        if (m_universe.events.now() - stream->lastByteMs >= silenceLimitMs) {
            m_universe.seen.reached("event stream given up: silent");
            return end(stream, fail("net/unreachable"));
        }
        send(stream, ":\n\n");
        keepAlive(stream);
    });
}

bool HintStreams::reaches(const Stream &stream) const
{
    return m_town.isUp() && m_town.runs() == stream.townRun && !stream.isSilent
        && (m_universe.isHealed() || !(stream.connection->isCut || m_areaIsCut));
}

void HintStreams::send(const Shared &stream, const QByteArray &bytes)
{
    if (!reaches(*stream))
        return; // and what is lost on the way is not sent again: the connection is gone
    stream->held += bytes;
    if (stream->isBuffered && !m_universe.isHealed() && stream->held.size() < proxyBytes)
        return;
    const QByteArray all = std::exchange(stream->held, {});
    // Bytes come in pieces of any size, but in their order.
    const qsizetype cut = m_dice.chance(20) ? qsizetype(m_dice.below(all.size())) : all.size();
    const qint64 latency = m_universe.strikes(Feature::Delays, 10) ? m_dice.between(200, 12'000)
                                                                   : m_dice.between(5, 60);
    stream->nextArrivalMs = std::max(stream->nextArrivalMs, m_universe.events.now() + latency);
    for (const QByteArray &piece : {all.first(cut), all.sliced(cut)}) {
        if (!piece.isEmpty())
            m_universe.events.at(stream->nextArrivalMs,
                                 [this, weak = std::weak_ptr<Stream>(stream), piece] {
                                     if (const Shared there = weak.lock())
                                         deliver(there, piece);
                                 });
    }
}

void HintStreams::deliver(const Shared &stream, const QByteArray &bytes)
{
    if (stream->isOver || !reaches(*stream))
        return;
    stream->lastByteMs = m_universe.events.now();
    stream->isOver = !stream->reader.came(bytes) || stream->isOver;
}

void HintStreams::end(const Shared &stream, Result<HttpAnswer> how)
{
    if (!std::exchange(stream->isOver, true))
        stream->reader.ended(std::move(how));
}

void HintStreams::wait(const http::Wait &wait, std::function<void()> act)
{
    const quint64 number = ++m_lastWaiting;
    m_waiting[number] = {wait.topic, std::move(act)};
    m_universe.events.after(wait.ms, [this, number] {
        auto node = m_waiting.extract(number);
        if (!node.empty())
            node.mapped().act();
    });
}

void HintStreams::look()
{
    if (m_looks || (m_waiting.empty() && m_streams.empty()))
        return;
    m_looks = true;
    m_universe.events.after(pulseMs, [this] {
        m_looks = false;
        news();
    });
}

void HintStreams::news()
{
    for (const backend::MovedStream &moved : m_town.movedStreams())
        tell(moved);
}

void HintStreams::tell(const backend::MovedStream &moved)
{
    std::erase_if(m_streams, [](const auto &old) { return old.expired(); });
    const auto streams = m_streams; // who hears of it may open others
    for (const auto &weak : streams) {
        const Shared stream = weak.lock();
        if (stream && !stream->isOver && stream->topics.contains(moved.topic()))
            send(stream, "data: " + moved.hint() + "\n\n");
    }
    std::vector<std::function<void()>> acts;
    for (auto at = m_waiting.begin(); at != m_waiting.end();) {
        if (at->second.topic != moved.topic()) {
            ++at;
            continue;
        }
        m_universe.seen.reached("waiting request had news");
        acts.push_back(std::move(at->second.act));
        at = m_waiting.erase(at);
    }
    for (const auto &act : acts)
        act();
}

} // namespace comptoir::sim
