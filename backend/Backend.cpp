// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Backend.h"

#include "sync/wire/Json.h"

#include <QScopeGuard>

namespace comptoir::backend {

namespace {

/// A deadlock or a lock that nobody let go of: nothing of the request was done.
bool lostAgainstAnother(const http::Response &response)
{
    if (response.status != 503)
        return false;
    const auto problem = wire::parseObject(response.body);
    return problem && problem->value(u"code").toString() == u"store/busy";
}

} // namespace

Backend::Backend(Storage &storage, KeyRing &keys, const Clock &clock, Entropy &entropy,
                 const DeviceRates::Limits &rates)
    : m_clock(clock),
      m_isConcurrent(storage.concurrent()),
      m_books(storage),
      m_tokens(clock, entropy),
      m_rates(clock, rates),
      m_ping(m_books, keys, clock),
      m_enrolment(m_books, m_tokens, clock, entropy),
      m_feed(m_books, m_tokens, clock),
      m_push(m_books, m_tokens, keys, clock, entropy),
      m_state(m_books, m_tokens, keys, clock),
      m_redemptions(m_books, m_tokens, keys, clock, entropy),
      m_vouchers(m_books, m_tokens, keys, clock),
      m_voucherFiles(m_books, m_tokens, keys, clock),
      m_sharing(m_books, m_tokens, clock),
      m_blobs(m_books, m_tokens, clock),
      m_metrics(storage, m_traffic, m_push.outcomes(), clock)
{
    m_ping.addRoutes(m_router);
    m_enrolment.addRoutes(m_router);
    m_feed.addRoutes(m_router);
    m_push.addRoutes(m_router);
    m_state.addRoutes(m_router);
    m_redemptions.addRoutes(m_router);
    m_vouchers.addRoutes(m_router);
    m_voucherFiles.addRoutes(m_router);
    m_sharing.addRoutes(m_router);
    m_blobs.addRoutes(m_router);
    m_metrics.addRoutes(m_router);
}

http::Response Backend::handle(const http::Request &request)
{
    const qint64 began = m_clock.bootMs();
    http::Response response = admitted(request);
    if (response.wait && !request.waited)
        return response; // it comes again
    const QByteArray pattern = m_router.patternOf(request);
    const bool isKnown = !pattern.isEmpty(); // strangers may invent paths and methods without end
    m_traffic.count({isKnown ? request.method : QByteArray("other"),
                     isKnown ? pattern : QByteArray("other"), response.status,
                     m_clock.bootMs() - began});
    return response;
}

http::Response Backend::admitted(const http::Request &request)
{
    const auto device = m_tokens.lastHolder(
        request.headers.value("Authorization").value_or(QByteArray()));
    if (!device)
        return routed(request);
    auto wait = m_rates.refusal(*device, request);
    if (!wait && m_rates.enter(*device, request)) {
        const auto done = qScopeGuard([&] { m_rates.leave(*device, request); });
        return routed(request);
    }
    wait = wait.value_or(1);
    auto refusal = http::Problem{.status = 429, .code = "http/too-many-requests"}.answer(request);
    refusal.headers.add("Retry-After", QByteArray::number(*wait));
    return refusal;
}

http::Response Backend::routed(const http::Request &request)
{
    if (!m_isConcurrent) {
        const QMutexLocker locker(&m_mutex);
        return m_router.handle(request);
    }
    const qint64 began = m_clock.bootMs();
    http::Response response = m_router.handle(request);
    for (int count = 1; count < tries && lostAgainstAnother(response); ++count) {
        // Whoever has the lock may wait for a standby that is gone: others need this thread.
        if (m_clock.bootMs() - began >= longestRetryMs)
            break;
        m_traffic.countRetry();
        response = m_router.handle(request);
    }
    return response;
}

} // namespace comptoir::backend
