// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Switch.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

namespace {

constexpr int inset = 6; ///< the ring has its room

QSize track()
{
    return {theme::scaled(52), theme::scaled(30)};
}

int roomBeside()
{
    return 2 * inset + theme::margin + track().width();
}

} // namespace

Switch::Switch(const QString &label, const QString &effect, QWidget *parent)
    : QAbstractButton(parent),
      m_words{label, effect}
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(label);
    setAccessibleName(label);
    setAccessibleDescription(effect);
}

int Switch::heightForWidth(int width) const
{
    return std::max(theme::control(), m_words.height(width - roomBeside()) + 2 * inset);
}

QSize Switch::sizeHint() const
{
    const int width = roomBeside() + m_words.width();
    return {width, heightForWidth(width)};
}

QSize Switch::minimumSizeHint() const
{
    return {roomBeside() + m_words.leastWidth(), theme::control()};
}

void Switch::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const bool on = isChecked();
    if (isDown())
        paintBox(painter, rect(), theme::radius, c.selection, Qt::NoPen);
    const QColor ink = isEnabled() ? c.text : c.disabled;
    m_words.paint(painter, QRectF(rect()).adjusted(inset, 0, inset - roomBeside(), 0), ink,
                  isEnabled() ? c.text2 : c.disabled);

    QRectF box(QPointF(), track());
    box.moveCenter(QPointF(width() - inset - box.width() / 2, height() / 2.0));
    const QColor edge = !isEnabled() ? c.disabledEdge : on ? c.primary.edge : c.border;
    paintBox(painter, box, box.height() / 2, on && isEnabled() ? c.primary.fill : c.base,
             QPen(edge, std::max(2, theme::stroke())));
    QRectF knob(0, 0, box.height() * 0.6, box.height() * 0.6);
    knob.moveCenter(
        {on ? box.right() - box.height() / 2 : box.left() + box.height() / 2, box.center().y()});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? c.disabled : on ? c.primary.on : c.border);
    painter.drawEllipse(knob);
    if (on)
        paintIcon(painter, knob.adjusted(2, 2, -2, -2), "check",
                  isEnabled() ? c.primary.fill : c.base);
    paintFocusRing(painter, *this, theme::radius, c.window);
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace comptoir::widgets
