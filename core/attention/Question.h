// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "core/store/Outbox.h"
#include "core/vouchers/VoucherStore.h"

namespace comptoir::attention {

/// The question that an op which the territory refused, could not read or did not pay in full puts
/// to the shopkeeper. `debit`: what the op is about, if this till knows it. The campaign's name is
/// the caller's to add.
Item questionOf(const store::OutboxOp &op, const std::optional<vouchers::Redemption> &debit);

/// "Did the customer leave with the goods?"
Item questionOf(const vouchers::Redemption &openClaim);

/// "Whose value stays?", and who chose if somebody did.
Item questionOf(const registers::RegisterConflict &conflict);

/// "May this till read the shop's sales?", and who said so if somebody did.
Item questionOf(const sharing::Sibling &sibling);

/// Does the answer fit the question?
bool answers(Answer answer, Kind kind);

} // namespace comptoir::attention
