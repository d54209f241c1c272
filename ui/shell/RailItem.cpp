// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailItem.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::shell {

namespace {

constexpr int labelGap = 4;

/// Grows less than the text: the label has to stay under it.
double iconSide()
{
    return std::min(28.0 * theme::scaled(100) / 100, 36.0);
}

} // namespace

RailItem::RailItem(const QByteArray &id, const QByteArray &icon, const QString &title,
                   QWidget *parent)
    : QAbstractButton(parent),
      m_id(id),
      m_icon(icon)
{
    setObjectName(u"section-"_qs + QString::fromLatin1(id));
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFont(theme::font(theme::Type::Caption));
}

void RailItem::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %n en attente", nullptr, count).arg(text()) : text());
    update();
}

void RailItem::setForm(bool bar, bool beside)
{
    m_bar = bar;
    m_beside = beside;
    update();
}

QRectF RailItem::iconPlace() const
{
    const double side = iconSide();
    if (m_beside) {
        const double all = side + 2 * labelGap + fontMetrics().horizontalAdvance(text());
        return {std::max(8.0, (width() - all) / 2), (height() - side) / 2.0, side, side};
    }
    const double all = side + labelGap + fontMetrics().height();
    return {(width() - side) / 2.0, (height() - all) / 2, side, side};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const bool marked = isChecked() || isDown();
    const QRectF ground = QRectF(rect()).adjusted(6, 4, -6, -4);
    const bool outlined = isChecked() && theme::stroke() > 1;
    if (marked)
        widgets::paintBox(painter, ground, theme::radius, c.selection,
                          outlined ? QPen(c.border, theme::stroke()) : QPen(Qt::NoPen));
    if (isChecked() && !m_bar)
        painter.fillRect(QRect(0, 12, 4, height() - 24), c.primary.fill);
    else if (isChecked())
        painter.fillRect(QRect(width() / 2 - 24, 0, 48, 4), c.primary.fill);
    const QColor ink = !isChecked() ? c.text2 : outlined ? c.text : c.primary.fill;
    const QRectF icon = iconPlace();
    widgets::paintIcon(painter, icon, m_icon, ink);
    paintLabel(painter, icon, ink);
    if (m_badge > 0)
        paintBadge(painter, icon);
    widgets::paintFocusRing(painter, *this, theme::radius, c.base);
}

void RailItem::paintLabel(QPainter &painter, const QRectF &icon, const QColor &ink) const
{
    QFont label = font();
    label.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(label);
    painter.setPen(ink);
    const QRectF place = m_beside
        ? QRectF(icon.right() + 2 * labelGap, 0, width() - icon.right() - 3 * labelGap, height())
        : QRectF(0, icon.bottom() + labelGap, width(), fontMetrics().height());
    painter.drawText(
        place, (m_beside ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(place.width()) - 2));
}

void RailItem::paintBadge(QPainter &painter, const QRectF &icon) const
{
    const auto &c = theme::colours();
    QFont figures = font();
    figures.setWeight(QFont::DemiBold);
    painter.setFont(figures);
    const QString text = m_badge > 99 ? u"99+"_qs : QString::number(m_badge);
    const double tall = painter.fontMetrics().height() + 2;
    const double wide = std::max(tall, painter.fontMetrics().horizontalAdvance(text) + 12.0);
    const QRectF place(std::min(icon.right() - 6, width() - wide - 2),
                       std::max(2.0, icon.top() - 6), wide, tall);
    widgets::paintBox(painter, place.adjusted(-2, -2, 2, 2), tall / 2 + 2, c.base, Qt::NoPen);
    widgets::paintBox(painter, place, tall / 2, c.primary.fill, Qt::NoPen);
    painter.setPen(c.primary.on);
    painter.drawText(place, Qt::AlignCenter, text);
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->key() == Qt::Key_Space ? QAbstractButton::keyPressEvent(event) : event->ignore();
}

} // namespace comptoir::shell
