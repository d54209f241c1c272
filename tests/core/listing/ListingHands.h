// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/registers/WriteRegisters.h"
#include "core/listing/ListingFields.h"
#include "core/listing/ListingStore.h"
#include "tests/support/shop/ShopTill.h"

namespace comptoir::test {

/// A person at a till who publishes what they changed.
inline void save(ShopTill &till, const listing::Shopfront &before, const listing::Shopfront &after)
{
    const auto transaction = *store::Transaction::begin(*till.database);
    store::OutboxWriter writer(*till.outbox, *transaction);
    listing::ListingStore store(*till.registers, till.shop);
    for (const listing::ListingEdit &edit : listing::editsBetween(before, after))
        COMPTOIR_ASSERT(store.save(*transaction, writer, edit));
    COMPTOIR_ASSERT(writer.commit());
}

inline void save(ShopTill &till, const listing::Listing &before, const listing::Listing &after)
{
    save(till, listing::Shopfront{before, {}, {}, {}, {}},
         listing::Shopfront{after, {}, {}, {}, {}});
}

inline listing::Shopfront shopfrontOf(ShopTill &till)
{
    return *listing::ListingStore(*till.registers, till.shop).shopfront();
}

inline listing::Listing listingOf(ShopTill &till)
{
    return *listing::ListingStore(*till.registers, till.shop).listing();
}

/// The town's desk: an adviser who drafts with what was there when they opened the listing.
class ListingDesk
{
public:
    ListingDesk(TestTown &town, ShopId shop) : m_town(town), m_shop(shop) {}

    registers::Fields fields() const
    {
        registers::Fields fields;
        m_town.act([&](backend::StorageTransaction &transaction) -> Result<void> {
            backend::WriteRegisters desk(transaction, m_shop, m_town.clock.now());
            COMPTOIR_TRY(fields, desk.read(listing::ListingStore::entityOf(m_shop)));
            return {};
        });
        return fields;
    }
    listing::Listing listing() const
    {
        registers::Values values;
        const registers::Fields known = fields();
        for (auto field = known.begin(); field != known.end(); ++field)
            values.insert(field.key(), field->value);
        return listing::listingFrom(values);
    }
    /// `seen`: the registers when the editor was opened; `at`: when it was saved.
    void save(const registers::Fields &seen, const registers::Values &changes, Instant at)
    {
        registers::RegisterWrite write{listing::ListingStore::entityOf(m_shop), {}};
        for (auto value = changes.begin(); value != changes.end(); ++value)
            write.fields.insert(value.key(), {*value, {}, seen.value(value.key()).at});
        const wire::Hlc hlc{at.ms(), 0};
        m_town.act([&](backend::StorageTransaction &transaction) -> Result<void> {
            backend::WriteRegisters desk(transaction, m_shop, m_town.clock.now());
            COMPTOIR_CHECK(desk.run(write, {hlc, {}}, hlc));
            return {};
        });
    }

private:
    TestTown &m_town;
    ShopId m_shop;
};

} // namespace comptoir::test
