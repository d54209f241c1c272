// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/ListingEdits.h"

#include <QFuture>

namespace comptoir::listing {

/// The listing as the town has it, and what was changed since.
struct ListingBoard
{
    Shopfront published;
    ListingEdits edits; ///< kept on this till, not published yet
    bool hasTown = false; ///< without one there is nobody to publish to
    QString link; ///< of the listing on the town's pages; empty without a town
    int questions = 0; ///< fields that somebody else wrote at the same time
    friend bool operator==(const ListingBoard &, const ListingBoard &) = default;
};

/// What the page "Ma fiche" asks of the till. Errors: "till/stopped", "store/…".
class ListingDesk
{
public:
    ListingDesk() = default;
    ListingDesk(const ListingDesk &) = delete;
    ListingDesk &operator=(const ListingDesk &) = delete;
    virtual ~ListingDesk() = default;

    virtual QFuture<Result<ListingBoard>> board() = 0;
    /// Instead of what was kept before; visible on this till alone.
    virtual QFuture<Result<void>> keepDraft(const ListingEdits &edits) = 0;
    /// Hands what was kept to the town: told at once or when there is a network. Errors:
    /// "listing/no-town", "staff/not-allowed"; the first thing that is wrong with what was changed,
    /// "listing/…", "hours/…", "identifier/…" (detail: the field); "register/too-large",
    /// "listing/photo-lost".
    virtual QFuture<Result<ListingBoard>> publish(const QString &by) = 0;
};

} // namespace comptoir::listing
