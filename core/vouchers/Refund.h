// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"

namespace comptoir::vouchers {

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
