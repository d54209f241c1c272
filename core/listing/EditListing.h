// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/listing/CheckListing.h"
#include "core/listing/DraftStore.h"
#include "core/listing/ListingDesk.h"
#include "core/listing/ListingStore.h"
#include "core/registers/BlobQueueStore.h"

#include <functional>

namespace comptoir::listing {

/// Where a listing is published: the rooms of a till that a town has taken in, or none.
struct ListingTown
{
    registers::RegisterStore *registers = nullptr;
    registers::BlobQueueStore *photos = nullptr;
    QString pages; ///< where the town's pages are: "https://bons.example"
};

/// Problems of the draft that the published listing does not have, in the order of the fields.
std::vector<ListingProblem> problemsOf(const Shopfront &published, const Shopfront &draft);

/// The shop's listing as it is edited at the till: a draft that is kept as it grows, and the act
/// that publishes it.
class EditListing
{
public:
    EditListing(store::Database &database, const ListingTown &town, const Clock &clock);

    Result<ListingBoard> board() const;
    Result<void> keep(const ListingEdits &edits);
    /// Told inside the act, so that what is published and the shop's log agree.
    using Note = std::function<Result<void>(store::Transaction &transaction, int changes)>;
    /// Draft, registers, photos and op in one transaction. Errors as ListingDesk::publish.
    Result<ListingBoard> publish(const Note &note = {});

private:
    Result<Shopfront> published() const;
    Result<ListingStore> store() const;
    Result<void> queuePhotos(store::Transaction &transaction, const ListingEdits &edits);

    store::Database &m_database;
    ListingTown m_town;
    const Clock &m_clock;
    DraftStore m_drafts;
};

} // namespace comptoir::listing
