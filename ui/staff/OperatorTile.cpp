// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/OperatorTile.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::staff {

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString initials = words.size() > 1 ? words.first().left(1) + words.last().left(1)
                                              : words.first().left(2);
    return initials.toUpper();
}

OperatorTile::OperatorTile(const QString &name, const QByteArray &icon, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize OperatorTile::sizeHint() const
{
    return {theme::scaled(200), theme::scaled(96)};
}

void OperatorTile::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const bool on = isChecked();
    const int width = std::max(theme::stroke(), on ? 3 : 1);
    const QPen edge(on ? c.primary.fill : c.border, on ? std::max(width, 3) : width);
    widgets::paintBox(painter, rect(), theme::sheetRadius, on || isDown() ? c.selection : c.base,
                      edge);
    const double side = theme::scaled(56);
    const QRectF circle(theme::scaled(18), (height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(on ? c.primary.fill : c.alt);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(c.divider, 1));
    painter.drawEllipse(circle);
    const QColor ink = on ? c.primary.on : c.text;
    if (m_icon.isEmpty()) {
        painter.setPen(ink);
        painter.setFont(theme::font(theme::Type::Price));
        painter.drawText(circle, Qt::AlignCenter, initialsOf(text()));
    } else {
        const double glyph = theme::scaled(24);
        const QRectF place(circle.center() - QPointF(glyph / 2, glyph / 2), QSizeF(glyph, glyph));
        widgets::paintIcon(painter, place, m_icon, ink);
    }
    painter.setPen(c.text);
    const QFont name = theme::font(on ? theme::Type::Strong : theme::Type::Body);
    painter.setFont(name);
    const QRectF place = QRectF(rect()).adjusted(circle.right() + theme::margin, 0, -12, 0);
    const QString shown = QFontMetrics(name).elidedText(text(), Qt::ElideRight, int(place.width()));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
    widgets::paintFocusRing(painter, *this, theme::sheetRadius, c.base);
}

void OperatorTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return QAbstractButton::keyPressEvent(event);
    event->ignore();
}

} // namespace comptoir::staff
