// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/JoinCampaign.h"

#include "backend/Audit.h"
#include "backend/merchants/Shop.h"

namespace comptoir::backend {

Result<void> JoinCampaign::run(StorageTransaction &transaction, ShopId shop,
                               vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(const Shop known, readShop(transaction, shop));
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT 1 FROM campaign WHERE number = ?"),
                                   {qint64(campaign)}));
    if (!row)
        return fail("campaign/unknown", QString::number(campaign));
    COMPTOIR_TRY(
        const qint64 added,
        transaction.run(QStringLiteral("INSERT INTO shop_campaign(shop, campaign) VALUES (?, ?) "
                                       "ON CONFLICT (shop, campaign) DO NOTHING"),
                        {shop.bytes(), qint64(campaign)}));
    if (added == 0)
        return {};
    COMPTOIR_CHECK(publishShop(transaction, shop));
    return audit(transaction, m_clock.now(), QStringLiteral("shop.join"), known.name,
                 QString::number(campaign));
}

} // namespace comptoir::backend
