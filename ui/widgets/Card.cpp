// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::widgets {

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::setGround(const QColor &fill, const QColor &edge, int edgeWidth)
{
    m_fill = fill;
    m_edge = edge;
    m_edgeWidth = edgeWidth;
    update();
}

void Card::setCornerRadius(int radius)
{
    m_radius = radius;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_radius, m_fill,
             QPen(m_edge, std::max(m_edgeWidth, theme::stroke())));
}

} // namespace comptoir::widgets
