// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/RotateKey.h"

#include "backend/Audit.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/territory/PublishKeyset.h"

namespace comptoir::backend {

using vouchers::KeyUse;

namespace {

constexpr qint64 daySeconds = 24 * 3600;

} // namespace

Result<void> replaceKeys(StorageTransaction &transaction, KeyUse use, int id, Instant until)
{
    const QString name = use == KeyUse::Policy ? QStringLiteral("policy") : QStringLiteral("ack");
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE territory_key SET until_ms = ? WHERE use = ? AND id <> ? "
                       "AND until_ms IS NULL"),
        {until.ms(), name, qint64(id)}));
    return {};
}

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
        COMPTOIR_CHECK(replaceKeys(transaction, order.use, id,
                                   m_clock.now().plusSeconds(qint64(order.keptDays) * daySeconds)));
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

} // namespace comptoir::backend
