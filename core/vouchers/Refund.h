// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"

namespace comptoir::vouchers {

/// Why money goes back, as the person at the till says.
enum class RefundReason {
    Unsaid, ///< a return of goods says it itself
    GoodsReturned,
    WrongAmount,
};

/// What was put back onto a voucher at this till.
struct Refund
{
    OpId op;
    OpId commit; ///< the debit
    Money amount;
    Instant at;
    friend bool operator==(const Refund &, const Refund &) = default;
};

} // namespace comptoir::vouchers
