// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/DeskCampaign.h"
#include "backend/sync/TimeTokens.h"
#include "backend/vouchers/ClaimStore.h"
#include "backend/vouchers/PaymentStore.h"

namespace comptoir::backend {

/// When and where a voucher is shown.
struct Presentation
{
    ShopId shop;
    Instant at; ///< latest moment at which it can have happened
    /// The till's token when it had no network; it can't have known what came after.
    std::optional<TimeToken> token;
    qint64 feedPosition = 0; ///< up to which it says that it had read
};

/// Is this voucher good here and now, its balance aside? Errors: "voucher/training",
/// "voucher/not-member", "voucher/campaign-closed", "voucher/not-yet-valid", "voucher/expired".
Result<void> checkRedeemable(StorageTransaction &transaction, const Voucher &voucher,
                             const vouchers::Campaign &campaign, const Presentation &presentation);

/// Where a claim is looked up, and at which moment.
struct Books
{
    StorageTransaction &transaction;
    PaymentStore &payments;
    Instant now;
};

/// What the ledger says about a claim at its commit (core/vouchers/Adjudication). The commit may
/// have arrived long before `now`, when it waited for something: what was reserved then and has
/// lapsed holds nothing back.
Result<vouchers::LedgerFacts> ledgerFacts(const Books &books, const KnownClaim &claim,
                                          const Voucher &voucher, Instant arrival);

/// When the claim was made, as far as its evidence shows: never after its arrival.
Instant claimedAt(const vouchers::ClaimEvidence &evidence, const std::optional<TimeToken> &token,
                  Instant arrival);

/// Is the shop in the campaign? What checkRedeemable() reads.
Question membership(ShopId shop, vouchers::CampaignNumber campaign);

/// What judging a commit of this claim reads of what the claim alone tells.
std::vector<Question> questionsAbout(const KnownClaim &claim, ShopId shop, Instant now);
/// And of what its token tells.
std::vector<Question> questionsAbout(const KnownClaim &claim, const TimeToken &token);

} // namespace comptoir::backend
