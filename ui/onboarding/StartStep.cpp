// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/StartStep.h"

#include "ui/onboarding/ChoiceTile.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace comptoir::onboarding {

namespace {
constexpr int besideFrom = 560, tileHeight = 208;
} // namespace

StartStep::StartStep(WelcomeController &controller, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tiles->setSpacing(theme::margin);
    auto *group = new QButtonGroup(this);
    const auto add = [&](Beginning beginning, ChoiceTile *tile, const QString &name) {
        tile->setObjectName(name);
        tile->setCheckable(true);
        tile->setChecked(controller.beginning() == beginning);
        tile->setTall(theme::scaled(tileHeight));
        group->addButton(tile, int(beginning));
        m_tiles->addWidget(tile, 1);
    };
    if (controller.canSellNow())
        add(Beginning::SellNow,
            new ChoiceTile("cash-register", tr("Vendre tout de suite"),
                           tr("Le nom de la boutique suffit. Sans compte, sans réseau."), this),
            u"beginSelling"_qs);
    add(Beginning::Invitation,
        new ChoiceTile("qrcode", tr("J’ai un code d’invitation"),
                       tr("Remis par la ville ou la CCI : boutique et bons sont prêts."), this),
        u"beginInvitation"_qs);
    if (controller.canTrain())
        add(Beginning::Training,
            new ChoiceTile(
                "school", tr("M’entraîner d’abord"),
                tr("Une boutique et des bons inventés, sur cet appareil. Rien n’est réel."), this),
            u"beginTraining"_qs);
    column->addLayout(m_tiles);
    if (controller.canRestore()) {
        auto *restore = new widgets::Button(widgets::Button::Look::Ghost,
                                            tr("J’avais déjà Comptoir : reprendre une copie"),
                                            "history", this);
        restore->setObjectName(u"beginRestore"_qs);
        connect(restore, &widgets::Button::clicked, &controller, &WelcomeController::restoreCopy);
        column->addSpacing(theme::gap);
        column->addWidget(restore, 0, Qt::AlignLeft);
    }
    column->addStretch();
    connect(group, &QButtonGroup::idClicked, &controller,
            [&controller](int beginning) { controller.choose(Beginning(beginning)); });
}

void StartStep::resizeEvent(QResizeEvent *)
{
    const bool beside = theme::unscaled(width()) >= besideFrom && fitBeside(*m_tiles, width());
    m_tiles->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace comptoir::onboarding
