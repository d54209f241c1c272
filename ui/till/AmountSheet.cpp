// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/AmountSheet.h"

#include "ui/format/MoneyText.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace comptoir::till {

using widgets::Button;

void AmountSheet::askFloat(Money preset, QWidget *parent, std::function<void(Money)> then)
{
    auto *sheet = new AmountSheet(tr("Fond de caisse"), tr("Ouvrir la journée"), parent);
    sheet->m_preset = preset;
    sheet->m_then = [then = std::move(then)](Money amount, const QString &) { then(amount); };
    sheet->present();
    sheet->open();
}

void AmountSheet::askLeft(Money preset, QWidget *parent, std::function<void(Money)> then)
{
    auto *sheet = new AmountSheet(tr("Fond de caisse pour demain"), tr("Garder"), parent);
    sheet->m_preset = preset;
    sheet->m_then = [then = std::move(then)](Money amount, const QString &) { then(amount); };
    sheet->present();
    sheet->open();
}

void AmountSheet::askMovement(QWidget *parent, std::function<void(Money, const QString &)> then)
{
    auto *sheet = new AmountSheet(tr("Entrée ou sortie d’espèces"), tr("Noter"), parent);
    sheet->addReason();
    sheet->m_then = std::move(then);
    sheet->present();
    sheet->open();
}

AmountSheet::AmountSheet(const QString &title, const QString &verb, QWidget *parent)
    : Sheet(title, parent)
{
    setObjectName(u"amountSheet"_qs);
    m_amount = new widgets::AmountField(this);
    m_amount->setObjectName(u"amountShown"_qs);
    m_amount->setAccessibleName(tr("Montant"));
    body()->addWidget(m_amount);
    auto *keypad = new widgets::Keypad(this);
    keypad->setObjectName(u"amountKeypad"_qs);
    keypad->setKeyHeight(64);
    for (int i = 0; i < 3; ++i)
        keypad->act(i)->hide();
    connect(keypad, &widgets::Keypad::typed, this, &AmountSheet::press);
    connect(keypad, &widgets::Keypad::erased, this, &AmountSheet::erase);
    body()->addWidget(keypad);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"amountBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    m_answer = addButton(verb, true);
    m_answer->setObjectName(u"amountAnswer"_qs);
    connect(m_answer, &Button::clicked, this, &AmountSheet::answer);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

void AmountSheet::addReason()
{
    m_way = new widgets::SegmentedControl(tr("Sens"), {tr("Hors du tiroir"), tr("Dans le tiroir")},
                                          this);
    m_way->setObjectName(u"amountWay"_qs);
    m_way->choose(0);
    m_reason = new widgets::Field("pencil", this);
    m_reason->setObjectName(u"amountReason"_qs);
    m_reason->setAccessibleName(tr("Raison"));
    m_reason->setPlaceholderText(tr("Raison : monnaie, achat…"));
    m_reason->setMaxLength(80);
    body()->insertWidget(0, m_way);
    body()->insertWidget(2, m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &AmountSheet::present);
    connect(m_reason, &QLineEdit::returnPressed, this, &AmountSheet::answer);
}

void AmountSheet::press(const QString &key)
{
    m_entry.press(key);
    present();
}

void AmountSheet::erase()
{
    m_preset = {};
    m_entry.erase();
    present();
}

void AmountSheet::present()
{
    m_amount->setAmount(m_entry.isEmpty() ? format::moneyText(m_preset)
                                          : format::typedMoneyText(m_entry.text()),
                        m_entry.isEmpty());
    m_answer->setEnabled(!m_reason
                         || (amount().isPositive() && !m_reason->text().trimmed().isEmpty()));
}

void AmountSheet::answer()
{
    if (!m_answer->isEnabled() || !m_then)
        return;
    const auto then = std::exchange(m_then, nullptr);
    const bool out = m_way && m_way->current() == 0;
    then(out ? -amount() : amount(), m_reason ? m_reason->text().trimmed() : QString());
    giveUp();
}

void AmountSheet::keyPressEvent(QKeyEvent *event)
{
    const QString key = event->text();
    if (key.size() == 1 && (key[0].isDigit() || key == u"," || key == u"."))
        return press(key == u"."_qs ? u","_qs : key);
    if (event->key() == Qt::Key_Backspace)
        return erase();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return answer();
    Sheet::keyPressEvent(event);
}

} // namespace comptoir::till
