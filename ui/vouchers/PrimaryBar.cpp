// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/PrimaryBar.h"

#include "ui/format/MoneyText.h"
#include "ui/vouchers/VouchersController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::vouchers {

using format::moneyText;
using theme::Type;
using widgets::Button;
using widgets::Label;
using Phase = VouchersController::Phase;

PrimaryBar::PrimaryBar(VouchersController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *words = new QHBoxLayout;
    m_hint = new Label(Type::Body, this);
    m_hint->setObjectName(u"amountHint"_qs);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rest = new Label(Type::Title, this);
    m_rest->setObjectName(u"restAmount"_qs);
    m_rest->setOverflow(Label::Overflow::Fixed);
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->addWidget(m_hint, 1);
    words->addWidget(m_rest);
    column->addLayout(words);
    m_primary = new Button(Button::Look::Primary, this);
    m_primary->setObjectName(u"primary"_qs);
    setTall(false);
    column->addWidget(m_primary);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_primary, &Button::clicked, this, &PrimaryBar::act);
}

void PrimaryBar::setTall(bool tall)
{
    m_primary->setLeastHeight(tall ? theme::scaled(72) : theme::money());
}

void PrimaryBar::showState()
{
    showHint();
    showPrimary();
}

void PrimaryBar::showHint()
{
    QString rest;
    const Phase phase = m_controller.phase();
    QString hint;
    if (m_controller.syncStatus().diskFull) {
        hint = tr("Disque plein : débits arrêtés.");
    } else if (phase == Phase::Ready) {
        hint = m_controller.amount().value().isPositive()
            ? tr("Scannez le bon.")
            : tr("Tapez le montant ou scannez le bon.");
    } else if (phase == Phase::Checking) {
        hint = tr("Lecture…");
    } else if (m_controller.isDebitable()) {
        if (m_controller.amount().value().isZero()) {
            hint = tr("Tapez le montant à débiter.");
        } else {
            const auto &verdict = *m_controller.verdict();
            hint = tr("Restera sur le bon");
            rest = moneyText(verdict.balance - m_controller.amount().value());
        }
    } else if (phase == Phase::Done && m_controller.leftToPay().isPositive()) {
        hint = tr("Scannez un autre bon ou encaissez le reste.");
    }
    m_hint->setText(hint);
    if (rest == m_rest->text())
        return;
    m_rest->setText(rest);
    if (!rest.isEmpty())
        m_rest->announce(hint + u' ' + rest); // money changes are heard
}

void PrimaryBar::showPrimary()
{
    const Phase phase = m_controller.phase();
    const bool debiting = phase == Phase::Ready || phase == Phase::Checking
        || m_controller.isDebitable();
    const bool provisional = m_controller.isDebitable() && !m_controller.verdict()->online;
    m_primary->setHatched(provisional);
    m_primary->setSecondLine(provisional ? tr("provisoire") : QString());
    if (phase == Phase::Debiting)
        m_primary->setTitle(tr("Débit en cours…"));
    else
        m_primary->setTitle(debiting ? tr("Débiter") : tr("Bon suivant"));
    const bool named = debiting && m_controller.amount().value().isPositive();
    m_primary->setTrailing(named ? moneyText(m_controller.amount().value()) : QString());
    m_primary->setEnabled(debiting ? m_controller.canDebit() : !m_controller.isUndoing());
}

void PrimaryBar::act()
{
    const Phase phase = m_controller.phase();
    if (m_controller.isDebitable())
        m_controller.debit();
    else if ((phase == Phase::Answer || phase == Phase::Done) && m_controller.mayLeave())
        m_controller.next();
}

} // namespace comptoir::vouchers
