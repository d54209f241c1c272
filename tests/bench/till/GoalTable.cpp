// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/GoalTable.h"

#include <cstdio>

namespace comptoir::bench {

namespace {

QByteArray partName(double part)
{
    return part >= 1 ? QByteArray("max") : 'p' + QByteArray::number(part * 100);
}

} // namespace

void GoalTable::add(const char *what, const Figures &figures, const Goal &goal)
{
    m_rows.push_back({QString::fromUtf8(what), figures, goal});
}

void GoalTable::print() const
{
    std::printf("  %-46s %6s %9s %9s %9s %4s   %-10s %6s  verdict\n", "", "times", "p50",
                "measured", "max", "", "goal", "ratio");
    for (const auto &[what, figures, goal] : m_rows) {
        const double measured = percentile(figures, goal.part);
        std::printf("  %-46s %6zu %9.2f %9.2f %9.2f %-4s ", qPrintable(what), figures.size(),
                    percentile(figures, .5), measured, percentile(figures, 1), goal.unit);
        if (figures.empty())
            std::printf("  no measure\n");
        else if (goal.most == 0)
            std::printf("  (%s)\n", partName(goal.part).constData());
        else
            std::printf("  %-4s %-5g %6.2f  %s\n", partName(goal.part).constData(), goal.most,
                        measured / goal.most, measured <= goal.most ? "met" : "MISSED");
    }
    std::fflush(stdout);
}

} // namespace comptoir::bench
