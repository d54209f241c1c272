// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/RouteAnswer.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {

Q_LOGGING_CATEGORY(log, "comptoir.backend")

struct StatusRow
{
    QByteArrayView code; ///< whole, or a prefix that ends with '/'
    int status;
};

constexpr auto statusTable = std::to_array<StatusRow>({
    {"wire/", 400},
    {"token/missing", 401},
    {"token/expired", 401},
    {"token/bad-proof", 401},
    {"nonce/unknown", 401},
    {"enrolment/bad-proof", 401},
    {"device/revoked", 403},
    {"device/bad-proof", 422},
    {"device/key-too-early", 409},
    {"enrolment/wrong-code", 403},
    {"feed/forbidden", 403},
    {"enrolment/unknown", 404},
    {"device/unknown", 404},
    {"sync/other-shop", 403},
    {"shop/unknown", 404},
    {"campaign/unknown", 404},
    {"enrolment/used", 409},
    {"sync/epoch", 409},
    {"enrolment/expired", 410},
    {"enrolment/cancelled", 410},
    {"feed/cursor-expired", 410},
    {"sync/gap", 409},
    {"sync/fork", 409},
    {"sync/id-reused", 422},
    {"sync/bad-frame", 422},
    {"sync/too-large", 413},
    {"sync/upgrade", 426},
    {"sharing/bad-proof", 422},
    {"sharing/other-key", 409},
    {"voucher/insufficient", 409},
    {"voucher/voided", 409},
    {"voucher/committed", 409},
    {"voucher/unsettled", 409},
    {"voucher/blocked", 423},
    {"voucher/unknown-code", 404},
    {"voucher/too-many-codes", 429},
    {"voucher/", 422},
    {"feed/no-such-position", 404},
    {"code-list/no-such-count", 404},
    {"code-list/not-ready", 503},
    {"blob/unknown", 404},
    {"blob/offset", 409},
    {"blob/range", 416},
    {"blob/too-large", 413},
    {"blob/quota", 413},
    {"blob/other-size", 422},
    {"blob/incomplete", 422},
    {"blob/wrong-hash", 422},
    {"store/busy", 503},
    {"store/disk-full", 503},
    {"store/unreachable", 503},
    {"store/unknown-outcome", 503}, // it may be done: op ids make the repetition safe
    {"territory/not-founded", 503},
    {"territory/behind-its-mark", 503},
    {"territory/clock", 503},
});

} // namespace

int statusOf(const Error &error)
{
    const auto stands = [&error](const StatusRow &row) {
        return row.code.endsWith('/') ? error.code.startsWith(row.code) : error.is(row.code);
    };
    const auto row = std::find_if(statusTable.begin(), statusTable.end(), stands);
    return row == statusTable.end() ? 500 : row->status;
}

http::Response answered(const http::Request &request, const Result<http::Response> &result)
{
    if (result) {
        http::Response response = *result;
        if (!response.headers.has("Cache-Control"))
            response.headers.add("Cache-Control", "no-store");
        return response;
    }
    const Error &error = result.error();
    const int status = statusOf(error);
    http::Response response = http::Problem::of(error, status).answer(request);
    if (status >= 500) // the client is not told what it was
        qCWarning(log, "%s %s: %s %s", request.method.constData(), request.path.constData(),
                  error.code.constData(), qUtf8Printable(error.detail));
    if (status == 401)
        response.headers.add("WWW-Authenticate", "Bearer"); // RFC 9110 §11.6.1
    if (status == 503 || status == 429)
        response.headers.add("Retry-After", "5");
    return response;
}

} // namespace comptoir::backend
