// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/ClaimEnrolment.h"
#include "backend/http/Router.h"

namespace comptoir::backend {

/// How a till comes in and proves itself afterwards (docs/protocol.md §4): nonce, claim, status of
/// an enrolment, access token.
class EnrolmentRoutes
{
public:
    EnrolmentRoutes(Storage &storage, DeviceTokens &tokens, const Clock &clock, Entropy &entropy);
    void addRoutes(http::Router &router);

private:
    Result<http::Response> changeKey(const http::Request &request);
    Result<http::Response> nonce();
    Result<http::Response> claim(const http::Request &request, const QString &id);
    Result<http::Response> status(const http::Request &request, const QString &id);
    Result<http::Response> token(const http::Request &request);

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const Clock &m_clock;
    ConfirmEnrolment m_confirmation;
    ClaimEnrolment m_claims;
};

} // namespace comptoir::backend
