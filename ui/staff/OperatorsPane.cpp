// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/OperatorsPane.h"

#include "ui/staff/OperatorEditSheet.h"
#include "ui/staff/OverrideSheet.h"
#include "ui/staff/RoleText.h"
#include "ui/staff/StaffController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::staff {

using widgets::Button;
using widgets::Card;
using widgets::Label;

OperatorsPane::OperatorsPane(StaffController &controller, QWidget *parent, BadgePorts badges)
    : QWidget(parent),
      m_controller(controller),
      m_badges(std::move(badges))
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::gap);
    connect(&m_controller, &StaffController::operatorsChanged, this, &OperatorsPane::list);
    list();
}

void OperatorsPane::list()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may have asked for this
        delete item;
    }
    int index = 0;
    for (const Operator &person : m_controller.operators())
        m_rows->addWidget(row(person, index++));
    if (index == 0) {
        auto *empty = new Label(theme::Type::Body, this);
        empty->setText(tr("Personne n’est inscrit : la caisse s’ouvre sans code."));
        m_rows->addWidget(empty);
    }
    auto *add = new Button(Button::Look::Secondary, tr("Ajouter une personne"), "plus", this);
    add->setObjectName(u"operatorAdd"_qs);
    connect(add, &Button::clicked, this, [this] { edit({}); });
    m_rows->addWidget(add);
}

QWidget *OperatorsPane::row(const Operator &person, int index)
{
    auto *card = new Card(this);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(theme::margin, theme::gap, theme::gap, theme::gap);
    line->setSpacing(theme::gap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(theme::Type::Strong, card);
    name->setText(person.name);
    auto *rights = new Label(theme::Type::Secondary, card);
    rights->setText(rightsText(person));
    words->addWidget(name);
    words->addWidget(rights);
    line->addLayout(words, 1);
    auto *change = new Button(Button::Look::Secondary, tr("Modifier"), "pencil", card);
    change->setObjectName(u"operatorEdit%1"_qs.arg(index));
    change->setAccessibleName(tr("Modifier %1").arg(person.name));
    connect(change, &Button::clicked, this, [this, person] { edit(person); });
    line->addWidget(change);
    return card;
}

void OperatorsPane::edit(const Operator &person)
{
    const QString act = person.id.isNull() ? tr("Ajouter une personne")
                                           : tr("Modifier %1").arg(person.name);
    OverrideSheet::ask(
        m_controller, window(), {Right::EditStaff, act}, [this, person](const Operator &) {
            (new OperatorEditSheet(m_controller, person, m_badges, window()))->open();
        });
}

} // namespace comptoir::staff
