// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/Alarm.h"
#include "sync/net/Transport.h"
#include "sync/wire/Json.h"
#include "tests/support/backend/TestTown.h"

#include <deque>

namespace comptoir::test {

/// Carries a till's requests to a backend in the same process; an answer comes when the test
/// delivers it.
class TownWire : public net::Transport
{
public:
    explicit TownWire(TestTown &town) : m_town(town) {}

    void send(const net::HttpRequest &request, Callback callback) override
    {
        m_waiting.push_back({request, std::move(callback)});
    }
    const QUrl &origin() const override { return m_origin; }

    bool loseNextPushAnswer = false; ///< the town has it, the till never hears of it
    bool cut = false;

    /// Carries the oldest request there and its answer back. False if there was none.
    bool deliver()
    {
        if (m_waiting.empty())
            return false;
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.callback(answerTo(next.request));
        return true;
    }

private:
    struct Waiting
    {
        net::HttpRequest request;
        Callback callback;
    };

    Result<net::HttpAnswer> answerTo(const net::HttpRequest &request)
    {
        if (cut)
            return fail("net/unreachable");
        http::Response response = ask(request, request.path);
        if (response.status == 302 && request.expect == net::Expect::Binary)
            response = ask(request, QString::fromLatin1(*response.headers.value("Location")));
        const bool isPush = request.path == u"/v1/sync/ops";
        if (isPush && std::exchange(loseNextPushAnswer, isPush ? false : loseNextPushAnswer))
            return fail("net/unreachable");
        if (response.status < 400)
            return net::HttpAnswer{response.status, response.body,
                                   response.headers.value("Feed-Cursor").value_or(QByteArray())};
        QVariantMap facts = json(response).toVariantMap();
        const QByteArray code = facts.take(QStringLiteral("code")).toString().toLatin1();
        facts.insert(QStringLiteral("status"), response.status);
        return tl::unexpected(Error{code, {}, facts});
    }
    http::Response ask(const net::HttpRequest &request, const QString &path)
    {
        http::Headers headers;
        for (const auto &[name, value] : request.headers)
            headers.add(name, value);
        return m_town.ask(request.method, path.toLatin1(), request.body, headers);
    }

    TestTown &m_town;
    QUrl m_origin{QStringLiteral("https://town.test")};
    std::deque<Waiting> m_waiting;
};

/// Rings when the test's clock has come to its moment.
class ManualAlarm : public net::Alarm
{
public:
    explicit ManualAlarm(const Clock &clock) : m_clock(clock) {}
    void set(qint64 afterMs) override { m_at = m_clock.bootMs() + afterMs; }
    void stop() override { m_at.reset(); }
    std::optional<qint64> at() const { return m_at; }
    bool ringIfDue()
    {
        if (!m_at || *m_at > m_clock.bootMs())
            return false;
        m_at.reset();
        ring();
        return true;
    }

private:
    const Clock &m_clock;
    std::optional<qint64> m_at;
};

} // namespace comptoir::test
