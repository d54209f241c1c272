// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Listing.h"
#include "core/registers/MergePlan.h"

namespace comptoir::listing {

/// What a person changed of one thing: the listing itself or one of its elements. A value that went
/// away is null; an element that was taken out is only `deleted`.
struct ListingEdit
{
    registers::EntityId of; ///< of the listing itself without an id: which shop's it is, is known
    registers::Values values;
    friend bool operator==(const ListingEdit &, const ListingEdit &) = default;
};
using ListingEdits = std::vector<ListingEdit>;

/// Names of the entities (docs/protocol.md §9).
inline const QString listingEntity = QStringLiteral("listing");
inline const QString photoEntity = QStringLiteral("listing_photo");
inline const QString marketEntity = QStringLiteral("listing_market");
inline const QString highlightEntity = QStringLiteral("listing_product");
inline const QString postEntity = QStringLiteral("listing_post");

/// What was changed between `before` and `after`, and nothing else: the fields that others change
/// meanwhile stay theirs.
ListingEdits editsBetween(const Shopfront &before, const Shopfront &after);
/// `published` with the edits in it: what the shop will look like. Lists in their order.
Shopfront withEdits(const Shopfront &published, const ListingEdits &edits);
/// The place behind the last of a list (registers::placeBetween).
QByteArray placeAfter(const QByteArray &last);
/// How many things a person would say that they changed: fields, and elements as one each.
int countOf(const ListingEdits &edits);

} // namespace comptoir::listing
