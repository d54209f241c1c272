// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/FactRow.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"

#include <QPainter>

namespace comptoir::vouchers {

using theme::Type;
using widgets::Label;

FactRow::FactRow(const format::VerdictFact &fact, bool first, QWidget *parent)
    : QWidget(parent),
      m_icon(fact.icon),
      m_first(first),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setMinimumHeight(theme::scaled(44));
    m_row->setContentsMargins(theme::scaled(24) + theme::margin, 4, 0, 4);
    m_row->setSpacing(0);
    auto *label = new Label(Type::Body, this);
    label->setText(fact.label);
    label->setColour(theme::colours().text2);
    auto *value = new Label(Type::Strong, this);
    value->setText(fact.value);
    m_row->addWidget(label);
    m_row->addWidget(value, 1);
    setStacked(false);
}

void FactRow::setStacked(bool stacked)
{
    auto *label = static_cast<Label *>(m_row->itemAt(0)->widget());
    auto *value = static_cast<Label *>(m_row->itemAt(1)->widget());
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? 0 : theme::margin);
    label->setOverflow(stacked ? Label::Overflow::Wraps : Label::Overflow::Fixed);
    value->setAlignment((stacked ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void FactRow::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    if (!m_first)
        painter.fillRect(QRect(0, 0, width(), theme::stroke()), c.divider);
    const int side = theme::scaled(24);
    widgets::paintIcon(painter, QRectF(0, (height() - side) / 2.0, side, side), m_icon, c.text2);
}

} // namespace comptoir::vouchers
