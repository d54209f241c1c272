// SPDX-License-Identifier: GPL-3.0-or-later
// What the payment page is made of.
#include "ui/sales/CardPane.h"
#include "ui/sales/DonePane.h"
#include "ui/sales/PayController.h"
#include "ui/sales/PayPage.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/TenderList.h"
#include "ui/sales/TenderTile.h"
#include "ui/sales/VoucherTenderPane.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/Sheet.h"

#include <QGridLayout>
#include <QStackedLayout>

namespace comptoir::sales {

using fiscal::Means;
using theme::Type;
using widgets::Banner;
using widgets::Button;
using widgets::Label;

namespace {
constexpr int mostSuggestions = 4;
} // namespace

void PayPage::build()
{
    m_outer = new QStackedLayout(this);
    m_work = new QWidget(this);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, m_work);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    auto *left = new QWidget(m_work);
    m_left = new QStackedLayout(left);
    m_scroll = new widgets::ScrollPane(left);
    m_scroll->setObjectName(u"payScroll"_qs);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(theme::margin);
    m_error = new Banner(Banner::Tone::No, Banner::Form::Card, content);
    m_error->setObjectName(u"payError"_qs);
    m_error->setIcon("alert-octagon");
    m_ceiling = new Banner(Banner::Tone::Hold, Banner::Form::Card, content);
    m_ceiling->setObjectName(u"cashCeiling"_qs);
    m_ceiling->setIcon("alert-triangle");
    m_column->addWidget(m_error);
    m_column->addWidget(m_ceiling);
    buildSums(m_column);
    buildTiles(m_column);
    m_listTitle = new Label(Type::Price, content);
    m_column->addWidget(m_listTitle);
    m_list = new TenderList(content);
    m_column->addWidget(m_list);
    m_column->addStretch();
    m_scroll->setContent(content);
    m_cardPlace = new widgets::ScrollPane(left);
    auto *cardPlace = new QWidget;
    auto *middle = new QHBoxLayout(cardPlace);
    middle->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_card = new CardPane(m_controller, cardPlace);
    m_card->setMaximumWidth(theme::scaled(640));
    middle->addWidget(m_card);
    m_cardPlace->setContent(cardPlace);
    m_voucher = new VoucherTenderPane(m_controller, left);
    m_voucher->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_left->addWidget(m_scroll);
    m_left->addWidget(m_cardPlace);
    m_left->addWidget(m_voucher);
    m_right = new QWidget(m_work);
    m_rightColumn = new QVBoxLayout(m_right);
    m_rightColumn->setSpacing(theme::gap);
    buildKeys();
    buildFoot();
    m_row->addWidget(left, 1);
    m_row->addWidget(m_right);
    m_done = new DonePane(m_controller, this);
    m_outer->addWidget(m_work);
    m_outer->addWidget(m_done);
    buildRemoval();
}

PayPage::Sum PayPage::addSum(const char *name, QBoxLayout *row)
{
    Sum sum;
    sum.place = new QBoxLayout(QBoxLayout::TopToBottom);
    sum.place->setSpacing(0);
    sum.name = new Label(Type::Body, m_sumCard);
    sum.name->setColour(theme::colours().text2);
    sum.amount = new Label(Type::Display, m_sumCard);
    sum.amount->setObjectName(QString::fromLatin1(name));
    sum.amount->setOverflow(Label::Overflow::Fixed);
    sum.place->addWidget(sum.name);
    sum.place->addWidget(sum.amount);
    row->addLayout(sum.place, 1);
    return sum;
}

void PayPage::buildSums(QBoxLayout *column)
{
    m_sumCard = new widgets::Card(this);
    auto *rows = new QVBoxLayout(m_sumCard);
    rows->setContentsMargins(24, theme::margin, 24, theme::margin);
    m_sums = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sums->setSpacing(theme::gap);
    m_total = addSum("payTotal", m_sums);
    m_given = addSum("payGiven", m_sums);
    m_rest = addSum("payRest", m_sums);
    m_given.amount->setColour(theme::colours().text2);
    rows->addLayout(m_sums);
    m_rounding = new Label(Type::Secondary, m_sumCard);
    m_rounding->setObjectName(u"rounding"_qs);
    rows->addWidget(m_rounding);
    column->addWidget(m_sumCard);
}

void PayPage::buildTiles(QBoxLayout *column)
{
    const QList<Means> means{Means::Cash,        Means::Card,   Means::TownVoucher,
                             Means::MealVoucher, Means::Cheque, Means::Transfer};
    m_tilePlace = new QWidget(this);
    m_tileGrid = new QGridLayout(m_tilePlace);
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    m_tileGrid->setSpacing(12);
    for (const Means one : means) {
        auto *tile = new TenderTile(meansIcon(one), meansText(one), m_tilePlace);
        tile->setObjectName(u"means"_qs + QString::number(int(one)));
        connect(tile, &TenderTile::clicked, &m_controller, [this, one] { m_controller.give(one); });
        m_tiles.insert(int(one), tile);
        m_tileOrder << tile;
    }
    column->addWidget(m_tilePlace);
}

void PayPage::buildKeys()
{
    m_keys = new QWidget;
    auto *column = new QVBoxLayout(m_keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_fieldTitle = new Label(Type::Strong, m_keys);
    column->addWidget(m_fieldTitle);
    m_field = new widgets::AmountField(m_keys);
    m_field->setObjectName(u"payField"_qs);
    m_field->setAccessibleName(tr("Espèces reçues"));
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    for (int i = 0; i < mostSuggestions; ++i) {
        auto *button = new Button(Button::Look::KeyAct, m_keys);
        button->setObjectName(u"suggest%1"_qs.arg(i));
        button->setLeastHeight(theme::money());
        connect(button, &Button::clicked, &m_controller, [this, i] {
            const auto &all = m_controller.balance().suggestions;
            if (i < int(all.size()))
                m_controller.giveCash(all[size_t(i)]);
        });
        QSizePolicy keeps = button->sizePolicy();
        keeps.setRetainSizeWhenHidden(i == 0); // the keys under it stay where they are
        button->setSizePolicy(keeps);
        m_suggestions << button;
        row->addWidget(button, i == 0 ? 3 : 2);
    }
    column->addLayout(row);
    m_keypad = new widgets::Keypad(m_keys);
    m_keypad->setObjectName(u"payKeypad"_qs);
    const int notes[] = {5, 10, 20};
    for (int i = 0; i < 3; ++i) {
        m_keypad->act(i)->setTitle(tr("+ %1 €").arg(notes[i]));
        m_keypad->act(i)->setObjectName(u"note%1"_qs.arg(notes[i]));
        connect(m_keypad->act(i), &Button::clicked, &m_controller,
                [this, euros = notes[i]] { m_controller.addNote(Money::fromCents(euros * 100)); });
    }
    connect(m_keypad, &widgets::Keypad::typed, &m_controller, &PayController::press);
    connect(m_keypad, &widgets::Keypad::erased, &m_controller, &PayController::erase);
    column->addWidget(m_keypad);
    column->addStretch();
    m_keyScroll = new widgets::ScrollPane(m_right);
    m_keyScroll->setObjectName(u"keyScroll"_qs);
    m_keyScroll->setContent(m_keys);
    m_rightColumn->addWidget(m_keyScroll, 1);
}

void PayPage::buildFoot()
{
    const auto &c = theme::colours();
    m_change = new widgets::Card(m_right);
    m_change->setObjectName(u"change"_qs);
    m_change->setGround(c.okTint.fill, c.okTint.edge, 2);
    auto *row = new QHBoxLayout(m_change);
    row->setContentsMargins(theme::margin, theme::gap / 2, theme::margin, theme::gap / 2);
    auto *words = new Label(Type::Title, m_change);
    words->setText(tr("À rendre"));
    words->setColour(c.okTint.on);
    m_changeAmount = new Label(Type::Display, m_change);
    m_changeAmount->setObjectName(u"changeAmount"_qs);
    m_changeAmount->setOverflow(Label::Overflow::Fixed);
    m_changeAmount->setColour(c.okTint.on);
    m_changeAmount->setFont(changeFont());
    row->addWidget(words);
    row->addStretch();
    row->addWidget(m_changeAmount);
    m_rightColumn->addWidget(m_change);
    m_go = new widgets::MoneyButton(tr("Valider"), m_right);
    m_go->setObjectName(u"payGo"_qs);
    m_add = new widgets::MoneyButton(tr("Ajouter"), m_right);
    m_add->setObjectName(u"payAdd"_qs);
    m_refund = new widgets::MoneyButton(tr("Rembourser"), m_right);
    m_refund->setObjectName(u"payRefund"_qs);
    for (auto *button : {m_go, m_add, m_refund}) {
        button->setProperty("primary", true);
        connect(button, &Button::clicked, &m_controller, &PayController::go);
        m_rightColumn->addWidget(button);
    }
}

void PayPage::buildRemoval()
{
    m_removal = new widgets::Sheet(tr("Cette carte est déjà débitée"), this);
    m_removal->setObjectName(u"removalSheet"_qs);
    auto *words = new Label(Type::Body, m_removal);
    words->setText(tr("Annulez d’abord ce paiement sur le terminal, sinon le client paie deux "
                      "fois."));
    m_removal->body()->addWidget(words);
    auto *keep = m_removal->addButton(tr("Garder le paiement"), true);
    keep->setObjectName(u"removalKeep"_qs);
    auto *gone = m_removal->addButton(tr("Annulé sur le terminal"), false);
    gone->setObjectName(u"removalGone"_qs);
    connect(keep, &Button::clicked, m_removal, &widgets::Sheet::giveUp);
    connect(gone, &Button::clicked, &m_controller, [this] { m_controller.answerRemoval(true); });
    connect(m_removal, &widgets::Sheet::givenUp, &m_controller,
            [this] { m_controller.answerRemoval(false); });
}

} // namespace comptoir::sales
