// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/FrameLook.h"

#include "ui/scan/FinderMarks.h"

#include <algorithm>
#include <array>

namespace comptoir::scan {

namespace {

constexpr int step = 4;
constexpr int white = 250;

// What a till sees on its counter; each has a synthetic frame in the tests.
constexpr int darkMean = 40;
constexpr int flatContrast = 40;
constexpr double glareShare = 0.2;
constexpr double blurredBelow = 0.25;
constexpr double readableModule = 2.2; // ZXing needs about two pixels a module

template <size_t N>
int percentile(const std::array<int, N> &histogram, int total, double share)
{
    int left = int(total * share);
    for (size_t value = 0; value < N; ++value) {
        left -= histogram[value];
        if (left < 0)
            return int(value);
    }
    return int(N) - 1;
}

} // namespace

FrameLook lookAt(const Luminance &picture)
{
    FrameLook look;
    if (picture.width < 8 * step || picture.height < 8 * step)
        return look;
    std::array<int, 256> greys{};
    std::array<int, 256> edges{};
    qint64 sum = 0;
    int count = 0;
    const int pixel = picture.pixelBytes;
    for (int y = 1; y + 1 < picture.height; y += step) {
        const uchar *row = picture.row(y);
        const uchar *below = picture.row(y + 1);
        for (int x = 1; x + 1 < picture.width; x += step) {
            const int grey = row[x * pixel];
            const int across = std::abs(row[(x + 1) * pixel] - grey);
            const int down = std::abs(below[x * pixel] - grey);
            ++greys[size_t(grey)];
            ++edges[size_t(std::max(across, down))];
            sum += grey;
            ++count;
        }
    }
    look.mean = int(sum / count);
    look.contrast = percentile(greys, count, 0.98) - percentile(greys, count, 0.02);
    int saturated = 0;
    for (int grey = white; grey < 256; ++grey)
        saturated += greys[size_t(grey)];
    look.saturated = double(saturated) / count;
    look.sharpness = double(percentile(edges, count, 0.995)) / std::max(1, look.contrast);
    const FinderMarks marks = finderMarks(picture);
    look.finders = marks.count;
    look.module = marks.module;
    return look;
}

Trouble troubleOf(const FrameLook &look)
{
    if (look.mean < darkMean && look.contrast < 4 * darkMean)
        return Trouble::Dark;
    if (look.hasCode() && look.module < readableModule)
        return Trouble::Far;
    // A bright screen is white too, but its code keeps its marks.
    if (!look.hasCode() && look.saturated > glareShare)
        return Trouble::Glare;
    if (!look.hasCode() && look.contrast > flatContrast && look.sharpness < blurredBelow)
        return Trouble::Blurred;
    return Trouble::None;
}

} // namespace comptoir::scan
