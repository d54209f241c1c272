// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/RedemptionRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/storage/Locks.h"
#include "backend/vouchers/VoucherOps.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

QByteArray authorization(const http::Request &request)
{
    return request.headers.value("Authorization").value_or(QByteArray());
}

} // namespace

RedemptionRoutes::RedemptionRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys,
                                   const Clock &clock, Entropy &entropy)
    : m_storage(storage),
      m_tokens(tokens),
      m_keys(keys),
      m_clock(clock),
      m_authorise(keys, clock, entropy)
{}

void RedemptionRoutes::addRoutes(http::Router &router)
{
    // A line of 64 KiB, escaped as JSON text.
    router.add(
        "POST", "/v1/redemptions",
        [this](const http::Request &request, const http::PathParameters &) {
            return answered(request, authorise(request));
        },
        4 * 64 * 1024);
    router.add("POST", "/v1/redemptions/{claim}/void",
               [this](const http::Request &request, const http::PathParameters &path) {
                   return answered(request, cancel(request, path[QStringLiteral("claim")]));
               });
}

Result<http::Response> RedemptionRoutes::authorise(const http::Request &request)
{
    COMPTOIR_TRY(const auto transaction,
                 m_storage.beginAhead(m_tokens.questions(authorization(request))));
    COMPTOIR_TRY(const auto caller, m_tokens.authenticate(*transaction, authorization(request)));
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(request.body));
    COMPTOIR_TRY(const auto asked, AuthoriseClaim::Request::fromJson(json));
    COMPTOIR_TRY(const auto answer, m_authorise.run(*transaction, caller, asked));
    COMPTOIR_CHECK(transaction->commit());
    return http::Response::json(answer.isNew ? 201 : 200, answer.document.toJson());
}

Result<http::Response> RedemptionRoutes::cancel(const http::Request &request, const QString &claim)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto caller, m_tokens.authenticate(*transaction, authorization(request)));
    const auto id = OpId::fromText(claim.toLatin1());
    if (!id)
        return fail("wire/bad-field", QStringLiteral("claim"));
    COMPTOIR_CHECK(transaction->serialise(lock::chain(caller.device)));
    COMPTOIR_CHECK(
        VoucherOps(*transaction, m_keys, m_clock).voidClaim(*id, caller.device, m_clock.now()));
    COMPTOIR_CHECK(transaction->commit());
    return http::Response::json(200,
                                {{QStringLiteral("claim"), QString::fromLatin1(id->text())},
                                 {QStringLiteral("state"), QStringLiteral("voided")}});
}

} // namespace comptoir::backend
