// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"
#include "backend/vouchers/AuthoriseClaim.h"

namespace comptoir::backend {

/// `POST /v1/redemptions` and `POST /v1/redemptions/{claim}/void` (docs/protocol.md §7).
class RedemptionRoutes
{
public:
    RedemptionRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys,
                     const Clock &clock, Entropy &entropy);
    void addRoutes(http::Router &router);

private:
    Result<http::Response> authorise(const http::Request &request);
    Result<http::Response> cancel(const http::Request &request, const QString &claim);

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const KeyRing &m_keys;
    const Clock &m_clock;
    AuthoriseClaim m_authorise;
};

} // namespace comptoir::backend
