// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/Transport.h"

#include <QNetworkAccessManager>

namespace comptoir::net {

/// HTTP to one origin, with a suspicious eye: whatever is not exactly what a Comptoir backend
/// answers counts as a foreign network's word. Beside the errors of Transport: "net/insecure" for
/// plain HTTP to anything but this machine, nothing was sent. "net/captive" is a redirect, TLS that
/// doesn't verify, HTML or any other type than asked for.
class HttpClient : public Transport
{
public:
    explicit HttpClient(QUrl origin);
    /// Requests under way end without an answer.
    ~HttpClient() override;

    void send(const HttpRequest &request, Callback callback) override;
    const QUrl &origin() const override { return m_origin; }
    std::unique_ptr<OpenStream> open(const HttpRequest &request, Bytes came,
                                     Callback ended) override;

private:
    QUrl m_origin;
    QNetworkAccessManager m_network;
};

} // namespace comptoir::net
