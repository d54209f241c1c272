// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/BlockVoucher.h"

#include "backend/Audit.h"
#include "backend/storage/Locks.h"
#include "backend/vouchers/VoucherStore.h"

namespace comptoir::backend {

Result<void> BlockVoucher::run(StorageTransaction &transaction, vouchers::CampaignNumber campaign,
                               vouchers::Serial serial, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail("voucher/no-reason");
    COMPTOIR_CHECK(transaction.serialise(lock::voucher(campaign, serial)));
    VoucherStore store(transaction);
    COMPTOIR_TRY(auto voucher, store.find(campaign, serial));
    if (!voucher)
        return fail("voucher/unknown");
    if (voucher->blocked)
        return {};
    voucher->blocked = true;
    COMPTOIR_CHECK(store.save(*voucher));
    return audit(transaction, m_clock.now(), QStringLiteral("voucher.block"),
                 QStringLiteral("%1/%2").arg(campaign).arg(serial), reason.trimmed());
}

} // namespace comptoir::backend
