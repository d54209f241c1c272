// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

namespace comptoir::net {

enum class Expect {
    Json, ///< application/json
    Binary, ///< application/octet-stream, after at most one redirect within the origin
};

struct HttpRequest
{
    QByteArray method = "GET";
    QString path; ///< absolute, with its query, percent-encoded
    QByteArray body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Expect expect = Expect::Json;
    QString knownPath; ///< a redirect to here is answered by 304: the caller has that file
    int timeLimitMs = 60'000; ///< for the whole exchange
    int idleLimitMs = 15'000; ///< without a single byte
    qint64 maxBytes = 1 << 20; ///< of the answer, unpacked
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray feedCursor; ///< header `Feed-Cursor` of a voucher pack
};

/// HTTP to one origin, with a suspicious eye: whatever is not exactly what a Comptoir backend
/// answers counts as a foreign network's word. Errors: "net/insecure" plain HTTP to anything but
/// this machine, nothing was sent; "net/unreachable" refused, cut, silent or too slow;
/// "net/captive" a redirect, TLS that doesn't verify, HTML or any other type than asked for;
/// "net/server" 5xx, or an answer that is too large;
/// else the `code` of the problem (RFC 9457). Facts: `status`, `retry_after_s`, the problem's
/// members.
class HttpClient
{
public:
    using Callback = std::function<void(Result<HttpAnswer>)>;

    explicit HttpClient(QUrl origin);
    /// Requests under way end without an answer.
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Answers exactly once, later, on this thread.
    void send(const HttpRequest &request, Callback callback);
    const QUrl &origin() const { return m_origin; }

private:
    QUrl m_origin;
    QNetworkAccessManager m_network;
};

} // namespace comptoir::net
