// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/DeskCampaign.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// Lets tills take the vouchers of a draft campaign. Opening twice changes nothing.
class OpenCampaign
{
public:
    OpenCampaign(const KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}
    /// Errors: "campaign/unknown", "campaign/closed" (a closed one stays closed).
    Result<void> run(StorageTransaction &transaction, vouchers::CampaignNumber number);

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
};

} // namespace comptoir::backend
