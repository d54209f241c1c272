// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/OperatorEditSheet.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/staff/PinPad.h"
#include "ui/staff/RoleText.h"
#include "ui/staff/StaffController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPointer>

namespace comptoir::staff {

using widgets::Button;
using widgets::Field;
using widgets::Label;
using widgets::SegmentedControl;

static QString titleOf(const Operator &person)
{
    return person.id.isNull() ? OperatorEditSheet::tr("Ajouter une personne") : person.name;
}

OperatorEditSheet::OperatorEditSheet(StaffController &controller, const Operator &person,
                                     BadgePorts badges, QWidget *parent)
    : Sheet(titleOf(person), parent),
      m_controller(controller),
      m_badges(std::move(badges)),
      m_person(person)
{
    setObjectName(u"operatorEditSheet"_qs);
    m_facts = facts();
    m_pad = new PinPad(this);
    m_pad->fitSheet(*parent);
    m_pad->hide();
    body()->addWidget(m_facts);
    body()->addWidget(m_pad);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"operatorEditBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    m_save = addButton(tr("Enregistrer"), true);
    m_save->setObjectName(u"operatorSave"_qs);
    connect(m_save, &Button::clicked, this, &OperatorEditSheet::save);
    connect(m_pad, &PinPad::finished, this, &OperatorEditSheet::onPin);
    connect(&m_controller, &StaffController::locked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    showPin();
}

QWidget *OperatorEditSheet::facts()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *heading = new Label(theme::Type::Strong, page);
    heading->setText(tr("Nom sur l’écran"));
    m_name = new Field("user", page);
    m_name->setObjectName(u"operatorName"_qs);
    m_name->setAccessibleName(tr("Nom sur l’écran"));
    m_name->setMaxLength(40);
    m_name->setText(m_person.name);
    connect(m_name, &QLineEdit::returnPressed, this, &OperatorEditSheet::save);
    column->addWidget(heading);
    column->addWidget(m_name);
    addRoles(column, page);
    addPin(column, page);
    addLastDay(column, page);
    if (!m_person.id.isNull() && m_badges.open)
        addBadge(column, page);
    m_problem = new Label(theme::Type::Body, page);
    m_problem->setObjectName(u"operatorProblem"_qs);
    m_problem->setColour(theme::colours().badTint.on);
    m_problem->hide();
    column->addWidget(m_problem);
    if (m_person.id.isNull())
        return page;
    column->addSpacing(theme::gap);
    auto *leave = new Button(Button::Look::Ghost, tr("Retirer %1").arg(m_person.name), {}, page);
    leave->setObjectName(u"operatorRemove"_qs);
    connect(leave, &Button::clicked, this, &OperatorEditSheet::remove);
    column->addWidget(leave, 0, Qt::AlignLeft);
    column->addSpacing(theme::gap); // a slip on Enregistrer removes nobody
    return page;
}

void OperatorEditSheet::addRoles(QBoxLayout *column, QWidget *page)
{
    auto *heading = new Label(theme::Type::Strong, page);
    heading->setText(tr("Droits"));
    column->addWidget(heading);
    auto *roles = new SegmentedControl(tr("Droits"), roleTexts(), page);
    roles->setObjectName(u"role"_qs);
    roles->choose(int(m_person.role));
    connect(roles, &SegmentedControl::chosen, this,
            [this](int role) { m_person.role = Role(role); });
    column->addWidget(roles);
}

void OperatorEditSheet::addPin(QBoxLayout *column, QWidget *page)
{
    m_pinState = new Label(theme::Type::Body, page);
    m_pinState->setObjectName(u"operatorPinState"_qs);
    column->addWidget(m_pinState);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    auto *choose = new Button(Button::Look::Secondary, tr("Choisir un code"), "lock", page);
    choose->setObjectName(u"operatorPin"_qs);
    connect(choose, &Button::clicked, this, &OperatorEditSheet::askPin);
    m_pinNone = new Button(Button::Look::Ghost, tr("Sans code"), "lock-open", page);
    m_pinNone->setObjectName(u"operatorNoPin"_qs);
    connect(m_pinNone, &Button::clicked, this, [this] {
        m_pin.clear();
        m_person.hasPin = false;
        showPin();
    });
    row->addWidget(choose, 1);
    row->addWidget(m_pinNone);
    column->addLayout(row);
}

void OperatorEditSheet::addLastDay(QBoxLayout *column, QWidget *page)
{
    auto *heading = new Label(theme::Type::Strong, page);
    heading->setText(tr("Dernier jour à la caisse"));
    m_lastDay = new Field("calendar", page);
    m_lastDay->setObjectName(u"operatorLastDay"_qs);
    m_lastDay->setAccessibleName(tr("Dernier jour à la caisse"));
    m_lastDay->setPlaceholderText(tr("jj/mm/aaaa ; vide : sans fin"));
    m_lastDay->setMaxLength(10);
    if (m_person.lastDay)
        m_lastDay->setText(m_person.lastDay->toDate().toString(u"dd/MM/yyyy"_qs));
    connect(m_lastDay, &QLineEdit::returnPressed, this, &OperatorEditSheet::save);
    column->addWidget(heading);
    column->addWidget(m_lastDay);
}

/// False: what is typed is no day.
bool OperatorEditSheet::readLastDay()
{
    const QString typed = m_lastDay->text().trimmed();
    m_person.lastDay = format::dayFromTyped(typed);
    return typed.isEmpty() || m_person.lastDay;
}

void OperatorEditSheet::addBadge(QBoxLayout *column, QWidget *page)
{
    m_badgeState = new Label(theme::Type::Body, page);
    m_badgeState->setObjectName(u"operatorBadgeState"_qs);
    column->addWidget(m_badgeState);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    auto *make = new Button(Button::Look::Secondary, tr("Faire un badge"), "qrcode", page);
    make->setObjectName(u"operatorBadge"_qs);
    connect(make, &Button::clicked, this, &OperatorEditSheet::makeBadge);
    m_badgeNone = new Button(Button::Look::Ghost, tr("Retirer le badge"), "qrcode-off", page);
    m_badgeNone->setObjectName(u"operatorNoBadge"_qs);
    connect(m_badgeNone, &Button::clicked, this, &OperatorEditSheet::withdrawBadge);
    row->addWidget(make, 1);
    row->addWidget(m_badgeNone);
    column->addLayout(row);
    showBadge();
}

void OperatorEditSheet::showBadge()
{
    m_badgeState->setText(m_person.hasBadge
                              ? tr("Un badge ouvre la caisse pour cette personne. Perdu ? "
                                   "Retirez-le : il ne vaut plus rien.")
                              : tr("Aucun badge."));
    m_badgeState->announce(m_badgeState->text());
    m_badgeNone->setEnabled(m_person.hasBadge);
}

void OperatorEditSheet::makeBadge()
{
    auto *sheet = new BadgeSheet(m_controller, m_person, m_badges, parentWidget());
    giveUp();
    sheet->open();
}

void OperatorEditSheet::withdrawBadge()
{
    const QPointer<OperatorEditSheet> self(this);
    m_controller.withdrawBadge(m_person.id, [self](const Result<void> &withdrawn) {
        if (!self)
            return;
        if (!withdrawn)
            return self->finish(withdrawn);
        self->m_person.hasBadge = false;
        self->showBadge();
    });
}

void OperatorEditSheet::showPad(bool pad)
{
    m_facts->setVisible(!pad);
    m_pad->setVisible(pad);
    m_save->setTitle(pad ? tr("Suivant") : tr("Enregistrer"));
}

void OperatorEditSheet::askPin()
{
    m_first.clear();
    m_pad->setTitle(tr("Nouveau code : 4 à 6 chiffres, puis Entrée"));
    m_pad->setExpected(0);
    m_pad->setMessage({}, false);
    showPad(true);
    setFocus();
}

void OperatorEditSheet::onPin(const QString &pin)
{
    if (m_first.isEmpty()) {
        m_first = pin;
        m_pad->setTitle(tr("Le même code encore une fois"));
        m_pad->setExpected(int(pin.size()));
        return;
    }
    if (pin != m_first) {
        askPin();
        m_pad->setMessage(tr("Les deux codes diffèrent. Recommencez."), false);
        return;
    }
    m_pin = pin;
    m_first.clear();
    m_person.hasPin = true;
    showPad(false);
    showPin();
}

void OperatorEditSheet::showPin()
{
    m_pinState->setText(!m_pin.isEmpty()      ? tr("Nouveau code prêt à être enregistré.")
                            : m_person.hasPin ? tr("La caisse demande son code.")
                                              : tr("La caisse ne lui demande aucun code."));
    m_pinNone->setEnabled(m_person.hasPin);
}

void OperatorEditSheet::save()
{
    if (m_pad->isVisible()) {
        m_pad->submit();
        return;
    }
    m_person.name = m_name->text();
    if (!readLastDay())
        return tell(tr("Ce n’est pas une date. Tapez par exemple 31/08/2026."));
    const QPointer<OperatorEditSheet> self(this);
    m_controller.save(m_person, m_pin, [self](const Result<void> &saved) {
        if (self)
            self->finish(saved);
    });
}

void OperatorEditSheet::remove()
{
    const QPointer<OperatorEditSheet> self(this);
    m_controller.remove(m_person.id, [self](const Result<void> &removed) {
        if (self)
            self->finish(removed);
    });
}

void OperatorEditSheet::finish(const Result<void> &result)
{
    if (result)
        return giveUp();
    const auto words = format::errorWords(result.error());
    showPad(false);
    tell(words.title + u". "_qs + words.next);
}

void OperatorEditSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->announce(problem);
    m_problem->show();
}

void OperatorEditSheet::keyPressEvent(QKeyEvent *event)
{
    if (m_pad->isVisible() && m_pad->take(*event))
        return;
    Sheet::keyPressEvent(event);
}

} // namespace comptoir::staff
