// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QDate>

#include <compare>
#include <optional>

namespace comptoir {

/// A calendar day without a time zone. On a voucher it is counted from 2020-01-01
/// (docs/protocol.md §1); a town's day runs by Europe/Brussels = Europe/Paris civil time.
class Day
{
public:
    constexpr Day() = default;
    /// Days since 2020-01-01, as in bytes 13–14 of the voucher code.
    static constexpr Day fromVoucherDays(int days) { return Day(days); }
    static Day fromDate(QDate date);
    /// "2027-06-30", or nothing.
    static std::optional<Day> fromIso(QStringView iso);
    /// The civil day in Europe/Paris at that instant (computed by the EU summer-time rule, so that
    /// a machine without a time zone database gives the same answer).
    static Day inTown(Instant at);
    /// Minutes that the town's civil time is ahead of UTC at that instant: 60 or 120.
    static int minutesAhead(Instant at);
    /// When the town's clocks show so many minutes after the midnight that begins this day; of an
    /// hour that they show twice, the first.
    Instant inTownAt(int minutes) const;

    constexpr int voucherDays() const { return m_days; }
    QDate toDate() const;
    QString toIso() const;
    constexpr Day plusDays(int days) const { return Day(m_days + days); }
    constexpr int daysSince(Day earlier) const { return m_days - earlier.m_days; }
    friend constexpr auto operator<=>(Day, Day) = default;

private:
    constexpr explicit Day(int days) : m_days(days) {}
    int m_days = 0;
};

} // namespace comptoir
