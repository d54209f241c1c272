// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"

namespace comptoir::backend {

/// What the tills of one shop tell each other through the desk, which can't read it
/// (docs/protocol.md §11): their agreement keys, wrapped shop keys, the public half of the recovery
/// code, and all op lines of the shop.
class SharingRoutes
{
public:
    SharingRoutes(Storage &storage, DeviceTokens &tokens, const Clock &clock)
        : m_storage(storage),
          m_tokens(tokens),
          m_clock(clock)
    {}
    void addRoutes(http::Router &router);

    static constexpr int maxOps = 500;

private:
    using Act = Result<http::Response> (SharingRoutes::*)(StorageTransaction &,
                                                          const CallingDevice &,
                                                          const http::Request &) const;
    http::Response run(const http::Request &request, Act act) const;
    Result<http::Response> putAgreementKey(StorageTransaction &transaction,
                                           const CallingDevice &caller,
                                           const http::Request &request) const;
    Result<http::Response> postWrap(StorageTransaction &transaction, const CallingDevice &caller,
                                    const http::Request &request) const;
    Result<http::Response> putRecoveryKey(StorageTransaction &transaction,
                                          const CallingDevice &caller,
                                          const http::Request &request) const;
    Result<http::Response> getOps(StorageTransaction &transaction, const CallingDevice &caller,
                                  const http::Request &request) const;

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const Clock &m_clock;
};

/// Puts a till into its shop's stream, for its siblings: nothing before it has an agreement key.
Result<void> publishTill(StorageTransaction &transaction, DeviceId device);

} // namespace comptoir::backend
