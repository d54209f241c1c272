// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/OpenCampaign.h"

#include "backend/Audit.h"
#include "backend/storage/Locks.h"

namespace comptoir::backend {

Result<void> OpenCampaign::run(StorageTransaction &transaction, vouchers::CampaignNumber number)
{
    COMPTOIR_CHECK(transaction.serialise(lock::campaign(number)));
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(transaction, number));
    if (campaign.published.status == vouchers::CampaignStatus::Closed)
        return fail("campaign/closed", QString::number(number));
    if (campaign.published.status == vouchers::CampaignStatus::Open)
        return {};
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE campaign SET status = 'open' WHERE number = ?"), {qint64(number)}));
    COMPTOIR_CHECK(publishCampaign(transaction, m_keys, number));
    return audit(transaction, m_clock.now(), QStringLiteral("campaign.open"),
                 QString::number(number));
}

} // namespace comptoir::backend
