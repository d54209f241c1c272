// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheet.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

Sheet::Sheet(const QString &title, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(title);
    m_card = new Card(this);
    m_card->setCornerRadius(theme::sheetRadius);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(theme::margin);
    auto *heading = new Label(theme::Type::Title, m_card);
    heading->setText(title);
    column->addWidget(heading);
    m_body = new QVBoxLayout;
    m_body->setSpacing(theme::gap);
    column->addLayout(m_body);
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
    button->setLeastHeight(primary ? theme::money() : 56);
    m_buttons->addWidget(button);
    if (primary)
        m_primary = button;
    return button;
}

void Sheet::open()
{
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

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(560, this->width() - 2 * theme::margin);
    const int needed = m_card->layout()->hasHeightForWidth()
        ? m_card->layout()->totalHeightForWidth(width)
        : m_card->sizeHint().height();
    const int height = std::min(needed, this->height() - 2 * theme::margin);
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(20, 24, 31, 140));
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
    if (!m_card->geometry().contains(event->pos()))
        giveUp();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::widgets
