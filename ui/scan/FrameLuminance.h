// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/Luminance.h"

#include <QImage>
#include <QVideoFrame>

namespace comptoir::scan {

/// The grey values of a frame: where they lie for the YUV and grey formats of cameras, which stay
/// mapped as long as the result lives; a converted copy for RGB and JPEG. Empty when the frame can't
/// be mapped or has another format.
Luminance luminanceOf(const QVideoFrame &frame);

/// Whether luminanceOf() knows the format. Other frames go through greyFrame(frame.toImage()), which
/// may use the graphics card and therefore belongs to the GUI thread.
bool hasLuminance(const QVideoFrame &frame);

/// The picture as a frame in Format_Y8.
QVideoFrame greyFrame(const QImage &picture);

} // namespace comptoir::scan
