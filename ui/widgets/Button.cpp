// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace comptoir::widgets {

namespace {
constexpr int iconSide = 24;
constexpr int hatchWidth = 14;
} // namespace

Button::Button(Look look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    // A tap or click never moves the focus away from the page's home.
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(labelFont());
    setFamily(theme::colours().neutral);
}

Button::Button(Look look, const QString &text, const QByteArray &icon, QWidget *parent)
    : Button(look, parent)
{
    setTitle(text);
    setTabler(icon);
}

void Button::setTabler(const QByteArray &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setTitle(const QString &text)
{
    setText(text);
    nameForReaders();
    updateGeometry();
}

void Button::setTrailing(const QString &trailing)
{
    m_trailing = trailing;
    nameForReaders();
    updateGeometry();
    update();
}

void Button::setSecondLine(const QString &line)
{
    m_secondLine = line;
    nameForReaders();
    update();
}

void Button::setHatched(bool hatched)
{
    m_hatched = hatched;
    update();
}

void Button::setFamily(const theme::Family &family)
{
    m_family = family;
    update();
}

void Button::setLeastHeight(int height)
{
    m_leastHeight = height;
    setFont(labelFont());
    updateGeometry();
}

void Button::nameForReaders()
{
    QStringList parts{text(), m_trailing, m_secondLine};
    parts.removeAll(QString());
    if (!parts.isEmpty())
        setAccessibleName(parts.join(u' '));
}

QFont Button::labelFont() const
{
    if (m_look == Look::Key)
        return theme::font(theme::Type::Title);
    if (m_look == Look::KeyAct)
        return theme::font(theme::Type::Secondary);
    if (m_look == Look::Primary && m_leastHeight >= theme::money())
        return theme::font(theme::Type::Title);
    return theme::font(m_look == Look::Secondary ? theme::Type::Body : theme::Type::Strong);
}

int Button::padding() const
{
    if (m_look == Look::Key || m_look == Look::KeyAct)
        return 4;
    return m_look == Look::Primary ? 24 : 18;
}

QSize Button::sizeHint() const
{
    if (m_look == Look::KeyAct) { // its words may stand on two lines
        int widest = m_leastHeight;
        for (const QString &word : text().split(u' '))
            widest = std::max(widest, 2 * padding() + fontMetrics().horizontalAdvance(word));
        return {widest, m_leastHeight};
    }
    int width = 2 * padding() + fontMetrics().horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += iconSide + (text().isEmpty() ? 0 : 10);
    if (isLeading())
        width += theme::margin + fontMetrics().horizontalAdvance(m_trailing);
    if (m_hatched)
        width += hatchWidth;
    return {std::max(width, m_leastHeight), m_leastHeight};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

QColor Button::ink() const
{
    const auto &c = theme::colours();
    if (!isEnabled())
        return c.disabled;
    switch (m_look) {
    case Look::Primary:
        return c.primary.on;
    case Look::Ghost:
        return c.primary.fill;
    case Look::OnColour:
    case Look::OnColourGhost:
        return m_family.on;
    default:
        return c.text;
    }
}

void Button::paintGround(QPainter &painter) const
{
    const auto &c = theme::colours();
    QColor fill = Qt::transparent;
    QPen edge = Qt::NoPen;
    switch (m_look) {
    case Look::Primary:
        fill = isEnabled() ? (isDown() ? c.pressed : c.primary.fill) : c.alt;
        edge = isEnabled() ? QPen(Qt::NoPen) : QPen(c.divider, 1);
        break;
    case Look::Secondary:
    case Look::KeyAct:
        fill = isDown() ? c.selection : c.base;
        edge = QPen(isEnabled() ? c.border : c.divider, 1);
        break;
    case Look::Key:
        fill = isDown() ? c.selection : c.alt;
        edge = QPen(c.divider, 1);
        break;
    case Look::Ghost:
        fill = isDown() ? c.selection : QColor(Qt::transparent);
        break;
    case Look::OnColour:
        edge = QPen(m_family.on, 2);
        [[fallthrough]];
    case Look::OnColourGhost:
        if (isDown())
            fill = QColor(m_family.on.red(), m_family.on.green(), m_family.on.blue(), 60);
    }
    paintBox(painter, rect(), theme::radius, fill, edge);
    if (m_hatched && isEnabled()) {
        QPainterPath clip;
        clip.addRoundedRect(rect(), theme::radius, theme::radius);
        painter.save();
        painter.setClipPath(clip);
        paintHatch(painter, QRectF(0, 0, hatchWidth, height()), c.warn.fill, c.warn.on);
        painter.restore();
    }
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setPen(ink());
    painter.setFont(font());
    QRectF inner = QRectF(rect()).adjusted(padding() + (m_hatched ? hatchWidth : 0), 0, -padding(),
                                           0);
    if (isLeading())
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_trailing);
    if (m_look == Look::KeyAct && m_icon.isEmpty()) {
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, text());
        return paintFocusRing(painter, *this, theme::radius, theme::colours().base);
    }
    const double textWidth = fontMetrics().horizontalAdvance(text());
    const double iconWidth = m_icon.isEmpty() ? 0 : iconSide + (text().isEmpty() ? 0 : 10);
    if (!isLeading())
        inner.setLeft(inner.left() + std::max(0.0, (inner.width() - textWidth - iconWidth) / 2));
    if (!m_icon.isEmpty()) {
        const QRectF place(inner.left(), (height() - iconSide) / 2.0, iconSide, iconSide);
        paintIcon(painter, place, m_icon, ink());
        inner.setLeft(inner.left() + iconWidth);
    }
    if (m_secondLine.isEmpty()) {
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    } else {
        const double middle = height() / 2.0 + 4;
        painter.drawText(QRectF(inner.left(), 0, inner.width(), middle),
                         Qt::AlignLeft | Qt::AlignBottom, text());
        painter.setFont(theme::font(theme::Type::Secondary));
        painter.drawText(QRectF(inner.left(), middle, inner.width(), height() - middle),
                         Qt::AlignLeft | Qt::AlignTop, m_secondLine);
    }
    const bool onColour = m_look == Look::OnColour || m_look == Look::OnColourGhost;
    paintFocusRing(painter, *this, theme::radius, onColour ? m_family.on : theme::colours().base);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

} // namespace comptoir::widgets
