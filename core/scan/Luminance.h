// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace comptoir::scan {

/// The grey values of a picture where they lie: the Y plane of a mapped camera frame, the Y bytes
/// inside YUYV, a grey image. Nothing is copied; `keepAlive` keeps the memory mapped as long as
/// somebody looks at it.
struct Luminance
{
    const uchar *data = nullptr; ///< top left pixel
    int width = 0;
    int height = 0;
    int rowBytes = 0;   ///< from one row to the next
    int pixelBytes = 1; ///< from one pixel to the next: 2 in YUYV
    std::shared_ptr<const void> keepAlive;

    bool isEmpty() const { return !data || width <= 0 || height <= 0; }
    const uchar *row(int y) const { return data + qptrdiff(y) * rowBytes; }

    /// The same pixels without the first `pixels` rows and columns.
    Luminance shifted(int pixels) const
    {
        auto view = *this;
        view.data += qptrdiff(pixels) * rowBytes + qptrdiff(pixels) * pixelBytes;
        view.width -= pixels;
        view.height -= pixels;
        return view;
    }
};

} // namespace comptoir::scan
