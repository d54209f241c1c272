// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesDesk.h"
#include "core/staff/StaffRights.h"

#include <vector>

namespace comptoir::sales {

/// What of a cart goes beyond what needs nobody's word.
struct Beyond
{
    Money off; ///< all that is off the full prices: of lines, of the ticket, by a lower price
    Money discount; ///< of it, what is above the limit
    Money prices; ///< moved away from the articles' own, up or down
    Money refund; ///< goes back to the customer
    friend bool operator==(const Beyond &, const Beyond &) = default;
};

/// The whole effect, however it was made: the share of the ticket's discount counts in each line,
/// and a price that was lowered counts as taken off. Goods that come back are no discount.
/// `limit`: in basis points of the full price.
Beyond beyondOf(const Cart &cart, const Priced &priced, int limit);

/// What was not allowed yet, hardest first; empty: nobody needs to be asked.
std::vector<staff::Right> rightsAsked(const Beyond &beyond, const Approval &approval);

/// No more than what is there now: what was allowed for a line that is gone serves no other.
Approval within(const Approval &approval, const Beyond &beyond);
/// All of it is allowed.
Approval covering(const Beyond &beyond);

/// The same question before a sale is written: "staff/not-allowed" when the seller may not, and
/// nobody of `people` who may has said yes to so much. A shop without a manager asks nobody.
Result<void> checkRights(const Checkout &checkout, const Priced &priced,
                         const std::vector<staff::Operator> &people,
                         const staff::DiscountLimits &limits);

} // namespace comptoir::sales
