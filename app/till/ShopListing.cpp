// SPDX-License-Identifier: GPL-3.0-or-later
// The listing as the window sees it, and what the till does when it is published.
#include "app/till/AskTill.h"
#include "core/fiscal/EventKind.h"

namespace comptoir::app {

Result<listing::ListingBoard> ShopTill::publishListing(const QString &by)
{
    COMPTOIR_CHECK(demand(staff::Right::EditListing, by));
    return m_listing.publish([&](store::Transaction &transaction, int changes) -> Result<void> {
        const QJsonObject facts{{QStringLiteral("changes"), changes}};
        COMPTOIR_CHECK(m_journal.log(transaction, {fiscal::event::listingPublished, facts, by}));
        return {};
    });
}

QFuture<Result<listing::ListingBoard>> ShopDesk::board()
{
    return askTill<listing::ListingBoard>(m_post,
                                          [](ShopTill &till) { return till.listing().board(); });
}

QFuture<Result<void>> ShopDesk::keepDraft(const listing::ListingEdits &edits)
{
    return askTill<void>(m_post, [edits](ShopTill &till) { return till.listing().keep(edits); });
}

QFuture<Result<listing::ListingBoard>> ShopDesk::publish(const QString &by)
{
    return askTill<listing::ListingBoard>(m_post,
                                          [by](ShopTill &till) { return till.publishListing(by); });
}

} // namespace comptoir::app
