// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconTile.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::widgets {

namespace {
constexpr int iconSide = 24;
constexpr int tileSide = 48;
} // namespace

IconTile::IconTile(const QByteArray &icon, const QColor &ink, QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconTile::setIcon(const QByteArray &icon, const QColor &ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconTile::setGround(const QColor &ground)
{
    m_ground = ground;
    updateGeometry();
    update();
}

QSize IconTile::sizeHint() const
{
    const int side = theme::scaled(m_ground.isValid() ? tileSide : iconSide);
    return {side, side};
}

void IconTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground.isValid())
        paintBox(painter, rect(), theme::radius, m_ground, Qt::NoPen);
    const double side = theme::scaled(iconSide);
    paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_icon,
              m_ink);
}

} // namespace comptoir::widgets
