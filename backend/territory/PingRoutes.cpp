// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/PingRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/territory/Recovery.h"
#include "backend/territory/Territory.h"

namespace comptoir::backend {

namespace {

constexpr int protocol = 1, minProtocol = 1;
constexpr qsizetype maxNonce = 64;

} // namespace

void PingRoutes::addRoutes(http::Router &router)
{
    router.add("GET", "/v1/ping",
               [this](const http::Request &request, const http::PathParameters &) {
                   return answered(request, ping(request));
               });
    router.add("GET", "/healthz",
               [this](const http::Request &request, const http::PathParameters &) {
                   return answered(request, health());
               });
}

Result<http::Response> PingRoutes::ping(const http::Request &request) const
{
    const QString nonce = request.parameter(QStringLiteral("nonce")).value_or(QString());
    if (nonce.isEmpty() || nonce.size() > maxNonce)
        return fail("wire/bad-field", QStringLiteral("nonce"));
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const Territory territory, readTerritory(*transaction));
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(*transaction));
    QJsonObject content{{QStringLiteral("nonce"), nonce},
                        {QStringLiteral("territory"), QString::fromLatin1(territory.id.text())},
                        {QStringLiteral("epoch"), territory.epoch},
                        {QStringLiteral("time_ms"), m_clock.now().ms()},
                        {QStringLiteral("protocol"), protocol},
                        {QStringLiteral("min_protocol"), minProtocol}};
    if (territory.protocolEnd) {
        content.insert(QStringLiteral("next_min_protocol"), territory.protocolEnd->nextMin);
        content.insert(QStringLiteral("next_min_from"), territory.protocolEnd->from);
    }
    if (recovery)
        content.insert(QStringLiteral("recovery"), true);
    QJsonObject answer = m_keys.sign(crypto::pingDomain, vouchers::KeyUse::Ack, content).toJson();
    // A till that missed a change of keys could believe nothing of us, this answer included.
    const auto known = request.parameter(QStringLiteral("keyset"));
    if (known && known->toInt() < territory.keysetVersion) {
        COMPTOIR_TRY(const wire::SignedDoc keyset, readKeyset(*transaction));
        answer.insert(QStringLiteral("keyset"), keyset.toJson());
    }
    return http::Response::json(200, answer);
}

Result<http::Response> PingRoutes::health() const
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_CHECK(readTerritory(*transaction));
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(*transaction));
    QJsonObject health{{QStringLiteral("status"), QStringLiteral("ok")}};
    if (recovery) // it serves: recovery ends by the pushes that it takes
        health.insert(QStringLiteral("recovery"), true);
    return http::Response::json(200, health);
}

} // namespace comptoir::backend
