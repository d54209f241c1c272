// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/Campaign.h"

namespace comptoir::vouchers {

/// The tills of a town and how often one of them is without a network.
struct Fleet
{
    int tills = 0;
    int offlinePercent = 2; ///< 10 for an area's outage
};

/// The most tills that are without a network at the same moment, 99 times out of 100 (binomial).
int tillsOffline(const Fleet &fleet);

/// What the town can lose by its offline terms, in one window of every till that is offline
/// (sync.md §2.11).
struct Exposure
{
    int tillsOffline = 0;
    Money worstVoucher; ///< overspent with copies of one voucher
    Money worstWindow; ///< overspent with all vouchers together
    /// The fund's ceiling and what is still out when it is reached: claims made before a till hears
    /// of the end are paid.
    Money worstInAll;
};

/// `balance`: of the voucher that is copied.
Exposure exposure(const OfflineTerms &terms, const Fleet &fleet, Money balance);

} // namespace comptoir::vouchers
