// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/TopicRow.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::help {

namespace {

constexpr int chevronSide = 20;

int iconSide()
{
    return std::min(theme::scaled(24), 36);
}

} // namespace

TopicRow::TopicRow(const QByteArray &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme::font(theme::Type::Body));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect TopicRow::textPlace(int width) const
{
    const int left = theme::margin + iconSide() + 12;
    return {left, 0, width - left - chevronSide - theme::margin, 10'000};
}

int TopicRow::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(textPlace(width), Qt::TextWordWrap, this->text());
    return std::max(theme::scaled(56), text.height() + 2 * theme::gap);
}

QSize TopicRow::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize TopicRow::minimumSizeHint() const
{
    return {220, theme::scaled(56)};
}

void TopicRow::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const int line = theme::stroke();
    const QColor fill = isChecked() || isDown() ? c.selection : c.base;
    widgets::paintBox(painter, rect(), theme::radius, fill,
                      QPen(line > 1 ? c.border : c.divider, line));
    if (isChecked())
        painter.fillRect(QRect(0, 10, 4, height() - 20), c.primary.fill);
    const int side = iconSide();
    widgets::paintIcon(painter, QRectF(theme::margin, (height() - side) / 2.0, side, side), m_icon,
                       c.primary.fill);
    widgets::paintIcon(
        painter,
        QRectF(width() - chevronSide - 8, (height() - chevronSide) / 2.0, chevronSide, chevronSide),
        "chevron-right", c.text2);
    painter.setPen(c.text);
    QFont label = font();
    if (isChecked())
        label.setWeight(QFont::DemiBold);
    painter.setFont(label);
    QRect place = textPlace(width());
    place.setHeight(height());
    painter.drawText(place, Qt::AlignVCenter | Qt::TextWordWrap, text());
    widgets::paintFocusRing(painter, *this, theme::radius, c.window);
}

void TopicRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // arrows are the list's
}

} // namespace comptoir::help
