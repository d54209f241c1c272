// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/FlashOverlay.h"

#include "ui/theme/Tokens.h"
#include "ui/vouchers/VerdictFrame.h"

#include <QEvent>
#include <QPainter>

namespace comptoir::vouchers {

namespace {
constexpr int frameWidth = 28;
constexpr int shortMs = 170, longMs = 400; // two short ones begin 340 ms apart
constexpr int steadyMs = 1000;
} // namespace

std::vector<int> flashTimes(theme::Cue cue, bool reducedMotion)
{
    using theme::Cue;
    if (cue == Cue::Click)
        return {};
    if (reducedMotion)
        return {steadyMs};
    switch (cue) {
    case Cue::Ok:
    case Cue::Done:
        return {longMs};
    case Cue::Hold:
        return {shortMs, shortMs, shortMs};
    case Cue::No:
    case Cue::Order:
        return {shortMs, shortMs, shortMs, shortMs, shortMs};
    case Cue::Click:
    case Cue::Blip:
        break;
    }
    return {shortMs};
}

FlashOverlay::FlashOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"flash"_qs);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FlashOverlay::step);
    parent->installEventFilter(this);
    hide();
}

void FlashOverlay::flash(theme::Cue cue, theme::Tone tone)
{
    m_times = flashTimes(cue, theme::appearance().reducedMotion);
    if (m_times.empty())
        return;
    m_tone = tone;
    m_next = 0;
    setGeometry(parentWidget()->rect());
    raise();
    step();
}

void FlashOverlay::step()
{
    setVisible(m_next < m_times.size() && m_next % 2 == 0);
    if (m_next < m_times.size())
        m_timer.start(m_times[m_next++]);
}

void FlashOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintVerdictFrame(painter, rect(), frameWidth, m_tone);
}

bool FlashOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::vouchers
