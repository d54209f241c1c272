// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/BooksMark.h"
#include "core/base/Entropy.h"

namespace comptoir::backend {

/// What the lost books may have given to somebody is never given again: serials, numbers of
/// campaigns, versions of policies (docs/adr/0009). To be done when a new epoch begins.
class ReserveLost
{
public:
    ReserveLost(StorageTransaction &transaction, Entropy &entropy)
        : m_transaction(transaction), m_entropy(entropy)
    {}
    /// `lost` says how far the lost books were, when there is a mark that knows of them.
    /// `campaigns` is how many they can have had more than these.
    Result<void> run(const std::optional<BooksMark> &lost, qint64 campaigns);

private:
    Result<void> reserveSerials(vouchers::CampaignNumber campaign,
                                const std::optional<BooksMark> &lost);
    qint64 drawnPlace();
    Result<void> reserveCampaigns(const std::optional<BooksMark> &lost, qint64 campaigns);
    Result<void> keepApart(vouchers::CampaignNumber campaign, qint64 first, qint64 next);

    StorageTransaction &m_transaction;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
