// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Backend.h"

namespace comptoir::backend {

Backend::Backend(Storage &storage, KeyRing &keys, const Clock &clock, Entropy &entropy)
    : m_books(storage),
      m_tokens(clock, entropy),
      m_ping(m_books, keys, clock),
      m_enrolment(m_books, m_tokens, clock, entropy),
      m_feed(m_books, m_tokens, clock),
      m_push(m_books, m_tokens, keys, clock, entropy),
      m_state(m_books, m_tokens, keys, clock),
      m_redemptions(m_books, m_tokens, keys, clock, entropy),
      m_vouchers(m_books, m_tokens, keys, clock),
      m_voucherFiles(m_books, m_tokens, keys)
{
    m_ping.addRoutes(m_router);
    m_enrolment.addRoutes(m_router);
    m_feed.addRoutes(m_router);
    m_push.addRoutes(m_router);
    m_state.addRoutes(m_router);
    m_redemptions.addRoutes(m_router);
    m_vouchers.addRoutes(m_router);
    m_voucherFiles.addRoutes(m_router);
}

http::Response Backend::handle(const http::Request &request)
{
    const QMutexLocker locker(&m_mutex);
    return m_router.handle(request);
}

} // namespace comptoir::backend
