// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"

namespace comptoir::backend {

/// `GET /v1/feed/{stream}`. A device reads the territory's stream, its own and its shop's, and
/// those of the campaigns that its shop takes part in.
class FeedRoutes
{
public:
    FeedRoutes(Storage &storage, DeviceTokens &tokens) : m_storage(storage), m_tokens(tokens) {}
    void addRoutes(http::Router &router);

private:
    Result<http::Response> page(const http::Request &request, const QString &stream) const;

    Storage &m_storage;
    DeviceTokens &m_tokens;
};

} // namespace comptoir::backend
