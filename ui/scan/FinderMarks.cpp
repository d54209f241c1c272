// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/FinderMarks.h"

#include <QPoint>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace comptoir::scan {

namespace {

constexpr int rowStep = 3;
constexpr int window = 48; // pixels to each side whose mean parts dark from light
constexpr int leastSwing = 12; // below it is noise
using Runs = std::array<int, 5>;

struct Mark
{
    QPointF middle;
    double module;
};

bool isMark(const Runs &runs)
{
    const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    if (total < 7)
        return false;
    const double module = total / 7.0;
    const auto near = [module](int run, int modules) {
        return std::abs(run - modules * module) <= modules * module * 0.6 + 0.4;
    };
    return near(runs[0], 1) && near(runs[1], 1) && near(runs[2], 3) && near(runs[3], 1)
        && near(runs[4], 1) && runs[2] > runs[1] && runs[2] > runs[3];
}

/// The line at every pixel: dark below the mean of what surrounds it.
class Thresholds
{
public:
    explicit Thresholds(int width) : m_sums(size_t(width) + 1) {}

    void take(const Luminance &picture, int y)
    {
        const uchar *row = picture.row(y);
        for (int x = 0; x < picture.width; ++x)
            m_sums[size_t(x) + 1] = m_sums[size_t(x)] + row[x * picture.pixelBytes];
    }
    int at(int x) const
    {
        const int from = std::max(0, x - window);
        const int to = std::min(int(m_sums.size()) - 1, x + window + 1);
        return (m_sums[size_t(to)] - m_sums[size_t(from)]) / (to - from) - leastSwing / 2;
    }

private:
    std::vector<int> m_sums;
};

/// Down the column through `x`, `y`, with the threshold of the row.
bool isMarkDown(const Luminance &picture, int x, int y, int threshold, double module)
{
    const auto dark = [&](int at) { return picture.row(at)[x * picture.pixelBytes] < threshold; };
    Runs runs{};
    const int most = int(module * 8) + 4;
    int up = y;
    for (const size_t run : {2, 1, 0})
        while (up >= 0 && dark(up) == (run != 1) && runs[run] <= most)
            --up, ++runs[run];
    int down = y + 1;
    for (const size_t run : {2, 3, 4})
        while (down < picture.height && dark(down) == (run != 3) && runs[run] <= 2 * most)
            ++down, ++runs[run];
    const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    return isMark(runs) && std::abs(total / 7.0 - module) <= module * 0.5 + 0.4;
}

void addMark(std::vector<Mark> &marks, const QPointF &middle, double module)
{
    for (const Mark &known : marks)
        if ((known.middle - middle).manhattanLength() < 4 * std::max(module, known.module))
            return;
    marks.push_back({middle, module});
}

void searchRow(const Luminance &picture, int y, const Thresholds &thresholds,
               std::vector<Mark> &marks)
{
    const uchar *row = picture.row(y);
    Runs runs{};
    bool dark = false;
    for (int x = 0; x < picture.width; ++x) {
        const bool now = row[x * picture.pixelBytes] < thresholds.at(x);
        if (now == dark) {
            ++runs[4];
            continue;
        }
        if (dark && isMark(runs)) { // a dark run has just ended
            const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
            const int middle = x - runs[4] - runs[3] - runs[2] / 2 - 1;
            if (middle >= 0 && isMarkDown(picture, middle, y, thresholds.at(middle), module))
                addMark(marks, QPointF(middle, y), module);
        }
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs[4] = 1;
        dark = now;
    }
}

} // namespace

FinderMarks finderMarks(const Luminance &picture)
{
    if (picture.isEmpty())
        return {};
    std::vector<Mark> marks;
    Thresholds thresholds(picture.width);
    for (int y = rowStep; y < picture.height; y += rowStep) {
        thresholds.take(picture, y);
        searchRow(picture, y, thresholds, marks);
    }
    if (marks.empty())
        return {};
    const auto middle = marks.begin() + qsizetype(marks.size() / 2);
    std::nth_element(marks.begin(), middle, marks.end(),
                     [](const Mark &a, const Mark &b) { return a.module < b.module; });
    return {int(marks.size()), middle->module};
}

} // namespace comptoir::scan
