// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/store/Database.h"
#include "core/till/BooksDesk.h"

namespace comptoir::till {

/// A business day: from its opening to its closing.
struct BusinessDay
{
    qint64 id = 0;
    Day day;
    Instant openedAt;
    Money openingFloat;
    QString openedBy;
    qint64 closing = 0; ///< 0: open
    friend bool operator==(const BusinessDay &, const BusinessDay &) = default;
};

/// SQL of business days, cash movements and closings.
class DayStore
{
public:
    explicit DayStore(store::Database &database) : m_database(database) {}

    Result<std::optional<BusinessDay>> open() const;
    /// What the last closing left in the drawer.
    Result<Money> lastFloat() const;
    Result<qint64> lastClosing() const; ///< number of the last day's closing; 0: none yet
    Result<int> countOf(Day day) const; ///< business days of that date
    Result<std::vector<fiscal::CashMovement>> movements(qint64 session) const;
    Result<std::vector<ClosingRow>> closings(int count) const;
    Result<std::optional<Day>> lastClosedDay(fiscal::PeriodKind period) const;
    /// Days of closed sessions that no month (or year) has closed yet, oldest first.
    Result<std::vector<Day>> unclosed(fiscal::PeriodKind period) const;
    /// Instants of the first opening and of the last closing of the business days in a span.
    Result<Instant> firstOpening(Day first, Day last) const;

    Result<qint64> insert(store::Transaction &transaction, const BusinessDay &day);
    Result<void> markClosed(store::Transaction &transaction, qint64 session, qint64 closing,
                            Money left);
    Result<void> insert(store::Transaction &transaction, const fiscal::CashMovement &movement,
                        qint64 session, qint64 event);
    Result<void> insert(store::Transaction &transaction, const fiscal::PeriodReport &report);

private:
    store::Database &m_database;
};

} // namespace comptoir::till
