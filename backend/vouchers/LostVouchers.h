// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Instant.h"
#include "core/vouchers/VoucherCode.h"

namespace comptoir::backend {

/// Vouchers that were issued in books that were lost: on paper they are good, here they have no
/// row until somebody shows one (docs/adr/0009).
class LostVouchers
{
public:
    explicit LostVouchers(StorageTransaction &transaction) : m_transaction(transaction) {}

    /// May there be a paper of this serial, with no voucher here?
    Result<bool> mayBe(vouchers::CampaignNumber campaign, vouchers::Serial serial);
    /// Issues it again, out of the campaign's fund. Nothing is done to a voucher that the books
    /// have. Errors: "voucher/unknown" when nothing of the kind was lost, "issuance/over-budget".
    Result<void> takeBack(const vouchers::VoucherTerms &terms, Instant now);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
