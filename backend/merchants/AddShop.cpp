// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/AddShop.h"

#include "backend/Audit.h"
#include "backend/DisplayName.h"
#include "backend/loyalty/MerchantCards.h"
#include "backend/merchants/Shop.h"
#include "backend/storage/Locks.h"

namespace comptoir::backend {

Result<ShopId> AddShop::run(StorageTransaction &transaction, MerchantId merchant,
                            const QString &name)
{
    COMPTOIR_TRY(const QString shopName, displayName(name));
    COMPTOIR_TRY(const auto owner,
                 transaction.first(QStringLiteral("SELECT 1 FROM merchant WHERE id = ?"),
                                   {merchant.bytes()}));
    if (!owner)
        return fail("merchant/unknown", QString::fromLatin1(merchant.text()));
    COMPTOIR_CHECK(transaction.serialise(lock::merchant(merchant)));
    const Instant now = m_clock.now();
    const auto id = ShopId::mint(now, m_entropy);
    COMPTOIR_TRY(
        const qint64 added,
        transaction.run(QStringLiteral("INSERT INTO shop(id, merchant, name, created_ms) "
                                       "VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING"),
                        {id.bytes(), merchant.bytes(), shopName, now.ms()}));
    if (added != 1)
        return fail("shop/name-taken", shopName);
    COMPTOIR_CHECK(publishShop(transaction, id));
    COMPTOIR_CHECK(MerchantCards(transaction, merchant).tell(id));
    COMPTOIR_CHECK(audit(transaction, now, QStringLiteral("shop.add"), shopName));
    return id;
}

} // namespace comptoir::backend
