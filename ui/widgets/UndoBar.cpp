// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UndoBar.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace comptoir::widgets {

UndoBar::UndoBar(const QString &text, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"undoBar"_qs);
    const auto &c = theme::colours();
    const theme::Family inverse{c.text, c.base, c.text};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::margin);
    auto *label = new Label(theme::Type::Body, this);
    label->setObjectName(u"undoText"_qs);
    label->setColour(inverse.on);
    label->setText(text);
    auto *button = new Button(Button::Look::OnColour, tr("Annuler", "undo"), "arrow-back-up", this);
    button->setObjectName(u"undoOffer"_qs);
    button->setFamily(inverse);
    button->setToolTip(tr("Annuler (Ctrl+Z)"));
    row->addWidget(label, 1);
    row->addWidget(button);
    connect(button, &Button::clicked, this, &UndoBar::undone);
    label->announce(text);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme::radius, theme::colours().text, Qt::NoPen);
}

} // namespace comptoir::widgets
