// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/TotalPane.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SellController.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/TextSize.h"

#include <QBoxLayout>

namespace comptoir::sales {

using theme::Type;
using widgets::Button;
using widgets::Label;

TotalPane::TotalPane(SellController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    build();
    auto &c = m_controller;
    connect(m_keypad, &widgets::Keypad::typed, &c, &SellController::press);
    connect(m_keypad, &widgets::Keypad::erased, &c, &SellController::erase);
    const auto mode = [&c](KeypadMode chosen) { return [&c, chosen] { c.chooseKeypad(chosen); }; };
    connect(m_keypad->act(0), &Button::clicked, &c, mode(KeypadMode::Quantity));
    connect(m_keypad->act(1), &Button::clicked, &c, mode(KeypadMode::Price));
    connect(m_keypad->act(2), &Button::clicked, &c, mode(KeypadMode::Discount));
    connect(m_pay, &Button::clicked, &c, &SellController::pay);
    connect(m_refund, &Button::clicked, &c, &SellController::pay);
    connect(m_toggleKeys, &Button::clicked, this, [this] {
        m_keysOpen = !m_keysOpen;
        setForm(m_form);
        Q_EMIT arranged();
    });
    connect(m_toggleTicket, &Button::clicked, this, [this] { setTicketOpen(!m_ticketOpen); });
}

void TotalPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::gap / 2, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    buildLine(column);
    buildSums(column);
    m_keypad = new widgets::Keypad(this);
    m_keypad->setObjectName(u"keypad"_qs);
    const QStringList acts{tr("Qté"), tr("Prix"), tr("Remise")};
    const QStringList names{u"keyQuantity"_qs, u"keyPrice"_qs, u"keyDiscount"_qs};
    for (int i = 0; i < 3; ++i) {
        m_keypad->act(i)->setTitle(acts[i]);
        m_keypad->act(i)->setObjectName(names[i]);
        m_keypad->act(i)->setCheckable(true);
    }
    column->addWidget(m_keypad);
    m_pay = new widgets::MoneyButton(tr("Encaisser"), this);
    m_refund = new widgets::MoneyButton(tr("Rendre"), this);
    m_refund->setObjectName(u"refundPay"_qs);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(12);
    for (auto *button : {m_pay, m_refund}) {
        button->setProperty("primary", true);
        button->setToolTip(tr("F9"));
        m_foot->addWidget(button, 1);
    }
    column->addLayout(m_foot);
    m_pay->setObjectName(u"pay"_qs);
}

/// The line that was added last, large, where the ticket is filled by scanning.
void TotalPane::buildLine(QBoxLayout *column)
{
    m_line = new QWidget(this);
    auto *words = new QVBoxLayout(m_line);
    words->setContentsMargins(0, theme::margin, 0, 0);
    words->setSpacing(theme::gap / 2);
    m_lineLabel = new Label(Type::Title, m_line);
    m_lineLabel->setObjectName(u"lineLabel"_qs);
    m_lineAmount = new Label(Type::Headline, m_line);
    m_lineAmount->setObjectName(u"lineAmount"_qs);
    words->addWidget(m_lineLabel);
    words->addWidget(m_lineAmount);
    words->addStretch();
    column->addWidget(m_line, 1);
    m_line->hide();
}

void TotalPane::buildSums(QBoxLayout *column)
{
    const auto toggle = [this](const char *name, const QByteArray &icon) {
        auto *button = new Button(Button::Look::Secondary, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setTabler(icon);
        button->setFocusPolicy(Qt::NoFocus);
        return button;
    };
    m_toggleTicket = toggle("toggleTicket", "basket");
    m_toggleKeys = toggle("toggleKeys", "keyboard");
    m_toggleKeys->setCheckable(true);
    m_toggleKeys->setAccessibleName(tr("Clavier"));
    m_typed = new Label(Type::Title, this);
    m_typed->setObjectName(u"typed"_qs);
    m_typed->setOverflow(Label::Overflow::Elides);
    m_typed->setColour(theme::colours().primary.fill);
    m_caption = new Label(Type::Caption, this);
    m_caption->setObjectName(u"totalCaption"_qs);
    m_caption->setOverflow(Label::Overflow::Elides);
    m_caption->setColour(theme::colours().text2);
    m_total = new Label(Type::Display, this);
    m_total->setObjectName(u"total"_qs);
    m_total->setOverflow(Label::Overflow::Fixed);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_typed);
    words->addWidget(m_caption);
    m_sums = new QHBoxLayout;
    m_sums->setSpacing(12);
    m_sums->addLayout(words, 1);
    m_sums->addWidget(m_total);
    column->addLayout(m_sums);
}

void TotalPane::setLineShown(bool shown)
{
    m_line->setVisible(shown);
    showLine();
}

/// So low that the total stands on its button only.
void TotalPane::setLow(bool low)
{
    for (auto *button : {m_toggleTicket, m_toggleKeys}) {
        m_sums->removeWidget(button);
        m_foot->removeWidget(button);
    }
    QBoxLayout *row = low ? m_foot : m_sums;
    row->insertWidget(0, m_toggleKeys, 0, Qt::AlignBottom);
    row->insertWidget(0, m_toggleTicket, 0, Qt::AlignBottom);
    m_low = low;
    m_total->setVisible(!low);
    showState();
}

void TotalPane::showLine()
{
    if (m_line->isHidden())
        return;
    const CartLine *line = m_controller.selected();
    const auto &priced = m_controller.priced();
    const size_t row = line ? size_t(line - m_controller.cart().lines.data()) : 0;
    QString amount;
    if (line && priced && row < priced->lines.size())
        amount = quantityText(line->quantity, line->unit) + u"   "_qs
            + format::moneyText(priced->lines[row].before - priced->lines[row].ownDiscount);
    m_lineLabel->setText(line ? line->label : QString());
    m_lineAmount->setText(amount);
}

void TotalPane::setForm(Form form)
{
    m_form = form;
    m_keypad->setVisible(keysShown());
    m_toggleKeys->setVisible(form != Form::Whole);
    m_toggleKeys->setChecked(m_keysOpen);
    m_toggleTicket->setVisible(form == Form::Bare);
    layout()->setContentsMargins(theme::margin, form == Form::Whole ? theme::gap / 2 : theme::gap,
                                 theme::margin, theme::gap);
    m_pay->setLeastHeight(form == Form::Folded ? theme::scaled(72) : theme::money());
    m_refund->setLeastHeight(form == Form::Folded ? theme::scaled(72) : theme::money());
    showState();
}

void TotalPane::setKeyHeight(int height)
{
    m_keypad->setKeyHeight(height);
}

void TotalPane::setTicketOpen(bool open)
{
    m_ticketOpen = open;
    showState();
    Q_EMIT arranged();
}

void TotalPane::showState()
{
    const Cart &cart = m_controller.cart();
    const QString total = format::moneyText(m_controller.total());
    const QString due = m_controller.canPay() ? total : QString();
    m_pay->setVisible(!cart.isReturn);
    m_refund->setVisible(cart.isReturn);
    m_pay->setAmount(due);
    m_refund->setAmount(due);
    m_pay->setAccessibleDescription(due.isEmpty() ? tr("Ajoutez d’abord un article.") : QString());
    m_total->setText(total);
    m_caption->setText(captionText());
    const QString ticket = m_ticketOpen ? tr("Articles") : tr("Ticket");
    m_toggleTicket->setTabler(m_ticketOpen ? "layout-grid" : "basket");
    m_toggleTicket->setAccessibleName(ticket);
    const KeypadMode modes[] = {KeypadMode::Quantity, KeypadMode::Price, KeypadMode::Discount};
    for (int i = 0; i < 3; ++i)
        m_keypad->act(i)->setChecked(m_controller.keypadMode() == modes[i]);
    showTyped();
    showLine();
}

/// Beside the total; what has no room is left out from its end.
QString TotalPane::captionText() const
{
    const Cart &cart = m_controller.cart();
    const auto &priced = m_controller.priced();
    if (cart.isEmpty() || !priced)
        return m_controller.loyaltyText();
    QStringList parts{countText(cart)};
    if (!priced->ticketDiscount.isZero())
        parts << tr("remise %1").arg(format::moneyText(-priced->ticketDiscount));
    if (!priced->reward.isZero())
        parts << tr("fidélité %1").arg(format::moneyText(-priced->reward));
    else if (const QString card = m_controller.loyaltyText(); !card.isEmpty())
        parts << card;
    parts << tr("TVA %1").arg(format::moneyText(priced->total - priced->net));
    const int toggles = m_form == Form::Whole ? 0 : theme::control() + 3 * theme::gap;
    const int room = width() - 2 * theme::margin - m_total->sizeHint().width() - 24
        - toggles * (m_form == Form::Bare ? 2 : 1);
    const QFontMetrics metrics(m_caption->font());
    while (!parts.isEmpty() && metrics.horizontalAdvance(parts.join(u" · "_qs)) > room)
        parts.removeLast();
    return parts.join(u" · "_qs);
}

void TotalPane::resizeEvent(QResizeEvent *)
{
    fitTotal();
}

/// What is typed stands beside the total, which is smaller where both have no room.
void TotalPane::fitTotal()
{
    const int typed = widgets::textWidth(Type::Title, m_typed->text()) + 24;
    const int total = widgets::textWidth(Type::Display, m_total->text());
    const int toggles = m_form == Form::Whole ? 0 : theme::control() + 12;
    const int room = width() - 2 * theme::margin - toggles;
    const bool isSmall = m_form == Form::Bare || total + typed > room;
    m_total->setFont(theme::font(isSmall ? Type::Headline : Type::Display));
    m_caption->setText(captionText());
}

void TotalPane::showTyped()
{
    const NumberEntry &entry = m_controller.entry();
    QString typed;
    if (!entry.isEmpty()) {
        switch (m_controller.keypadMode()) {
        case KeypadMode::Quantity:
            typed = entry.text().size() > 7 ? entry.shown() : entry.shown() + u"\u00a0×"_qs;
            break;
        case KeypadMode::Price:
            typed = format::typedMoneyText(entry.text());
            break;
        case KeypadMode::Discount:
            typed = u"\u2212"_qs + entry.shown() + u"\u00a0%"_qs;
            break;
        }
    }
    m_typed->setText(typed);
    fitTotal();
    m_typed->setVisible(!m_low || !typed.isEmpty());
    m_caption->setVisible(!m_low);
}

} // namespace comptoir::sales
