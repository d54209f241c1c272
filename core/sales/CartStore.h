// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesDesk.h"
#include "core/store/Database.h"

namespace comptoir::sales {

/// SQL of carts that are no tickets yet: the one on the counter and the parked ones. Errors:
/// "sales/not-parked", "sales/unreadable", "store/…".
class CartStore
{
public:
    explicit CartStore(store::Database &database) : m_database(database) {}

    /// An empty cart forgets what was kept of it, never another one.
    Result<void> keep(store::Transaction &transaction, const Cart &cart);
    /// "sales/unreadable" until another cart is kept: the seller is told, and sells on.
    Result<std::optional<Cart>> kept() const;
    /// Whatever is kept or parked under this id.
    Result<void> forget(store::Transaction &transaction, SaleId id);

    /// Parking again under the same id takes the place of the one of before.
    Result<void> park(store::Transaction &transaction, const Cart &cart, const ParkedCart &row);
    Result<std::vector<ParkedCart>> parked() const; ///< oldest first
    /// Takes it out.
    Result<Cart> recall(store::Transaction &transaction, SaleId id);

private:
    store::Database &m_database;
};

} // namespace comptoir::sales
