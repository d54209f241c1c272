// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/BookFacts.h"
#include "app/cli/verify/StoredRecord.h"

#include <vector>

namespace comptoir::cli::verify {

/// Adds the tickets up again: do they make the closings' totals, and the perpetual totals? All
/// closings first, then the tickets in their order. Problems: "unreadable", "totals", "perpetual".
class TotalsCheck
{
public:
    /// Of an archive, which has these tickets only: closings of others can't be judged.
    void expect(qint64 first, qint64 last) { m_here = {first, last}; }
    Check takeClosing(const StoredRecord &record);
    Check takeTicket(const StoredRecord &record);
    /// Closings whose tickets are not all there can't be judged; how many could.
    qint64 judged() const { return m_judged; }
    /// When all tickets are taken.
    Check finish() const;

private:
    struct Open
    {
        ClosingFacts closing;
        Sums sums;
        bool isWhole = true; ///< its first ticket was seen
        bool isDone = false;
    };
    Check checkTicket(const TicketFacts &ticket);
    Check addToClosings(const TicketFacts &ticket);
    static Check checkClosing(const Open &open, const TicketFacts &last);

    std::vector<Open> m_closings;
    std::optional<std::pair<qint64, qint64>> m_here;
    std::optional<TicketFacts> m_last;
    qint64 m_judged = 0;
    std::optional<ClosingFacts> m_lastDay;
};

} // namespace comptoir::cli::verify
