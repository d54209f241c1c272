// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/HttpClient.h"

#include "sync/net/HttpExchange.h"

#include <QNetworkCookieJar>

namespace comptoir::net {

namespace {

/// HTTPS, or HTTP to a literal address of this machine (a name can be pointed elsewhere).
bool isAcceptable(const QUrl &url)
{
    const bool loopback = url.host() == u"127.0.0.1" || url.host() == u"::1";
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && loopback));
}

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

} // namespace comptoir::net
