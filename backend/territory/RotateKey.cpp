// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/RotateKey.h"

#include "backend/Audit.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/territory/PublishKeyset.h"

namespace comptoir::backend {

using vouchers::KeyUse;

Result<int> RotateKey::run(StorageTransaction &transaction, const Order &order)
{
    if (order.use == KeyUse::Voucher) {
        if (!order.campaign)
            return fail("territory/no-campaign");
        COMPTOIR_CHECK(readCampaign(transaction, *order.campaign));
    }
    COMPTOIR_CHECK(transaction.serialise("keyset"));
    COMPTOIR_TRY(const int id, m_keys.create(transaction, order.use));
    if (order.use == KeyUse::Voucher)
        COMPTOIR_CHECK(replaceIssuer(transaction, *order.campaign, id));
    else
        COMPTOIR_CHECK(replaceAll(transaction, order, id));
    COMPTOIR_CHECK(PublishKeyset(m_keys).run(transaction));
    if (order.use == KeyUse::Policy) {
        // A till that comes after the old key's end must believe the campaigns too.
        COMPTOIR_TRY(const auto campaigns, listCampaigns(transaction));
        for (const DeskCampaign &campaign : campaigns)
            COMPTOIR_CHECK(publishCampaign(transaction, m_keys, campaign.published.number));
    }
    COMPTOIR_CHECK(audit(transaction, m_clock.now(), QStringLiteral("territory.rotate-key"),
                         QString::number(id)));
    return id;
}

Result<void> RotateKey::replaceIssuer(StorageTransaction &transaction,
                                      vouchers::CampaignNumber campaign, int id)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE campaign SET issuer_key = ? WHERE number = ?"),
                        {qint64(id), qint64(campaign)}));
    return {};
}

Result<void> RotateKey::replaceAll(StorageTransaction &transaction, const Order &order, int id)
{
    const QString use = order.use == KeyUse::Policy ? QStringLiteral("policy")
                                                    : QStringLiteral("ack");
    const qint64 until = m_clock.now().plusSeconds(qint64(order.keptDays) * 24 * 3600).ms();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE territory_key SET until_ms = ? WHERE use = ? AND id <> ? "
                       "AND until_ms IS NULL"),
        {until, use, qint64(id)}));
    return {};
}

} // namespace comptoir::backend
