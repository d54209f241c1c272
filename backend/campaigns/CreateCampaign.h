// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/DeskCampaign.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// What the council voted.
struct CampaignPlan
{
    QString name;
    Money budget;
    std::vector<Money> faces;
    Day validFrom;
    Day validUntil;
    int undoSeconds = 300;
    vouchers::OfflineTerms policy;
};

/// Sets a campaign up as a draft: its own issuer key in the keyset, its budget in the books.
class CreateCampaign
{
public:
    CreateCampaign(KeyRing &keys, const Clock &clock, Entropy &entropy)
        : m_keys(keys),
          m_clock(clock),
          m_entropy(entropy)
    {}
    /// Errors: "name/bad", "campaign/bad-plan" (detail: what), "campaign/bad-policy",
    /// "territory/not-founded".
    Result<vouchers::CampaignNumber> run(StorageTransaction &transaction, const CampaignPlan &plan);

private:
    Result<void> insert(StorageTransaction &transaction, vouchers::CampaignNumber number,
                        const CampaignPlan &plan);

    KeyRing &m_keys;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
