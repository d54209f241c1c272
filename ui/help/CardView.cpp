// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/CardView.h"

#include "ui/help/FirstAidCard.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>

namespace comptoir::help {

using theme::Type;
using widgets::Label;

CardView::CardView(const FirstAidCard &card, QWidget *parent) : widgets::Card(parent)
{
    setObjectName(u"cardView"_qs);
    const auto &c = theme::colours();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::margin);
    auto *title = new Label(Type::Headline, this);
    title->setObjectName(u"cardTitle"_qs);
    title->setText(card.title);
    column->addWidget(title);
    auto *safe = new widgets::Card(this);
    safe->setGround(c.okTint.fill, c.okTint.edge, theme::stroke());
    auto *safeColumn = new QVBoxLayout(safe);
    safeColumn->setContentsMargins(theme::margin, 12, theme::margin, 12);
    auto *comfort = new Label(Type::Strong, safe);
    comfort->setColour(c.okTint.on);
    comfort->setText(card.comfort);
    safeColumn->addWidget(comfort);
    column->addWidget(safe);
    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(12);
    steps->setVerticalSpacing(12);
    steps->setColumnStretch(1, 1);
    for (int i = 0; i < card.steps.size(); ++i) {
        auto *number = new Label(Type::Strong, this);
        number->setOverflow(Label::Overflow::Fixed);
        number->setColour(c.primary.fill);
        number->setText(QString::number(i + 1));
        auto *step = new Label(Type::Body, this);
        step->setText(card.steps.at(i));
        steps->addWidget(number, i, 0, Qt::AlignTop);
        steps->addWidget(step, i, 1);
    }
    column->addLayout(steps);
    column->addStretch();
}

} // namespace comptoir::help
