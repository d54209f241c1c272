// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/SyncState.h"

#include "backend/RouteAnswer.h"
#include "core/base/Base64Url.h"

namespace comptoir::backend {

void SyncState::addRoutes(http::Router &router)
{
    router.add("GET", "/v1/sync/state",
               [this](const http::Request &request, const http::PathParameters &) {
                   return answered(request, state(request));
               });
}

Result<http::Response> SyncState::state(const http::Request &request) const
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const CallingDevice caller,
                 m_tokens.authenticate(
                     *transaction, request.headers.value("Authorization").value_or(QByteArray())));
    COMPTOIR_TRY(const Territory territory, readTerritory(*transaction));
    COMPTOIR_TRY(const Chain chain, knownChain(*transaction, caller.device));
    const QJsonObject content{{QStringLiteral("epoch"), territory.epoch},
                              {QStringLiteral("device"), QString::fromLatin1(caller.device.text())},
                              {QStringLiteral("inc"), chain.incarnation},
                              {QStringLiteral("acked_seq"), chain.ackedSequence},
                              {QStringLiteral("acked_hash"), base64url::encode(chain.ackedHash)},
                              {QStringLiteral("durable_seq"), chain.durableSequence},
                              {QStringLiteral("time_ms"), m_clock.now().ms()}};
    return http::Response::json(
        200, m_keys.sign(crypto::stateDomain, vouchers::KeyUse::Ack, content).toJson());
}

Result<Chain> knownChain(StorageTransaction &transaction, DeviceId device)
{
    COMPTOIR_TRY(const auto chain, OpLog(transaction, device).newestChain());
    return chain.value_or(Chain{1, 0, wire::firstHash(device, 1, {}), 0, 1});
}

Result<void> checkEpoch(StorageTransaction &transaction, DeviceId device, const QByteArray &epoch)
{
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    if (epoch == territory.epoch.toUtf8())
        return {};
    COMPTOIR_TRY(const Chain chain, knownChain(transaction, device));
    const QVariantMap known{{QStringLiteral("inc"), chain.incarnation},
                            {QStringLiteral("seq"), chain.ackedSequence},
                            {QStringLiteral("hash"), base64url::encode(chain.ackedHash)}};
    return fail("sync/epoch", {},
                {{QStringLiteral("epoch"), territory.epoch}, {QStringLiteral("known"), known}});
}

} // namespace comptoir::backend
