// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/DraftStore.h"

namespace comptoir::listing {

using registers::EntityId;

Result<ListingEdits> DraftStore::edits() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT entity, id, field, value FROM "
                                                  "listing_draft ORDER BY entity, id"),
                                   {}));
    ListingEdits edits;
    for (const store::Row &row : rows) {
        const EntityId of{row.text(0), Uuid::fromBytes(row.bytes(1)).value_or(Uuid())};
        if (edits.empty() || !(edits.back().of == of))
            edits.push_back({of, {}});
        edits.back().values.insert(row.text(2), registers::jsonValue(row.text(3)));
    }
    return edits;
}

Result<void> DraftStore::keep(store::Transaction &transaction, const ListingEdits &edits)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM listing_draft"), {}));
    for (const ListingEdit &edit : edits) {
        for (auto field = edit.values.begin(); field != edit.values.end(); ++field)
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral("INSERT INTO listing_draft(entity, id, field, value) "
                               "VALUES (?, ?, ?, ?)"),
                {edit.of.entity, edit.of.id.bytes(), field.key(), registers::jsonText(*field)}));
    }
    return {};
}

} // namespace comptoir::listing
