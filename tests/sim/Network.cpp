// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Network.h"

#include "sync/wire/Json.h"

namespace comptoir::sim {

using net::Expect;
using net::HttpAnswer;
using net::HttpRequest;

namespace {

Error unreachable()
{
    return {"net/unreachable", {}, {}};
}

/// The headers that sync/net/HttpExchange sends.
http::Request requestFrom(const HttpRequest &asked, const QString &path)
{
    http::Request request;
    request.method = asked.method;
    request.setTarget(path.toUtf8());
    request.headers.add("Host", "town.example");
    request.headers.add("Sync-Protocol", "1");
    if (asked.method != "GET")
        request.headers.add("Content-Type", asked.contentType);
    for (const auto &[name, value] : asked.headers)
        request.headers.add(name, value);
    request.body = asked.body;
    return request;
}

/// As sync/net/HttpExchange reads an answer that is no success.
Error problemOf(const http::Response &response)
{
    QVariantMap facts{{QStringLiteral("status"), response.status}};
    const auto after = response.headers.value("Retry-After");
    if (after)
        facts.insert(QStringLiteral("retry_after_s"), after->toLongLong());
    const auto json = wire::parseObject(response.body);
    const QString code = json ? json->value(u"code").toString() : QString();
    if (response.status >= 500)
        return {"net/server", code, facts};
    if (code.isEmpty() || code.startsWith(u"net/") || code.startsWith(u"store/"))
        return {"net/captive", {}, {}};
    QVariantMap members = json->toVariantMap();
    members.insert(facts);
    return {code.toLatin1(), members.take(QStringLiteral("detail")).toString(), members};
}

QByteArray typeOf(const http::Response &response)
{
    return response.headers.value("Content-Type").value_or(QByteArray()).split(';').first();
}

http::Response portal(Dice &dice)
{
    http::Response response;
    const int statuses[] = {200, 302, 511};
    response.status = statuses[dice.below(3)];
    response.headers.add("Content-Type", "text/html");
    response.headers.add("Location", "http://portal.example/login");
    response.body = "<html>Bienvenue</html>";
    return response;
}

http::Response problem(int status, const char *code)
{
    http::Response response = http::Response::json(
        status, {{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("line"), 1}});
    response.headers.set("Content-Type", "application/problem+json");
    return response;
}

} // namespace

Network::Network(Universe &universe, TownMachine &town)
    : m_universe(universe),
      m_town(town),
      m_hints(universe, town),
      m_dice(Dice(universe.plan.seed).part(200))
{
    m_town.wrote = [this] { m_hints.look(); };
}

qint64 Network::latency()
{
    if (m_universe.strikes(Feature::Delays, 10))
        return m_dice.between(200, 12'000);
    return m_dice.between(5, 60);
}

void Network::finish(const Shared &exchange, Result<HttpAnswer> answer)
{
    if (std::exchange(exchange->isDone, true))
        return;
    const QByteArray said = answer ? QByteArray::number(answer->status) : answer.error().code;
    m_universe.note("net: " + exchange->request.method + ' ' + exchange->request.path.toUtf8()
                    + " -> " + said);
    for (const char *code :
         {"net/captive", "net/unreachable", "net/server", "sync/gap", "sync/fork", "sync/epoch",
          "feed/cursor-expired", "token/expired", "device/revoked"}) {
        if (said == code)
            m_universe.seen.reached(code);
    }
    exchange->deliver(std::move(answer));
}

void Network::finishAfter(qint64 ms, const Shared &exchange, Result<HttpAnswer> answer)
{
    m_universe.events.after(
        ms, [this, exchange, answer = std::move(answer)] { finish(exchange, answer); });
}

void Network::send(const Connection &connection, const HttpRequest &request, Deliver deliver)
{
    start(connection,
          std::make_shared<Exchange>(Exchange{request, std::move(deliver), {}, false, false}));
}

std::unique_ptr<net::OpenStream> Network::open(const Connection &connection,
                                               const HttpRequest &request,
                                               HintStreams::Reader reader)
{
    const auto stream = m_hints.ask(connection, std::move(reader));
    const auto ended = [this, stream](Result<HttpAnswer> answer) {
        m_hints.end(stream, std::move(answer));
    };
    start(connection, std::make_shared<Exchange>(Exchange{request, ended, stream, false, false}));
    return HintStreams::handleOf(stream);
}

void Network::start(const Connection &connection, const Shared &exchange)
{
    const HttpRequest &request = exchange->request;
    const int limit = request.timeLimitMs > 0 ? request.timeLimitMs : request.firstByteLimitMs;
    finishAfter(limit, exchange, fail(unreachable()));
    if (isWaylaid(connection, exchange))
        return;
    m_universe.events.after(latency(), [this, exchange] { arrive(exchange, true); });
    if (m_universe.strikes(Feature::Duplicates, 5))
        m_universe.events.after(latency(), [this, exchange] { arrive(exchange, false); });
}

bool Network::isWaylaid(const Connection &connection, const Shared &exchange)
{
    const auto answers = [&](http::Response response) {
        m_universe.events.after(latency(), [this, exchange, response = std::move(response)] {
            if (!exchange->isDone)
                read(exchange, response);
        });
        return true;
    };
    const bool isCut = !m_universe.isHealed() && (connection.isCut || m_areaIsCut);
    if (isCut) {
        // Some networks say so at once, some never answer.
        if (m_dice.chance(70))
            finishAfter(m_dice.between(1, 50), exchange, fail(unreachable()));
        return true;
    }
    if (connection.isCaptive && !m_universe.isHealed())
        return answers(portal(m_dice));
    if (m_universe.strikes(Feature::Drops, 3))
        return true;
    if (m_universe.strikes(Feature::Resets, 3)) {
        finishAfter(latency(), exchange, fail(unreachable()));
        return true;
    }
    if (m_universe.strikes(Feature::Busyness, 3)) {
        http::Response response = problem(503, "server/busy");
        if (m_dice.chance(70))
            response.headers.add("Retry-After", QByteArray::number(m_dice.between(5, 120)));
        return answers(response);
    }
    if (exchange->request.path == u"/v1/sync/ops" && m_universe.strikes(Feature::Forgeries, 12))
        return answers(m_dice.chance(50) ? problem(422, "sync/bad-frame")
                                         : problem(413, "sync/too-large"));
    const auto cached = m_cache.find(exchange->request.path);
    // What a proxy still has of the books before a restore is the worst that it can give.
    const int stale = m_town.restores() > 0 ? 25 : 5;
    if (cached != m_cache.end() && m_universe.strikes(Feature::StaleAnswers, stale)) {
        m_universe.seen.reached("stale answer");
        return answers(cached->second);
    }
    return false;
}

void Network::arrive(const Shared &exchange, bool isFirst)
{
    auto response = m_town.handle(requestFrom(exchange->request, exchange->request.path));
    if (!isFirst || exchange->isDone)
        return;
    if (!response) {
        finishAfter(m_dice.between(1, 50), exchange, fail(unreachable()));
        return;
    }
    answered(exchange, *std::move(response));
}

void Network::answered(const Shared &exchange, http::Response response)
{
    if (response.wait) {
        m_hints.wait(*response.wait, [this, exchange] {
            http::Request again = requestFrom(exchange->request, exchange->request.path);
            again.waited = true;
            if (auto late = m_town.handle(again); late && !exchange->isDone)
                answered(exchange, *std::move(late));
        });
        return;
    }
    if (exchange->request.method == "GET" && response.status == 200 && !response.stream)
        m_cache[exchange->request.path] = response;
    if (m_universe.strikes(Feature::LostAnswers, 4))
        return;
    if (response.body.size() > 2 && m_universe.strikes(Feature::Truncation, 3)) {
        if (m_dice.chance(50)) {
            finishAfter(latency(), exchange, fail(unreachable())); // its length was announced
            return;
        }
        response.body.truncate(m_dice.below(response.body.size()));
    }
    m_universe.events.after(latency(), [this, exchange, response = std::move(response)] {
        if (!exchange->isDone)
            read(exchange, response);
    });
}

void Network::read(const Shared &exchange, const http::Response &response)
{
    const int status = response.status;
    const Expect expected = exchange->request.expect;
    const QByteArray wanted = expected == Expect::Json ? "application/json"
        : expected == Expect::Events                   ? "text/event-stream"
                                                       : "application/octet-stream";
    const QByteArray type = typeOf(response);
    const auto captive = [&] { finish(exchange, fail(Error{"net/captive", {}, {}})); };
    if (status >= 300 && status < 400) {
        const QString target = QString::fromUtf8(
            response.headers.value("Location").value_or(QByteArray()));
        const bool isOurs = target.startsWith(u'/');
        if (expected != Expect::Binary || exchange->wasRedirected || !isOurs)
            return captive();
        if (target == exchange->request.knownPath)
            return finish(exchange, HttpAnswer{304, {}, {}});
        exchange->wasRedirected = true;
        exchange->request.path = target;
        // Where a file is named by its position, a proxy may well keep it, beyond a restore too.
        const auto cached = m_cache.find(target);
        if (cached != m_cache.end() && m_universe.strikes(Feature::StaleAnswers, 50)) {
            m_universe.seen.reached("stale answer");
            return read(exchange, cached->second);
        }
        m_universe.events.after(latency(), [this, exchange] { arrive(exchange, true); });
        return;
    }
    if (status < 300 && type != wanted)
        return captive();
    if (status == 511 || (status >= 400 && status < 500 && type != "application/problem+json"))
        return captive();
    if (status >= 400)
        return finish(exchange, fail(problemOf(response)));
    if (exchange->stream && response.stream) {
        exchange->isDone = true;
        m_universe.note("net: GET " + exchange->request.path.toUtf8() + " -> goes on");
        return m_hints.grant(exchange->stream, *response.stream);
    }
    finish(exchange,
           HttpAnswer{status, response.body,
                      response.headers.value("Feed-Cursor").value_or(QByteArray())});
}

} // namespace comptoir::sim
