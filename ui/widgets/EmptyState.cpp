// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::widgets {

EmptyState::EmptyState(const QByteArray &icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent)
{
    const auto &c = theme::colours();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(theme::margin, 24, theme::margin, 24);
    m_column->setSpacing(12);
    auto *tile = new IconTile(icon, c.text2, this);
    tile->setGround(c.alt);
    auto *heading = new Label(theme::Type::Title, this);
    heading->setText(title);
    auto *words = new Label(theme::Type::Body, this);
    words->setText(sentence);
    words->setColour(c.text2);
    heading->setAlignment(Qt::AlignHCenter);
    words->setAlignment(Qt::AlignHCenter);
    m_column->addStretch();
    m_column->addWidget(tile, 0, Qt::AlignHCenter);
    m_column->addWidget(heading);
    m_column->addWidget(words);
    m_column->addStretch();
}

Button *EmptyState::addAction(const QString &text, const QByteArray &icon)
{
    auto *button = new Button(Button::Look::Secondary, text, icon, this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace comptoir::widgets
