// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sharing/SharingRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/feed/FeedWriter.h"
#include "backend/storage/Locks.h"
#include "backend/territory/Territory.h"
#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/crypto/Signature.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

constexpr int keySize = 32, keyIdSize = 8, signatureSize = 64;
constexpr int wrapSize = 32 + 32 + 16; ///< ephemeral key, wrapped key, tag
constexpr qint64 pageBytes = 4 << 20;

QString streamOf(ShopId shop)
{
    return u"shop:" + QString::fromLatin1(shop.text());
}

Result<void> checkProof(const CallingDevice &caller, crypto::Domain domain,
                        std::initializer_list<QByteArrayView> message, const QByteArray &signature)
{
    const auto key = crypto::PublicKey::fromBytes(caller.publicKey);
    if (!key || !key->verify(domain, message, signature))
        return fail("sharing/bad-proof");
    return {};
}

/// A number from the query: nothing but digits, nothing below zero.
std::optional<qint64> number(const http::Request &request, const QString &name, qint64 usual)
{
    const auto text = request.parameter(name);
    bool ok = true;
    const qint64 value = text ? text->toLongLong(&ok) : usual;
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

void SharingRoutes::addRoutes(http::Router &router)
{
    const auto add = [this, &router](const char *method, const char *path, Act act) {
        router.add(method, path,
                   [this, act](const http::Request &request, const http::PathParameters &) {
                       return run(request, act);
                   });
    };
    add("PUT", "/v1/devices/self/agreement-key", &SharingRoutes::putAgreementKey);
    add("POST", "/v1/shops/self/keys", &SharingRoutes::postWrap);
    add("PUT", "/v1/shops/self/recovery-key", &SharingRoutes::putRecoveryKey);
    add("GET", "/v1/shops/self/ops", &SharingRoutes::getOps);
}

http::Response SharingRoutes::run(const http::Request &request, Act act) const
{
    const auto result = [&]() -> Result<http::Response> {
        COMPTOIR_TRY(const auto transaction, m_storage.begin());
        const QByteArray token = request.headers.value("Authorization").value_or(QByteArray());
        COMPTOIR_TRY(const auto caller, m_tokens.authenticate(*transaction, token));
        COMPTOIR_TRY(http::Response response, (this->*act)(*transaction, caller, request));
        COMPTOIR_CHECK(transaction->commit());
        return response;
    }();
    return answered(request, result);
}

Result<http::Response> SharingRoutes::putAgreementKey(StorageTransaction &transaction,
                                                      const CallingDevice &caller,
                                                      const http::Request &request) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(request.body));
    wire::Fields fields(json);
    const QByteArray key = fields.bytes(u"pub", keySize);
    const QByteArray signature = fields.bytes(u"sig", signatureSize);
    COMPTOIR_CHECK(fields.done());
    const QByteArray device = caller.device.bytes();
    COMPTOIR_CHECK(checkProof(caller, crypto::agreementDomain, {device, key}, signature));
    // Revoked meanwhile, it must not be published as one of the shop's.
    COMPTOIR_CHECK(transaction.serialise(lock::chain(caller.device)));
    COMPTOIR_TRY(const qint64 fresh,
                 transaction.run(QStringLiteral("INSERT INTO agreement_key(device, pub, sig) "
                                                "VALUES (?, ?, ?) ON CONFLICT (device) DO NOTHING"),
                                 {device, key, signature}));
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT pub FROM agreement_key WHERE device = ?"),
                                   {device}));
    if (row->bytes(0) != key)
        return fail("sharing/other-key"); // siblings have wrapped to the first
    if (fresh > 0)
        COMPTOIR_CHECK(publishTill(transaction, caller.device));
    return http::Response::json(fresh > 0 ? 201 : 200, {});
}

Result<http::Response> SharingRoutes::postWrap(StorageTransaction &transaction,
                                               const CallingDevice &caller,
                                               const http::Request &request) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(request.body));
    wire::Fields fields(json);
    const QByteArray key = fields.bytes(u"key", keyIdSize);
    const QByteArray recipient = fields.bytes(u"to", keySize);
    const QByteArray wrap = fields.bytes(u"wrap", wrapSize);
    const QByteArray signature = fields.bytes(u"sig", signatureSize);
    COMPTOIR_CHECK(fields.done());
    const QByteArray device = caller.device.bytes();
    COMPTOIR_CHECK(
        checkProof(caller, crypto::wrapDomain, {device, key, recipient, wrap}, signature));
    COMPTOIR_TRY(
        const qint64 fresh,
        transaction.run(
            QStringLiteral("INSERT INTO key_wrap(shop, key, recipient, device, wrap, sig, "
                           "made_ms) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                           "(shop, key, recipient, device) DO NOTHING"),
            {caller.shop.bytes(), key, recipient, device, wrap, signature, m_clock.now().ms()}));
    if (fresh == 0)
        return http::Response::json(200, {});
    QJsonObject body = json;
    body.insert(QStringLiteral("by"), QString::fromLatin1(caller.device.text()));
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = streamOf(caller.shop),
                            .entity = QStringLiteral("shop_key"),
                            .id = base64url::encode(key) + u'.' + base64url::encode(recipient)
                                + u'.' + base64url::encode(device),
                            .body = body}));
    return http::Response::json(201, {});
}

Result<http::Response> SharingRoutes::putRecoveryKey(StorageTransaction &transaction,
                                                     const CallingDevice &caller,
                                                     const http::Request &request) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(request.body));
    wire::Fields fields(json);
    const QByteArray publicKey = fields.bytes(u"pub", keySize);
    const QByteArray key = fields.bytes(u"key", keyIdSize);
    const QByteArray mac = fields.bytes(u"mac", keySize);
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO recovery_key(shop, ver, pub, key, mac) VALUES (?, 1, ?, ?, ?) "
                       "ON CONFLICT (shop) DO UPDATE SET ver = recovery_key.ver + 1, "
                       "pub = excluded.pub, key = excluded.key, mac = excluded.mac"),
        {caller.shop.bytes(), publicKey, key, mac}));
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT ver FROM recovery_key WHERE shop = ?"),
                                   {caller.shop.bytes()}));
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = streamOf(caller.shop),
                            .entity = QStringLiteral("recovery"),
                            .id = QString::fromLatin1(caller.shop.text()),
                            .version = row->integer(0),
                            .body = json}));
    return http::Response::json(200, {});
}

Result<http::Response> SharingRoutes::getOps(StorageTransaction &transaction,
                                             const CallingDevice &caller,
                                             const http::Request &request) const
{
    const auto after = number(request, QStringLiteral("after"), 0);
    const auto limit = number(request, QStringLiteral("limit"), maxOps);
    if (!after || !limit || *limit < 1 || *limit > maxOps)
        return fail("wire/bad-field", QStringLiteral("after, limit"));
    // n rises in the order of commits within a shop: PushOps serialises its shop's pushes.
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(
                     QStringLiteral(
                         "SELECT n, device, line, sig, arrived_ms FROM op_log WHERE n > ? "
                         "AND device IN (SELECT id FROM device WHERE shop = ?) ORDER BY n LIMIT ?"),
                     {*after, caller.shop.bytes(), *limit + 1}));
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    QJsonArray ops;
    qint64 next = *after, bytes = 0;
    for (const Row &row : rows) {
        const auto device = DeviceId::fromBytes(row.bytes(1));
        COMPTOIR_ASSERT(device);
        bytes += row.bytes(2).size();
        if (ops.size() == *limit || (bytes > pageBytes && !ops.isEmpty()))
            break;
        QJsonObject op{{QStringLiteral("device"), QString::fromLatin1(device->text())},
                       {QStringLiteral("line"), QString::fromUtf8(row.bytes(2))},
                       {QStringLiteral("arrived_ms"), row.integer(4)}};
        if (!row.isNull(3))
            op.insert(QStringLiteral("sig"), base64url::encode(row.bytes(3)));
        ops.append(op);
        next = row.integer(0);
    }
    const bool more = size_t(ops.size()) < rows.size();
    return http::Response::json(200,
                                {{QStringLiteral("epoch"), territory.epoch},
                                 {QStringLiteral("ops"), ops},
                                 {QStringLiteral("next"), next},
                                 {QStringLiteral("more"), more}});
}

Result<void> publishTill(StorageTransaction &transaction, DeviceId device)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT d.shop, d.pub, d.model, d.status, a.pub, "
                                                  "a.sig FROM device d JOIN agreement_key a ON "
                                                  "a.device = d.id WHERE d.id = ?"),
                                   {device.bytes()}));
    if (!row)
        return {};
    const auto shop = ShopId::fromBytes(row->bytes(0));
    COMPTOIR_ASSERT(shop);
    const QString status = row->text(3);
    // What it signed before it changed its key stays good.
    COMPTOIR_TRY(const Rows keys,
                 transaction.select(QStringLiteral("SELECT pub FROM device_key WHERE device = ? "
                                                   "ORDER BY inc, seq"),
                                    {device.bytes()}));
    QJsonArray former;
    for (const Row &key : keys)
        if (key.bytes(0) != row->bytes(1))
            former.append(base64url::encode(key.bytes(0)));
    const qint64 changes = former.size();
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = streamOf(*shop),
                            .entity = QStringLiteral("till"),
                            .id = QString::fromLatin1(device.text()),
                            .version = 1 + changes + (status == u"active" ? 0 : 1),
                            .body = {{QStringLiteral("key"), base64url::encode(row->bytes(1))},
                                     {QStringLiteral("former"), former},
                                     {QStringLiteral("model"), row->text(2)},
                                     {QStringLiteral("status"), status},
                                     {QStringLiteral("pub"), base64url::encode(row->bytes(4))},
                                     {QStringLiteral("sig"), base64url::encode(row->bytes(5))}}}));
    return {};
}

} // namespace comptoir::backend
