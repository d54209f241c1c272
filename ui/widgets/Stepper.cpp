// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Stepper.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextSize.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

namespace {

int side()
{
    const bool compact = theme::appearance().density == theme::Density::Compact;
    return compact ? theme::control() : theme::scaled(56);
}

} // namespace

Stepper::Stepper(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fewer = addButton("minus", tr("%1 : moins").arg(name), -1);
    m_fewer->setObjectName(u"fewer"_qs);
    m_more = addButton("plus", tr("%1 : plus").arg(name), 1);
    m_more->setObjectName(u"more"_qs);
    setValue(0);
}

Button *Stepper::addButton(const QByteArray &icon, const QString &spoken, int by)
{
    auto *button = new Button(Button::Look::Secondary, this);
    button->setTabler(icon);
    button->setAccessibleName(spoken);
    button->setFocusPolicy(Qt::NoFocus); // the keys are the stepper's own
    connect(button, &Button::clicked, this, [this, by] { turn(m_value + by * m_step); });
    return button;
}

void Stepper::setRange(int least, int most, int step)
{
    m_least = least;
    m_most = most;
    m_step = step;
    setValue(m_value);
    updateGeometry();
}

void Stepper::setWords(std::function<QString(int)> words)
{
    m_words = std::move(words);
    updateGeometry();
    update();
}

void Stepper::setValue(int value)
{
    m_value = std::clamp(value, m_least, m_most);
    m_fewer->setEnabled(m_value > m_least);
    m_more->setEnabled(m_value < m_most);
    sayChanged(*this, m_value);
    update();
}

void Stepper::turn(int value)
{
    const int before = m_value;
    setValue(value);
    if (m_value != before)
        Q_EMIT stepped(m_value);
}

int Stepper::valueWidth() const
{
    const int widest = std::max(textWidth(theme::Type::Price, m_words(m_least)),
                                textWidth(theme::Type::Price, m_words(m_most)));
    return std::max(theme::scaled(34), widest + 2 * theme::gap);
}

QSize Stepper::sizeHint() const
{
    return {2 * side() + valueWidth(), side()};
}

void Stepper::resizeEvent(QResizeEvent *)
{
    const int top = (height() - side()) / 2;
    m_fewer->setGeometry(0, top, side(), side());
    m_more->setGeometry(width() - side(), top, side(), side());
}

void Stepper::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.setFont(theme::font(theme::Type::Price));
    painter.setPen(isEnabled() ? c.text : c.disabled);
    const QRect middle = rect().adjusted(side(), 0, -side(), 0);
    painter.drawText(middle, Qt::AlignCenter, m_words(m_value));
    if (showsKeyboardFocus(*this)) // around the value: the buttons cover what is under them
        theme::paintRing(painter, middle.adjusted(1, 0, -1, 0), theme::radius, c.window);
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Up:
    case Qt::Key_Right:
        return turn(m_value + m_step);
    case Qt::Key_Minus:
    case Qt::Key_Down:
    case Qt::Key_Left:
        return turn(m_value - m_step);
    case Qt::Key_PageUp:
        return turn(m_value + 10 * m_step);
    case Qt::Key_PageDown:
        return turn(m_value - 10 * m_step);
    case Qt::Key_Home:
        return turn(m_least);
    case Qt::Key_End:
        return turn(m_most);
    default:
        event->ignore(); // digits and Enter are the page's
    }
}

} // namespace comptoir::widgets
