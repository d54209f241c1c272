// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/feed/FeedCursor.h"
#include "backend/http/Router.h"

namespace comptoir::backend {

/// `GET /v1/feed/{stream}` and `GET /v1/events`. A device reads the territory's stream, its own and
/// its shop's, and those of the campaigns that its shop takes part in. The topic of a stream is its
/// name (FeedWatch).
class FeedRoutes
{
public:
    FeedRoutes(Storage &storage, DeviceTokens &tokens, const Clock &clock)
        : m_storage(storage),
          m_tokens(tokens),
          m_clock(clock)
    {}
    void addRoutes(http::Router &router);

private:
    Result<http::Response> page(const http::Request &request, const QString &stream) const;
    Result<http::Response> pageFor(StorageTransaction &transaction, const CallingDevice &caller,
                                   const http::Request &request, const FeedCursor &from) const;
    Result<http::Response> events(const http::Request &request) const;
    Result<CallingDevice> caller(StorageTransaction &transaction,
                                 const http::Request &request) const;

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const Clock &m_clock;
};

} // namespace comptoir::backend
