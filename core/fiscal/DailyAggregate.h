// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"

#include <map>

namespace comptoir::fiscal {

/// What was sold to consumers in a day, for the e-reporting of a French shop through its platform
/// (CGI ann. II art. 242 nonies M; regulation.md §1.11), goods ("TLB1") apart from services
/// ("TPS1"). The sum of the tickets' own amounts: VAT computed anew on the sums would be some cents
/// off (TC-1.3). Of a ticket with both at one rate, the services' share is computed from its lines
/// and the goods have the rest, so that both together are what was signed.
class DailyAggregate
{
public:
    explicit DailyAggregate(Day day) : m_day(day) {}
    /// Tickets of other days don't count.
    void add(const Ticket &ticket);

    qint64 transactions() const { return m_transactions; }
    Money vat() const;
    Money net() const;
    Money gross() const;
    QJsonObject toJson(const Establishment &establishment) const;

private:
    /// A ticket with goods and services counts in both.
    struct Category
    {
        QString code;
        qint64 transactions = 0;
        std::map<int, VatAmount> rates = {}; ///< cheapest first
    };
    Money sumOf(Money VatAmount::*amount) const;

    Day m_day;
    qint64 m_transactions = 0;
    Category m_goods{QStringLiteral("TLB1")};
    Category m_services{QStringLiteral("TPS1")};
};

} // namespace comptoir::fiscal
