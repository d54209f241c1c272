// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"

#include <map>

namespace comptoir::fiscal {

/// What was sold to consumers in a day, for the e-reporting of a French shop through its platform
/// (CGI ann. II art. 242 nonies M; regulation.md §1.11). The sum of the tickets' own amounts: VAT
/// computed anew on the sums would be some cents off (TC-1.3).
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
    /// `category`: "TLB1" goods, "TPS1" services.
    QJsonObject toJson(const Establishment &establishment,
                       const QString &category = QStringLiteral("TLB1")) const;

private:
    Day m_day;
    qint64 m_transactions = 0;
    std::map<int, VatAmount> m_rates; ///< cheapest first
};

} // namespace comptoir::fiscal
