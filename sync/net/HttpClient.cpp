// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/HttpClient.h"

#include "sync/net/HttpExchange.h"

#include <QNetworkCookieJar>
#include <QPointer>

namespace comptoir::net {

namespace {

/// HTTPS, or HTTP to a literal address of this machine (a name can be pointed elsewhere).
bool isAcceptable(const QUrl &url)
{
    const bool loopback = url.host() == u"127.0.0.1" || url.host() == u"::1";
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && loopback));
}

class HttpStream : public OpenStream
{
public:
    explicit HttpStream(HttpExchange *exchange) : m_exchange(exchange) {}
    ~HttpStream() override
    {
        if (m_exchange)
            m_exchange->abandon();
    }

private:
    QPointer<HttpExchange> m_exchange;
};

} // namespace

HttpClient::HttpClient(QUrl origin) : m_origin(std::move(origin))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient()
{
    qDeleteAll(m_network.findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

void HttpClient::send(const HttpRequest &request, Callback callback)
{
    if (!isAcceptable(m_origin)) {
        QTimer::singleShot(0, &m_network,
                           [callback = std::move(callback)] { callback(fail("net/insecure")); });
        return;
    }
    auto *exchange = new HttpExchange(m_network, m_origin, request, std::move(callback));
    exchange->setParent(&m_network);
}

std::unique_ptr<OpenStream> HttpClient::open(const HttpRequest &request, Bytes came, Callback ended)
{
    if (!isAcceptable(m_origin)) {
        send(request, std::move(ended));
        return nullptr;
    }
    auto *exchange = new HttpExchange(m_network, m_origin, request, std::move(ended));
    exchange->setParent(&m_network);
    exchange->handOn(std::move(came));
    return std::make_unique<HttpStream>(exchange);
}

} // namespace comptoir::net
