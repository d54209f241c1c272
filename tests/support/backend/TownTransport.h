// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/Alarm.h"
#include "sync/net/Transport.h"
#include "tests/support/backend/TestTown.h"

#include <QObject>

namespace comptoir::test {

/// The network between a till and a TestTown: a call, answered a turn of the event loop later. From
/// the n-th request on it can be cut: that one never arrives, or its answer is lost.
class TownTransport : public QObject, public net::Transport
{
public:
    enum class Cut { Nothing, Request, Answer };
    explicit TownTransport(TestTown &town) : m_town(town) {}
    void send(const net::HttpRequest &request, Callback callback) override
    {
        requests += 1;
        const bool cutsNow = cut != Cut::Nothing && requests == cutAt;
        if (isCut || (cutsNow && cut == Cut::Request))
            return answer(callback, fail("net/unreachable"));
        http::Headers headers;
        for (const auto &[name, value] : request.headers)
            headers.set(name, value);
        const auto response = m_town.ask(request.method, request.path.toUtf8(), request.body,
                                         headers);
        isCut = cutsNow;
        const auto result = response.status < 400
            ? Result<net::HttpAnswer>(net::HttpAnswer{response.status, response.body, {}})
            : fail(problemCode(response).toLatin1(), {},
                   {{QStringLiteral("status"), response.status}});
        answer(callback, isCut ? fail("net/unreachable") : result);
    }
    const QUrl &origin() const override { return m_origin; }

    int requests = 0;
    int cutAt = 0;
    Cut cut = Cut::Nothing;
    bool isCut = false;

private:
    void answer(const Callback &callback, const Result<net::HttpAnswer> &result)
    {
        if (!result && result.error().is("net/unreachable"))
            isCut = true;
        QMetaObject::invokeMethod(
            this, [callback, result] { callback(result); }, Qt::QueuedConnection);
    }

    TestTown &m_town;
    QUrl m_origin{QStringLiteral("https://town.example")};
};

class NoAlarm : public net::Alarm
{
public:
    void set(qint64) override {}
    void stop() override {}
};

} // namespace comptoir::test
