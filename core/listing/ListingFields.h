// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Listing.h"
#include "core/registers/MergePlan.h"

namespace comptoir::listing {

/// A listing as fields that merge (docs/protocol.md §9), and back. Reading leaves out what it does
/// not know or what has another shape: a newer program may have written it.
registers::Values fieldsOf(const Listing &listing);
Listing listingFrom(const registers::Values &values);

/// What a person changed between opening and saving, and nothing else: what others changed
/// meanwhile is not taken back. A field that went away is null.
registers::Values changes(const Listing &before, const Listing &after);

registers::Values fieldsOf(const Photo &photo);
registers::Values fieldsOf(const MarketDay &market);
registers::Values fieldsOf(const Highlight &highlight);
registers::Values fieldsOf(const Post &post);
Photo photoFrom(ElementId id, const registers::Values &values);
MarketDay marketFrom(ElementId id, const registers::Values &values);
Highlight highlightFrom(ElementId id, const registers::Values &values);
Post postFrom(ElementId id, const registers::Values &values);

} // namespace comptoir::listing
