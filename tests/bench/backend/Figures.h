// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <vector>

namespace comptoir::bench {

/// Who ask at once where redemptions are compared.
inline constexpr int clients = 16;

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point began)
{
    return std::chrono::duration<double>(Clock::now() - began).count();
}

inline double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// A line of the table: what the goal says, what we have, what it is held against.
struct Figure
{
    QString what, goal, ours, peer, ratio;
    bool met = false;
};
using Figures = std::vector<Figure>;

} // namespace comptoir::bench
