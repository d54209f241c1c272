// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/StoredRecord.h"

#include <map>
#include <optional>

namespace comptoir::cli::verify {

/// The amounts of a ticket or of a period, in cents.
struct Sums
{
    qint64 tickets = 0;
    qint64 refunds = 0;
    qint64 total = 0;
    qint64 refunded = 0;
    qint64 rounding = 0;
    std::map<int, qint64> net; ///< by rate in basis points
    std::map<int, qint64> vat;
    std::map<QByteArray, qint64> means;

    Sums &operator+=(const Sums &other);
    /// What differs first, in words; empty: nothing.
    QString differenceFrom(const Sums &other) const;
};

/// What a payload says that the checks need.
struct TicketFacts
{
    qint64 number = 0;
    Sums sums; ///< of this ticket alone
    QString day; ///< whose closing counts it; empty: not said
    qint64 linesTotal = 0;
    qint64 perpetual = 0;
    qint64 perpetualAbsolute = 0;
};
struct ClosingFacts
{
    qint64 number = 0; ///< of the record
    bool isDay = false;
    QString name;
    QString firstDay;
    QString lastDay;
    qint64 firstTicket = 0;
    qint64 lastTicket = 0;
    Sums sums;
    qint64 perpetual = 0;
    qint64 perpetualAbsolute = 0;
};

std::optional<TicketFacts> ticketFacts(const QByteArray &payload);
std::optional<ClosingFacts> closingFacts(const QByteArray &payload);

/// A clock that was set back, as an event tells it.
struct ClockStep
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
};
/// Nothing of another event.
std::optional<ClockStep> clockStep(const StoredRecord &event);

/// "kind" or "time" when that column of the record says something else than its payload; empty: all
/// is well.
QByteArray wrongColumn(const StoredRecord &record);

} // namespace comptoir::cli::verify
