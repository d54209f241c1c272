// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/store/Database.h"

namespace comptoir::fiscal {

/// What the journal is asked for; all that is set must fit.
struct TicketQuery
{
    std::optional<qint64> number;
    std::optional<Money> total;
    std::optional<std::pair<Instant, Instant>> between; ///< the second is not in it
    QString words; ///< beginnings of words of articles; of what TicketStore::indexWords has seen
    std::optional<Day> day;
    qint64 before = 0; ///< smaller numbers only; 0: from the newest
    int count = 100;
};

/// SQL of the tables that say tickets again for lists and sums. Reads work on a read-only
/// connection.
class TicketStore
{
public:
    explicit TicketStore(store::Database &database) : m_database(database) {}

    Result<void> insert(store::Transaction &transaction, const Ticket &ticket, qint64 session);
    /// Adds the articles of the tickets since the last time to the index that `rows` looks words up
    /// in. Not in the sale's transaction: it is a third of the pages that a sale would write.
    static Result<void> indexWords(store::Database &database);
    /// Whole, from its record; nothing when there is none of that number.
    Result<std::optional<Ticket>> find(qint64 number) const;
    Result<std::optional<Ticket>> last() const;
    /// The ticket that a cart became.
    Result<std::optional<qint64>> numberOf(const QByteArray &saleId) const;
    /// How much of a line has come back already; positive.
    Result<Quantity> returned(qint64 ticket, int rank) const;
    /// What has gone back by the means already, over all refunds of a ticket; positive.
    Result<Money> givenBack(qint64 ticket, Means means) const;
    /// Newest first, without a number that is skipped or told twice.
    Result<std::vector<TicketRow>> rows(const TicketQuery &query) const;

    Result<qint64> count() const;
    /// The ticket of a sale that this debit of a voucher has paid.
    Result<std::optional<qint64>> paidBy(OpId commit) const;
    /// Every column of its rows is what the ticket says.
    Result<bool> says(const Ticket &ticket) const;

    /// Sums of the tickets of a session, or of all business days in a span; VAT is the sum of the
    /// tickets' own amounts (TC-1.3). Fills tickets, refunds, first and last, totals, vat, means.
    Result<void> sumSession(qint64 session, PeriodReport &report) const;
    Result<void> sumDays(Day first, Day last, PeriodReport &report) const;

private:
    Result<void> sum(const QString &where, const store::Arguments &arguments,
                     PeriodReport &report) const;

    store::Database &m_database;
};

} // namespace comptoir::fiscal
