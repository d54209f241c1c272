// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/Luminance.h"

#include <QMetaType>

namespace comptoir::scan {

/// Grey values of a frame in which nothing was read, from every fourth pixel of every fourth row.
struct FrameLook
{
    int mean = 0; ///< 0 to 255
    int contrast = 0; ///< between the darkest and the lightest 2 %
    double saturated = 0; ///< share of pixels at the white end
    double sharpness = 0; ///< strongest edges by contrast: 1 is a step from one pixel to the next
    int finders = 0; ///< corner marks of a QR code, ratio 1:1:3:1:1 in both directions
    double module = 0; ///< of those marks, in pixels

    /// Two corner marks are no accident: a code lies before the camera.
    bool hasCode() const { return finders >= 2; }
};

FrameLook lookAt(const Luminance &picture);

/// Why a code is not read, as far as the picture tells.
enum class Trouble { None, Dark, Glare, Far, Blurred };

Trouble troubleOf(const FrameLook &look);

} // namespace comptoir::scan

Q_DECLARE_METATYPE(comptoir::scan::FrameLook)
