// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ListingEdits.h"

#include "core/listing/ListingFields.h"
#include "core/registers/ListOrder.h"

#include <algorithm>

namespace comptoir::listing {

namespace {

using registers::EntityId;
using registers::Values;

Values without(Values values, const Values &known)
{
    values.removeIf([&known](const std::pair<const QString &, QJsonValue &> field) {
        return known.contains(field.first) && known.value(field.first) == field.second;
    });
    return values;
}

Values over(Values values, const Values &edits)
{
    for (auto field = edits.begin(); field != edits.end(); ++field)
        values.insert(field.key(), *field);
    return values;
}

template <typename Element>
const Element *find(const std::vector<Element> &list, ElementId id)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [id](const Element &element) { return element.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename Element>
void addEdits(ListingEdits &edits, const QString &entity, const std::vector<Element> &before,
              const std::vector<Element> &after)
{
    const auto add = [&](ElementId id, const Values &values) {
        if (!values.isEmpty())
            edits.push_back({{entity, *Uuid::fromBytes(id.bytes())}, values});
    };
    for (const Element &element : after) {
        const Element *old = find(before, element.id);
        add(element.id, without(fieldsOf(element), old ? fieldsOf(*old) : Values()));
    }
    for (const Element &element : before) {
        if (!find(after, element.id))
            add(element.id, {{registers::deletedField, true}});
    }
}

template <typename Element>
void apply(std::vector<Element> &list, const ListingEdit &edit,
           Element (*from)(ElementId, const Values &))
{
    const ElementId id(edit.of.id);
    const Element *known = find(list, id);
    if (edit.values.value(registers::deletedField).toBool()) {
        std::erase_if(list, [id](const Element &element) { return element.id == id; });
        return;
    }
    const Element element = from(id, over(known ? fieldsOf(*known) : Values(), edit.values));
    // Some fields of an element that somebody else took out meanwhile don't bring it back.
    if (!known && edit.values.size() < fieldsOf(element).size())
        return;
    if (known)
        list[size_t(known - list.data())] = element;
    else
        list.push_back(element);
}

template <typename Element>
void sortByPlace(std::vector<Element> &list)
{
    std::sort(list.begin(), list.end(), [](const Element &a, const Element &b) {
        return std::pair(a.pos, a.id) < std::pair(b.pos, b.id);
    });
}

} // namespace

ListingEdits editsBetween(const Shopfront &before, const Shopfront &after)
{
    ListingEdits edits;
    const Values changed = changes(before.listing, after.listing);
    if (!changed.isEmpty())
        edits.push_back({{listingEntity, Uuid()}, changed});
    addEdits(edits, photoEntity, before.photos, after.photos);
    addEdits(edits, marketEntity, before.markets, after.markets);
    addEdits(edits, highlightEntity, before.highlights, after.highlights);
    addEdits(edits, postEntity, before.posts, after.posts);
    return edits;
}

Shopfront withEdits(const Shopfront &published, const ListingEdits &edits)
{
    Shopfront shopfront = published;
    for (const ListingEdit &edit : edits) {
        const QString &entity = edit.of.entity;
        if (entity == listingEntity)
            shopfront.listing = listingFrom(over(fieldsOf(shopfront.listing), edit.values));
        else if (entity == photoEntity)
            apply(shopfront.photos, edit, photoFrom);
        else if (entity == marketEntity)
            apply(shopfront.markets, edit, marketFrom);
        else if (entity == highlightEntity)
            apply(shopfront.highlights, edit, highlightFrom);
        else if (entity == postEntity)
            apply(shopfront.posts, edit, postFrom);
    }
    sortByPlace(shopfront.photos);
    sortByPlace(shopfront.markets);
    sortByPlace(shopfront.highlights);
    return shopfront;
}

QByteArray placeAfter(const QByteArray &last)
{
    return registers::placeBetween(last, {});
}

int countOf(const ListingEdits &edits)
{
    int count = 0;
    for (const ListingEdit &edit : edits)
        count += edit.of.entity == listingEntity ? int(edit.values.size()) : 1;
    return count;
}

} // namespace comptoir::listing
