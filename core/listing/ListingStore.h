// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/ListingEdits.h"
#include "core/registers/RegisterStore.h"

namespace comptoir::listing {

/// The listing of a shop in its registers: edits are visible at once and merge by field. Questions
/// about fields that two people wrote are in registers::ConflictStore, like all others.
class ListingStore
{
public:
    ListingStore(registers::RegisterStore &registers, ShopId shop)
        : m_registers(registers),
          m_shop(shop)
    {}

    /// What the listing's fields are filed under: one a shop, so that all its tills mean the same.
    static registers::EntityId entityOf(ShopId shop);

    /// An empty listing before anybody has written one.
    Result<Listing> listing() const;
    /// All that belongs to it; lists in their order, what was taken out left out.
    Result<Shopfront> shopfront() const;

    /// Writes one edit. Error "register/too-large".
    Result<void> save(store::Transaction &transaction, store::OutboxWriter &writer,
                      const ListingEdit &edit);

private:
    Result<void> write(store::Transaction &transaction, store::OutboxWriter &writer,
                       const registers::EntityId &of, const registers::Values &values);

    registers::RegisterStore &m_registers;
    ShopId m_shop;
};

} // namespace comptoir::listing
