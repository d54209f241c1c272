// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Problem.h"

#include "backend/http/ReasonPhrase.h"
#include "sync/wire/Json.h"

namespace comptoir::http {
namespace {

bool passes(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 502 || status == 500;
}

} // namespace

Problem Problem::of(const Error &error, int status)
{
    return {.status = status,
            .code = error.code,
            .detail = status < 500 ? error.detail : QString(),
            .members = QJsonObject::fromVariantMap(error.facts)};
}

Response Problem::answer(const Request &request) const
{
    QJsonObject object = members; // first, so that no fact can pose as one of ours
    object[u"type"] = QString::fromLatin1("/problems/" + code);
    object[u"title"] = title.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : title;
    object[u"status"] = status;
    if (!detail.isEmpty())
        object[u"detail"] = detail;
    else
        object.remove(u"detail");
    object[u"instance"] = QString::fromUtf8(request.path);
    object[u"code"] = QString::fromLatin1(code);
    object[u"retryable"] = retryable.value_or(passes(status));

    auto response = Response::text(status, "application/problem+json", wire::compact(object));
    response.headers.add("Cache-Control", "no-store");
    return response;
}

} // namespace comptoir::http
