// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Request.h"
#include "backend/http/Response.h"
#include "core/base/Result.h"

namespace comptoir::http {

/// An error answer, RFC 9457: type, title, status, detail and instance, and as extensions `code`
/// (the stable code of comptoir::Error), `retryable`, and the facts of the case.
struct Problem
{
    int status = 500;
    /// "vouchers/expired". The problem's type is "/problems/" and this code.
    QByteArray code{};
    /// The reason phrase of the status when empty; the sentence for people is the client's.
    QString title{};
    QString detail{};
    QJsonObject members{};
    /// May the same request succeed later? From the status when nobody says.
    std::optional<bool> retryable{};

    /// The facts become members. The detail stays with us when the fault is ours (5xx): it may
    /// hold SQL or a path.
    static Problem of(const Error &error, int status);

    Response answer(const Request &request) const;
};

} // namespace comptoir::http
