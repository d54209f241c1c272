// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyButton.h"

#include "ui/widgets/TextSize.h"

namespace comptoir::widgets {

using theme::Type;

namespace {
constexpr int leastWidth = 200, wideInset = 24, leastInset = theme::gap;
} // namespace

MoneyButton::MoneyButton(const QString &verb, QWidget *parent)
    : Button(Look::Primary, parent),
      m_verb(verb)
{
    setLeastHeight(theme::money());
    setAmount({});
}

void MoneyButton::setAmount(const QString &amount)
{
    m_amount = amount;
    setEnabled(!amount.isEmpty());
    arrange();
}

int MoneyButton::widthOfBoth() const
{
    return 2 * wideInset + textWidth(Type::Title, m_verb) + theme::margin
        + textWidth(Type::Title, m_amount);
}

void MoneyButton::arrange()
{
    const bool isBeside = width() >= widthOfBoth();
    setTrailing(isBeside ? m_amount : QString());
    setTitle(isBeside || m_amount.isEmpty() ? m_verb : m_verb + u' ' + m_amount);
}

QSize MoneyButton::sizeHint() const
{
    return {std::max(leastWidth, widthOfBoth()), Button::sizeHint().height()};
}

QSize MoneyButton::minimumSizeHint() const
{
    const int words = std::max(widestWord(Type::Title, m_verb), textWidth(Type::Title, m_amount));
    return {std::max(leastWidth, words + 2 * leastInset), Button::sizeHint().height()};
}

void MoneyButton::resizeEvent(QResizeEvent *event)
{
    arrange();
    Button::resizeEvent(event);
}

} // namespace comptoir::widgets
