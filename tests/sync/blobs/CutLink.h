// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/Transport.h"
#include "tests/support/shop/ShopTill.h"

namespace comptoir::test {

/// Carries requests to the town as the till's HTTP client does, and cuts them when told: the n-th
/// request never arrives, arrives in part (the server drops it), or its answer is lost.
class CutLink : public net::Transport
{
public:
    enum class Cut { Nothing, Request, Answer };
    explicit CutLink(ShopTill &till) : m_till(till) {}

    void send(const net::HttpRequest &request, Callback callback) override
    {
        m_waiting.emplace_back(request, std::move(callback));
    }
    const QUrl &origin() const override { return m_origin; }
    /// Everything that is asked from here on is answered, until nothing is asked.
    void run()
    {
        while (!m_waiting.empty()) {
            const auto [request, callback] = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            callback(answer(request));
        }
    }
    int requests = 0;
    qint64 bytes = 0; ///< of all answers
    bool knowsRanges = true; ///< a proxy may not
    int cutAt = 0;
    Cut cut = Cut::Nothing;

private:
    Result<net::HttpAnswer> answer(const net::HttpRequest &request)
    {
        const bool cuts = ++requests == cutAt;
        if (cuts && cut == Cut::Request)
            return fail("net/unreachable");
        http::Headers headers;
        for (const auto &[name, value] : request.headers)
            if (knowsRanges || name != "Range")
                headers.add(name, value);
        const auto response = m_till.ask(request.method, request.path.toUtf8(), request.body,
                                         headers);
        if (cuts && cut == Cut::Answer)
            return fail("net/unreachable");
        bytes += response.body.size();
        if (response.status < 300)
            return net::HttpAnswer{response.status, response.body, {}};
        const QJsonObject problem = json(response);
        return fail(problem[u"code"].toString().toLatin1(), {}, problem.toVariantMap());
    }
    ShopTill &m_till;
    QUrl m_origin{QStringLiteral("https://town.example")};
    std::vector<std::pair<net::HttpRequest, Callback>> m_waiting;
};

} // namespace comptoir::test
