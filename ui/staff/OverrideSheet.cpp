// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/OverrideSheet.h"

#include "core/staff/Pin.h"
#include "ui/format/ErrorText.h"
#include "ui/staff/PinPad.h"
#include "ui/staff/StaffController.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPointer>

namespace comptoir::staff {

using widgets::Button;

void OverrideSheet::ask(StaffController &controller, QWidget *parent, const QString &act,
                        const Allowed &allowed)
{
    if (controller.mayManage()) {
        allowed(controller.current().value_or(Operator()));
        return;
    }
    (new OverrideSheet(controller, parent, act, allowed))->open();
}

OverrideSheet::OverrideSheet(StaffController &controller, QWidget *parent, const QString &act,
                             const Allowed &allowed)
    : Sheet(tr("%1 : code responsable").arg(act), parent),
      m_controller(controller),
      m_allowed(allowed),
      m_managers(controller.managers())
{
    setObjectName(u"overrideSheet"_qs);
    m_pad = new PinPad(this);
    m_pad->fitSheet(*parent);
    if (m_managers.size() > 1)
        addManagers();
    body()->addWidget(m_pad);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"overrideBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    connect(m_pad, &PinPad::finished, this, &OverrideSheet::check);
    connect(&m_controller, &StaffController::ticked, this, &OverrideSheet::showWait);
    connect(&m_controller, &StaffController::locked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    choose(0);
}

void OverrideSheet::addManagers()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    for (size_t i = 0; i < m_managers.size(); ++i) {
        auto *name = new Button(Button::Look::Secondary, this);
        name->setTitle(m_managers[i].name);
        name->setObjectName(u"manager%1"_qs.arg(i));
        connect(name, &Button::clicked, this, [this, i] { choose(i); });
        row->addWidget(name);
    }
    body()->addLayout(row);
}

void OverrideSheet::choose(size_t index)
{
    m_chosen = index;
    const Operator &manager = m_managers[index];
    m_pad->setTitle(manager.name);
    m_pad->setExpected(manager.hasPin ? manager.pinDigits : Pin::leastDigits);
    m_pad->setMessage({}, false);
    showWait();
}

void OverrideSheet::check(const QString &pin)
{
    if (m_asking)
        return;
    m_asking = true;
    const Operator manager = m_managers[m_chosen];
    const QPointer<OverrideSheet> self(this);
    m_controller.check(manager.id, pin, [self, manager](const Result<Unlocking> &unlocking) {
        if (!self || !self->isVisible())
            return;
        self->m_asking = false;
        if (unlocking && unlocking->unlocked) {
            const Allowed allowed = self->m_allowed;
            self->giveUp();
            allowed(manager);
            return;
        }
        self->m_pad->clear();
        self->m_pad->setMessage(unlocking ? tr("Ce n’est pas ce code. Essayez encore.")
                                          : format::errorWords(unlocking.error()).title,
                                false);
        self->showWait();
    });
}

void OverrideSheet::showWait()
{
    const Operator &manager = m_managers[m_chosen];
    const int wait = m_controller.waitSeconds(manager.id);
    if (wait > 0)
        m_pad->setMessage(tr("Ce n’est pas ce code. Nouvel essai dans %n s.", nullptr, wait), true);
    else if (m_pad->isBlocked())
        m_pad->setMessage(tr("Vous pouvez réessayer."), false);
}

void OverrideSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // A manager without a PIN is asked for nothing.
    if (enter && !m_managers[m_chosen].hasPin)
        return check({});
    if (!m_pad->take(*event))
        Sheet::keyPressEvent(event);
}

} // namespace comptoir::staff
