// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/RefundSheet.h"

#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/theme/Tokens.h"
#include "ui/vouchers/VouchersController.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace comptoir::vouchers {

using format::moneyText;
using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {
constexpr int roomyHeight = 760;
} // namespace

void RefundSheet::ask(VouchersController &controller, const Allow &allow, QWidget *parent)
{
    if (!controller.refundable().isPositive())
        return;
    controller.setHeld(true);
    (new RefundSheet(controller, allow, parent))->open();
}

RefundSheet::RefundSheet(VouchersController &controller, const Allow &allow, QWidget *parent)
    : Sheet(tr("Rembourser sur le bon"), parent),
      m_controller(controller),
      m_allow(allow),
      m_commit(controller.verdict()->commit),
      m_most(controller.refundable())
{
    setObjectName(u"refundSheet"_qs);
    m_amount.preset(m_most);
    const Verdict &debit = *controller.verdict();
    auto *what = new Label(Type::Body, this);
    what->setObjectName(u"refundWhat"_qs);
    what->setText(tr("Bon …%1 : %2 débités, %3.")
                      .arg(debit.codeTail, moneyText(debit.debited),
                           format::momentText(debit.at, controller.now())));
    body()->addWidget(what);
    buildKeys(*parent);
    m_reason = new widgets::SegmentedControl(
        tr("Motif"), {tr("Article rapporté"), tr("Erreur de montant")}, this);
    m_reason->setObjectName(u"refundReason"_qs);
    m_reason->choose(0);
    body()->addWidget(m_reason);
    auto *how = new Label(Type::Secondary, this);
    how->setObjectName(u"refundHow"_qs);
    const bool online = controller.syncStatus().link == store::Link::Online;
    how->setText(
        online ? tr("Ne rendez pas d’espèces : le bon reçoit ce montant. Cela ne s’annule pas.")
               : tr("Ne rendez pas d’espèces : le bon reçoit ce montant dès que la caisse est "
                    "de nouveau en ligne. Cela ne s’annule pas."));
    body()->addWidget(how);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"refundBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    m_confirm = addButton({}, true);
    m_confirm->setObjectName(u"refundNow"_qs);
    connect(m_confirm, &Button::clicked, this, &RefundSheet::confirm);
    connect(this, &Sheet::givenUp, this, [this] {
        m_controller.setHeld(false);
        deleteLater();
    });
    showAmount(false);
}

void RefundSheet::buildKeys(const QWidget &around)
{
    m_field = new widgets::AmountField(this);
    m_field->setObjectName(u"refundAmount"_qs);
    m_field->setAccessibleName(tr("Montant à rembourser"));
    m_keypad = new widgets::Keypad(this);
    m_keypad->setObjectName(u"refundKeys"_qs);
    if (theme::unscaled(around.height()) < roomyHeight)
        m_keypad->setKeyHeight(64); // all keys in sight in a low window
    Button *all = m_keypad->act(0);
    all->setObjectName(u"refundAll"_qs);
    all->setTitle(tr("Tout"));
    Button *empty = m_keypad->act(1);
    empty->setObjectName(u"refundClear"_qs);
    empty->setTitle(tr("Effacer"));
    m_keypad->act(2)->hide();
    connect(m_keypad, &widgets::Keypad::typed, this, &RefundSheet::press);
    connect(m_keypad, &widgets::Keypad::erased, this, &RefundSheet::erase);
    connect(all, &Button::clicked, this, &RefundSheet::takeAll);
    connect(empty, &Button::clicked, this, &RefundSheet::clear);
    body()->addWidget(m_field);
    body()->addWidget(m_keypad);
}

void RefundSheet::press(const QString &key)
{
    showAmount(m_amount.press(key, m_most) == AmountEntry::Pressed::OverLimit);
}

void RefundSheet::erase()
{
    m_amount.erase();
    showAmount(false);
}

void RefundSheet::clear()
{
    m_amount.clear();
    showAmount(false);
}

void RefundSheet::takeAll()
{
    m_amount.preset(m_most);
    showAmount(false);
}

void RefundSheet::showAmount(bool refused)
{
    const Money amount = m_amount.value();
    m_field->setAmount(m_amount.shown(), m_amount.isPreset());
    m_field->setNote(tr("max %1").arg(moneyText(m_most)), refused);
    m_confirm->setTitle(amount.isPositive() ? tr("Rembourser %1").arg(moneyText(amount))
                                            : tr("Rembourser"));
    m_confirm->setEnabled(amount.isPositive());
}

void RefundSheet::confirm()
{
    if (!isVisible()) // the second tap of two
        return;
    const Money amount = m_amount.value();
    const auto reason = m_reason->current() == 1 ? RefundReason::WrongAmount
                                                 : RefundReason::GoodsReturned;
    VouchersController *controller = &m_controller;
    const auto go = [controller, commit = m_commit, amount, reason] {
        controller->refund(commit, amount, reason);
    };
    const Allow allow = m_allow;
    giveUp();
    if (allow)
        allow({staff::Right::Refund, tr("Rembourser %1").arg(moneyText(amount)), amount}, go);
    else
        go();
}

void RefundSheet::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9')
        return press(text);
    if (text == u"," || text == u".")
        return press(u","_qs);
    if (event->key() == Qt::Key_Backspace)
        return erase();
    if (event->key() == Qt::Key_Delete)
        return clear();
    Sheet::keyPressEvent(event);
}

} // namespace comptoir::vouchers
