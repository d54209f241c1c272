// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/DayStore.h"

namespace comptoir::till {

namespace {

constexpr const char *periodNames[] = {"day", "month", "year"};

QString nameOf(fiscal::PeriodKind period)
{
    return QLatin1String(periodNames[int(period)]);
}

fiscal::PeriodKind periodNamed(const QString &name)
{
    return name == u"year" ? fiscal::PeriodKind::Year
        : name == u"month" ? fiscal::PeriodKind::Month
                           : fiscal::PeriodKind::Day;
}

Day dayOf(qint64 days)
{
    return Day::fromVoucherDays(int(days));
}

} // namespace

Result<std::optional<BusinessDay>> DayStore::open() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT id, day, opened_ms, float_c, opened_by "
                                                 "FROM business_day WHERE closing IS NULL")));
    if (!row)
        return std::optional<BusinessDay>();
    return std::optional(BusinessDay{row->integer(0), dayOf(row->integer(1)),
                                     Instant::fromMs(row->integer(2)),
                                     Money::fromCents(row->integer(3)), row->text(4), 0});
}

Result<Money> DayStore::lastFloat() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT left_c FROM business_day WHERE closing IS "
                                                 "NOT NULL ORDER BY id DESC LIMIT 1")));
    return row ? Money::fromCents(row->integer(0)) : Money();
}

Result<qint64> DayStore::lastClosing() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral(
                     "SELECT coalesce(max(closing), 0) FROM business_day WHERE closing > 0")));
    return row->integer(0);
}

Result<int> DayStore::countOf(Day day) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT count(*) FROM business_day WHERE day = ?"),
                                  {qint64(day.voucherDays())}));
    return int(row->integer(0));
}

Result<std::vector<fiscal::CashMovement>> DayStore::movements(qint64 session) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT amount_c, reason, at_ms, operator FROM "
                                                  "cash_movement WHERE session = ? ORDER BY event"),
                                   {session}));
    std::vector<fiscal::CashMovement> movements;
    for (const store::Row &row : rows)
        movements.push_back({Money::fromCents(row.integer(0)), row.text(1),
                             Instant::fromMs(row.integer(2)), row.text(3)});
    return movements;
}

Result<std::vector<ClosingRow>> DayStore::closings(int count) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT period, number, name, closed_ms, "
                                                  "total_c, difference_c FROM closing "
                                                  "ORDER BY number DESC LIMIT ?"),
                                   {qint64(count)}));
    std::vector<ClosingRow> closings;
    for (const store::Row &row : rows)
        closings.push_back({periodNamed(row.text(0)), row.integer(1), row.text(2),
                            Instant::fromMs(row.integer(3)), Money::fromCents(row.integer(4)),
                            Money::fromCents(row.integer(5))});
    return closings;
}

Result<std::optional<Day>> DayStore::lastClosedDay(fiscal::PeriodKind period) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT max(last_day) FROM closing WHERE "
                                                 "period = ?"),
                                  {nameOf(period)}));
    return row && !row->isNull(0) ? std::optional(dayOf(row->integer(0))) : std::nullopt;
}

Result<std::vector<Day>> DayStore::unclosed(fiscal::PeriodKind period) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT DISTINCT day FROM business_day WHERE "
                                                  "NOT EXISTS (SELECT 1 FROM closing WHERE period "
                                                  "= ? AND day BETWEEN first_day AND last_day) "
                                                  "ORDER BY day"),
                                   {nameOf(period)}));
    std::vector<Day> days;
    for (const store::Row &row : rows)
        days.push_back(dayOf(row.integer(0)));
    return days;
}

Result<Instant> DayStore::firstOpening(Day first, Day last) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT coalesce(min(opened_ms), 0) FROM "
                                                 "business_day WHERE day BETWEEN ? AND ?"),
                                  {qint64(first.voucherDays()), qint64(last.voucherDays())}));
    return Instant::fromMs(row->integer(0));
}

Result<qint64> DayStore::insert(store::Transaction &transaction, const BusinessDay &day)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO business_day(day, opened_ms, float_c, opened_by) VALUES "
                       "(?, ?, ?, ?)"),
        {qint64(day.day.voucherDays()), day.openedAt.ms(), day.openingFloat.cents(),
         day.openedBy}));
    return transaction.lastInsertId();
}

Result<void> DayStore::markClosed(store::Transaction &transaction, qint64 session, qint64 closing,
                                  Money left)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE business_day SET closing = ?, left_c = ? WHERE id = ?"),
        {closing, left.cents(), session}));
    return {};
}

Result<void> DayStore::insert(store::Transaction &transaction, const fiscal::CashMovement &movement,
                              qint64 session, qint64 event)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO cash_movement VALUES (?, ?, ?, ?, ?, ?)"),
                        {event, session, movement.at.ms(), movement.amount.cents(), movement.reason,
                         movement.operatorName}));
    return {};
}

Result<void> DayStore::insert(store::Transaction &transaction, const fiscal::PeriodReport &report)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO closing VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {report.number, nameOf(report.period), report.name, qint64(report.firstDay.voucherDays()),
         qint64(report.lastDay.voucherDays()), report.total.cents(), report.difference.cents(),
         report.closedAt.ms()}));
    return {};
}

} // namespace comptoir::till
