// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/enrolment/CreateEnrolment.h"
#include "backend/merchants/AddMerchant.h"
#include "backend/merchants/AddShop.h"
#include "backend/storage/SqliteStorage.h"
#include "backend/territory/FoundTerritory.h"
#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QHash>

namespace comptoir::test {

/// Files in memory, enough for a key ring.
class KeyFileDisk : public Disk
{
public:
    Result<void> appendDurably(const QString &path, const QByteArray &bytes) override
    {
        m_files[path] += bytes;
        return {};
    }
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
    {
        m_files[path] = bytes;
        return {};
    }
    Result<QByteArray> read(const QString &path) override { return m_files.value(path); }
    Result<void> remove(const QString &path) override
    {
        m_files.remove(path);
        return {};
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        m_files[to] = m_files.take(from);
        return {};
    }
    QStringList list(const QString &) override { return m_files.keys(); }
    qint64 freeBytes(const QString &) override { return 1 << 30; }

private:
    QHash<QString, QByteArray> m_files;
};

/// The value of a result that a test takes for granted.
template <typename T>
T take(Result<T> result)
{
    if (!result)
        qWarning("%s: %s", result.error().code.constData(), qPrintable(result.error().detail));
    COMPTOIR_ASSERT(result);
    return *std::move(result);
}
inline void take(Result<void> result)
{
    if (!result)
        qWarning("%s: %s", result.error().code.constData(), qPrintable(result.error().detail));
    COMPTOIR_ASSERT(result);
}

/// The founded territory of a test: SQLite in memory, a clock that stands still, seeded randomness.
class Town
{
public:
    ManualClock clock;
    SeededEntropy entropy{7};
    KeyFileDisk disk;
    std::unique_ptr<backend::SqliteStorage> storage = take(
        backend::SqliteStorage::open(QStringLiteral(":memory:")));
    backend::KeyRing keys = take(
        backend::KeyRing::open(disk, entropy, QStringLiteral("keys"), "passphrase"));

    /// Runs an act in a transaction of its own and commits it.
    template <typename Act>
    auto commit(Act act)
    {
        const auto transaction = take(storage->begin());
        auto result = act(*transaction);
        take(transaction->commit());
        if constexpr (std::is_void_v<typename decltype(result)::value_type>)
            take(result);
        else
            return take(result);
    }
    Town()
    {
        commit([&](auto &transaction) {
            return backend::FoundTerritory(keys, clock, entropy)
                .run(transaction, QStringLiteral("Sceaux"), QStringLiteral("bons.sceaux.example"));
        });
    }
    ShopId addShop(const QString &name)
    {
        const MerchantId merchant = commit([&](auto &transaction) {
            return backend::AddMerchant(clock, entropy).run(transaction, name);
        });
        return commit([&](auto &transaction) {
            return backend::AddShop(clock, entropy).run(transaction, merchant, name);
        });
    }
    backend::CampaignPlan plan() const
    {
        return {.name = QStringLiteral("Noël"),
                .budget = Money::fromCents(100'000),
                .faces = {Money::fromCents(1000), Money::fromCents(2000)},
                .validFrom = *Day::fromIso(u"2026-11-01"),
                .validUntil = *Day::fromIso(u"2027-06-30"),
                .policy = {}};
    }
    vouchers::CampaignNumber addCampaign()
    {
        return commit([&](auto &transaction) {
            return backend::CreateCampaign(keys, clock, entropy).run(transaction, plan());
        });
    }
    vouchers::Keyset keyset()
    {
        const auto transaction = take(storage->begin());
        return take(vouchers::Keyset::verified(take(backend::readKeyset(*transaction)),
                                               keys.rootFingerprint()));
    }
};

/// A till as its territory meets it: a key and requests.
class FakeTill
{
public:
    FakeTill(backend::Backend &backend, Entropy &entropy)
        : m_backend(backend),
          m_key(crypto::PrivateKey::generate(entropy))
    {}
    http::Response get(const QByteArray &target, const http::Headers &headers = {})
    {
        return ask("GET", target, {}, headers);
    }
    http::Response post(const QByteArray &target, const QJsonObject &body)
    {
        return ask("POST", target, wire::compact(body), {});
    }
    static QJsonObject json(const http::Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    QByteArray nonce()
    {
        return *base64url::decode(json(get("/v1/nonce")).value(u"nonce").toString());
    }
    QJsonObject claim(const backend::EnrolmentTicket &ticket, const QByteArray &nonceBytes) const
    {
        const QByteArray pub = m_key.publicKey().bytes();
        const QByteArray proof = m_key.sign(crypto::enrolDomain,
                                            {ticket.id.bytes(), nonceBytes, pub});
        return {{QStringLiteral("code"), base64url::encode(ticket.code)},
                {QStringLiteral("nonce"), base64url::encode(nonceBytes)},
                {QStringLiteral("pubkey"), base64url::encode(pub)},
                {QStringLiteral("pop"), base64url::encode(proof)},
                {QStringLiteral("model"), QStringLiteral("counter")},
                {QStringLiteral("app"), QStringLiteral("0.1.0")}};
    }
    static QByteArray pathOf(const backend::EnrolmentTicket &ticket)
    {
        return "/v1/enrolments/" + ticket.id.text();
    }
    http::Response enrol(const backend::EnrolmentTicket &ticket)
    {
        const auto response = post(pathOf(ticket) + "/claim", claim(ticket, nonce()));
        device = DeviceId::fromText(json(response).value(u"device").toString().toLatin1())
                     .value_or(DeviceId());
        return response;
    }
    http::Response askToken()
    {
        const QByteArray nonceBytes = nonce();
        return askToken(nonceBytes);
    }
    http::Response askToken(const QByteArray &nonceBytes)
    {
        const QByteArray proof = m_key.sign(crypto::tokenDomain, {device.bytes(), nonceBytes});
        const auto response = post("/v1/token",
                                   {{QStringLiteral("device"), QString::fromLatin1(device.text())},
                                    {QStringLiteral("nonce"), base64url::encode(nonceBytes)},
                                    {QStringLiteral("sig"), base64url::encode(proof)}});
        token = json(response).value(u"access_token").toString().toLatin1();
        return response;
    }
    http::Response feed(const QByteArray &stream, const QByteArray &query = {})
    {
        return get("/v1/feed/" + stream + query, {{"Authorization", "Bearer " + token}});
    }

    DeviceId device;
    QByteArray token;

private:
    http::Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       http::Headers headers)
    {
        http::Request request;
        request.method = method;
        COMPTOIR_ASSERT(request.setTarget(target));
        request.headers = std::move(headers);
        request.headers.add("Host", "town");
        request.body = body;
        return m_backend.handle(request);
    }

    backend::Backend &m_backend;
    crypto::PrivateKey m_key;
};

} // namespace comptoir::test
