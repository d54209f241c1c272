// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "backend/territory/KeyRing.h"
#include "core/vouchers/Campaign.h"

#include <vector>

namespace comptoir::backend {

/// A campaign with what only the desk knows.
struct DeskCampaign
{
    vouchers::Campaign published;
    Money budget;
    Money issued;
    std::vector<Money> faces; ///< the values that may be printed, rising
    int issuerKey = 0; ///< id of the key that signs its vouchers
    qint64 nextSerial = 0;
    int policyFloor = 0; ///< versions up to here may have been given by books that were lost
};

/// Error "campaign/unknown".
Result<DeskCampaign> readCampaign(StorageTransaction &transaction, vouchers::CampaignNumber number);
/// Only what tills know of it; the same error.
/// What readPublished() reads.
Question campaignByNumber(vouchers::CampaignNumber number);
Result<vouchers::Campaign> readPublished(StorageTransaction &transaction,
                                         vouchers::CampaignNumber number);
Result<std::vector<DeskCampaign>> listCampaigns(StorageTransaction &transaction);

/// Counts the campaign's version up, signs it with the policy key and puts it into the feed. Last
/// step of every act that changes what tills see.
Result<void> publishCampaign(StorageTransaction &transaction, const KeyRing &keys,
                             vouchers::CampaignNumber number);
/// Keeps a version of the policy for ever. "campaign/bad-policy" when a limit is negative or the
/// ages are not in order.
Result<void> insertPolicy(StorageTransaction &transaction, vouchers::CampaignNumber number,
                          const vouchers::OfflineTerms &terms);
/// Active tills of the shops that take part; of all shops before the first has joined.
Result<int> countTills(StorageTransaction &transaction, vouchers::CampaignNumber number);
/// "draft", "open", "closed"
QString statusName(vouchers::CampaignStatus status);

} // namespace comptoir::backend
