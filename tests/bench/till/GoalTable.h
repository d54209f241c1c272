// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/ui/Figures.h"

#include <QString>

namespace comptoir::bench {

/// What was measured beside what was promised. A goal that is missed is said; it is no error.
class GoalTable
{
public:
    /// `part`: .99 for p99, 1 for the most.
    struct Goal
    {
        double part = 1;
        double most = 0; ///< 0: only told
        const char *unit = "ms";
    };
    void add(const char *what, const Figures &figures, const Goal &goal);
    void print() const;

private:
    struct Row
    {
        QString what;
        Figures figures;
        Goal goal;
    };
    std::vector<Row> m_rows;
};

} // namespace comptoir::bench
