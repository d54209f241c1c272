// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Painting.h"

#include <QPainter>
#include <QWidget>

namespace comptoir::widgets {

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

void paintFocusRing(QPainter &painter, const QWidget &widget, double radius, const QColor &ground)
{
    if (showsKeyboardFocus(widget))
        theme::paintRing(painter, widget.rect(), radius, ground);
}

} // namespace comptoir::widgets
