// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/vouchers/VoucherCode.h"

namespace comptoir::backend {

/// One account of the town's books, made when it is first used.
struct Account
{
    QString kind; ///< a kind of the table `account`
    QString ref; ///< whose account: a campaign's number, a shop's id, empty for the treasury

    static Account treasury();
    static Account campaignFund(vouchers::CampaignNumber campaign);
    static Account voucherLiability(vouchers::CampaignNumber campaign);
    static Account guaranteeFund(vouchers::CampaignNumber campaign);
    static Account merchantPayable(ShopId shop);
    /// Among the funds of campaigns, one that no number names.
    static Account loyaltyFund();
    static Account unspent(vouchers::CampaignNumber campaign);
    friend bool operator==(const Account &, const Account &) = default;
};

/// A movement of money: `debit` gives, `credit` receives.
struct Transfer
{
    QByteArray cause; ///< 16 bytes: the op, issuance or payout that this follows from
    int leg = 0; ///< tells the transfers of one cause apart
    Account debit;
    Account credit;
    Money amount; ///< positive
    Instant at;
};

/// What post() reads: whether it was posted before,
Question transferOf(const QByteArray &cause, int leg);
/// The first thing that post() reads.
Question accountsOf(const Account &debit, const Account &credit);
/// Writes the transfer and what flowed between its accounts. A transfer with the same cause and leg
/// counts once: again is a success without effect, with other content it is
/// "ledger/other-transfer".
Result<void> post(StorageTransaction &transaction, const Transfer &transfer);

/// Credits minus debits; zero for an account that was never used.
Result<Money> balance(StorageTransaction &transaction, const Account &account);

/// How far what flowed between each two accounts is from the transfers between them. Zero unless
/// the books are broken; debits equal credits by construction.
Result<Money> imbalance(StorageTransaction &transaction);

} // namespace comptoir::backend
