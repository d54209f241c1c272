// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QPainter>

namespace comptoir::widgets {

Label::Label(theme::Type type, QWidget *parent) : QLabel(parent)
{
    setFont(theme::font(type));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    if (type == theme::Type::Secondary || type == theme::Type::Caption)
        setColour(theme::colours().text2);
}

void Label::setColour(const QColor &colour)
{
    QPalette changed = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        changed.setColor(group, QPalette::WindowText, colour);
    setPalette(changed);
}

void Label::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wraps);
}

void Label::announce(const QString &spoken)
{
    setAccessibleName(spoken);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_overflow == Overflow::Elides ? QSize(40, size.height()) : size;
}

QSize Label::sizeHint() const
{
    // One pixel of mercy: an eliding label must not lose its last letter.
    return m_overflow == Overflow::Elides ? QLabel::sizeHint() + QSize(1, 0) : QLabel::sizeHint();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_overflow != Overflow::Elides)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace comptoir::widgets
