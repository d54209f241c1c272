// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Journal.h"
#include "core/store/OpTransaction.h"
#include "core/till/DayStore.h"

namespace comptoir::till {

/// Opens, reads and closes business days, and the months and years that they make. Errors: those
/// of BooksDesk.
class RunDay
{
public:
    /// `outbox`: null in a shop without a town.
    RunDay(fiscal::Journal &journal, store::Outbox *outbox);

    Result<DayState> state() const;
    Result<DayState> open(Money openingFloat, const QString &by);
    /// The open day; where there is none, one is opened with what the last closing left: a sale
    /// never waits for somebody to open the day. A day that nobody closed is closed first, without
    /// a count: its tickets stay its own, and those of the next day, month and VAT return too.
    Result<BusinessDay> ensure(store::OpTransaction &act);
    Result<void> moveCash(Money amount, const QString &reason, const QString &by);
    /// The X.
    Result<fiscal::PeriodReport> read() const;
    /// The Z. Then closes the months and years that are over.
    Result<fiscal::PeriodReport> close(const CashCount &count, const QString &by);
    Result<fiscal::PeriodReport> closePeriod(fiscal::PeriodKind period, const QString &name,
                                             const QString &by);
    Result<std::vector<ClosingRow>> closings(int count) const { return m_days.closings(count); }
    Result<fiscal::PeriodReport> closing(qint64 number) const;

private:
    struct Span
    {
        fiscal::PeriodKind period = fiscal::PeriodKind::Month;
        QString name;
        Day first;
        Day last;
    };
    static Span spanOf(fiscal::PeriodKind period, Day day);
    Result<Day> dayToOpen() const;
    /// Till five in the morning a night belongs to the day that it began on.
    bool isOver(const BusinessDay &day) const;
    Result<BusinessDay> begin(store::Transaction &transaction, Money openingFloat,
                              const QString &by);
    Result<fiscal::PeriodReport> sumOf(const BusinessDay &day) const;
    Result<void> count(fiscal::PeriodReport &report) const;
    Result<std::optional<Day>> closedUncounted() const;
    Result<fiscal::PeriodReport> closeUncounted(store::OpTransaction &act, const BusinessDay &day);
    Result<fiscal::PeriodReport> closeDay(store::OpTransaction &act, const BusinessDay &day,
                                          fiscal::PeriodReport report, Money left);
    Result<fiscal::PeriodReport> closeSpan(store::OpTransaction &act, const Span &span,
                                           const QString &by);
    Result<void> closeMonthsOf(store::OpTransaction &act, const Span &year, const QString &by);
    Result<void> closeWhatIsOver(store::OpTransaction &act, const QString &by);
    Result<void> tell(store::OpTransaction &act, const fiscal::PeriodReport &report) const;

    fiscal::Journal &m_journal;
    store::Outbox *m_outbox;
    DayStore m_days;
};

} // namespace comptoir::till
