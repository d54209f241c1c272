// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/ShopStep.h"

#include "ui/format/ErrorText.h"
#include "ui/onboarding/ChoiceTile.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace comptoir::onboarding {

using theme::Type;
using widgets::Label;

namespace {
constexpr int besideFrom = 560, longestName = 60;
} // namespace

ShopStep::ShopStep(WelcomeController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_trade(controller.shop().trade)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::margin);
    buildForm(column);
    buildTrades(column);
    column->addStretch();
    connect(&controller, &WelcomeController::changed, this, &ShopStep::present);
    present();
}

void ShopStep::buildForm(QBoxLayout *column)
{
    const ShopDetails shop = m_controller.shop();
    m_name = new widgets::Field("building-store", this);
    m_name->setObjectName(u"shopName"_qs);
    m_name->setAccessibleName(tr("Nom de la boutique"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_name->setMaxLength(longestName);
    m_name->setText(shop.name);
    m_registration = new widgets::Field("file-text", this);
    m_registration->setObjectName(u"shopRegistration"_qs);
    m_registration->setInputMethodHints(Qt::ImhPreferNumbers);
    m_registration->setText(shop.registration);
    m_country = new widgets::SegmentedControl(tr("Pays"), {tr("France"), tr("Belgique")}, this);
    m_country->setObjectName(u"shopCountry"_qs);
    m_country->choose(shop.country == "BE");
    m_error = new Label(Type::Body, this);
    m_error->setObjectName(u"shopError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_fields = new QBoxLayout(QBoxLayout::LeftToRight);
    m_fields->setSpacing(12);
    m_fields->addWidget(m_name, 3);
    m_fields->addWidget(m_registration, 2);
    column->addWidget(m_country);
    column->addLayout(m_fields);
    column->addWidget(m_error);
    connect(m_name, &QLineEdit::textEdited, this, &ShopStep::tell);
    connect(m_registration, &QLineEdit::textEdited, this, &ShopStep::tell);
    connect(m_country, &widgets::SegmentedControl::chosen, this, &ShopStep::tell);
    connect(m_name, &QLineEdit::returnPressed, &m_controller, &WelcomeController::next);
    connect(m_registration, &QLineEdit::returnPressed, &m_controller, &WelcomeController::next);
}

void ShopStep::buildTrades(QBoxLayout *column)
{
    auto *title = new Label(Type::Strong, this);
    title->setText(tr("Que vendez-vous surtout ? Les rayons et leur TVA en viennent."));
    column->addWidget(title);
    m_trades = new QBoxLayout(QBoxLayout::LeftToRight);
    m_trades->setSpacing(12);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QBoxLayout *half : {left, right}) {
        half->setSpacing(12);
        m_trades->addLayout(half, 1);
    }
    auto *group = new QButtonGroup(this);
    int place = 0;
    for (const auto &[id, words] : m_controller.trades()) {
        auto *tile = new ChoiceTile("storefront", words, {}, this);
        tile->setObjectName(u"trade-"_qs + QString::fromLatin1(id));
        tile->setCheckable(true);
        tile->setChecked(id == m_trade);
        group->addButton(tile);
        (place++ % 2 == 0 ? left : right)->addWidget(tile);
        connect(tile, &ChoiceTile::toggled, this, [this, id = id](bool chosen) {
            if (chosen) {
                m_trade = id;
                tell();
            }
        });
    }
    column->addLayout(m_trades);
}

void ShopStep::tell()
{
    ShopDetails shop;
    shop.name = m_name->text();
    shop.registration = m_registration->text();
    shop.country = m_country->current() == 1 ? "BE" : "FR";
    shop.trade = m_trade;
    m_controller.typeShop(shop);
}

void ShopStep::present()
{
    const bool belgian = m_controller.shop().country == "BE";
    m_registration->setAccessibleName(belgian ? tr("Numéro d’entreprise (facultatif)")
                                              : tr("SIRET (facultatif)"));
    m_registration->setPlaceholderText(m_registration->accessibleName());
    const auto &error = m_controller.shopError();
    m_error->setVisible(error.has_value());
    if (error) {
        const auto words = format::errorWords(*error);
        m_error->setText(words.title + u". "_qs + words.sentence());
        m_error->announce(m_error->text());
    }
}

void ShopStep::resizeEvent(QResizeEvent *)
{
    const auto direction = theme::unscaled(width()) >= besideFrom ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom;
    m_fields->setDirection(direction);
    m_trades->setDirection(direction);
}

} // namespace comptoir::onboarding
