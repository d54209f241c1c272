// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"
#include "core/fiscal/Book.h"
#include "core/store/OpTransaction.h"

#include <optional>

namespace comptoir::sales {

/// The business day whose closing counts a sale.
struct SaleDay
{
    Day day;
    qint64 session = 0; ///< till::BusinessDay::id
};

/// What leaves a shelf (negative) or comes back to it with one line.
struct GoodsMoved
{
    catalogue::ItemId item;
    Quantity quantity;
    Unit unit =
        Unit::Piece; ///< of the line: a label of the scale's is one piece, whatever it weighs
    Money unitPrice; ///< before any change at the till
    QByteArray why; ///< "sale", "return"
};

/// What a sale needs of the rooms that it may not know (the day is core/till's) and of those that
/// must take part in its transaction.
class SaleBooks
{
public:
    SaleBooks() = default;
    SaleBooks(const SaleBooks &) = delete;
    SaleBooks &operator=(const SaleBooks &) = delete;
    virtual ~SaleBooks() = default;

    /// The open day; one is opened where there is none.
    virtual Result<SaleDay> ensureDay(store::OpTransaction &act) = 0;
    /// The ticket as the journal has it now: number, register, totals, chain.
    virtual Result<fiscal::Ticket> append(store::Transaction &transaction,
                                          const fiscal::Ticket &ticket, qint64 session) = 0;
    virtual Result<void> log(store::Transaction &transaction, const fiscal::Event &event) = 0;
    virtual Result<std::optional<fiscal::Ticket>> ticket(qint64 number) const = 0;
    virtual Result<std::optional<fiscal::Ticket>> last() const = 0;
    /// art. 293 B: no VAT is charged.
    virtual Result<bool> isFranchise() const = 0;
    /// Nothing for an item whose stock is not tracked.
    virtual Result<void> moveStock(store::Transaction &transaction, const GoodsMoved &goods) = 0;
};

} // namespace comptoir::sales
