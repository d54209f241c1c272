// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/HttpExchange.h"

#include "sync/wire/Json.h"

namespace comptoir::net {

namespace {

QByteArray mediaType(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

QByteArray typeOf(Expect expect)
{
    switch (expect) {
    case Expect::Json:
        return "application/json";
    case Expect::Binary:
        return "application/octet-stream";
    case Expect::Events:
        break;
    }
    return "text/event-stream";
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, QUrl origin, HttpRequest request,
                           HttpClient::Callback callback)
    : m_network(network),
      m_origin(std::move(origin)),
      m_request(std::move(request)),
      m_callback(std::move(callback))
{
    // Qt's transfer time-out starts again with every byte, so a slow drip would live for ever.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(fail("net/unreachable", QStringLiteral("time limit"))); });
    if (m_request.timeLimitMs > 0)
        m_deadline.start(m_request.timeLimitMs);
    m_stage.setSingleShot(true);
    connect(&m_stage, &QTimer::timeout, this,
            [this] { finish(fail("net/unreachable", QStringLiteral("no answer begins"))); });
    ask(m_origin.resolved(QUrl(m_request.path, QUrl::StrictMode)));
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpExchange::ask(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(m_request.idleLimitMs);
    // Above this size Qt looks at the ratio of unpacked to packed bytes; ours is bounded anyway.
    request.setDecompressedSafetyCheckThreshold(m_request.maxBytes);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Sync-Protocol", "1");
    request.setRawHeader("Accept", typeOf(m_request.expect) + ", application/problem+json");
    if (m_request.method != "GET")
        request.setRawHeader("Content-Type", m_request.contentType);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    m_reply = m_network.sendCustomRequest(request, m_request.method, m_request.body);
    // An answer larger than allowed waits in the socket, not in our memory.
    m_reply->setReadBufferSize(m_request.maxBytes + 1);
    limitStages();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::bytesCame);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::ended);
}

// The connection is there when TLS stands or the request begins to leave; how long a body takes
// then is the deadline's business.
void HttpExchange::limitStages()
{
    m_stage.start(m_request.connectLimitMs);
    connect(m_reply, &QNetworkReply::encrypted, &m_stage, &QTimer::stop);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            m_stage.stop();
    });
    connect(m_reply, &QNetworkReply::requestSent, this,
            [this] { m_stage.start(m_request.firstByteLimitMs); });
}

int HttpExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void HttpExchange::headersCame()
{
    m_stage.stop();
    if (auto error = suspicion())
        finish(fail(std::move(*error)));
}

std::optional<Error> HttpExchange::suspicion() const
{
    const int code = status();
    if (code == 0 || isSuccess(code) || code >= 400) {
        const QByteArray type = mediaType(*m_reply);
        if (isSuccess(code) && type != typeOf(m_request.expect))
            return Error{"net/captive", QString::fromLatin1(type), {}};
        // 511: RFC 6585 §6, "you need to log in to this network". A gateway's own 5xx may be HTML.
        if (code == 511 || (code >= 400 && code < 500 && type != "application/problem+json"))
            return Error{"net/captive", QString::fromLatin1(type), {}};
        return {};
    }
    if (m_request.expect == Expect::Binary && isRedirect(code) && !m_redirected)
        return {};
    return Error{"net/captive", QStringLiteral("status %1").arg(code), {}};
}

void HttpExchange::bytesCame()
{
    if (!m_reply->isReadable())
        return;
    m_body += m_reply->read(m_request.maxBytes + 1 - m_body.size());
    if (m_came && m_callback && isSuccess(status()) && !suspicion() && !m_body.isEmpty())
        return m_came(std::exchange(m_body, {}));
    if (m_body.size() > m_request.maxBytes)
        finish(fail("net/server", QStringLiteral("answer too large")));
}

void HttpExchange::ended()
{
    bytesCame();
    if (!m_callback)
        return;
    const int code = status();
    // From ContentAccessDenied on, Qt's errors repeat the status; those before cut the answer.
    const bool whole = m_reply->error() == QNetworkReply::NoError
        || (code >= 400 && m_reply->error() >= QNetworkReply::ContentAccessDenied);
    if (code == 0 || !whole)
        return finish(fail(failure()));
    if (auto error = suspicion())
        return finish(fail(std::move(*error)));
    if (isRedirect(code))
        return redirected(m_reply->url().resolved(
            QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode)));
    if (code >= 400)
        return finish(fail(problem()));
    finish(HttpAnswer{code, m_body, m_reply->rawHeader("Feed-Cursor")});
}

void HttpExchange::redirected(const QUrl &target)
{
    const bool within = target.isValid() && target.scheme() == m_origin.scheme()
        && target.host() == m_origin.host() && target.port() == m_origin.port()
        && target.userInfo().isEmpty();
    if (!within)
        return finish(fail("net/captive", QStringLiteral("redirect")));
    if (!m_request.knownPath.isEmpty() && target.path() == m_request.knownPath)
        return finish(HttpAnswer{304, {}, {}});
    m_redirected = true;
    m_body.clear();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    ask(target);
}

Error HttpExchange::failure() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool foreign = error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::ProxyAuthenticationRequiredError;
    // 299: more unpacked bytes than allowed.
    const bool bomb = error == QNetworkReply::UnknownContentError;
    return {bomb          ? "net/server"
                : foreign ? "net/captive"
                          : "net/unreachable",
            m_reply->errorString(), facts()};
}

QVariantMap HttpExchange::facts() const
{
    QVariantMap result{{QStringLiteral("status"), status()}};
    bool ok = false;
    const qint64 seconds = m_reply->rawHeader("Retry-After").trimmed().toLongLong(&ok);
    if (ok && seconds >= 0)
        result.insert(QStringLiteral("retry_after_s"), seconds);
    return result;
}

Error HttpExchange::problem() const
{
    const auto json = wire::parseObject(m_body);
    const QString code = json ? json->value(u"code").toString() : QString();
    if (status() >= 500)
        return {"net/server", code, facts()};
    if (code.isEmpty() || code.startsWith(u"net/") || code.startsWith(u"store/"))
        return {"net/captive", QStringLiteral("status %1").arg(status()), {}};
    QVariantMap members = json->toVariantMap();
    members.insert(facts());
    return {code.toLatin1(), members.take(QStringLiteral("detail")).toString(), members};
}

void HttpExchange::finish(Result<HttpAnswer> result)
{
    if (!m_callback)
        return;
    m_deadline.stop();
    m_stage.stop();
    if (m_reply)
        m_reply->disconnect(this);
    // Later: the callback may destroy the client, and with it what is on the stack here; nor does a
    // reply like to be aborted in its own signal.
    QMetaObject::invokeMethod(
        this,
        [this, callback = std::exchange(m_callback, nullptr), answer = std::move(result)] {
            deleteLater();
            callback(answer);
        },
        Qt::QueuedConnection);
}

void HttpExchange::abandon()
{
    m_callback = nullptr; // and m_came stays: it may be what is running
    m_deadline.stop();
    m_stage.stop();
    deleteLater();
}

} // namespace comptoir::net
