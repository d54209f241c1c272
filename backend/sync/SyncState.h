// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"
#include "backend/sync/OpLog.h"
#include "backend/territory/KeyRing.h"
#include "backend/territory/Territory.h"

namespace comptoir::backend {

/// `GET /v1/sync/state`: how far the town has a device's chain, signed (docs/protocol.md §5).
class SyncState
{
public:
    SyncState(Storage &storage, DeviceTokens &tokens, const KeyRing &keys, const Clock &clock)
        : m_storage(storage),
          m_tokens(tokens),
          m_keys(keys),
          m_clock(clock)
    {}
    void addRoutes(http::Router &router);

private:
    Result<http::Response> state(const http::Request &request) const;

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const KeyRing &m_keys;
    const Clock &m_clock;
};

/// The newest incarnation's chain; the beginning of the first before any push.
Result<Chain> knownChain(StorageTransaction &transaction, DeviceId device);

/// "sync/epoch" unless `epoch` is in force, with what the books have of the device's chain: behind
/// it everything is to be sent again.
Result<void> checkEpoch(StorageTransaction &transaction, DeviceId device, const QByteArray &epoch);

} // namespace comptoir::backend
