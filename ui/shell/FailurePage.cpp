// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FailurePage.h"

#include "ui/format/ErrorText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace comptoir::shell {

FailurePage::FailurePage(const Error &error, QWidget *parent) : QWidget(parent)
{
    const format::ErrorWords words = format::errorWords(error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->addStretch();
    auto *title = new widgets::Label(theme::Type::Headline, this);
    title->setText(words.title);
    auto *sentence = new widgets::Label(theme::Type::Body, this);
    sentence->setText(words.sentence());
    auto *quit = new widgets::Button(widgets::Button::Look::Primary, tr("Fermer"), {}, this);
    quit->setObjectName(QStringLiteral("quit"));
    connect(quit, &widgets::Button::clicked, this, [this] { window()->close(); });
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(24);
    column->addWidget(quit, 0, Qt::AlignLeft);
    column->addStretch();
    title->announce(words.title + QLatin1Char(' ') + words.sentence());
}

} // namespace comptoir::shell
