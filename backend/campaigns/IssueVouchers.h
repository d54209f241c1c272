// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/Issuance.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"

namespace comptoir::backend {

/// Issues vouchers of one face value: dense serials, unique codes for people, the money moved from
/// the campaign's fund to what the town owes to bearers. All or nothing.
class IssueVouchers
{
public:
    static constexpr qint64 maxCount = 100'000;

    IssueVouchers(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}
    /// The id is the caller's: the same order again returns the same issuance. Errors:
    /// "issuance/other-request" (that id was used for something else), "issuance/bad-order"
    /// (detail: what), "issuance/over-budget" (fact left_c), "campaign/unknown", "campaign/closed".
    Result<Issuance> run(StorageTransaction &transaction, const IssuanceOrder &order);

private:
    Result<void> issue(StorageTransaction &transaction, const Issuance &issuance);
    Result<void> insertVoucher(StorageTransaction &transaction, const IssuanceOrder &order,
                               vouchers::Serial serial);

    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
