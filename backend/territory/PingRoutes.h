// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Router.h"
#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// `GET /v1/ping?nonce=` proves to a till that it speaks to its territory and not to a captive
/// portal; `GET /healthz` tells a load balancer that the database answers.
class PingRoutes
{
public:
    PingRoutes(Storage &storage, const KeyRing &keys, const Clock &clock)
        : m_storage(storage),
          m_keys(keys),
          m_clock(clock)
    {}
    void addRoutes(http::Router &router);

private:
    Result<http::Response> ping(const http::Request &request) const;
    Result<http::Response> health() const;

    Storage &m_storage;
    const KeyRing &m_keys;
    const Clock &m_clock;
};

} // namespace comptoir::backend
