// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/VoucherPack.h"

namespace comptoir::vouchers {

/// What a pack says of one voucher.
struct PackedVoucher
{
    wire::VoucherPack::State state = wire::VoucherPack::State::Untouched;
    Money remaining; ///< when partly used
};

/// A campaign's voucher pack as the till keeps it: a row for a few thousand vouchers instead of one
/// for each, so that a million are taken in at once and one is found in microseconds. What changed
/// behind the pack is in the table voucher_state.
class VoucherPackStore
{
public:
    /// Replaces what is kept of the pack's campaign.
    static Result<void> keep(store::Transaction &transaction, const wire::VoucherPack &pack);
    /// Untouched when there is no pack, or none that reaches so far.
    static Result<PackedVoucher> find(const store::Database &database, CampaignNumber campaign,
                                      Serial serial);
};

} // namespace comptoir::vouchers
