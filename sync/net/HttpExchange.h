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

    /// Bytes go there as they come, and are not collected.
    void handOn(Transport::Bytes came) { m_came = std::move(came); }
    /// Ends without an answer.
    void abandon();

private:
    void ask(const QUrl &url);
    void limitStages();
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
    Transport::Bytes m_came;
    QTimer m_deadline;
    QTimer m_stage; ///< connecting, then waiting for the first byte
    QByteArray m_body;
    bool m_redirected = false;
};

} // namespace comptoir::net
