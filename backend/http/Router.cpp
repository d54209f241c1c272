// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Router.h"

#include "backend/http/ContentCoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <cctype>

namespace comptoir::http {
namespace {

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}
bool takesRest(const QByteArray &segment)
{
    return segment.startsWith('{') && segment.endsWith("*}");
}
QString parameterName(const QByteArray &segment)
{
    return QString::fromLatin1(segment.sliced(1, segment.size() - (takesRest(segment) ? 3 : 2)));
}

bool hasBrokenEscape(const QByteArray &segment)
{
    for (auto i = segment.indexOf('%'); i >= 0; i = segment.indexOf('%', i + 1)) {
        if (i + 2 >= segment.size() || !std::isxdigit(static_cast<unsigned char>(segment[i + 1]))
            || !std::isxdigit(static_cast<unsigned char>(segment[i + 2])))
            return true;
    }
    return false;
}

std::optional<QString> decodeSegment(const QByteArray &segment)
{
    if (segment.isEmpty() || hasBrokenEscape(segment))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(QByteArray::fromPercentEncoding(segment));
    const bool unfit = std::ranges::any_of(text, [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    });
    if (utf8.hasError() || unfit || text == u"." || text == u"..")
        return std::nullopt;
    return text;
}

/// Literals before parameters, a rest last, segment by segment.
QByteArrayList rank(const QByteArrayList &segments)
{
    QByteArrayList result;
    for (const auto &segment : segments)
        result.append(takesRest(segment)         ? QByteArray("3")
                          : isParameter(segment) ? QByteArray("2")
                                                 : QByteArray("1" + segment));
    return result;
}

int statusOf(const Error &error)
{
    if (error.is("http/body-too-large"))
        return 413;
    return error.is("http/unknown-coding") ? 415 : 400;
}

/// What no handler should have to check. RFC 9112 §3.2: exactly one Host. §6.1: a transfer coding
/// that we don't know is refused, for guessing where the body ends is how requests are smuggled.
std::optional<Problem> faultOfMessage(const Request &request)
{
    if (request.headers.values("Host").size() != 1 || request.headers.value("Host")->isEmpty())
        return Problem{.status = 400, .code = "http/bad-request", .detail = QStringLiteral("Host")};
    const auto codings = request.headers.values("Transfer-Encoding");
    if (codings.size() > 1
        || (codings.size() == 1 && codings.first().compare("chunked", Qt::CaseInsensitive) != 0))
        return Problem{
            .status = 501, .code = "http/unsupported-transfer-coding", .retryable = false};
    return std::nullopt;
}

} // namespace

void Router::add(QByteArray method, const QByteArray &pattern, Handler handler, qint64 maxBody,
                 std::optional<qint64> maxPacked)
{
    COMPTOIR_ASSERT(pattern.startsWith('/'));
    Route route{std::move(method), pattern.split('/'), std::move(handler), maxBody,
                maxPacked.value_or(maxBody)};
    const auto place = std::ranges::upper_bound(m_routes, rank(route.segments), {},
                                                [](const Route &r) { return rank(r.segments); });
    m_routes.insert(place, std::move(route));
}

std::vector<Router::Resource> Router::resources() const
{
    std::vector<Resource> result;
    for (const Route &route : m_routes)
        result.push_back({route.method, route.segments.join('/'), route.maxBody});
    return result;
}

bool Router::accepts(const Route &route, const QByteArrayList &segments, PathParameters &parameters)
{
    const bool rest = takesRest(route.segments.last());
    if (rest ? segments.size() < route.segments.size() : segments.size() != route.segments.size())
        return false;
    for (qsizetype i = 0; i < route.segments.size(); ++i) {
        const auto &expected = route.segments[i];
        if (!isParameter(expected)) {
            if (segments[i] != expected)
                return false;
            continue;
        }
        QStringList values;
        const auto end = takesRest(expected) ? segments.size() : i + 1;
        for (auto j = i; j < end; ++j) {
            const auto value = decodeSegment(segments[j]);
            if (!value)
                return false;
            values.append(*value);
        }
        parameters.insert(parameterName(expected), values.join(u'/'));
    }
    return true;
}

Router::Found Router::find(const QByteArray &method, const QByteArrayList &segments) const
{
    Found found;
    const Route *forHead = nullptr;
    PathParameters headParameters;
    for (const auto &route : m_routes) {
        PathParameters parameters;
        if (!accepts(route, segments, parameters))
            continue;
        if (route.method == method) {
            found.route = &route;
            found.parameters = parameters;
            return found;
        }
        if (method == "HEAD" && route.method == "GET" && !forHead) {
            forHead = &route;
            headParameters = parameters;
        }
        if (!found.allowed.contains(route.method))
            found.allowed.append(route.method);
    }
    found.route = forHead;
    found.parameters = headParameters;
    return found;
}

Response Router::run(const Route &route, const Request &request, const PathParameters &parameters)
{
    if (request.body.size() > route.maxBody)
        return Problem{.status = 413, .code = "http/body-too-large"}.answer(request);
    const auto codings = request.headers.values("Content-Encoding");
    if (codings.isEmpty())
        return route.handler(request, parameters);
    if (request.body.size() > route.maxPacked)
        return Problem{.status = 413, .code = "http/body-too-large"}.answer(request);

    auto body = decodeContent(codings.join(", "), request.body, route.maxBody);
    if (!body) {
        auto response = Problem::of(body.error(), statusOf(body.error())).answer(request);
        response.headers.add("Accept-Encoding", "gzip, zstd"); // RFC 9110 §12.5.3
        return response;
    }
    Request plain = request;
    plain.body = *std::move(body);
    plain.headers.remove("Content-Encoding");
    return route.handler(plain, parameters);
}

QByteArray Router::patternOf(const Request &request) const
{
    const Found found = find(request.method, request.path.split('/'));
    return found.route ? found.route->segments.join('/') : QByteArray();
}

Response Router::handle(const Request &request) const
{
    if (const auto fault = faultOfMessage(request))
        return fault->answer(request);
    auto found = find(request.method, request.path.split('/'));
    if (found.route) {
        auto response = run(*found.route, request, found.parameters);
        if (request.method == "HEAD" && !response.wait && !response.stream) {
            if (!response.headers.has("Content-Length"))
                response.headers.set("Content-Length", QByteArray::number(response.body.size()));
            response.body.clear();
        }
        return response;
    }
    if (found.allowed.isEmpty())
        return Problem{.status = 404, .code = "http/no-such-resource"}.answer(request);

    return refuseMethod(request, std::move(found.allowed));
}

Response Router::refuseMethod(const Request &request, QByteArrayList allowed)
{
    if (allowed.contains("GET") && !allowed.contains("HEAD"))
        allowed.append("HEAD");
    if (!allowed.contains("OPTIONS"))
        allowed.append("OPTIONS");
    std::ranges::sort(allowed);
    Response response;
    if (request.method == "OPTIONS")
        response.status = 204;
    else
        response = Problem{.status = 405, .code = "http/method-not-allowed"}.answer(request);
    response.headers.set("Allow", allowed.join(", "));
    return response;
}

} // namespace comptoir::http
