// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/PathParameters.h"
#include "backend/http/Problem.h"
#include "backend/http/Request.h"
#include "backend/http/Response.h"

#include <functional>
#include <vector>

namespace comptoir::http {

/// The backend as a plain function. The server calls it for what came over a socket, the simulator
/// for what its tills say; it holds no state but the table of routes.
class Router
{
public:
    using Handler = std::function<Response(const Request &, const PathParameters &)>;
    static constexpr qint64 usualBody = 64 * 1024;

    /// `pattern` is "/v1/enrolments/{enrolment}/claim"; a last "{rest*}" takes one or more
    /// segments. A literal segment wins over a parameter. `maxBody` holds for the body as sent and
    /// for the body unpacked; a packed one may be held to less.
    void add(QByteArray method, const QByteArray &pattern, Handler handler,
             qint64 maxBody = usualBody, std::optional<qint64> maxPacked = {});

    struct Resource
    {
        QByteArray method;
        QByteArray pattern;
        qint64 maxBody = 0;
    };
    /// All that was added.
    std::vector<Resource> resources() const;
    /// The pattern that takes the request, which there are few of; empty if none does.
    QByteArray patternOf(const Request &request) const;

    /// Problems "http/bad-request", "http/unsupported-transfer-coding", "http/no-such-resource",
    /// "http/method-not-allowed", and those of decodeContent().
    Response handle(const Request &request) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArrayList segments;
        Handler handler;
        qint64 maxBody = usualBody;
        qint64 maxPacked = usualBody;
    };
    struct Found
    {
        const Route *route = nullptr;
        PathParameters parameters;
        QByteArrayList allowed;
    };

    static bool accepts(const Route &route, const QByteArrayList &segments,
                        PathParameters &parameters);
    Found find(const QByteArray &method, const QByteArrayList &segments) const;
    static Response run(const Route &route, const Request &request,
                        const PathParameters &parameters);
    /// 405, or what OPTIONS asks for: either way the answer is Allow.
    static Response refuseMethod(const Request &request, QByteArrayList allowed);

    std::vector<Route> m_routes; // in the order in which they are tried
};

} // namespace comptoir::http
