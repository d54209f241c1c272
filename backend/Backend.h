// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/blobs/BlobRoutes.h"
#include "backend/enrolment/EnrolmentRoutes.h"
#include "backend/feed/FeedRoutes.h"
#include "backend/http/Router.h"
#include "backend/sync/PushOps.h"
#include "backend/territory/PingRoutes.h"
#include "backend/vouchers/RedemptionRoutes.h"
#include "backend/vouchers/VoucherFileRoutes.h"
#include "backend/vouchers/VoucherRoutes.h"

#include <QMutex>

namespace comptoir::backend {

/// A territory's backend: builds its features and is a plain function from request to answer, which
/// the HTTP server, the tests and the simulator call alike. One request at a time: a mutex makes
/// the others wait, for SQLite has one writer anyway and a request takes a millisecond. The storage
/// belongs to the thread that opened it: call handle() from there.
class Backend
{
public:
    Backend(Storage &storage, KeyRing &keys, const Clock &clock, Entropy &entropy);
    http::Response handle(const http::Request &request);
    std::vector<http::Router::Resource> resources() const { return m_router.resources(); }

private:
    QMutex m_mutex;
    DeviceTokens m_tokens;
    PingRoutes m_ping;
    EnrolmentRoutes m_enrolment;
    FeedRoutes m_feed;
    PushOps m_push;
    RedemptionRoutes m_redemptions;
    VoucherRoutes m_vouchers;
    VoucherFileRoutes m_voucherFiles;
    BlobRoutes m_blobs;
    http::Router m_router;
};

} // namespace comptoir::backend
