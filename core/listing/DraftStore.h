// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/ListingEdits.h"
#include "core/store/Database.h"

namespace comptoir::listing {

/// SQL of what was changed of the listing and is not published yet: kept as it is typed, so that a
/// power cut costs no word. It never leaves this till.
class DraftStore
{
public:
    explicit DraftStore(store::Database &database) : m_database(database) {}

    Result<ListingEdits> edits() const;
    /// These instead of what was kept.
    Result<void> keep(store::Transaction &transaction, const ListingEdits &edits);

private:
    store::Database &m_database;
};

} // namespace comptoir::listing
