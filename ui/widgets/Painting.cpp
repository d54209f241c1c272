// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Painting.h"

#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace comptoir::widgets {

void paintBox(QPainter &painter, QRectF box, double radius, const QBrush &fill, const QPen &edge)
{
    const double half = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    box.adjust(half, half, -half, -half);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius - half, radius - half);
}

void paintHatch(QPainter &painter, const QRectF &place, const QColor &ground, const QColor &bars)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, ground);
    painter.setPen(QPen(bars, 5, Qt::SolidLine, Qt::FlatCap));
    const double rise = place.height() + 10;
    for (double x = place.left() - rise; x < place.right() + rise; x += 14)
        painter.drawLine(QPointF(x, place.bottom() + 5), QPointF(x + rise, place.top() - 5));
    painter.restore();
}

bool showsKeyboardFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter &painter, const QWidget &widget, double radius, const QColor &gap)
{
    if (!showsKeyboardFocus(widget))
        return;
    const QRectF box = widget.rect();
    paintBox(painter, box, radius, Qt::NoBrush, QPen(theme::colours().primary.fill, 3));
    paintBox(painter, box.adjusted(3, 3, -3, -3), radius - 3, Qt::NoBrush, QPen(gap, 2));
}

} // namespace comptoir::widgets
