// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/VoucherRoutes.h"

#include "backend/RouteAnswer.h"
#include "core/vouchers/HumanCode.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

QByteArray authorization(const http::Request &request)
{
    return request.headers.value("Authorization").value_or(QByteArray());
}

Result<bool> takesPart(StorageTransaction &transaction, ShopId shop,
                       vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(
                     QStringLiteral("SELECT 1 FROM shop_campaign WHERE shop = ? AND campaign = ?"),
                     {shop.bytes(), qint64(campaign)}));
    return row.has_value();
}

} // namespace

VoucherRoutes::VoucherRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys,
                             const Clock &clock)
    : m_storage(storage),
      m_tokens(tokens),
      m_keys(keys),
      m_clock(clock)
{}

void VoucherRoutes::addRoutes(http::Router &router)
{
    router.add("GET", "/v1/vouchers/{campaign}/{serial}",
               [this](const http::Request &request, const http::PathParameters &path) {
                   return answered(request, bySerial(request, path));
               });
    router.add("POST", "/v1/vouchers/resolve",
               [this](const http::Request &request, const http::PathParameters &) {
                   return answered(request, byCode(request));
               });
}

Result<http::Response> VoucherRoutes::bySerial(const http::Request &request,
                                               const http::PathParameters &path)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto caller, m_tokens.authenticate(*transaction, authorization(request)));
    bool campaignOk = false, serialOk = false;
    const auto campaign = path[QStringLiteral("campaign")].toUInt(&campaignOk);
    const auto serial = path[QStringLiteral("serial")].toUInt(&serialOk);
    if (!campaignOk || !serialOk)
        return fail("voucher/unknown-code");
    COMPTOIR_TRY(const auto voucher, VoucherStore(*transaction).find(campaign, serial));
    return facts(*transaction, caller, voucher);
}

Result<http::Response> VoucherRoutes::byCode(const http::Request &request)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto caller, m_tokens.authenticate(*transaction, authorization(request)));
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(request.body));
    wire::Fields fields(json);
    const QString typed = fields.text(u"code", 32);
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_CHECK(countResolve(caller.device));
    COMPTOIR_TRY(const auto code, vouchers::HumanCode::parse(typed));
    COMPTOIR_TRY(const auto voucher, VoucherStore(*transaction).findByCode(code.text()));
    return facts(*transaction, caller, voucher);
}

Result<http::Response> VoucherRoutes::facts(StorageTransaction &transaction,
                                            const CallingDevice &caller,
                                            const std::optional<Voucher> &voucher) const
{
    if (!voucher)
        return fail("voucher/unknown-code");
    COMPTOIR_TRY(const bool member, takesPart(transaction, caller.shop, voucher->campaign));
    if (!member)
        return fail("voucher/not-member");
    QJsonObject content{{QStringLiteral("campaign"), qint64(voucher->campaign)},
                        {QStringLiteral("serial"), qint64(voucher->serial)},
                        {QStringLiteral("face_c"), voucher->face.cents()},
                        {QStringLiteral("last_day"), voucher->lastDay.toIso()},
                        {QStringLiteral("flags"), voucher->flags},
                        {QStringLiteral("status"), voucher->statusName()},
                        {QStringLiteral("remaining_c"), voucher->remaining().cents()},
                        {QStringLiteral("ver"), voucher->version},
                        {QStringLiteral("time_ms"), m_clock.now().ms()}};
    if (voucher->lastUsed) {
        content.insert(QStringLiteral("last_used_ms"), voucher->lastUsed->ms());
        content.insert(QStringLiteral("last_used_here"), voucher->lastShop == caller.shop);
    }
    const auto document = m_keys.sign(crypto::voucherFactsDomain, vouchers::KeyUse::Ack, content);
    return http::Response::json(200, document.toJson());
}

Result<void> VoucherRoutes::countResolve(DeviceId device)
{
    const Instant now = m_clock.now();
    const QMutexLocker locker(&m_mutex);
    QList<Instant> &recent = m_resolves[device];
    recent.removeIf([now](Instant at) { return now.msSince(at) >= 60'000 || at > now; });
    if (recent.size() >= resolvesPerMinute)
        return fail("voucher/too-many-codes");
    recent.append(now);
    return {};
}

} // namespace comptoir::backend
