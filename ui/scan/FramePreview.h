// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace comptoir::scan {

/// A small picture of the frame for the eye, within `bound`: every nth pixel, in colour. Runs in any
/// thread, which QVideoFrame::toImage() with its graphics card doesn't, and costs under a
/// millisecond. Null when luminanceOf() doesn't know the format either.
QImage previewOf(const QVideoFrame &frame, QSize bound);

} // namespace comptoir::scan
