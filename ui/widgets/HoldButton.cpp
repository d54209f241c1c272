// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HoldButton.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace comptoir::widgets {

namespace {

constexpr int barHeight = 8, barEveryMs = 50;

bool isHolding(const QKeyEvent &event)
{
    const int key = event.key();
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(Look look, const QString &text, const QByteArray &icon, QWidget *parent)
    : Button(look, text, icon, parent)
{
    setSecondLine(tr("Maintenez 2 secondes"));
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer);
    m_hold.setInterval(holdMs);
    m_shown.setInterval(barEveryMs);
    connect(&m_hold, &QTimer::timeout, this, &HoldButton::finish);
    connect(&m_shown, &QTimer::timeout, this, qOverload<>(&HoldButton::update));
    connect(this, &HoldButton::clicked, this, [this] {
        if (!m_byHand)
            finish();
    });
}

void HoldButton::begin()
{
    m_hold.start();
    m_shown.start();
}

void HoldButton::giveUp()
{
    m_hold.stop();
    m_shown.stop();
    update();
}

void HoldButton::finish()
{
    giveUp();
    setDown(false);
    Q_EMIT held();
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    Button::mousePressEvent(event);
    if (isDown())
        begin();
}

void HoldButton::mouseMoveEvent(QMouseEvent *event)
{
    Button::mouseMoveEvent(event);
    if (!isDown())
        giveUp();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *event)
{
    giveUp();
    m_byHand = true;
    Button::mouseReleaseEvent(event);
    m_byHand = false;
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (!isHolding(*event))
        return Button::keyPressEvent(event);
    if (event->isAutoRepeat() || m_hold.isActive())
        return;
    setDown(true);
    begin();
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isHolding(*event))
        return Button::keyReleaseEvent(event);
    if (event->isAutoRepeat())
        return;
    setDown(false);
    giveUp();
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    giveUp();
    Button::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent *event)
{
    giveUp();
    Button::hideEvent(event);
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    Button::paintEvent(event);
    if (!m_hold.isActive())
        return;
    const int done = holdMs - std::max(0, m_hold.remainingTime());
    QPainter painter(this);
    QPainterPath ground;
    ground.addRoundedRect(rect(), theme::radius, theme::radius);
    painter.setClipPath(ground);
    painter.fillRect(QRect(0, height() - barHeight, width() * done / holdMs, barHeight),
                     theme::colours().primary.on);
}

} // namespace comptoir::widgets
