// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/AmountPane.h"

#include "ui/format/MoneyText.h"
#include "ui/format/VerdictText.h"
#include "ui/vouchers/RecentList.h"
#include "ui/vouchers/VouchersController.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace comptoir::vouchers {

using format::moneyText;
using format::roundMoneyText;
using theme::Type;
using widgets::Button;
using widgets::Label;
using Phase = VouchersController::Phase;

AmountPane::AmountPane(VouchersController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    build();
    auto &c = m_controller;
    connect(m_keypad, &widgets::Keypad::typed, &c, &VouchersController::press);
    connect(m_keypad, &widgets::Keypad::erased, &c, &VouchersController::erase);
    connect(m_keypad->act(0), &Button::clicked, &c, &VouchersController::takeAll);
    connect(m_keypad->act(1), &Button::clicked, &c, &VouchersController::takeDue);
    connect(m_keypad->act(2), &Button::clicked, &c, &VouchersController::clearAmount);
    connect(m_recent, &RecentList::chosen, &c, &VouchersController::show);
    arrange(Arrangement::Column);
}

void AmountPane::build()
{
    m_title = new Label(Type::Price, this);
    m_title->setOverflow(Label::Overflow::Fixed);
    m_title->setObjectName(u"amountTitle"_qs);
    m_due = new Label(Type::Secondary, this);
    m_due->setOverflow(Label::Overflow::Elides);
    m_due->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field = new widgets::AmountField(this);
    m_field->setObjectName(u"amountField"_qs);
    m_field->setAccessibleName(tr("Montant à débiter"));
    m_keypad = new widgets::Keypad(this);
    m_keypad->setObjectName(u"keypad"_qs);
    m_keypad->act(0)->setObjectName(u"takeAll"_qs);
    m_keypad->act(1)->setObjectName(u"takeDue"_qs);
    m_keypad->act(2)->setObjectName(u"clearAmount"_qs);
    m_keypad->act(2)->setTitle(tr("Effacer"));
    m_recentTitle = new Label(Type::Secondary, this);
    m_recentTitle->setText(tr("Derniers passages"));
    m_recent = new RecentList(this);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(theme::gap);
}

void AmountPane::arrange(Arrangement arrangement)
{
    m_arrangement = arrangement;
    place();
}

void AmountPane::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    // Without its keys a band has nothing to stand beside.
    const bool column = m_arrangement == Arrangement::Column || m_refused;
    m_grid->setRowStretch(column ? 4 : 3, 0);
    m_grid->setRowStretch(column ? 3 : 4, 0);
    if (column) {
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_due, 0, 1);
        m_grid->addWidget(m_field, 1, 0, 1, 2);
        m_grid->addWidget(m_keypad, 2, 0, 1, 2);
        m_grid->addWidget(m_recentTitle, 3, 0, 1, 2);
        m_grid->addWidget(m_recent, 4, 0, 1, 2);
    } else {
        m_grid->addWidget(m_keypad, 0, 0, 5, 1);
        m_grid->addWidget(m_title, 0, 1);
        m_grid->addWidget(m_due, 1, 1);
        m_grid->addWidget(m_field, 2, 1);
        m_grid->addWidget(m_recentTitle, 3, 1);
        m_grid->addWidget(m_recent, 4, 1);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(4, 1);
    m_due->setAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void AmountPane::setKeyHeight(int pixels)
{
    m_keypad->setKeyHeight(pixels);
    const int spacing = pixels > 64 ? theme::gap : theme::gap / 2;
    m_grid->setVerticalSpacing(spacing);
    m_recent->setContentsMargins(0, theme::gap - spacing, 0, 0); // a finger misses a row by less
    const int text = QFontMetrics(theme::font(Type::Display)).height();
    m_field->setFixedHeight(std::max(
        {text + theme::gap, pixels * 5 / 4, m_field->minimumSizeHint().height()}));
}

void AmountPane::showState()
{
    const Phase phase = m_controller.phase();
    const Money due = m_controller.due();
    const bool answered = phase == Phase::Answer || phase == Phase::Done;
    const bool over = answered && !m_controller.isDebitable();
    const Money left = m_controller.leftToPay();
    const bool paid = over && phase == Phase::Done && left.isZero()
        && format::saysDebited(*m_controller.verdict());
    m_title->setText(paid                            ? tr("Débité")
                         : over && left.isPositive() ? tr("Reste à payer")
                                                     : tr("Montant à débiter"));
    m_due->setText(!over && due.isPositive() ? tr("dû %1").arg(moneyText(due)) : QString());
    if (over)
        m_field->setAmount(moneyText(paid ? m_controller.verdict()->debited : left), false);
    else
        m_field->setAmount(m_controller.amount().shown(), m_controller.amount().isPreset());
    m_field->setNote(fieldNote(), m_controller.limitRefused());
    showKeys();
    // Nothing can be debited: what is left to pay is what is needed, not the keys.
    const bool wasRefused = m_refused;
    m_refused = phase == Phase::Answer && over
        && format::verdictTone(m_controller.verdict()->id) == theme::Tone::No;
    if (m_refused != wasRefused)
        place();
    m_keypad->setVisible(!m_refused);
    m_recentTitle->setVisible(m_refused);
    m_recent->setMost(m_refused ? 4 : m_controller.isDebitable() ? 2 : 5);
}

QString AmountPane::fieldNote() const
{
    if (!m_controller.isDebitable())
        return {};
    const auto &verdict = *m_controller.verdict();
    const QString most = tr("max %1").arg(moneyText(verdict.most));
    return verdict.online || m_controller.limitRefused() ? most : most + u'\n' + tr("hors ligne");
}

void AmountPane::showKeys()
{
    const bool debitable = m_controller.isDebitable() && m_controller.phase() == Phase::Answer;
    const bool whole = debitable && m_controller.verdict()->indivisible;
    const bool busy = m_controller.phase() == Phase::Checking
        || m_controller.phase() == Phase::Debiting;
    m_keypad->setDigitsEnabled(!whole && !busy);
    Button *all = m_keypad->act(0);
    const bool capped = debitable && m_controller.verdict()->most < m_controller.verdict()->balance;
    all->setEnabled(debitable && !whole);
    const QString most = debitable ? roundMoneyText(m_controller.verdict()->most) : QString();
    nameKey(all, capped ? tr("Max") : tr("Tout"), most);
    Button *due = m_keypad->act(1);
    const Money owed = m_controller.due();
    due->setEnabled(debitable && !whole && owed.isPositive());
    nameKey(due, tr("Dû"), owed.isPositive() ? roundMoneyText(owed) : QString());
    m_keypad->act(2)->setEnabled(!busy && !whole);
}

/// With its amount, where that fits on a key.
void AmountPane::nameKey(Button *key, const QString &name, const QString &amount) const
{
    const int room = (std::max(width(), minimumSizeHint().width()) - 3 * theme::gap) / 4;
    const bool fits = m_arrangement == Arrangement::Band
        || key->fontMetrics().horizontalAdvance(amount) + 8 <= room;
    key->setTitle(fits && !amount.isEmpty() ? name + u' ' + amount : name);
}

void AmountPane::resizeEvent(QResizeEvent *)
{
    showKeys();
}

void AmountPane::showRecent()
{
    m_recent->setRecent(m_controller.recent());
}

} // namespace comptoir::vouchers
