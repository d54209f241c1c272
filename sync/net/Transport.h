// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace comptoir::net {

enum class Expect {
    Json, ///< application/json
    Binary, ///< application/octet-stream, after at most one redirect within the origin
    Events, ///< text/event-stream
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
    int connectLimitMs = 5'000;
    int firstByteLimitMs = 10'000; ///< of the answer, once all is sent
    int timeLimitMs = 60'000; ///< for the whole exchange; 0: none
    int idleLimitMs = 15'000; ///< without a single byte
    qint64 maxBytes = 1 << 20; ///< of the answer, unpacked
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray feedCursor; ///< header `Feed-Cursor` of a voucher pack
};

/// An answer that goes on; its end is the stream's: nothing more is told afterwards.
class OpenStream
{
public:
    OpenStream() = default;
    OpenStream(const OpenStream &) = delete;
    OpenStream &operator=(const OpenStream &) = delete;
    virtual ~OpenStream() = default;
};

/// Carries requests to one origin and brings their answers. Errors: "net/unreachable" refused, cut,
/// silent or too slow; "net/captive" somebody else answered; "net/server" 5xx, or an answer that is
/// too large; else the `code` of the problem (RFC 9457). Facts: `status`, `retry_after_s`, the
/// problem's members.
class Transport
{
public:
    using Callback = std::function<void(Result<HttpAnswer>)>;

    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// Answers exactly once, later, on this thread.
    virtual void send(const HttpRequest &request, Callback callback) = 0;
    virtual const QUrl &origin() const = 0;

    using Bytes = std::function<void(const QByteArray &)>;
    /// Asks for an answer that comes piece by piece; `ended` is told once when it is over, with an
    /// empty body. A transport that can't do that says "net/no-streams", at once.
    virtual std::unique_ptr<OpenStream> open(const HttpRequest &request, Bytes came, Callback ended)
    {
        Q_UNUSED(request);
        Q_UNUSED(came);
        ended(fail("net/no-streams"));
        return nullptr;
    }
};

} // namespace comptoir::net
