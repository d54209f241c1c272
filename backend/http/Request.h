// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Headers.h"

#include <QString>

namespace comptoir::http {

struct Request
{
    QByteArray method;
    /// As it came: percent-encoded, and without the query.
    QByteArray path;
    QByteArray query;
    Headers headers;
    QByteArray body;
    /// Numeric address of the other end of the connection, which may be our own proxy.
    QString peer;
    /// The client asked to wait (RFC 7240), waited, and must get an answer now: see Wait.
    bool waited = false;

    /// Splits a request target in origin form ("/v1/ping?nonce=1") or absolute form
    /// ("http://host/v1/ping"; RFC 9112 §3.2.2 wants both accepted). False for anything else.
    bool setTarget(const QByteArray &target);
    /// Who asks, as far as it shows; empty for nobody.
    QByteArray holder() const { return headers.value("Authorization").value_or(QByteArray()); }
    /// A decoded query parameter. "+" stays a plus sign.
    std::optional<QString> parameter(const QString &name) const;

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace comptoir::http
