// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/ChangePolicy.h"

#include "backend/Audit.h"
#include "backend/storage/Locks.h"

#include <algorithm>

namespace comptoir::backend {

Result<int> ChangePolicy::run(StorageTransaction &transaction, vouchers::CampaignNumber number,
                              vouchers::OfflineTerms terms)
{
    COMPTOIR_CHECK(transaction.serialise(lock::campaign(number)));
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(transaction, number));
    terms.version = std::max(campaign.published.policy.version, campaign.policyFloor) + 1;
    COMPTOIR_CHECK(insertPolicy(transaction, number, terms));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE campaign SET policy_ver = ? WHERE number = ?"),
                        {qint64(terms.version), qint64(number)}));
    COMPTOIR_CHECK(publishCampaign(transaction, m_keys, number));
    COMPTOIR_CHECK(audit(transaction, m_clock.now(), QStringLiteral("campaign.policy"),
                         QString::number(number), QString::number(terms.version)));
    return terms.version;
}

} // namespace comptoir::backend
