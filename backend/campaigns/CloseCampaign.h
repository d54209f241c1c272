// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/DeskCampaign.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// Ends a campaign for ever: tills refuse its vouchers. Closing twice changes nothing.
class CloseCampaign
{
public:
    CloseCampaign(const KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}
    /// Errors: "campaign/unknown".
    Result<void> run(StorageTransaction &transaction, vouchers::CampaignNumber number);

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
};

} // namespace comptoir::backend
