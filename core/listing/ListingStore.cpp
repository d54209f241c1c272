// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ListingStore.h"

#include "core/base/Assert.h"
#include "core/listing/ListingEdits.h"
#include "core/listing/ListingFields.h"

#include <algorithm>

namespace comptoir::listing {

namespace {

using registers::EntityId;
using registers::Values;
using store::OutboxWriter;
using store::Transaction;

/// An op's line has room for some long texts, and for 64 short fields.
constexpr qsizetype opBytes = 20 * 1024;
constexpr int opFields = 48;

template <typename Element, typename From>
Result<std::vector<Element>> elements(const registers::RegisterStore &store, const QString &entity,
                                      From from)
{
    COMPTOIR_TRY(const auto entities, store.all(entity));
    std::vector<Element> all;
    for (const auto &one : entities)
        all.push_back(from(ElementId(one.id), one.values));
    return all;
}

template <typename Element>
void sortByPlace(std::vector<Element> &list)
{
    std::sort(list.begin(), list.end(), [](const Element &a, const Element &b) {
        return std::pair(a.pos, a.id) < std::pair(b.pos, b.id);
    });
}

} // namespace

EntityId ListingStore::entityOf(ShopId shop)
{
    const auto id = Uuid::fromBytes(shop.bytes());
    COMPTOIR_ASSERT(id.has_value());
    return {listingEntity, *id};
}

Result<Listing> ListingStore::listing() const
{
    COMPTOIR_TRY(const auto entity, m_registers.find(entityOf(m_shop)));
    return entity ? listingFrom(entity->values) : Listing();
}

Result<Shopfront> ListingStore::shopfront() const
{
    Shopfront all;
    COMPTOIR_TRY(all.listing, listing());
    COMPTOIR_TRY(all.photos, elements<Photo>(m_registers, photoEntity, photoFrom));
    COMPTOIR_TRY(all.markets, elements<MarketDay>(m_registers, marketEntity, marketFrom));
    COMPTOIR_TRY(all.highlights, elements<Highlight>(m_registers, highlightEntity, highlightFrom));
    COMPTOIR_TRY(all.posts, elements<Post>(m_registers, postEntity, postFrom));
    sortByPlace(all.photos);
    sortByPlace(all.markets);
    sortByPlace(all.highlights);
    return all;
}

Result<void> ListingStore::write(Transaction &transaction, OutboxWriter &writer, const EntityId &of,
                                 const Values &values)
{
    Values part;
    qsizetype bytes = 0;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const qsizetype size = registers::jsonText(*value).toUtf8().size();
        if (!part.isEmpty() && (bytes + size > opBytes || part.size() >= opFields)) {
            COMPTOIR_CHECK(m_registers.write(transaction, writer, of, std::exchange(part, {})));
            bytes = 0;
        }
        part.insert(value.key(), *value);
        bytes += size;
    }
    return m_registers.write(transaction, writer, of, part);
}

Result<void> ListingStore::save(Transaction &transaction, OutboxWriter &writer,
                                const ListingEdit &edit)
{
    const bool isListing = edit.of.entity == listingEntity;
    return write(transaction, writer, isListing ? entityOf(m_shop) : edit.of, edit.values);
}

} // namespace comptoir::listing
