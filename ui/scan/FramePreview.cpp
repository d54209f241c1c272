// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/FramePreview.h"

#include "ui/scan/FrameLuminance.h"

#include <QVideoFrameFormat>

#include <algorithm>

namespace comptoir::scan {

namespace {

/// Where the colour of a pixel lies: one pair for two pixels of a row, and for two rows when
/// `rowShift` is 1.
struct Chroma
{
    const uchar *u = nullptr;
    const uchar *v = nullptr;
    int rowBytes = 0;
    int pairBytes = 1;
    int rowShift = 1;

    qptrdiff at(int x, int y) const { return qptrdiff(y >> rowShift) * rowBytes + (x >> 1) * pairBytes; }
};

} // namespace

static Chroma chromaOf(const QVideoFrame &frame)
{
    const auto *first = frame.bits(0);
    const auto *second = frame.planeCount() > 1 ? frame.bits(1) : nullptr;
    const auto *third = frame.planeCount() > 2 ? frame.bits(2) : nullptr;
    const int firstRow = frame.bytesPerLine(0);
    const int secondRow = second ? frame.bytesPerLine(1) : 0;
    switch (frame.pixelFormat()) {
    case QVideoFrameFormat::Format_YUV420P: return {second, third, secondRow, 1, 1};
    case QVideoFrameFormat::Format_YUV422P: return {second, third, secondRow, 1, 0};
    case QVideoFrameFormat::Format_YV12: return {third, second, secondRow, 1, 1};
    case QVideoFrameFormat::Format_NV12: return {second, second + 1, secondRow, 2, 1};
    case QVideoFrameFormat::Format_NV21: return {second + 1, second, secondRow, 2, 1};
    case QVideoFrameFormat::Format_YUYV: return {first + 1, first + 3, firstRow, 4, 0};
    case QVideoFrameFormat::Format_UYVY: return {first, first + 2, firstRow, 4, 0};
    default: return {};
    }
}

/// ITU-R BT.601, video range, in 1/256.
static QRgb toRgb(int luma, int u, int v)
{
    const int y = 298 * (luma - 16) + 128;
    const auto byte = [](int value) { return std::clamp(value >> 8, 0, 255); };
    return qRgb(byte(y + 409 * (v - 128)), byte(y - 100 * (u - 128) - 208 * (v - 128)),
                byte(y + 516 * (u - 128)));
}

static QImage sampled(const Luminance &grey, const Chroma &chroma, int step)
{
    QImage preview(grey.width / step, grey.height / step, QImage::Format_RGB32);
    for (int y = 0; y < preview.height(); ++y) {
        auto *out = reinterpret_cast<QRgb *>(preview.scanLine(y));
        const auto *row = grey.row(y * step);
        for (int x = 0; x < preview.width(); ++x) {
            const int luma = row[x * step * grey.pixelBytes];
            const auto at = chroma.at(x * step, y * step);
            out[x] = chroma.u ? toRgb(luma, chroma.u[at], chroma.v[at]) : qRgb(luma, luma, luma);
        }
    }
    return preview;
}

QImage previewOf(const QVideoFrame &frame, QSize bound)
{
    auto held = frame;
    const auto grey = luminanceOf(held);
    if (grey.isEmpty() || !held.map(QVideoFrame::ReadOnly))
        return {};
    const int step = std::max({1, (grey.width + bound.width() - 1) / bound.width(),
                               (grey.height + bound.height() - 1) / bound.height()});
    const auto format = QVideoFrameFormat::imageFormatFromPixelFormat(held.pixelFormat());
    QImage preview;
    if (format != QImage::Format_Invalid && held.pixelFormat() != QVideoFrameFormat::Format_Y8) {
        const QImage whole(held.bits(0), held.width(), held.height(), held.bytesPerLine(0), format);
        preview = whole.scaled(whole.size() / step).convertToFormat(QImage::Format_RGB32);
    } else {
        preview = sampled(grey, chromaOf(held), step);
    }
    held.unmap();
    return preview;
}

} // namespace comptoir::scan
