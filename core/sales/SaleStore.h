// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"
#include "core/sales/Cart.h"
#include "core/store/Database.h"

#include <map>
#include <optional>

namespace comptoir::sales {

/// What came back of a line.
struct CameBack
{
    Quantity quantity;
    Money amount;
};

/// SQL of what became of carts, and of what came back of tickets.
class SaleStore
{
public:
    explicit SaleStore(store::Database &database) : m_database(database) {}

    /// The ticket that a cart became.
    Result<std::optional<qint64>> ticketOf(SaleId id) const;
    /// By rank; lines of which nothing came back have no entry.
    Result<std::map<int, CameBack>> cameBack(qint64 ticket) const;
    /// What went back of a ticket by each means, of vouchers too.
    Result<std::map<fiscal::Means, Money>> paidBack(qint64 ticket) const;

    Result<void> insert(store::Transaction &transaction, SaleId id, qint64 ticket);
    /// Lines and payments of a refund.
    Result<void> insertReturn(store::Transaction &transaction, const fiscal::Ticket &refund);

private:
    store::Database &m_database;
};

} // namespace comptoir::sales
