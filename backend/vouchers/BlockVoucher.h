// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"
#include "core/vouchers/VoucherCode.h"

namespace comptoir::backend {

/// Blocks a lost, stolen or copied voucher for ever; tills learn it with their next sync. Blocking
/// twice changes nothing.
class BlockVoucher
{
public:
    explicit BlockVoucher(const Clock &clock) : m_clock(clock) {}
    /// Errors: "voucher/unknown", "voucher/no-reason".
    Result<void> run(StorageTransaction &transaction, vouchers::CampaignNumber campaign,
                     vouchers::Serial serial, const QString &reason);

private:
    const Clock &m_clock;
};

} // namespace comptoir::backend
