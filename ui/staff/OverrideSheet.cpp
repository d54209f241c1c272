// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/OverrideSheet.h"

#include "core/staff/Pin.h"
#include "ui/format/ErrorText.h"
#include "ui/staff/BadgeCamera.h"
#include "ui/staff/PinPad.h"
#include "ui/staff/StaffController.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPointer>

namespace comptoir::staff {

using widgets::Button;

void OverrideSheet::ask(StaffController &controller, QWidget *parent, const Act &act,
                        const Allowed &allowed)
{
    if (controller.may(act.right)) {
        allowed(controller.current().value_or(Operator()));
        return;
    }
    if (controller.areBadgesClaimed())
        return; // one question at a time
    if (controller.thoseWhoMay(act.right).empty())
        return; // just started: who works here is not read yet
    auto *sheet = new OverrideSheet(controller, parent, act, allowed);
    // After whatever asked for it has settled: a sheet that closes takes the focus home.
    QMetaObject::invokeMethod(
        sheet,
        [sheet, &controller] {
            if (controller.isLocked())
                sheet->leave();
            else
                sheet->open();
        },
        Qt::QueuedConnection);
}

OverrideSheet::OverrideSheet(StaffController &controller, QWidget *parent, const Act &act,
                             const Allowed &allowed)
    : Sheet(tr("%1 : code responsable").arg(act.words), parent),
      m_controller(controller),
      m_act(act),
      m_allowed(allowed),
      m_managers(controller.thoseWhoMay(act.right))
{
    setObjectName(u"overrideSheet"_qs);
    m_pad = new PinPad(this);
    m_pad->fitSheet(*parent);
    if (m_managers.size() > 1)
        addManagers();
    body()->addWidget(m_pad);
    m_badge = new BadgeCamera(m_controller, this);
    body()->addWidget(m_badge);
    auto *badge = addButton(tr("Badge"), false);
    badge->setObjectName(u"overrideBadge"_qs);
    badge->setAccessibleName(tr("Présenter un badge à la caméra"));
    connect(badge, &Button::clicked, this, [this] { turnToBadge(!m_badge->isOpen()); });
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"overrideBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    connect(m_pad, &PinPad::finished, this, &OverrideSheet::check);
    connect(&m_controller, &StaffController::ticked, this, &OverrideSheet::showWait);
    connect(&m_controller, &StaffController::locked, this, &Sheet::giveUp);
    m_controller.claimBadges(this);
    connect(&m_controller, &StaffController::badgeShown, this, [this](const QString &scanned) {
        prove({{}, {}, scanned});
    });
    connect(this, &Sheet::givenUp, this, &OverrideSheet::leave);
    choose(0);
}

void OverrideSheet::leave()
{
    m_controller.claimBadges(nullptr);
    deleteLater();
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

void OverrideSheet::turnToBadge(bool badge)
{
    m_pad->setVisible(!badge);
    m_badge->setOpen(badge);
}

void OverrideSheet::check(const QString &pin)
{
    prove({m_managers[m_chosen].id, pin});
}

void OverrideSheet::prove(const Proof &proof)
{
    if (m_asking || !isVisible())
        return;
    m_asking = true;
    const QPointer<OverrideSheet> self(this);
    const bool byBadge = !proof.badge.isEmpty();
    m_controller.allow(proof, m_act, [self, byBadge](const Result<Unlocking> &unlocking) {
        if (self && self->isVisible())
            self->finish(unlocking, byBadge);
    });
}

void OverrideSheet::finish(const Result<Unlocking> &unlocking, bool byBadge)
{
    m_asking = false;
    if (unlocking && unlocking->unlocked) {
        const Allowed allowed = m_allowed;
        const Operator by = m_controller.find(unlocking->person).value_or(Operator());
        giveUp();
        allowed(by);
        return;
    }
    turnToBadge(false);
    if (!byBadge)
        m_pad->clear();
    if (unlocking) {
        m_pad->setMessage(tr("Ce n’est pas ce code. Essayez encore."), false);
    } else {
        const auto words = format::errorWords(unlocking.error());
        m_pad->setMessage(words.title + u". "_qs + words.why, false);
    }
    showWait();
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
    if (m_badge->isOpen() && event->key() != Qt::Key_Escape)
        turnToBadge(false); // who types wants the keys
    if (!m_pad->take(*event))
        Sheet::keyPressEvent(event);
}

} // namespace comptoir::staff
