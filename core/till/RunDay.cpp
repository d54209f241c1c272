// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/RunDay.h"

#include "core/fiscal/EventKind.h"
#include "core/fiscal/HeadFile.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::till {

using fiscal::PeriodKind;
using fiscal::PeriodReport;
namespace event = fiscal::event;

namespace {

Money cashOf(const PeriodReport &report)
{
    for (const fiscal::MeansTotal &total : report.means) {
        if (total.means == fiscal::Means::Cash)
            return total.amount;
    }
    return {};
}

} // namespace

RunDay::RunDay(fiscal::Journal &journal, store::Outbox *outbox)
    : m_journal(journal),
      m_outbox(outbox),
      m_days(journal.database())
{}

Result<DayState> RunDay::state() const
{
    COMPTOIR_TRY(const auto open, m_days.open());
    DayState state;
    COMPTOIR_TRY(state.lastFloat, m_days.lastFloat());
    COMPTOIR_TRY(state.uncounted, closedUncounted());
    if (!open)
        return state;
    state.isOpen = true;
    state.day = open->day;
    state.openedAt = open->openedAt;
    state.openingFloat = open->openingFloat;
    state.openedBy = open->openedBy;
    state.isOverdue = isOver(*open);
    return state;
}

bool RunDay::isOver(const BusinessDay &day) const
{
    constexpr qint64 nightMs = 5 * 3'600'000;
    return Day::inTown(m_journal.clock().now().plusMs(-nightMs)) > day.day;
}

Result<std::optional<Day>> RunDay::closedUncounted() const
{
    COMPTOIR_TRY(const qint64 number, m_days.lastClosing());
    if (number == 0)
        return std::optional<Day>();
    COMPTOIR_TRY(const PeriodReport report, closing(number));
    return report.countedCash ? std::optional<Day>() : std::optional(report.lastDay);
}

// Never inside a month or a year that is closed: its totals are for good. A clock that was put
// back far, or was far ahead for a day, begins behind it.
Result<Day> RunDay::dayToOpen() const
{
    Day day = Day::inTown(m_journal.clock().now());
    for (const PeriodKind period : {PeriodKind::Month, PeriodKind::Year}) {
        COMPTOIR_TRY(const auto closed, m_days.lastClosedDay(period));
        if (closed && *closed >= day)
            day = closed->plusDays(1);
    }
    return day;
}

Result<BusinessDay> RunDay::begin(store::Transaction &transaction, Money openingFloat,
                                  const QString &by)
{
    BusinessDay day;
    COMPTOIR_TRY(day.day, dayToOpen());
    day.openedAt = m_journal.clock().now();
    day.openingFloat = openingFloat;
    day.openedBy = by;
    COMPTOIR_TRY(day.id, m_days.insert(transaction, day));
    COMPTOIR_CHECK(m_journal.log(transaction,
                                 {event::dayOpened,
                                  {{u"day"_qs, day.day.toIso()},
                                   {u"session"_qs, day.id},
                                   {u"float_c"_qs, openingFloat.cents()}},
                                  by}));
    return day;
}

Result<DayState> RunDay::open(Money openingFloat, const QString &by)
{
    if (openingFloat < Money())
        return fail("till/count-negative");
    COMPTOIR_TRY(const auto open, m_days.open());
    if (open)
        return fail("till/day-open", {}, {{u"day"_qs, open->day.toIso()}});
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_journal.database(), m_outbox));
    COMPTOIR_CHECK(closeWhatIsOver(*act, by));
    COMPTOIR_CHECK(begin(act->transaction(), openingFloat, by));
    COMPTOIR_CHECK(act->commit());
    return state();
}

Result<BusinessDay> RunDay::ensure(store::OpTransaction &act)
{
    COMPTOIR_TRY(const auto open, m_days.open());
    if (open && !isOver(*open))
        return *open;
    if (open)
        COMPTOIR_CHECK(closeUncounted(act, *open));
    COMPTOIR_TRY(const Money left, m_days.lastFloat());
    return begin(act.transaction(), left, {});
}

Result<void> RunDay::moveCash(Money amount, const QString &reason, const QString &by)
{
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_journal.database(), m_outbox));
    COMPTOIR_TRY(const BusinessDay day, ensure(*act));
    COMPTOIR_TRY(
        const auto record,
        m_journal.log(
            act->transaction(),
            {event::cashMoved,
             {{u"amount_c"_qs, amount.cents()}, {u"reason"_qs, reason}, {u"session"_qs, day.id}},
             by}));
    COMPTOIR_CHECK(
        m_days.insert(act->transaction(), {amount, reason, record.at, by}, day.id, record.number));
    COMPTOIR_CHECK(
        act->append("cash.move", {{u"amount_c"_qs, amount.cents()}, {u"event"_qs, record.number}}));
    return act->commit();
}

Result<void> RunDay::count(PeriodReport &report) const
{
    const auto &records = m_journal.records();
    const Instant to = m_journal.clock().now();
    const auto of = [&](const char *kind) {
        return records.count(fiscal::Chain::Events, kind, report.openedAt, to);
    };
    COMPTOIR_TRY(report.drawerOpenings, of(event::drawerOpened));
    COMPTOIR_TRY(report.removedLines, of(event::lineRemoved));
    COMPTOIR_TRY(report.duplicates, records.reprints(report.openedAt, to));
    return {};
}

Result<PeriodReport> RunDay::sumOf(const BusinessDay &day) const
{
    PeriodReport report;
    report.period = PeriodKind::Day;
    report.name = day.day.toIso();
    report.firstDay = report.lastDay = day.day;
    report.session = day.id;
    report.openedAt = day.openedAt;
    report.openingFloat = day.openingFloat;
    COMPTOIR_CHECK(m_journal.tickets().sumSession(day.id, report));
    COMPTOIR_TRY(report.movements, m_days.movements(day.id));
    COMPTOIR_CHECK(count(report));
    report.expectedCash = day.openingFloat + cashOf(report);
    for (const fiscal::CashMovement &movement : report.movements)
        report.expectedCash += movement.amount;
    COMPTOIR_TRY(const auto state, m_journal.records().state());
    report.perpetual = state.perpetual;
    report.perpetualAbsolute = state.perpetualAbsolute;
    return report;
}

Result<PeriodReport> RunDay::read() const
{
    COMPTOIR_TRY(const auto open, m_days.open());
    if (!open)
        return fail("till/no-day");
    return sumOf(*open);
}

Result<PeriodReport> RunDay::close(const CashCount &count, const QString &by)
{
    if (count.total < Money() || count.leftInDrawer < Money())
        return fail("till/count-negative");
    COMPTOIR_TRY(const auto open, m_days.open());
    if (!open)
        return fail("till/no-day");
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_journal.database(), m_outbox));
    COMPTOIR_CHECK(closeWhatIsOver(*act, by)); // months before this day come before its Z
    COMPTOIR_TRY(PeriodReport report, sumOf(*open));
    report.operatorName = by;
    report.countedCash = count.total;
    report.difference = count.total - report.expectedCash;
    report.differenceReason = count.reason;
    QJsonArray pieces;
    for (const auto &[value, number] : count.pieces)
        pieces.append(QJsonArray{value.cents(), number});
    COMPTOIR_CHECK(m_journal.log(act->transaction(),
                                 {event::cashCounted,
                                  {{u"total_c"_qs, count.total.cents()},
                                   {u"blind"_qs, count.blind},
                                   {u"left_c"_qs, count.leftInDrawer.cents()},
                                   {u"pieces"_qs, pieces}},
                                  by}));
    COMPTOIR_TRY(report, closeDay(*act, *open, report, count.leftInDrawer));
    COMPTOIR_CHECK(closeWhatIsOver(*act, by));
    COMPTOIR_CHECK(act->commit());
    return report;
}

// What should be in the drawer is taken as left in it: the next count shows the difference.
Result<PeriodReport> RunDay::closeUncounted(store::OpTransaction &act, const BusinessDay &day)
{
    COMPTOIR_TRY(const PeriodReport report, sumOf(day));
    COMPTOIR_CHECK(
        m_journal.log(act.transaction(),
                      {event::countMissed,
                       {{u"session"_qs, day.id}, {u"left_c"_qs, report.expectedCash.cents()}},
                       {}}));
    return closeDay(act, day, report, report.expectedCash);
}

Result<PeriodReport> RunDay::closeDay(store::OpTransaction &act, const BusinessDay &day,
                                      PeriodReport report, Money left)
{
    COMPTOIR_TRY(const int before, m_days.countOf(day.day));
    if (before > 1)
        report.name += u'-' + QString::number(before);
    COMPTOIR_TRY(report, m_journal.appendTotal(act.transaction(), report));
    COMPTOIR_CHECK(m_days.insert(act.transaction(), report));
    COMPTOIR_CHECK(m_days.markClosed(act.transaction(), day.id, report.number, left));
    COMPTOIR_CHECK(tell(act, report));
    return report;
}

Result<void> RunDay::tell(store::OpTransaction &act, const PeriodReport &report) const
{
    COMPTOIR_TRY(const auto ends, fiscal::endsOf(m_journal.records()));
    return act.append(
        "closing", {{u"report"_qs, report.toJson()}, {u"head"_qs, fiscal::HeadFile::body(ends)}});
}

RunDay::Span RunDay::spanOf(PeriodKind period, Day day)
{
    const QDate date = day.toDate();
    Span span;
    span.period = period;
    if (period == PeriodKind::Year) {
        span.first = Day::fromDate({date.year(), 1, 1});
        span.last = Day::fromDate({date.year(), 12, 31});
        span.name = span.first.toIso().left(4);
    } else {
        span.first = Day::fromDate({date.year(), date.month(), 1});
        span.last = Day::fromDate({date.year(), date.month(), date.daysInMonth()});
        span.name = span.first.toIso().left(7);
    }
    return span;
}

Result<PeriodReport> RunDay::closeSpan(store::OpTransaction &act, const Span &span,
                                       const QString &by)
{
    PeriodReport report;
    report.period = span.period;
    report.name = span.name;
    report.firstDay = span.first;
    report.lastDay = span.last;
    report.operatorName = by;
    COMPTOIR_TRY(report.openedAt, m_days.firstOpening(span.first, span.last));
    COMPTOIR_CHECK(m_journal.tickets().sumDays(span.first, span.last, report));
    COMPTOIR_TRY(report, m_journal.appendTotal(act.transaction(), report));
    COMPTOIR_CHECK(m_days.insert(act.transaction(), report));
    COMPTOIR_CHECK(tell(act, report));
    return report;
}

Result<void> RunDay::closeWhatIsOver(store::OpTransaction &act, const QString &by)
{
    const Day today = Day::inTown(m_journal.clock().now());
    COMPTOIR_TRY(const auto open, m_days.open());
    for (const PeriodKind period : {PeriodKind::Month, PeriodKind::Year}) {
        COMPTOIR_TRY(const auto days, m_days.unclosed(period));
        QString done;
        for (const Day day : days) {
            const Span span = spanOf(period, day);
            const bool isOpen = open && open->day <= span.last;
            if (span.last >= today || isOpen || span.name == done)
                continue;
            COMPTOIR_CHECK(closeSpan(act, span, by));
            done = span.name;
        }
    }
    return {};
}

Result<void> RunDay::closeMonthsOf(store::OpTransaction &act, const Span &year, const QString &by)
{
    COMPTOIR_TRY(const auto days, m_days.unclosed(PeriodKind::Month));
    QString done;
    for (const Day day : days) {
        const Span month = spanOf(PeriodKind::Month, day);
        if (day < year.first || day > year.last || month.name == done)
            continue;
        COMPTOIR_CHECK(closeSpan(act, month, by));
        done = month.name;
    }
    return {};
}

Result<PeriodReport> RunDay::closePeriod(PeriodKind period, const QString &name, const QString &by)
{
    if (period == PeriodKind::Day)
        return fail("till/nothing-to-close");
    COMPTOIR_TRY(const auto days, m_days.unclosed(period));
    const auto found = std::find_if(days.begin(), days.end(),
                                    [&](Day day) { return spanOf(period, day).name == name; });
    if (found == days.end())
        return fail("till/nothing-to-close");
    const Span span = spanOf(period, *found);
    COMPTOIR_TRY(const auto open, m_days.open());
    if (span.last >= Day::inTown(m_journal.clock().now()) || (open && open->day <= span.last))
        return fail("till/period-not-over", {}, {{u"until"_qs, span.last.toIso()}});
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_journal.database(), m_outbox));
    if (period == PeriodKind::Year) // a year is made of its months
        COMPTOIR_CHECK(closeMonthsOf(*act, span, by));
    COMPTOIR_TRY(const PeriodReport report, closeSpan(*act, span, by));
    COMPTOIR_CHECK(act->commit());
    return report;
}

Result<PeriodReport> RunDay::closing(qint64 number) const
{
    COMPTOIR_TRY(const auto record, m_journal.records().find(fiscal::Chain::Totals, number));
    if (!record)
        return fail("till/no-closing");
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record->payload));
    COMPTOIR_TRY(PeriodReport report, PeriodReport::fromJson(json));
    report.hash = record->hash;
    report.signature = record->signature;
    return report;
}

} // namespace comptoir::till
