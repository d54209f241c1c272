// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Response.h"

#include "sync/wire/Json.h"

namespace comptoir::http {

Response Response::json(int status, const QJsonObject &object)
{
    return text(status, "application/json", wire::compact(object));
}

Response Response::text(int status, QByteArray contentType, QByteArray body)
{
    Response response;
    response.status = status;
    response.headers.add("Content-Type", std::move(contentType));
    response.body = std::move(body);
    return response;
}

Response Response::later(Wait wait)
{
    Response response;
    response.wait = std::move(wait);
    return response;
}

Response Response::events(EventStream stream)
{
    Response response;
    response.headers.add("Content-Type", "text/event-stream");
    response.headers.add("Cache-Control", "no-store");
    response.headers.add("X-Accel-Buffering", "no"); // nginx would hold events back
    response.stream = std::move(stream);
    return response;
}

} // namespace comptoir::http
