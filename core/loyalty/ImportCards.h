// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ImportPlan.h"
#include "core/loyalty/LedgerStore.h"
#include "core/store/OpTransaction.h"

namespace comptoir::loyalty {

/// A row that will not come over, and why: "loyalty/card-empty", "loyalty/not-a-card",
/// "loyalty/mistyped", "loyalty/card-twice" (fact `line`, the one that counts),
/// "loyalty/points-unreadable", "loyalty/points-too-many", "loyalty/card-imported" (on an earlier
/// day), "loyalty/blocked".
struct RefusedCard
{
    int line = 0;
    QByteArray code;
    QVariantMap facts;
    QString card; ///< as it was in the file
    friend bool operator==(const RefusedCard &, const RefusedCard &) = default;
};

/// What an import of cards would do: shown before it is done.
struct CardsPlan
{
    struct Row
    {
        CardCode card;
        qint64 points = 0; ///< cashback: cents
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> rows;
    std::vector<RefusedCard> refused;
    qint64 points = 0; ///< of all rows
    friend bool operator==(const CardsPlan &, const CardsPlan &) = default;
};

/// Reads "carte;points" in any order of columns, with a header or without one. `kind`: what the
/// programme counts; of cashback the column is euros. Errors: "loyalty/no-columns" (no column
/// of cards, or none of points).
Result<CardsPlan> planCards(const catalogue::Sheet &sheet, Kind kind);

/// Balances of a programme of before, one correction a card. A card's balance comes over once in
/// its life: a file that is read twice, or again with its faults mended, gives nobody points twice.
class ImportCards
{
public:
    /// `outbox`: null in a shop without a town.
    ImportCards(store::Database &database, store::Outbox *outbox)
        : m_database(database),
          m_outbox(outbox)
    {}
    /// Moves the rows of cards that had theirs, or are blocked, to the refused ones.
    Result<CardsPlan> checked(CardsPlan plan) const;
    /// All rows or none, in one transaction; `note` writes the event into it.
    using Note = std::function<Result<void>(store::Transaction &)>;
    Result<void> run(const CardsPlan &plan, const Entry &likeAll, const Note &note);

private:
    static EntryId idOf(const CardCode &card);
    store::Database &m_database;
    store::Outbox *m_outbox;
};

} // namespace comptoir::loyalty
