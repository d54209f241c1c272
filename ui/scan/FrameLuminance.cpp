// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/FrameLuminance.h"

#include "ui/scan/GreyPicture.h"

#include <QVideoFrameFormat>

#include <cstring>
#include <memory>
#include <optional>

namespace comptoir::scan {

namespace {
struct GreyLayout
{
    int offset = 0;
    int pixelBytes = 1;
};
} // namespace

static std::optional<GreyLayout> greyLayout(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8: return GreyLayout{0, 1};
    case QVideoFrameFormat::Format_YUYV: return GreyLayout{0, 2};
    case QVideoFrameFormat::Format_UYVY: return GreyLayout{1, 2};
    default: return std::nullopt;
    }
}

static bool isRgb(const QVideoFrame &frame)
{
    return QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat())
        != QImage::Format_Invalid;
}

bool hasLuminance(const QVideoFrame &frame)
{
    return greyLayout(frame.pixelFormat()) || isRgb(frame)
        || frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg;
}

/// A mapping that ends with its last user; nothing when the frame can't be mapped.
static std::shared_ptr<const QVideoFrame> mapped(const QVideoFrame &frame)
{
    auto copy = std::make_unique<QVideoFrame>(frame);
    if (!copy->map(QVideoFrame::ReadOnly))
        return nullptr;
    return {copy.release(), [](QVideoFrame *held) {
                held->unmap();
                delete held;
            }};
}

Luminance luminanceOf(const QVideoFrame &frame)
{
    const auto held = mapped(frame);
    if (!held)
        return {};
    if (const auto layout = greyLayout(frame.pixelFormat())) {
        return {held->bits(0) + layout->offset, held->width(), held->height(),
                held->bytesPerLine(0), layout->pixelBytes, held};
    }
    if (frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg)
        return luminanceOf(QImage::fromData(held->bits(0), held->mappedBytes(0), "JPG"));
    if (!isRgb(frame))
        return {};
    const auto format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    return luminanceOf(
        QImage(held->bits(0), held->width(), held->height(), held->bytesPerLine(0), format));
}

QVideoFrame greyFrame(const QImage &picture)
{
    const auto grey = greyPicture(picture);
    QVideoFrame frame(QVideoFrameFormat(grey.size(), QVideoFrameFormat::Format_Y8));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(frame.bits(0) + qptrdiff(y) * frame.bytesPerLine(0), grey.constScanLine(y),
                    size_t(grey.width()));
    frame.unmap();
    return frame;
}

} // namespace comptoir::scan
