// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace comptoir::widgets {

namespace {

constexpr int padding = 14, iconGap = 8, hatchWidth = 14;

int iconSide()
{
    return theme::scaled(20);
}

} // namespace

Chip::Chip(Look look, const QByteArray &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_look(look),
      m_icon(icon),
      m_words{text, {}, theme::Type::Secondary}
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    setAccessibleName(text);
}

void Chip::setSecondLine(const QString &line)
{
    m_words.under = line;
    setAccessibleName(text() + u' ' + line);
    updateGeometry();
    update();
}

void Chip::setHatched(bool hatched)
{
    m_hatched = hatched;
    updateGeometry();
    update();
}

void Chip::setRemovable(const QString &spoken)
{
    m_remove = new Button(Button::Look::OnColourGhost, this);
    m_remove->setTabler("x");
    m_remove->setFamily(family());
    m_remove->setAccessibleName(spoken);
    connect(m_remove, &Button::clicked, this, &Chip::removeRequested);
    updateGeometry();
}

theme::Family Chip::family() const
{
    const auto &c = theme::colours();
    switch (m_look) {
    case Look::Info:
        return {c.base, c.primary.fill, c.primary.edge};
    case Look::Ok:
        return c.okTint;
    case Look::Warn:
        return c.warnTint;
    case Look::Bad:
        return c.badTint;
    case Look::Plain:
        break;
    }
    return {c.base, c.text, c.border};
}

int Chip::roomBeside() const
{
    int room = 2 * padding + (m_hatched ? hatchWidth : 0);
    if (!m_icon.isEmpty())
        room += iconSide() + iconGap;
    return room + (m_remove ? theme::control() - padding : 0);
}

int Chip::heightForWidth(int width) const
{
    return std::max(theme::control(), m_words.height(width - roomBeside()) + theme::gap);
}

QSize Chip::sizeHint() const
{
    const int width = std::max(theme::control(), roomBeside() + m_words.width());
    return {width, heightForWidth(width)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::max(theme::control(), roomBeside() + m_words.leastWidth()), theme::control()};
}

QRectF Chip::shape() const
{
    const int drawn = theme::scaled(36);
    const bool isLow = m_words.height(width() - roomBeside()) + theme::gap <= drawn && !m_remove;
    return isLow ? QRectF(0, (height() - drawn) / 2, width(), drawn) : QRectF(rect());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Family colours = family();
    const QRectF box = shape();
    const double round = std::min<double>(box.height(), theme::control()) / 2;
    const int edge = std::max(theme::stroke(), m_look == Look::Plain ? 1 : 2);
    const QColor fill = isDown() || isChecked() ? theme::colours().selection : colours.fill;
    paintBox(painter, box, round, fill, Qt::NoPen);
    if (m_hatched) {
        QPainterPath clip;
        clip.addRoundedRect(box, round, round);
        painter.save();
        painter.setClipPath(clip);
        const auto &warn = theme::colours().warn;
        paintHatch(painter, QRectF(0, box.top(), hatchWidth + 4, box.height()), warn.fill, warn.on);
        painter.restore();
    }
    paintBox(painter, box, round, Qt::NoBrush, QPen(colours.edge, edge));
    QRectF inner = box.adjusted(padding + (m_hatched ? hatchWidth : 0), 0, -padding, 0);
    const QColor ink = isDown() || isChecked() ? theme::colours().text : colours.on;
    if (!m_icon.isEmpty()) {
        const double side = iconSide();
        const QRectF place(inner.left(), inner.center().y() - side / 2, side, side);
        paintIcon(painter, place, m_icon, ink);
        inner.setLeft(inner.left() + side + iconGap);
    }
    if (m_remove)
        inner.setRight(width() - theme::control());
    m_words.paint(painter, inner, ink, ink);
    if (showsKeyboardFocus(*this))
        theme::paintRing(painter, box, round, theme::colours().window);
}

void Chip::resizeEvent(QResizeEvent *)
{
    if (m_remove)
        m_remove->setGeometry(width() - theme::control(), (height() - theme::control()) / 2,
                              theme::control(), theme::control());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_remove && removes)
        return Q_EMIT removeRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace comptoir::widgets
