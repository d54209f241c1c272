// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShapeView.h"

#include "ui/widgets/Icon.h"

#include <QPainter>
#include <QPainterPath>

namespace comptoir::widgets {

static QPolygonF outline(Shape shape, const QRectF &b)
{
    if (shape == Shape::Triangle)
        return QPolygonF({QPointF(b.center().x(), b.top()), b.bottomRight(), b.bottomLeft()});
    const double cut = b.width() * 0.2929; // of a regular octagon
    return QPolygonF({QPointF(b.left() + cut, b.top()), QPointF(b.right() - cut, b.top()),
                      QPointF(b.right(), b.top() + cut), QPointF(b.right(), b.bottom() - cut),
                      QPointF(b.right() - cut, b.bottom()), QPointF(b.left() + cut, b.bottom()),
                      QPointF(b.left(), b.bottom() - cut), QPointF(b.left(), b.top() + cut)});
}

void paintShape(QPainter &painter, const QRectF &place, Shape shape, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    const double soft = place.width() / 14; // rounded joins
    painter.setPen(QPen(colour, soft, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF inner = place.adjusted(soft / 2, soft / 2, -soft / 2, -soft / 2);
    if (shape == Shape::Circle)
        painter.drawEllipse(inner);
    else if (shape == Shape::Square)
        painter.drawRect(inner);
    else
        painter.drawPolygon(outline(shape, inner));
}

ShapeView::ShapeView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShapeView::setShape(Shape shape, const QByteArray &icon)
{
    m_shape = shape;
    m_icon = icon;
    update();
}

void ShapeView::setColours(const QColor &ink, const QColor &ground)
{
    m_ink = ink;
    m_ground = ground;
    update();
}

void ShapeView::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

void ShapeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF place(0, 0, m_side, m_side);
    place.moveCenter(QRectF(rect()).center());
    paintShape(painter, place, m_shape, m_ink);
    // A triangle has its room at the foot.
    const bool triangle = m_shape == Shape::Triangle;
    const double side = m_side * (triangle ? 0.48 : 0.62);
    QRectF icon(0, 0, side, side);
    icon.moveCenter(place.center() + QPointF(0, triangle ? m_side * 0.16 : 0));
    paintIcon(painter, icon, m_icon, m_ground);
}

} // namespace comptoir::widgets
