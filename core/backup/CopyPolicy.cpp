// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CopyPolicy.h"

#include "core/base/Day.h"

#include <algorithm>
#include <set>

namespace comptoir::backup {

namespace {

/// Takes the first of each period until there are enough periods.
class Periods
{
public:
    explicit Periods(int count) : m_count(size_t(count)) {}
    bool takes(int period) { return m_seen.size() < m_count && m_seen.insert(period).second; }

private:
    size_t m_count;
    std::set<int> m_seen;
};

int weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

std::vector<CopyName> CopyPolicy::dispensable(std::vector<CopyName> copies) const
{
    std::sort(copies.begin(), copies.end(),
              [](const CopyName &a, const CopyName &b) { return a.number > b.number; });
    Periods dayOnes(days), weekOnes(weeks), monthOnes(months);
    std::vector<CopyName> dispensable;
    for (const CopyName &copy : copies) {
        const QDate date = Day::inTown(copy.made).toDate();
        const bool ofDay = dayOnes.takes(int(date.toJulianDay()));
        const bool ofWeek = weekOnes.takes(weekOf(date));
        const bool ofMonth = monthOnes.takes(date.year() * 12 + date.month());
        const bool isNewest = copy == copies.front();
        if (!ofDay && !ofWeek && !ofMonth && !isNewest)
            dispensable.push_back(copy);
    }
    return dispensable;
}

} // namespace comptoir::backup
