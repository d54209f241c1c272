// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace comptoir::tests {

/// A code as a printer draws it: black on white with its quiet zone, at least `side` pixels wide.
inline QImage codePicture(const QString &text, int side,
                          ZXing::BarcodeFormat format = ZXing::BarcodeFormat::QRCode)
{
    const bool linear = format != ZXing::BarcodeFormat::QRCode;
    const auto modules = ZXing::MultiFormatWriter(format)
                             .setMargin(linear ? 22 : 4) // a linear code counts both sides
                             .setEccLevel(linear ? -1 : 3) // pairs of eight steps: 2 and 3 are M
                             .encode(text.toStdString(), 0, linear ? 1 : 0);
    const int scale = std::max(1, (side + modules.width() - 1) / modules.width());
    const int height = linear ? side / 2 : modules.height() * scale;
    QImage picture(modules.width() * scale, height, QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = modules.get(x / scale, linear ? 0 : y / scale) ? 0 : 255;
    }
    return picture;
}

} // namespace comptoir::tests
