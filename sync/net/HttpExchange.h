// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/HttpClient.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace comptoir::net {

/// One request and its answer; deletes itself after the callback.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &network, QUrl origin, HttpRequest request,
                 HttpClient::Callback callback);
    ~HttpExchange() override;

private:
    void ask(const QUrl &url);
    void headersCame();
    void bytesCame();
    void ended();
    void redirected(const QUrl &target);
    /// Why the answer's head can't be our backend's, or nothing.
    std::optional<Error> suspicion() const;
    Error problem() const;
    Error failure() const;
    QVariantMap facts() const;
    int status() const;
    void finish(Result<HttpAnswer> result);

    QNetworkAccessManager &m_network;
    const QUrl m_origin;
    const HttpRequest m_request;
    HttpClient::Callback m_callback;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QByteArray m_body;
    bool m_redirected = false;
};

} // namespace comptoir::net
