// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/ImportCards.h"
#include "core/loyalty/LoyaltyDesk.h"

namespace comptoir::loyalty {

/// A card, today's rules and what was counted on it, the newest first.
struct CardStatement
{
    CardView view;
    std::vector<Entry> entries;
    friend bool operator==(const CardStatement &, const CardStatement &) = default;
};

/// Points given or taken by a person. The id is drawn where it is asked: asked twice it counts
/// once.
struct Correction
{
    EntryId id;
    CardCode card;
    qint64 points = 0; ///< with its sign
    QString reason;
};

/// What the loyalty page asks beside LoyaltyDesk. All acts are additions to the ledger; nothing is
/// ever rewritten. Errors: "loyalty/unknown-card", "loyalty/blocked", "loyalty/same-card",
/// "loyalty/no-reason", "loyalty/no-points", "loyalty/below-zero" (fact `balance`),
/// "loyalty/no-columns", "catalogue/sheet-…",
/// "staff/not-allowed", "store/…".
class CardsDesk
{
public:
    CardsDesk() = default;
    CardsDesk(const CardsDesk &) = delete;
    CardsDesk &operator=(const CardsDesk &) = delete;
    virtual ~CardsDesk() = default;

    virtual QFuture<Result<CardStatement>> statement(const CardCode &card, int count) = 0;
    virtual QFuture<Result<void>> correct(const Correction &correction, const QString &by) = 0;
    /// What a CSV or XLSX file of cards and points would do.
    virtual QFuture<Result<CardsPlan>> planImport(const QString &path) = 0;
    virtual QFuture<Result<void>> import(const CardsPlan &plan, const QString &by) = 0;
    /// Merge, replace or block; the till says when, `by` who.
    virtual QFuture<Result<void>> link(const Link &link, const QString &by) = 0;
};

} // namespace comptoir::loyalty
