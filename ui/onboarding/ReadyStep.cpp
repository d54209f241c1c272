// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/ReadyStep.h"

#include "ui/onboarding/ChoiceTile.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/theme/Tokens.h"

#include <QBoxLayout>

namespace comptoir::onboarding {

namespace {
constexpr int besideFrom = 720, tileHeight = 232;
} // namespace

ReadyStep::ReadyStep(WelcomeController &controller, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tiles->setSpacing(theme::margin);
    const auto add = [&](ChoiceTile *tile, const QString &name, Destination destination) {
        tile->setObjectName(name);
        tile->setTall(theme::scaled(tileHeight));
        m_tiles->addWidget(tile, 1);
        connect(
            tile, &ChoiceTile::clicked, &controller,
            [&controller, destination] { controller.finish(destination); }, Qt::QueuedConnection);
    };
    if (controller.canSellNow())
        add(new ChoiceTile("cash-register", tr("Faire une vente"),
                           tr("Un montant et un rayon suffisent ; le catalogue peut attendre."),
                           this),
            u"goSale"_qs, Destination::FirstSale);
    if (!controller.sellsNow())
        add(new ChoiceTile("scan", tr("Encaisser un bon"),
                           tr("Scannez le bon, tapez le montant, débitez."), this),
            u"goVouchers"_qs, Destination::FirstVoucher);
    add(new ChoiceTile("settings", tr("Réglages"),
                       tr("Affichage, sons, matériel, personnes : tout s’y reprend."), this),
        u"goSettings"_qs, Destination::Settings);
    add(new ChoiceTile("help", tr("Aide"),
                       tr("Que faire si… : sans réseau, sans imprimante, bon refusé."), this),
        u"goHelp"_qs, Destination::Help);
    column->addLayout(m_tiles);
    column->addStretch();
}

void ReadyStep::resizeEvent(QResizeEvent *)
{
    const bool beside = theme::unscaled(width()) >= besideFrom && fitBeside(*m_tiles, width());
    m_tiles->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace comptoir::onboarding
