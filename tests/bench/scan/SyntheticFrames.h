// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace comptoir::bench {

/// What a hand does with a code before a camera, drawn at 1280 × 720 from a seed.
struct Scene
{
    const char *name;
    QImage code;          ///< null: an empty counter
    double smallest;      ///< side of the code as a part of the frame's height
    double largest;
    double turn;          ///< degrees, either way
    double tilt;          ///< degrees out of the picture's plane, either way
    int motion;           ///< pixels that it moves while the shutter is open, at most
    double contrast;      ///< 1 is printed black on white paper
    int noise;            ///< amplitude of the sensor's noise in grey levels
};

/// A voucher's URL as it is printed: with a short host QR version 6-M (41 × 41 modules).
QImage voucherCode(const QString &url);
QImage productCode();

std::vector<QImage> framesOf(const Scene &scene, int count, quint32 seed);

} // namespace comptoir::bench
