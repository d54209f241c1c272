// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerKey.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace comptoir::customer {

namespace {
constexpr int leastSide = 48; // a finger's (ux.md §5)
} // namespace

CustomerKey::CustomerKey(const QString &text, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus); // the seller's window keeps the keyboard
}

QSize CustomerKey::sizeHint() const
{
    const QFontMetrics metrics(font());
    return QSize(metrics.horizontalAdvance(text()) + 2 * theme::gap, metrics.height() + theme::gap)
        .expandedTo({leastSide, leastSide});
}

void CustomerKey::paintEvent(QPaintEvent *)
{
    const theme::Colours &colours = theme::colours();
    const bool isOn = isChecked() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, theme::stroke()));
    painter.setBrush(isOn ? colours.primary.fill : colours.base);
    const double inset = theme::stroke() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::radius,
                            theme::radius);
    painter.setPen(isOn ? colours.primary.on : colours.text);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace comptoir::customer
