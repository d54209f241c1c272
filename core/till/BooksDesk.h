// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"

#include <QFuture>

namespace comptoir::till {

/// The day on the counter.
struct DayState
{
    bool isOpen = false;
    Day day; ///< of an open day
    Instant openedAt;
    Money openingFloat;
    QString openedBy;
    bool isOverdue = false; ///< a day of before is still open
    std::optional<Day> uncounted; ///< the last closed day, where nobody counted its cash
    Money lastFloat; ///< what the last closing left in the drawer
    friend bool operator==(const DayState &, const DayState &) = default;
};

using fiscal::TicketRow;
struct JournalQuery
{
    QString text; ///< number, amount ("12,50"), time ("14:05"), or words of an article
    std::optional<Day> day;
    qint64 before = 0; ///< tickets with a smaller number; 0: from the newest
    int count = 100;
};

struct ClosingRow
{
    fiscal::PeriodKind period = fiscal::PeriodKind::Day;
    qint64 number = 0; ///< in the chain of totals
    QString name;
    Instant closedAt;
    Money total;
    Money difference;
    friend bool operator==(const ClosingRow &, const ClosingRow &) = default;
};

/// What was counted in the drawer.
struct CashCount
{
    std::vector<std::pair<Money, int>> pieces; ///< value and how many; may be empty
    Money total;
    bool blind = false; ///< counted before the expected amount was shown
    QString reason; ///< of a difference
    Money leftInDrawer; ///< the float of the next day
};

struct VerifyReport
{
    bool isSound = true;
    qint64 records = 0;
    QString from; ///< "2026-11-01"
    QString to;
    QByteArray chain; ///< of the first bad record
    qint64 number = 0;
    QByteArray problem; ///< "fiscal/changed", "fiscal/missing", "fiscal/cut", "fiscal/clock-back" …
};

struct ArchiveMade
{
    QString path;
    QString period;
    qint64 records = 0;
    QByteArray sha256;
};

/// What the Caisse section asks of the till. Calls return at once; futures finish on the engine
/// thread. Errors: "till/day-open", "till/no-day", "till/day-overdue", "till/nothing-to-close",
/// "till/period-not-over", "till/count-negative", "fiscal/…", "store/…".
class BooksDesk
{
public:
    BooksDesk() = default;
    BooksDesk(const BooksDesk &) = delete;
    BooksDesk &operator=(const BooksDesk &) = delete;
    virtual ~BooksDesk() = default;

    virtual QFuture<Result<DayState>> day() = 0;
    virtual QFuture<Result<DayState>> openDay(Money openingFloat, const QString &by) = 0;
    virtual QFuture<Result<void>> moveCash(Money amount, const QString &reason,
                                           const QString &by) = 0;
    /// The X: how the open day stands.
    virtual QFuture<Result<fiscal::PeriodReport>> readDay() = 0;
    /// The Z: for good. Closes month and year too when the day is their last open one to be closed
    /// before a new one begins.
    virtual QFuture<Result<fiscal::PeriodReport>> closeDay(const CashCount &count,
                                                           const QString &by) = 0;
    /// Months and years that are over, have closed days only and are not closed yet are closed by
    /// closeDay and by openDay; this does it by hand. "till/period-not-over".
    virtual QFuture<Result<fiscal::PeriodReport>> closePeriod(fiscal::PeriodKind period,
                                                              const QString &name,
                                                              const QString &by) = 0;
    virtual QFuture<Result<std::vector<ClosingRow>>> closings(int count) = 0;
    virtual QFuture<Result<fiscal::PeriodReport>> closing(qint64 number) = 0;

    virtual QFuture<Result<std::vector<TicketRow>>> journal(const JournalQuery &query) = 0;
    virtual QFuture<Result<fiscal::Ticket>> ticket(qint64 number) = 0;
    virtual QFuture<Result<std::vector<fiscal::Record>>> events(int count) = 0;
    virtual QFuture<Result<void>> log(const fiscal::Event &event) = 0;

    virtual QFuture<Result<fiscal::Establishment>> establishment() = 0;
    virtual QFuture<Result<void>> setEstablishment(const fiscal::Establishment &establishment,
                                                   const QString &by) = 0;
    virtual QFuture<Result<VerifyReport>> verify() = 0;
    /// A frozen copy of a period as a ZIP in the folder (core/fiscal/Archive).
    virtual QFuture<Result<ArchiveMade>> archive(Day first, Day last, const QString &folder,
                                                 const QString &by) = 0;
    /// "fec", "tickets-csv", "lines-csv", "e-reporting": a file in the folder; its path.
    virtual QFuture<Result<QString>> exportBooks(const QByteArray &format, Day first, Day last,
                                                 const QString &folder) = 0;
};

} // namespace comptoir::till
