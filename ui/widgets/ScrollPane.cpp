// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollPane.h"

#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>

namespace comptoir::widgets {

ScrollPane::ScrollPane(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus; keys come up from there
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    // A real finger only: a mouse selects and presses.
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    QScrollerProperties ways = QScroller::scroller(viewport())->scrollerProperties();
    ways.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy,
                         QScrollerProperties::OvershootAlwaysOff);
    ways.setScrollMetric(QScrollerProperties::DragStartDistance, 0.004); // metres
    QScroller::scroller(viewport())->setScrollerProperties(ways);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

// The focus still travels while the content is taken down after us.
ScrollPane::~ScrollPane()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollPane::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    updateGeometry();
}

void ScrollPane::follow(QWidget *focus)
{
    if (!focus || !widget() || !widget()->isAncestorOf(focus))
        return;
    // All of it: QScrollArea is content with the cursor of a text field.
    const int middle = focus->mapTo(widget(), focus->rect().center()).y();
    const int around = focus->height() / 2 + theme::gap;
    ensureVisible(0, middle, 0, std::min(around, viewport()->height() / 2));
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QSize ScrollPane::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ScrollPane::minimumSizeHint() const
{
    // Narrower would scroll sideways; low is what it is for.
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + bar, theme::scaled(96)};
}

void ScrollPane::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int key = event->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        bar->triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                 : QScrollBar::SliderPageStepAdd);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        bar->setValue(key == Qt::Key_Home ? bar->minimum() : bar->maximum());
    else
        event->ignore(); // arrows are the controls', Esc and Enter the page's
}

} // namespace comptoir::widgets
