// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/EnrolmentRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/enrolment/ChangeDeviceKey.h"
#include "backend/merchants/Shop.h"
#include "backend/territory/Territory.h"
#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

constexpr QByteArrayView scheme("Enrolment ");

/// What a till that was let in needs to go on; the keyset is what it checks against its QR.
Result<QJsonObject> statusOf(StorageTransaction &transaction, const Enrolment &enrolment)
{
    if (enrolment.state != EnrolmentState::Confirmed)
        return QJsonObject{{QStringLiteral("status"), QStringLiteral("pending")}};
    COMPTOIR_TRY(const Shop shop, readShop(transaction, enrolment.shop));
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    COMPTOIR_TRY(const wire::SignedDoc keyset, readKeyset(transaction));
    const QJsonObject shopJson{{QStringLiteral("id"), QString::fromLatin1(shop.id.text())},
                               {QStringLiteral("name"), shop.name},
                               {QStringLiteral("merchant"), shop.merchantName}};
    return QJsonObject{{QStringLiteral("status"), QStringLiteral("confirmed")},
                       {QStringLiteral("device"), QString::fromLatin1(enrolment.device.text())},
                       {QStringLiteral("shop"), shopJson},
                       {QStringLiteral("epoch"), territory.epoch},
                       {QStringLiteral("keyset"), keyset.toJson()}};
}

Result<EnrolmentId> enrolmentId(const QString &text)
{
    const auto id = EnrolmentId::fromText(text.toLatin1());
    if (!id)
        return fail("enrolment/unknown");
    return *id;
}

/// "Authorization: Enrolment <code>"; an unreadable code is a wrong one.
QByteArray codeFrom(const http::Request &request)
{
    const QByteArray header = request.headers.value("Authorization").value_or(QByteArray());
    if (!header.startsWith(scheme))
        return {};
    const QString text = QString::fromLatin1(header.mid(scheme.size()).trimmed());
    return base64url::decode(text).value_or(QByteArray());
}

} // namespace

EnrolmentRoutes::EnrolmentRoutes(Storage &storage, DeviceTokens &tokens, const Clock &clock,
                                 Entropy &entropy)
    : m_storage(storage),
      m_tokens(tokens),
      m_clock(clock),
      m_confirmation(clock, entropy),
      m_claims(tokens, m_confirmation, clock)
{}

void EnrolmentRoutes::addRoutes(http::Router &router)
{
    using http::PathParameters, http::Request;
    router.add("GET", "/v1/nonce", [this](const Request &request, const PathParameters &) {
        return answered(request, nonce());
    });
    router.add("POST", "/v1/token", [this](const Request &request, const PathParameters &) {
        return answered(request, token(request));
    });
    router.add("POST", "/v1/devices/self/keys",
               [this](const Request &request, const PathParameters &) {
                   return answered(request, changeKey(request));
               });
    router.add("POST", "/v1/enrolments/{enrolment}/claim",
               [this](const Request &request, const PathParameters &path) {
                   return answered(request, claim(request, path[QStringLiteral("enrolment")]));
               });
    router.add("GET", "/v1/enrolments/{enrolment}",
               [this](const Request &request, const PathParameters &path) {
                   return answered(request, status(request, path[QStringLiteral("enrolment")]));
               });
}

Result<http::Response> EnrolmentRoutes::changeKey(const http::Request &request)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto caller,
                 m_tokens.authenticate(
                     *transaction, request.headers.value("Authorization").value_or(QByteArray())));
    COMPTOIR_TRY(const QJsonObject body, wire::parseObject(request.body));
    COMPTOIR_TRY(const auto change, wire::KeyChange::fromJson(body));
    COMPTOIR_CHECK(ChangeDeviceKey(m_clock).run(*transaction, caller.device, change));
    COMPTOIR_CHECK(transaction->commit());
    return http::Response::json(200,
                                {{QStringLiteral("inc"), change.incarnation},
                                 {QStringLiteral("seq"), change.sequence},
                                 {QStringLiteral("key"), base64url::encode(change.key.bytes())}});
}

Result<http::Response> EnrolmentRoutes::nonce()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const QByteArray nonce, m_tokens.newNonce(*transaction));
    COMPTOIR_CHECK(transaction->commit());
    return http::Response::json(200,
                                {{QStringLiteral("nonce"), base64url::encode(nonce)},
                                 {QStringLiteral("expires_s"), DeviceTokens::nonceSeconds}});
}

Result<http::Response> EnrolmentRoutes::claim(const http::Request &request, const QString &id)
{
    COMPTOIR_TRY(const EnrolmentId enrolment, enrolmentId(id));
    COMPTOIR_TRY(const QJsonObject body, wire::parseObject(request.body));
    COMPTOIR_TRY(const EnrolmentClaim claim, EnrolmentClaim::fromJson(body));
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    const auto claimed = m_claims.run(*transaction, enrolment, claim);
    const auto answer = claimed ? statusOf(*transaction, *claimed) : fail(claimed.error());
    COMPTOIR_TRY(const QJsonObject status, committed<QJsonObject>(*transaction, answer));
    return http::Response::json(claimed->state == EnrolmentState::Confirmed ? 200 : 202, status);
}

Result<http::Response> EnrolmentRoutes::status(const http::Request &request, const QString &id)
{
    COMPTOIR_TRY(const EnrolmentId enrolment, enrolmentId(id));
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(Enrolment known, readEnrolment(*transaction, enrolment));
    const auto proven = proveCode(*transaction, known, codeFrom(request));
    if (!proven)
        return fail(committed(*transaction, proven).error());
    if (known.state != EnrolmentState::Confirmed && m_clock.now() >= known.expires)
        return fail("enrolment/expired");
    COMPTOIR_TRY(const QJsonObject answer, statusOf(*transaction, known));
    return http::Response::json(200, answer);
}

Result<http::Response> EnrolmentRoutes::token(const http::Request &request)
{
    COMPTOIR_TRY(const QJsonObject body, wire::parseObject(request.body));
    wire::Fields fields(body);
    const auto device = fields.id<DeviceId>(u"device");
    const QByteArray nonce = fields.bytes(u"nonce", 16), signature = fields.bytes(u"sig", 64);
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(
        const QByteArray token,
        committed(*transaction, m_tokens.newToken(*transaction, device, nonce, signature)));
    return http::Response::json(200,
                                {{QStringLiteral("access_token"), QString::fromLatin1(token)},
                                 {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                 {QStringLiteral("expires_s"), DeviceTokens::tokenSeconds}});
}

} // namespace comptoir::backend
