// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/CodeList.h"
#include "sync/wire/VoucherPack.h"

#include <vector>

namespace comptoir::vouchers {

/// Takes in the lists that a campaign publishes as files (docs/protocol.md §8). Signatures are
/// checked before.
class VoucherListSink
{
public:
    /// A campaign that this shop takes part in, and what the till holds of it.
    struct Held
    {
        CampaignNumber campaign = 0;
        bool pack = false;
        std::optional<quint32> codes; ///< size of the code list
    };

    VoucherListSink() = default;
    VoucherListSink(const VoucherListSink &) = delete;
    VoucherListSink &operator=(const VoucherListSink &) = delete;
    virtual ~VoucherListSink() = default;

    virtual Result<std::vector<Held>> held() const = 0;
    /// Replaces all states of the campaign, which were true at `asOf`.
    virtual Result<void> applyPack(store::Transaction &transaction, const wire::VoucherPack &pack,
                                   Instant asOf) = 0;
    /// The territory was restored from a backup: versions may repeat, so nothing of before counts.
    virtual Result<void> forget(store::Transaction &transaction) = 0;
    virtual Result<void> applyCodeList(store::Transaction &transaction,
                                       const wire::CodeList &codes) = 0;
};

} // namespace comptoir::vouchers
