// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/Luminance.h"

#include <QImage>
#include <QPainter>

namespace comptoir::scan {

/// The picture in Format_Grayscale8; what is transparent is white paper, as a viewer shows it.
inline QImage greyPicture(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

inline Luminance luminanceOf(const QImage &picture)
{
    const auto grey = std::make_shared<const QImage>(greyPicture(picture));
    return {grey->constBits(), grey->width(), grey->height(), int(grey->bytesPerLine()), 1, grey};
}

} // namespace comptoir::scan
