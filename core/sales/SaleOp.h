// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"

namespace comptoir::sales {

/// Body of the sealed op "sale": what the shop's other tills and its rescue need of a ticket, and
/// where the chain of tickets stood behind it, so that a tail that was cut is seen.
QJsonObject saleOp(const fiscal::Ticket &ticket);

} // namespace comptoir::sales
