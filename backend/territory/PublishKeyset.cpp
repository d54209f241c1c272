// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/PublishKeyset.h"

#include "backend/feed/FeedWriter.h"
#include "backend/territory/Territory.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

vouchers::KeyUse useFrom(const QString &text)
{
    if (text == u"voucher")
        return vouchers::KeyUse::Voucher;
    return text == u"policy" ? vouchers::KeyUse::Policy : vouchers::KeyUse::Ack;
}

Result<std::vector<vouchers::TerritoryKey>> certifiedKeys(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral(
                     "SELECT id, use, pub, until_ms FROM territory_key WHERE id > 0 ORDER BY id")));
    std::vector<vouchers::TerritoryKey> keys;
    for (const Row &row : rows) {
        const auto publicKey = crypto::PublicKey::fromBytes(row.bytes(2));
        COMPTOIR_ASSERT(publicKey);
        vouchers::TerritoryKey key{int(row.integer(0)), useFrom(row.text(1)), *publicKey, {}};
        if (!row.isNull(3))
            key.until = Instant::fromMs(row.integer(3));
        keys.push_back(key);
    }
    return keys;
}

} // namespace

Result<void> PublishKeyset::run(StorageTransaction &transaction)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE territory SET keyset_ver = keyset_ver + 1")));
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    vouchers::Keyset keyset;
    keyset.territory = territory.id;
    keyset.name = territory.name;
    keyset.host = territory.host;
    keyset.version = territory.keysetVersion;
    keyset.root = m_keys.root().publicKey();
    COMPTOIR_TRY(keyset.keys, certifiedKeys(transaction));
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = QStringLiteral("territory"),
                            .entity = QStringLiteral("keyset"),
                            .id = QString::fromLatin1(territory.id.text()),
                            .version = territory.keysetVersion,
                            .body = keyset.signedBy(m_keys.root()).toJson()}));
    return {};
}

} // namespace comptoir::backend
