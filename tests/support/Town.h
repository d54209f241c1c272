// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/enrolment/CreateEnrolment.h"
#include "backend/merchants/AddMerchant.h"
#include "backend/merchants/AddShop.h"
#include "backend/territory/FoundTerritory.h"
#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"
#include "tests/support/TestStorage.h"

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

/// The founded territory of a test: a database in memory, a clock that stands still, seeded
/// randomness.
class Town
{
public:
    ManualClock clock;
    SeededEntropy entropy{7};
    KeyFileDisk disk;
    std::unique_ptr<backend::Storage> storage = newTestStorage();
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

} // namespace comptoir::test
