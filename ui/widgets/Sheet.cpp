// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheet.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace comptoir::widgets {

namespace {

constexpr int padding = 24;

/// A plain widget has no role; this is a dialog, and nothing behind it answers.
class SheetReading : public QAccessibleWidget
{
public:
    explicit SheetReading(QWidget *sheet) : QAccessibleWidget(sheet, QAccessible::Dialog) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = true;
        return state;
    }
};

QAccessibleInterface *readingOf(const QString &, QObject *object)
{
    auto *sheet = qobject_cast<Sheet *>(object);
    return sheet ? new SheetReading(sheet) : nullptr;
}

} // namespace

Sheet::Sheet(const QString &title, QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(readingOf); // once, however often it is asked
    setAccessibleName(title);
    m_card = new Card(this);
    m_card->setCornerRadius(theme::sheetRadius);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme::margin);
    auto *heading = new Label(theme::Type::Title, m_card);
    heading->setText(title);
    column->addWidget(heading);
    m_scroll = new QScrollArea(m_card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(1); // a short body must not squeeze the buttons
    auto *content = new QWidget(m_scroll);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme::gap);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    // The card's ground shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(12);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    parent->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

Button *Sheet::addButton(const QString &text, bool primary)
{
    auto *button = new Button(primary ? Button::Look::Primary : Button::Look::Secondary, m_card);
    button->setTitle(text);
    button->setLeastHeight(primary ? theme::money() : theme::scaled(56));
    m_buttons->addWidget(button);
    if (primary)
        m_primary = button;
    return button;
}

void Sheet::addButton(Button *button)
{
    button->setLeastHeight(theme::money());
    m_buttons->addWidget(button);
}

void Sheet::open()
{
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    (m_primary ? static_cast<QWidget *>(m_primary) : this)->setFocus(Qt::OtherFocusReason);
}

void Sheet::giveUp()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT givenUp();
}

void Sheet::hideEvent(QHideEvent *event)
{
    const QWidget *focus = window()->focusWidget();
    const bool isOurs = !focus || focus == this || isAncestorOf(focus);
    if (!event->spontaneous() && isOurs && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    const auto after = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = after(from); widget != from; widget = after(widget)) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
            && widget->isVisible() && !widget->focusProxy();
        if (!takesTab || !isAncestorOf(widget))
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        m_scroll->ensureWidgetVisible(widget);
        break;
    }
    return true; // never behind the sheet
}

int Sheet::bodyHeight(int width) const
{
    const QLayout *body = m_scroll->widget()->layout();
    return body->hasHeightForWidth() ? body->totalHeightForWidth(width)
                                     : body->totalSizeHint().height();
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(theme::scaled(560), this->width() - 2 * theme::margin);
    const int inner = width - 2 * padding;
    m_buttons->setDirection(QBoxLayout::LeftToRight);
    const bool fits = m_buttons->sizeHint().width() <= inner;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const auto *column = m_card->layout();
    const int heading = column->itemAt(0)->heightForWidth(inner);
    // A bar that is there narrows the body, which needs more lines then, and so the bar: it goes
    // when there is room for those.
    const auto *bar = m_scroll->verticalScrollBar();
    const int room = inner - (bar->isVisible() ? bar->width() : 0);
    const int needed = 2 * padding + 2 * theme::margin + heading + bodyHeight(room)
        + m_buttons->sizeHint().height();
    const int height = std::min(needed, this->height() - 2 * theme::margin);
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().scrim);
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    m_pressedBeside = !m_card->geometry().contains(event->pos());
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary)
        m_primary->click();
    // Nothing reaches the page behind.
    event->accept();
}

void Sheet::mouseReleaseEvent(QMouseEvent *event)
{
    // Both beside it: a finger that slips out of the card changes nothing.
    if (std::exchange(m_pressedBeside, false) && !m_card->geometry().contains(event->pos()))
        giveUp();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (m_scroll && watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest
        && isVisible())
        place(); // the question has become longer or shorter
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::widgets
