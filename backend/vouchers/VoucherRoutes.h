// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"
#include "backend/territory/KeyRing.h"
#include "backend/vouchers/VoucherStore.h"

#include <QHash>
#include <QMutex>

namespace comptoir::backend {

/// What is left on a voucher: `GET /v1/vouchers/{campaign}/{serial}` and, by its code for people,
/// `POST /v1/vouchers/resolve` (docs/protocol.md §8). Both answer with signed voucher facts.
class VoucherRoutes
{
public:
    /// Guessing 50 bits takes for ever at this pace.
    static constexpr int resolvesPerMinute = 30;

    VoucherRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys, const Clock &clock);
    void addRoutes(http::Router &router);

private:
    Result<http::Response> bySerial(const http::Request &request, const http::PathParameters &path);
    Result<http::Response> byCode(const http::Request &request);
    Result<http::Response> facts(StorageTransaction &transaction, const CallingDevice &caller,
                                 const std::optional<Voucher> &voucher) const;
    Result<void> countResolve(DeviceId device);

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const KeyRing &m_keys;
    const Clock &m_clock;
    QMutex m_mutex;
    QHash<DeviceId, QList<Instant>> m_resolves; ///< of the last minute; under m_mutex
};

} // namespace comptoir::backend
