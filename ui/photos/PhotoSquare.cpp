// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/PhotoSquare.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QPainter>
#include <QPainterPath>

namespace comptoir::photos {

namespace {
constexpr int squareSide = 96, iconSide = 32;
} // namespace

PhotoSquare::PhotoSquare(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // what is pasted comes here
}

void PhotoSquare::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QSize PhotoSquare::sizeHint() const
{
    const int side = theme::scaled(squareSide);
    return {side, side};
}

void PhotoSquare::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_picture.isNull()) {
        widgets::paintBox(painter, place, theme::radius, c.base, QPen(c.border, 1, Qt::DashLine));
        const double side = theme::scaled(iconSide);
        const QRectF icon(place.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
        widgets::paintIcon(painter, icon, "camera", c.text2);
    } else {
        QPainterPath shape;
        shape.addRoundedRect(place, theme::radius, theme::radius);
        painter.save();
        painter.setClipPath(shape);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, m_picture, m_picture.rect());
        painter.restore();
        widgets::paintBox(painter, place, theme::radius, Qt::NoBrush, QPen(c.divider, 1));
    }
    widgets::paintFocusRing(painter, *this, theme::radius, c.base);
}

} // namespace comptoir::photos
