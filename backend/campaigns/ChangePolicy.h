// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/DeskCampaign.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// Gives a campaign new offline terms. The old ones stay: claims of tills that had not heard of the
/// change are judged by them.
class ChangePolicy
{
public:
    ChangePolicy(const KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}
    /// Returns the new version. Errors: "campaign/unknown", "campaign/bad-policy".
    Result<int> run(StorageTransaction &transaction, vouchers::CampaignNumber number,
                    vouchers::OfflineTerms terms);

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
};

} // namespace comptoir::backend
