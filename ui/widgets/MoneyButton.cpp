// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyButton.h"

namespace comptoir::widgets {

MoneyButton::MoneyButton(const QString &verb, QWidget *parent) : Button(Look::Primary, parent)
{
    setTitle(verb);
    setLeastHeight(theme::money());
    setAmount({});
}

void MoneyButton::setAmount(const QString &amount)
{
    setTrailing(amount);
    setEnabled(!amount.isEmpty());
}

QSize MoneyButton::minimumSizeHint() const
{
    return Button::minimumSizeHint().expandedTo({200, 0});
}

} // namespace comptoir::widgets
