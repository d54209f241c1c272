// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/blobs/BlobRoutes.h"
#include "backend/enrolment/EnrolmentRoutes.h"
#include "backend/feed/FeedRoutes.h"
#include "backend/http/Router.h"
#include "backend/service/DeviceRates.h"
#include "backend/service/MetricsRoutes.h"
#include "backend/sharing/SharingRoutes.h"
#include "backend/sync/PushOps.h"
#include "backend/sync/SyncState.h"
#include "backend/territory/PingRoutes.h"
#include "backend/territory/WatchedBooks.h"
#include "backend/vouchers/RedemptionRoutes.h"
#include "backend/vouchers/VoucherFileRoutes.h"
#include "backend/vouchers/VoucherRoutes.h"

#include <QMutex>

namespace comptoir::backend {

/// A territory's backend: builds its features and is a plain function from request to answer, which
/// the HTTP server, the tests and the simulator call alike. On a concurrent storage from any thread
/// (`entropy` must bear that). On SQLite, which has one writer anyway and belongs to the thread
/// that opened it, from there, and a mutex lets one request in at a time.
class Backend
{
public:
    /// Without rates a till may ask as often as it likes: for those whose clock stands still.
    Backend(Storage &storage, KeyRing &keys, const Clock &clock, Entropy &entropy,
            const DeviceRates::Limits &rates = {});
    /// A request whose transaction lost against another one is run again, from its beginning. 429
    /// "http/too-many-requests" for a till that asks too often.
    http::Response handle(const http::Request &request);
    /// What the server in front knows, for /metrics.
    void addMetrics(MetricsRoutes::Source source) { m_metrics.addSource(std::move(source)); }
    /// Where what takes seconds is done, and before the first request; else at once.
    void workBeside(CodeListBuilder::Beside beside)
    {
        m_voucherFiles.hashBeside(std::move(beside));
    }
    /// Every request goes through these: for the mark that outlives the database.
    WatchedBooks &books() { return m_books; }
    static constexpr int tries = 5;
    static constexpr qint64 longestRetryMs = 3'000;
    std::vector<http::Router::Resource> resources() const { return m_router.resources(); }

private:
    http::Response admitted(const http::Request &request);
    http::Response routed(const http::Request &request);

    const Clock &m_clock;
    const bool m_isConcurrent;
    QMutex m_mutex; ///< of a storage that is not
    WatchedBooks m_books;
    DeviceTokens m_tokens;
    DeviceRates m_rates;
    Traffic m_traffic;
    PingRoutes m_ping;
    EnrolmentRoutes m_enrolment;
    FeedRoutes m_feed;
    PushOps m_push;
    SyncState m_state;
    RedemptionRoutes m_redemptions;
    VoucherRoutes m_vouchers;
    VoucherFileRoutes m_voucherFiles;
    SharingRoutes m_sharing;
    BlobRoutes m_blobs;
    MetricsRoutes m_metrics;
    http::Router m_router;
};

} // namespace comptoir::backend
