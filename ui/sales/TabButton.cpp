// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/TabButton.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::sales {

namespace {
constexpr int pad = 16;
constexpr int barHeight = 3;

int iconSide()
{
    return theme::scaled(20);
}
} // namespace

TabButton::TabButton(Look look, const QByteArray &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_look(look),
      m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont TabButton::words() const
{
    QFont font = theme::font(isChecked() ? theme::Type::Strong : theme::Type::Body);
    font.setWeight(std::max(font.weight(), QFont::Medium));
    return font;
}

QSize TabButton::sizeHint() const
{
    const QFontMetrics strong(theme::font(theme::Type::Strong)); // room for being chosen
    const int icon = m_icon.isEmpty() ? 0 : iconSide() + theme::gap;
    return {2 * pad + icon + strong.horizontalAdvance(text()) + 1, theme::control()};
}

QSize TabButton::minimumSizeHint() const
{
    const QFontMetrics strong(theme::font(theme::Type::Strong));
    const int least = strong.horizontalAdvance(text().left(4)) + 2 * theme::gap;
    return {std::min(sizeHint().width(), std::max(theme::control(), least)), theme::control()};
}

void TabButton::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const bool on = isChecked();
    const bool isPill = m_look == Look::Pill;
    QColor ink = on ? c.text : c.text2;
    if (isPill && (on || isDown())) {
        ink = on ? c.base : c.text;
        widgets::paintBox(painter, rect(), theme::radius, on ? c.text : c.selection,
                          QPen(on ? c.text : c.selection, 1));
    } else if (!isPill) {
        painter.fillRect(rect(), isDown() ? c.selection : on ? c.base : c.window);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), c.divider);
        if (on)
            painter.fillRect(QRect(0, 0, width(), theme::scaled(barHeight)), c.primary.fill);
    }
    QRectF place = QRectF(rect()).adjusted(pad, 0, -pad, 0);
    const int icon = m_icon.isEmpty() ? 0 : iconSide() + theme::gap;
    const QFont font = words();
    const QFontMetricsF metrics(font);
    if (icon + metrics.horizontalAdvance(text()) > place.width())
        place = QRectF(rect()).adjusted(theme::gap, 0, -theme::gap, 0);
    const double wide = std::min(place.width(), icon + metrics.horizontalAdvance(text()) + 1);
    place.setLeft(place.center().x() - wide / 2);
    if (icon > 0)
        widgets::paintIcon(
            painter, QRectF(place.left(), (height() - iconSide()) / 2.0, iconSide(), iconSide()),
            m_icon, ink);
    place.setLeft(place.left() + icon);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, place.width() + 1));
    widgets::paintFocusRing(painter, *this, isPill ? theme::radius : 0, isPill ? c.window : c.base);
}

void TabButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return QAbstractButton::keyPressEvent(event);
    event->ignore(); // arrows are the row's, Enter is the page's
}

} // namespace comptoir::sales
