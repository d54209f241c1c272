// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Box.h"

#include "ui/theme/Schemes.h"

#include <QPainter>

#include <cmath>

namespace comptoir::theme {

void paintBox(QPainter &painter, const QRectF &box, double corner, const QBrush &fill,
              const QPen &edge)
{
    const QTransform toScreen = painter.deviceTransform();
    const double ratio = std::hypot(toScreen.m11(), toScreen.m12());
    QRectF place = box;
    QPen pen = edge;
    if (pen.style() != Qt::NoPen)
        pen.setWidthF(std::max(1.0, std::round(edge.widthF() * ratio)) / ratio);
    if (toScreen.type() <= QTransform::TxScale) {
        const QRectF pixels = toScreen.mapRect(box);
        const QPointF topLeft(std::round(pixels.left()), std::round(pixels.top()));
        const QPointF bottomRight(std::round(pixels.right()), std::round(pixels.bottom()));
        place = toScreen.inverted().mapRect(QRectF(topLeft, bottomRight));
    }
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    place.adjust(half, half, -half, -half);
    if (place.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    const double turn = std::max(0.0, corner - half);
    painter.drawRoundedRect(place, turn, turn);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &box, double corner, const QColor &ground)
{
    const Colours &c = colours();
    const bool seen = contrast(c.focus, ground) >= 3;
    const QColor ring = seen ? c.focus : c.focusGap;
    const QColor inner = seen ? c.focusGap : ground;
    const int width = focusWidth();
    paintBox(painter, box, corner, Qt::NoBrush, QPen(ring, width));
    paintBox(painter, box.adjusted(width, width, -width, -width), corner - width, Qt::NoBrush,
             QPen(inner, 2));
}

} // namespace comptoir::theme
