// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace comptoir::widgets {

namespace {

constexpr int hatchWidth = 14;
constexpr int iconGap = 10;
constexpr int tightPadding = theme::gap; ///< rather than a second line

int iconSide()
{
    return theme::scaled(24);
}

/// A fraction of a pixel too few would break a line.
int advance(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

/// Of the text on two lines, broken where it is shortest.
int halvedWidth(const QFont &font, const QString &text)
{
    int best = advance(font, text);
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1))
        best = std::min(best,
                        std::max(advance(font, text.first(i)), advance(font, text.sliced(i + 1))));
    return best;
}

QColor between(const QColor &ink, const QColor &ground)
{
    return QColor((ink.red() * 2 + ground.red()) / 3, (ink.green() * 2 + ground.green()) / 3,
                  (ink.blue() * 2 + ground.blue()) / 3);
}

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
    if (m_look == Look::Primary && m_leastHeight >= theme::money())
        return theme::font(theme::Type::Title);
    if (m_look != Look::Secondary && m_look != Look::KeyAct)
        return theme::font(theme::Type::Strong);
    QFont font = theme::font(m_look == Look::KeyAct ? theme::Type::Secondary : theme::Type::Body);
    font.setWeight(std::max(font.weight(), QFont::Medium));
    return font;
}

bool Button::isOnColour() const
{
    return m_look == Look::OnColour || m_look == Look::OnColourGhost;
}

int Button::padding() const
{
    if (m_look == Look::Key || m_look == Look::KeyAct)
        return 4;
    return m_look == Look::Primary ? 24 : 18;
}

int Button::iconWidth() const
{
    return m_icon.isEmpty() ? 0 : iconSide() + (text().isEmpty() ? 0 : iconGap);
}

int Button::roomBeside() const
{
    const int trailing = isLeading() ? theme::margin + advance(font(), m_trailing) : 0;
    return iconWidth() + trailing + (m_hatched ? hatchWidth : 0);
}

QSizeF Button::textSize(int room) const
{
    const int whole = advance(font(), text());
    if (whole <= room)
        return {double(whole), QFontMetricsF(font()).height()};
    const QRectF box(0, 0, std::max(1, room), QWIDGETSIZE_MAX);
    return QFontMetricsF(font()).boundingRect(box, Qt::TextWordWrap, text()).size();
}

int Button::textHeight(int width) const
{
    const int room = width - 2 * std::min(padding(), tightPadding) - roomBeside();
    double height = textSize(room).height();
    if (!m_secondLine.isEmpty())
        height += QFontMetricsF(theme::font(theme::Type::Secondary)).lineSpacing();
    return int(std::ceil(height));
}

QSize Button::sizeWith(int words, int inset) const
{
    if (!m_secondLine.isEmpty())
        words = std::max(words, advance(theme::font(theme::Type::Secondary), m_secondLine));
    return {2 * inset + roomBeside() + words, std::max(m_height, m_leastHeight)};
}

QSize Button::sizeHint() const
{
    const bool mayHalve = m_look == Look::KeyAct;
    // One pixel of mercy: advances are rounded, and a word must not fall to a second line for it.
    const int words = mayHalve ? halvedWidth(font(), text()) : advance(font(), text()) + 1;
    return sizeWith(words, padding()).expandedTo({m_leastHeight, 0});
}

QSize Button::minimumSizeHint() const
{
    const QSize least = sizeWith(halvedWidth(font(), text()), std::min(padding(), tightPadding));
    return least.expandedTo({theme::control(), 0});
}

void Button::resizeEvent(QResizeEvent *)
{
    // The width comes from the layout; a second line is the height's business.
    const int needed = textHeight(width()) + 2 * 4;
    if (std::max(needed, m_leastHeight) != std::max(m_height, m_leastHeight)) {
        m_height = needed;
        updateGeometry();
    }
}

QColor Button::ink() const
{
    const auto &c = theme::colours();
    if (isOnColour()) // pressed, ink and ground change places
        return !isEnabled() ? between(m_family.on, m_family.fill)
            : isDown()      ? m_family.fill
                            : m_family.on;
    if (!isEnabled())
        return c.disabled;
    if (m_look == Look::Primary)
        return c.primary.on;
    return m_look == Look::Ghost ? c.primary.fill : c.text;
}

void Button::paintGround(QPainter &painter) const
{
    const auto &c = theme::colours();
    const bool down = isDown() && isEnabled();
    QColor fill = down ? c.selection : c.base;
    QPen edge(isEnabled() ? c.border : c.disabledEdge, theme::stroke());
    switch (m_look) {
    case Look::Primary:
        if (isEnabled()) {
            fill = down ? c.pressed : c.primary.fill;
            edge = QPen(Qt::NoPen);
        }
        break;
    case Look::Key:
        fill = !isEnabled() ? c.base : down ? c.selection : c.alt;
        edge.setColor(isEnabled() ? c.divider : c.disabledEdge);
        break;
    case Look::Ghost:
        fill = down ? c.selection : QColor(Qt::transparent);
        edge = QPen(Qt::NoPen);
        break;
    case Look::OnColour:
    case Look::OnColourGhost:
        fill = down ? m_family.on : QColor(Qt::transparent);
        edge = m_look == Look::OnColour ? QPen(ink(), std::max(2, theme::stroke()))
                                        : QPen(Qt::NoPen);
        break;
    case Look::Secondary:
    case Look::KeyAct:
        if (isChecked() && isEnabled()) {
            fill = c.selection;
            edge = QPen(c.primary.edge, std::max(2, theme::stroke()));
        }
        break;
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

void Button::paintWords(QPainter &painter, QRectF place) const
{
    const int side = isLeading() ? Qt::AlignLeft : Qt::AlignHCenter;
    const bool fits = advance(font(), text()) <= place.width();
    const int lines = fits ? Qt::TextSingleLine | Qt::TextDontClip : Qt::TextWordWrap;
    if (m_secondLine.isEmpty())
        return painter.drawText(place, side | Qt::AlignVCenter | lines, text());
    const QFont small = theme::font(theme::Type::Secondary);
    const double under = QFontMetricsF(small).height();
    const double top = (place.height() - textHeight(width())) / 2;
    place.adjust(0, top, 0, -top);
    painter.drawText(place.adjusted(0, 0, 0, -under), side | Qt::AlignVCenter | lines, text());
    painter.setFont(small);
    painter.drawText(place, side | Qt::AlignBottom | Qt::TextSingleLine, m_secondLine);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setPen(ink());
    painter.setFont(font());
    const int wanted = advance(font(), text()) + roomBeside();
    const int inset = wanted + 2 * padding() <= width() ? padding()
                                                        : std::min(padding(), tightPadding);
    QRectF inner = QRectF(rect()).adjusted(inset + (m_hatched ? hatchWidth : 0), 0, -inset, 0);
    if (isLeading()) {
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_trailing);
        inner.setRight(inner.right() - theme::margin - advance(font(), m_trailing));
    }
    if (!m_icon.isEmpty()) {
        const double words = std::ceil(textSize(int(inner.width()) - iconWidth()).width());
        if (!isLeading())
            inner.setLeft(inner.left() + std::max(0.0, (inner.width() - words - iconWidth()) / 2));
        const double side = iconSide();
        paintIcon(painter, QRectF(inner.left(), (height() - side) / 2, side, side), m_icon, ink());
        inner.setLeft(inner.left() + iconWidth());
        if (!isLeading())
            inner.setWidth(std::min<double>(inner.width(), words));
    }
    paintWords(painter, inner);
    paintFocusRing(painter, *this, theme::radius,
                   isOnColour() ? m_family.fill : theme::colours().window);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // QAbstractButton would walk along the tab chain; arrows are the parent's business.
    const QList<int> arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    if (arrows.contains(event->key()))
        return event->ignore();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

} // namespace comptoir::widgets
