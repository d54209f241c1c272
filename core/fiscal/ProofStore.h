// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/store/Database.h"

namespace comptoir::fiscal {

/// How many rows the tables beside the chains have.
struct RowCounts
{
    qint64 days = 0;
    qint64 closedDays = 0;
    qint64 leftDays = 0; ///< that say what they left in the drawer
    qint64 movements = 0;
    qint64 closings = 0;
    qint64 copies = 0;
    qint64 returnedLines = 0;
    qint64 paidBack = 0;
    friend bool operator==(const RowCounts &, const RowCounts &) = default;
};

/// Do the tables beside the chains still say what the records say? Reads only.
class ProofStore
{
public:
    explicit ProofStore(store::Database &database) : m_database(database) {}

    Result<RowCounts> counts() const;
    /// `event`: a day was opened.
    Result<bool> saysOpening(const Record &event) const;
    /// `event`: cash was moved.
    Result<bool> saysMovement(const Record &event) const;
    /// The day that a Z closed, and what was left in the drawer by its count.
    Result<bool> saysLeft(qint64 closing, Money left) const;
    /// The day of a Z: its beginning, its movements, its closing.
    Result<bool> saysDay(const PeriodReport &report, qint64 number) const;
    /// What came back by a refund and how it was paid; adds its rows to `counts`.
    Result<bool> saysReturns(const Ticket &ticket, RowCounts &counts) const;
    /// The cart that became the ticket.
    Result<bool> saysSale(const Ticket &ticket) const;
    /// Begun by whom, in which format, whose books by which event, and when the last record was.
    Result<bool> saysState(const QString &registerId, qint64 identity) const;

private:
    store::Database &m_database;
};

} // namespace comptoir::fiscal
