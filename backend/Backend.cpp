// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Backend.h"

namespace comptoir::backend {

Backend::Backend(Storage &storage, KeyRing &keys, const Clock &clock, Entropy &entropy)
    : m_tokens(clock, entropy),
      m_ping(storage, keys, clock),
      m_enrolment(storage, m_tokens, clock, entropy),
      m_feed(storage, m_tokens),
      m_push(storage, m_tokens, keys, clock, entropy),
      m_redemptions(storage, m_tokens, keys, clock, entropy),
      m_vouchers(storage, m_tokens, keys, clock),
      m_voucherFiles(storage, m_tokens, keys),
      m_blobs(storage, m_tokens, clock)
{
    m_ping.addRoutes(m_router);
    m_enrolment.addRoutes(m_router);
    m_feed.addRoutes(m_router);
    m_push.addRoutes(m_router);
    m_redemptions.addRoutes(m_router);
    m_vouchers.addRoutes(m_router);
    m_voucherFiles.addRoutes(m_router);
    m_blobs.addRoutes(m_router);
}

http::Response Backend::handle(const http::Request &request)
{
    const QMutexLocker locker(&m_mutex);
    return m_router.handle(request);
}

} // namespace comptoir::backend
