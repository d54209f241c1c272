// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/Demo.h"
#include "ui/theme/CategoryColours.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ShapeView.h"
#include "ui/widgets/Sheet.h"
#include "ui/widgets/UndoBar.h"

#include <QBoxLayout>

namespace comptoir::gallery {

using namespace widgets;

namespace {

Banner *banner(Banner::Tone tone, Banner::Form form, const QString &text,
               const QString &action = {})
{
    auto *banner = new Banner(tone, form);
    banner->setText(text);
    if (!action.isEmpty())
        banner->addAction(action);
    return banner;
}

QWidget *banners()
{
    using Tone = Banner::Tone;
    using Form = Banner::Form;
    return column(
        {caption(u"Dans une page"_qs),
         banner(Tone::Info, Form::Card,
                u"Horaires de Noël\u00a0: confirmez le 25/12 et le 01/01."_qs, u"Confirmer"_qs),
         banner(Tone::Ok, Form::Card, u"Tout est enregistré sur cet appareil et envoyé."_qs),
         banner(Tone::Hold, Form::Card,
                u"Hors ligne depuis trois jours\u00a0: les bons sont débités sous limite."_qs),
         banner(Tone::No, Form::Card,
                u"Le disque est plein\u00a0: plus rien ne peut être vendu."_qs,
                u"Libérer de la place"_qs),
         caption(u"Sous la barre du haut"_qs),
         banner(Tone::Hold, Form::Band, u"2 commandes à accepter"_qs, u"Ouvrir"_qs),
         banner(Tone::Training, Form::Band, u"FORMATION — rien n’est réel"_qs, u"Quitter"_qs)});
}

QWidget *undoBars()
{
    return column(
        {new UndoBar(u"Ligne retirée\u00a0: Éclair au café"_qs, nullptr),
         new UndoBar(u"Horaires du samedi copiés vers dimanche, lundi et mardi"_qs, nullptr)});
}

QWidget *headers()
{
    auto *detail = new PageHeader(u"Horaires de la semaine"_qs);
    detail->setBackShown(true);
    auto *acting = new PageHeader(u"Synchronisation"_qs);
    acting->addTrailing(new Button(Button::Look::Secondary, u"Tester la connexion"_qs, "refresh"));
    return column({caption(u"D’une section"_qs), new PageHeader(u"Réglages"_qs),
                   caption(u"D’un détail, avec le retour"_qs), detail,
                   caption(u"Avec une action"_qs), acting});
}

QWidget *emptyStates()
{
    auto *orders = new EmptyState("shopping-bag", u"Aucune commande"_qs,
                                  u"Votre fiche est visible ; les commandes arrivent ici."_qs);
    orders->addAction(u"Voir ma fiche"_qs, "building-store");
    return column(
        {orders,
         new EmptyState("basket", u"Ticket vide"_qs, u"Touchez un article ou lisez son code."_qs)});
}

QWidget *sheets()
{
    auto *page = new QWidget;
    page->setMinimumHeight(theme::scaled(480));
    auto *stack = new QVBoxLayout(page);
    auto *open = new Button(Button::Look::Secondary, u"Ouvrir la question"_qs, {});
    stack->addWidget(open, 0, Qt::AlignLeft);
    stack->addStretch();
    auto *sheet = new Sheet(u"Ce bon ne rend pas la monnaie"_qs, page);
    auto *question = new Label(theme::Type::Body);
    question->setText(u"Le ticket fait 8,20\u00a0€ : le client perd 1,80\u00a0€."_qs);
    sheet->body()->addWidget(question);
    auto *refuse = sheet->addButton(u"Annuler"_qs, false);
    auto *accept = sheet->addButton(u"Le client est d’accord"_qs, true);
    for (Button *button : {refuse, accept})
        QObject::connect(button, &Button::clicked, sheet, &Sheet::giveUp);
    QObject::connect(open, &Button::clicked, sheet, &Sheet::open);
    return page;
}

QWidget *cards()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    row->setSpacing(theme::margin);
    auto *tile = new IconTile("shield-check", theme::colours().text, card);
    tile->setGround(theme::colours().alt);
    row->addWidget(tile, 0, Qt::AlignTop);
    auto *words = new Label(theme::Type::Body, card);
    words->setText(u"Vous serez payé, quoi qu’il arrive : le fonds de garantie prend la perte."_qs);
    row->addWidget(words, 1);
    return column({caption(u"Card avec IconTile"_qs), card});
}

QWidget *shapes()
{
    std::vector<QWidget *> views;
    const std::pair<theme::Tone, const char *> all[] = {{theme::Tone::Ok, "check"},
                                                        {theme::Tone::Hold, "cloud"},
                                                        {theme::Tone::No, "x"},
                                                        {theme::Tone::Neutral, "qrcode-off"}};
    for (const auto &[tone, icon] : all) {
        auto *view = new ShapeView;
        view->setShape(theme::shapeOf(tone), icon);
        view->setColours(theme::familyOf(tone).fill, theme::familyOf(tone).on);
        views.push_back(view);
    }
    return column(views);
}

QWidget *cameras()
{
    std::vector<QWidget *> slots_;
    for (const auto state : {CameraState::Starting, CameraState::Asleep, CameraState::None,
                             CameraState::Unplugged, CameraState::Failed}) {
        auto *slot = new CameraSlot;
        slot->setState(state);
        slot->setMinimumHeight(theme::scaled(240));
        slots_.push_back(slot);
    }
    return column(slots_);
}

QWidget *categories()
{
    std::vector<QWidget *> lines{caption(u"Sur une carte, en barre et en lettres"_qs)};
    for (int i = 0; i < theme::categoryCount; ++i) {
        auto *label = new Label(theme::Type::Strong);
        label->setColour(theme::categoryColour(i));
        label->setText(u"Rayon %1"_qs.arg(i + 1));
        lines.push_back(label);
    }
    return column(lines);
}

} // namespace

std::vector<Demo> pageDemos()
{
    return {{u"Banner"_qs, banners},
            {u"UndoBar"_qs, undoBars},
            {u"PageHeader"_qs, headers},
            {u"EmptyState"_qs, emptyStates},
            {u"Sheet"_qs, sheets},
            {u"Card"_qs, cards},
            {u"ShapeView"_qs, shapes},
            {u"CameraSlot"_qs, cameras},
            {u"CategoryColours"_qs, categories}};
}

} // namespace comptoir::gallery
